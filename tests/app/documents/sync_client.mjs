// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A client of documents as a stranger writes it with yjs, ws and PROTOCOL.md, for tst_sync_client: JSON frames on /v1/sync.
// One JSON command a line on stdin, one answer a line on stdout.
// usage: node sync_client.mjs FOLDER_WITH_NODE_MODULES
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const need = createRequire(`${process.argv[2]}/package.json`);
const Y = need('yjs');
const { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } = need('y-protocols/awareness');
const WebSocket = need('ws');

const base64 = bytes => Buffer.from(bytes).toString('base64');
const bytesOf = text => new Uint8Array(Buffer.from(text, 'base64'));
const PIECE = 524288;

// RFC 9562, version 7.
const uuid = () => {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = 0x70 | (bytes[6] & 0x0f);
  bytes[8] = 0x80 | (bytes[8] & 0x3f);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};

// A connection: signs in, keeps the cursor, hands each answer to whoever asked.
class Client {
  constructor(url, token) {
    this.channels = [];
    this.changed = [];   // documents that the log says have changed
    this.refusals = [];
    this.documents = new Map();
    this.cursor = 0;
    this.requests = new Map();
    this.lastRequest = 0;
    this.socket = new WebSocket(url, 'meridian.v1');
    this.socket.on('open', () => this.say({ t: 'hello', token, cursor: this.cursor, client: 'stranger', features: [] }));
    this.socket.on('message', data => this.heard(JSON.parse(data)));
    this.inStep = new Promise((resolve, reject) => {
      this.isInStep = resolve;
      this.socket.on('error', reject);
      this.socket.on('close', (code, reason) => reject(new Error(`closed with ${code} ${reason}`)));
    });
  }
  say(frame) { this.socket.send(JSON.stringify(frame)); }
  ask(frame) {
    const request = ++this.lastRequest;
    this.say({ ...frame, request });
    return new Promise((resolve, reject) => this.requests.set(request, { resolve, reject, parts: [] }));
  }
  submit(kind, body) {
    const op_id = uuid();
    this.say({ t: 'op', op_id, kind, body });
    return new Promise((resolve, reject) => this.requests.set(op_id, { resolve, reject }));
  }
  settle(key, how, what) {
    this.requests.get(key)?.[how](what);
    this.requests.delete(key);
  }
  heard(frame) {
    switch (frame.t) {
      case 'welcome': this.member = frame.member; break;
      case 'snapshot': case 'scope':
        this.channels.push(...frame.rows.channels);
        if (frame.t === 'snapshot' && frame.part + 1 === frame.parts) this.cursor = frame.seq;
        break;
      case 'event':
        this.cursor = Math.max(this.cursor, frame.seq);
        if (frame.kind === 'document.changed') this.changed.push({ document: frame.body.document, author: frame.author });
        this.settle(frame.op_id, 'resolve', frame);
        break;
      case 'reject': this.settle(frame.op_id, 'reject', new Error(frame.code)); break;
      case 'head': this.cursor = Math.max(this.cursor, frame.seq); this.isInStep(); break;
      case 'error': this.settle(frame.request, 'reject', new Error(frame.code)); this.refusals.push(frame.code); break;
      case 'doc_sync': {
        const { parts } = this.requests.get(frame.request);
        parts.push(bytesOf(frame.update));
        if (parts.length === frame.parts) this.settle(frame.request, 'resolve', Buffer.concat(parts));
        break;
      }
      case 'doc_kept': this.settle(frame.request, 'resolve', frame); break;
      case 'doc_update': this.documents.get(frame.document)?.heardUpdate(frame); break;
      case 'doc_awareness': this.documents.get(frame.document)?.heardAwareness(frame); break;
    }
  }
}

// A document that is open: what Yjs makes is sent, what others make is applied.
class OpenDocument {
  constructor(client, id) {
    Object.assign(this, { client, id, doc: new Y.Doc(), kept: 0, sent: 0, parts: [], members: {} });
    this.text = this.doc.getText('content');
    this.awareness = new Awareness(this.doc);
    this.doc.on('update', (update, origin) => { if (origin !== 'server') this.send(update); }); // tidying up has no origin
    this.awareness.on('update', ({ added, updated, removed }, origin) => {
      if (origin === 'server') return;
      const states = encodeAwarenessUpdate(this.awareness, [...added, ...updated, ...removed]);
      client.say({ t: 'doc_awareness', document: id, states: base64(states) });
    });
  }
  async open() {
    this.client.documents.set(this.id, this);
    const update = await this.client.ask({ t: 'doc_open', document: this.id, vector: base64(Y.encodeStateVector(this.doc)), watch: true });
    this.apply(update);
  }
  apply(update) { if (update.length) Y.applyUpdate(this.doc, update, 'server'); }
  send(update) {
    this.sent++;
    const request = ++this.client.lastRequest;
    const parts = Math.max(1, Math.ceil(update.length / PIECE));
    for (let part = 0; part < parts; part++)
      this.client.say({ t: 'doc_update', document: this.id, request, part, parts, update: base64(update.subarray(part * PIECE, (part + 1) * PIECE)) });
    this.client.requests.set(request, { resolve: () => { this.kept++; }, reject: () => {} });
  }
  heardUpdate(frame) {
    this.parts.push(bytesOf(frame.update));
    if (this.parts.length === frame.parts) this.apply(Buffer.concat(this.parts.splice(0)));
  }
  heardAwareness(frame) {
    applyAwarenessUpdate(this.awareness, bytesOf(frame.states), 'server');
    for (const id of this.awareness.getStates().keys()) if (id !== this.doc.clientID) this.members[id] ??= frame.member;
  }
  look() {
    const others = [...this.awareness.getStates()].filter(([id]) => id !== this.doc.clientID)
      .map(([id, state]) => ({ name: state.user?.name, member: this.members[id] }));
    return { delta: this.text.toDelta(), sent: this.sent, kept: this.kept, others };
  }
}

let client, open;
const commands = {
  async begin({ url, token }) {
    client = new Client(url, token);
    await client.inStep;
    return { member: client.member, channels: client.channels };
  },
  async create({ title }) {
    const document = uuid();
    const channel = client.channels.find(one => one.kind === 'public').channel;
    await client.submit('document.create', { document, channel, rank: 'V', title });
    return { document };
  },
  async open({ document }) {
    open = new OpenDocument(client, document);
    await open.open();
    open.awareness.setLocalStateField('user', { name: 'Stranger', color: '#339933' });
  },
  edit({ delta }) { open.text.applyDelta(delta); },
  async version({ name }) {
    const version = uuid();
    await client.submit('document.version', { document: open.id, version, name });
    const then = new Y.Doc();
    Y.applyUpdate(then, await client.ask({ t: 'doc_version', document: open.id, version }));
    return { delta: then.getText('content').toDelta() };
  },
  async refused() {
    try {
      await client.ask({ t: 'doc_update', document: open.id, part: 0, parts: 1, update: base64('nonsense') });
      return { code: '' };
    } catch (error) {
      return { code: error.message };
    }
  },
  look() { return { ...open.look(), changed: client.changed, cursor: client.cursor }; },
};

for await (const line of createInterface({ input: process.stdin })) {
  const command = JSON.parse(line);
  let answer;
  try {
    answer = await commands[command.do](command) ?? {};
  } catch (error) {
    answer = { error: String(error) };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
process.exit(0);
