// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// node yjs_peer.mjs FOLDER   (FOLDER has node_modules with yjs and y-protocols)
// Real Yjs at the other end of a pipe: a line is a JSON array of commands, the answer a line with an array of their
// results, in order; a command that throws answers {"error"}. README.md has the words of the language.
import { createRequire } from 'module';
import { resolve } from 'path';
import { createInterface } from 'readline';

// Yjs writes what it has to say to the console, which is the pipe here.
for (const name of ['log', 'info', 'warn', 'error', 'debug']) console[name] = () => {};

const require = createRequire(resolve(process.argv[2], 'any'));
const Y = require('yjs');
const Awareness = require('y-protocols/awareness');

const toBase64 = bytes => Buffer.from(bytes).toString('base64');
const fromBase64 = text => new Uint8Array(Buffer.from(text, 'base64'));
const isObject = value => value !== null && typeof value === 'object' && value.constructor === Object;

// Values as JSON can say them: bytes are {"__bin"}, undefined is {"__undef":1}; keys in order.
function toPlain(value) {
  if (value === undefined) return { __undef: 1 };
  if (value instanceof Uint8Array) return { __bin: toBase64(value) };
  if (value instanceof Y.AbstractType) return toPlain(value.toJSON());
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value === 'bigint') return { __big: String(value) };
  return isObject(value) ? Object.fromEntries(Object.keys(value).sort().map(key => [key, toPlain(value[key])])) : value;
}

function fromPlain(value) {
  if (Array.isArray(value)) return value.map(fromPlain);
  if (!isObject(value)) return value;
  if ('__bin' in value) return fromBase64(value.__bin);
  if ('__undef' in value) return undefined;
  if ('__big' in value) return BigInt(value.__big);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromPlain(inner)]));
}

// Neighbours with equal attributes are one run: where Yjs cuts a run says nothing about the text.
function joined(delta) {
  const runs = [];
  let last = null; // the run that may still grow
  for (const { insert, attributes } of delta) {
    const run = attributes ? { insert: toPlain(insert), attributes: toPlain(attributes) } : { insert: toPlain(insert) };
    const isText = typeof insert === 'string';
    if (isText && last && JSON.stringify(last.attributes) === JSON.stringify(run.attributes)) last.insert += insert;
    else { runs.push(run); last = isText ? run : null; }
  }
  return runs;
}

const peers = new Map();

class Peer {
  constructor(client, { undo = false, late = false } = {}) {
    this.doc = new Y.Doc();
    this.doc.clientID = client;
    if (!late) this.declare();
    this.out = [];
    // What applying an update causes is told like what a person did; what was applied is known already.
    this.doc.on('update', (update, origin) => { if (origin !== 'remote') this.out.push([toBase64(update), null]); });
    this.doc.on('updateV2', (update, origin) => { if (origin !== 'remote') this.out[this.out.length - 1][1] = toBase64(update); });
    // Only what a person did can be taken back; tidying up is nobody's.
    const scope = [this.text, this.map, this.array];
    if (undo) this.undo = new Y.UndoManager(scope, { captureTimeout: 0, trackedOrigins: new Set(['person']) });
  }

  declare() {
    this.text = this.doc.getText('t');
    this.map = this.doc.getMap('m');
    this.array = this.doc.getArray('a');
    this.xml = this.doc.getXmlFragment('x');
  }

  sent() {
    const out = this.out;
    this.out = [];
    return out;
  }

  // A place in the text: r in [0, 1) of its length, at or before which a character begins.
  place(r) { return this.snapped(Math.min(this.text.length, Math.floor(r * (this.text.length + 1)))); }

  snapped(position) {
    const units = this.text.toDelta().map(run => typeof run.insert === 'string' ? run.insert : '\ufffc').join('');
    const unit = units.charCodeAt(position);
    return unit >= 0xdc00 && unit <= 0xdfff ? position - 1 : position;
  }

  range(r, count) {
    const start = this.place(r);
    return [start, this.snapped(Math.min(this.text.length, start + count)) - start];
  }

  look() {
    const { doc } = this;
    return {
      t: joined(this.text.toDelta()), m: toPlain(this.map.toJSON()), a: toPlain(this.array.toJSON()), x: this.xml.toString(),
      length: this.text.length, state_vector: toBase64(Y.encodeStateVector(doc)), state_v1: toBase64(Y.encodeStateAsUpdate(doc)),
      state_v2: toBase64(Y.encodeStateAsUpdateV2(doc)), pending: Boolean(doc.store.pendingStructs || doc.store.pendingDs),
    };
  }
}

const nested = kind => ({ map: () => new Y.Map(), array: () => new Y.Array(), text: () => new Y.Text() })[kind]();
const at = (r, length) => Math.min(length, Math.floor(r * (length + 1)));

// What a person does. Positions are fractions, so that one word fits whatever document it finds.
const edits = {
  insert(peer, r, text, attributes) { peer.text.insert(peer.place(r), text, attributes ?? undefined); },
  remove(peer, r, count) { const [start, length] = peer.range(r, count); if (length) peer.text.delete(start, length); },
  format(peer, r, count, attributes) { const [start, length] = peer.range(r, count); if (length) peer.text.format(start, length, attributes); },
  embed(peer, r, embed, attributes) { peer.text.insertEmbed(peer.place(r), embed, attributes ?? undefined); },
  delta(peer, r, parts) {
    let position = peer.place(r);
    const delta = position ? [{ retain: position }] : [];
    for (const [what, value, attributes] of parts) {
      if (what === 'insert') { delta.push(attributes ? { insert: value, attributes } : { insert: value }); continue; }
      const length = peer.snapped(Math.min(peer.text.length, position + value)) - position;
      if (!length) continue;
      delta.push(what === 'delete' ? { delete: length } : attributes ? { retain: length, attributes } : { retain: length });
      position += length;
    }
    peer.text.applyDelta(delta);
  },
  arrayInsert(peer, r, values) { peer.array.insert(at(r, peer.array.length), values.map(fromPlain)); },
  arrayNest(peer, r, kind) { peer.array.insert(at(r, peer.array.length), [nested(kind)]); },
  arrayRemove(peer, r, count) {
    const start = at(r, peer.array.length), length = Math.min(count, peer.array.length - start);
    if (length) peer.array.delete(start, length);
  },
  mapSet(peer, key, value) { peer.map.set(key, fromPlain(value)); },
  mapNest(peer, key, kind) { peer.map.set(key, nested(kind)); },
  mapRemove(peer, key) { peer.map.delete(key); },
  // Inside what the map has at the key, if that is a type.
  deep(peer, key, value) {
    const inner = peer.map.get(key);
    if (inner instanceof Y.Map) inner.set('i', fromPlain(value));
    else if (inner instanceof Y.Array) inner.insert(0, [fromPlain(value)]);
    else if (inner instanceof Y.Text) inner.insert(0, 'x');
  },
  xml(peer, r, name, text) {
    const element = new Y.XmlElement(name);
    element.setAttribute('id', text);
    if (text.length % 2) { const inner = new Y.XmlText(); inner.insert(0, text); element.insert(0, [inner]); }
    peer.xml.insert(at(r, peer.xml.length), [element]);
  },
  xmlRemove(peer, r) { if (peer.xml.length) peer.xml.delete(at(r, peer.xml.length - 1), 1); },
};

const applied = { v1: Y.applyUpdate, v2: Y.applyUpdateV2 };

const commands = {
  versions() { const version = name => require(`${name}/package.json`).version; return { yjs: version('yjs'), lib0: version('lib0') }; },
  forget() { peers.clear(); return {}; },
  open({ peer, client, undo }) { peers.set(peer, new Peer(client, { undo })); return {}; },
  edit({ peer, edits: wanted }) {
    const who = peers.get(peer);
    who.doc.transact(() => { for (const [name, ...rest] of wanted) edits[name](who, ...rest); }, 'person');
    return { sent: who.sent() };
  },
  undo({ peer }) { const who = peers.get(peer); return { done: who.undo.undo() !== null, sent: who.sent() }; },
  redo({ peer }) { const who = peers.get(peer); return { done: who.undo.redo() !== null, sent: who.sent() }; },
  apply({ peer, updates, encoding }) {
    const who = peers.get(peer);
    for (const update of updates) applied[encoding](who.doc, fromBase64(update), 'remote');
    return { sent: who.sent() };
  },
  look({ peer }) { return peers.get(peer).look(); },
  missing({ peer, state_vector: vector }) { return { update: toBase64(Y.encodeStateAsUpdate(peers.get(peer).doc, fromBase64(vector))) }; },
  // A document that nobody has seen before; late: whose roots are declared when all is there, so that nothing is tidied up.
  load({ updates, encoding, late }) {
    const peer = new Peer(1, { late });
    for (const update of updates) applied[encoding](peer.doc, fromBase64(update), 'remote');
    peer.declare();
    return { ...peer.look(), sent: peer.sent() };
  },
  merge({ updates }) { return { update: toBase64(Y.mergeUpdates(updates.map(fromBase64))) }; },
  vectorOf({ update }) { return { state_vector: toBase64(Y.encodeStateVectorFromUpdate(fromBase64(update))) }; },
  diff({ update, state_vector: vector }) { return { update: toBase64(Y.diffUpdate(fromBase64(update), fromBase64(vector))) }; },
  toV1({ update }) { return { update: toBase64(Y.convertUpdateFormatV2ToV1(fromBase64(update))) }; },
  anchor({ peer, r, assoc }) {
    const who = peers.get(peer);
    return { anchor: toBase64(Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(who.text, who.place(r), assoc))) };
  },
  find({ peer, anchor }) {
    const found = Y.createAbsolutePositionFromRelativePosition(Y.decodeRelativePosition(fromBase64(anchor)), peers.get(peer).doc);
    return { index: found === null ? -1 : found.index };
  },
  // The states of several clients as one awareness update.
  awareness({ states }) {
    const doc = new Y.Doc(), awareness = new Awareness.Awareness(doc);
    awareness.states.clear();
    for (const [client, clock, state] of states) {
      awareness.meta.set(client, { clock, lastUpdated: 0 });
      if (state !== null) awareness.states.set(client, state);
    }
    const update = toBase64(Awareness.encodeAwarenessUpdate(awareness, states.map(([client]) => client), awareness.states));
    awareness.destroy();
    return { update };
  },
  readAwareness({ updates }) {
    const awareness = new Awareness.Awareness(new Y.Doc());
    awareness.setLocalState(null);
    const own = awareness.clientID;
    for (const update of updates) Awareness.applyAwarenessUpdate(awareness, fromBase64(update), 'remote');
    awareness.destroy();
    const states = [...awareness.states].filter(([client]) => client !== own).sort((a, b) => a[0] - b[0]);
    return { states: states.map(([client, state]) => [client, awareness.meta.get(client).clock, state]) };
  },
};

function answer(command) {
  try {
    return commands[command.do](command);
  } catch (error) {
    return { error: String(error?.message ?? error) };
  }
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity }))
  process.stdout.write(`${JSON.stringify(JSON.parse(line).map(answer))}\n`);
