// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// node --expose-gc peer.mjs FOLDER LIBRARY TRACE.json.gz PHASE RUNS   (FOLDER has node_modules with the libraries)
// Replays an editing trace with one of Meridian's peers, in the phases of bench_crdt, and prints the row.
import { createHash } from 'crypto';
import { readFileSync } from 'fs';
import { createRequire } from 'module';
import { resolve } from 'path';
import { gunzipSync } from 'zlib';

const [, , folder, library, path, phase, runs] = process.argv;
const require = createRequire(resolve(folder, 'any'));
const trace = JSON.parse(gunzipSync(readFileSync(path)));

// One adapter a library: a document with a text, its edits, updates and encodings.
const adapters = {
  yjs() {
    const Y = require('yjs');
    return {
      create(id) { const doc = new Y.Doc(); doc.clientID = id; return { doc, text: doc.getText('text') }; },
      onUpdate({ doc }, listener) { doc.on('update', listener); },
      edit({ doc, text }, [at, removed, inserted]) {
        if (removed && inserted) doc.transact(() => { text.delete(at, removed); text.insert(at, inserted); });
        else if (removed) text.delete(at, removed);
        else text.insert(at, inserted);
      },
      apply({ doc }, update) { Y.applyUpdate(doc, update); },
      encode({ doc }) { return Y.encodeStateAsUpdate(doc); },
      load(bytes) { const doc = new Y.Doc(); Y.applyUpdate(doc, bytes); return { doc, text: doc.getText('text') }; },
      textOf: ({ text }) => text.toString(),
    };
  },
  ywasm() {
    const Y = require('ywasm');
    return {
      create(id) { const doc = new Y.YDoc({ clientID: id }); return { doc, text: doc.getText('text') }; },
      onUpdate(replica, listener) { const { doc } = replica; replica.kept = doc.onUpdate ? doc.onUpdate(listener) : doc.on('update', listener); },
      edit({ doc, text }, [at, removed, inserted]) {
        if (removed && inserted) {
          const transaction = doc.beginTransaction(null);
          text.delete(at, removed, transaction);
          text.insert(at, inserted, undefined, transaction);
          transaction.commit();
          transaction.free();
        } else if (removed) text.delete(at, removed, undefined);
        else text.insert(at, inserted, undefined, undefined);
      },
      apply({ doc }, update) { Y.applyUpdate(doc, update, null); },
      encode({ doc }) { return Y.encodeStateAsUpdate(doc); },
      load(bytes) { const doc = new Y.YDoc({}), text = doc.getText('text'); Y.applyUpdate(doc, bytes, null); return { doc, text }; },
      textOf: ({ text }) => text.toString(undefined),
    };
  },
  'loro-crdt'() {
    const { LoroDoc } = require('loro-crdt');
    return {
      create(id) { const doc = new LoroDoc(); doc.setPeerId(BigInt(id)); return { doc, text: doc.getText('text') }; },
      onUpdate(replica, listener) { replica.kept = replica.doc.subscribeLocalUpdates(listener); },
      edit({ doc, text }, [at, removed, inserted]) {
        if (removed) text.delete(at, removed);
        if (inserted) text.insert(at, inserted);
        doc.commit();
      },
      apply({ doc }, update) { doc.import(update); },
      encode({ doc }) { return doc.export({ mode: 'snapshot' }); },
      load(bytes) { const doc = LoroDoc.fromSnapshot(bytes); return { doc, text: doc.getText('text') }; },
      textOf: ({ text }) => text.toString(),
    };
  },
};

const peer = adapters[library]();
const replay = replica => { for (const { patches } of trace.txns) for (const patch of patches) peer.edit(replica, patch); };

function replayed() { const replica = peer.create(1); replay(replica); return replica; }

function updates() {
  const all = [], author = peer.create(1);
  peer.onUpdate(author, update => { all.push(update.slice()); });
  replay(author);
  return all;
}

// What each agent sent, who had then heard of just those steps that the trace says.
function updatesOfAgents() {
  const steps = trace.txns, agents = [], made = steps.map(() => []);
  let current = -1;
  steps.forEach((step, index) => {
    const agent = agents[step.agent] ??= { replica: peer.create(step.agent + 1), has: new Uint8Array(steps.length), listens: false };
    if (!agent.listens) {
      agent.listens = true;
      peer.onUpdate(agent.replica, update => { if (current >= 0) made[current].push(update.slice()); });
    }
    const missing = [], open = [...step.parents];
    while (open.length) {
      const parent = open.pop();
      if (agent.has[parent]) continue;
      agent.has[parent] = 1;
      missing.push(parent);
      open.push(...steps[parent].parents);
    }
    current = -1;
    for (const parent of missing.sort((a, b) => a - b)) for (const update of made[parent]) peer.apply(agent.replica, update);
    current = index;
    for (const patch of step.patches) peer.edit(agent.replica, patch);
    current = -1;
    agent.has[index] = 1;
  });
  return made.flat();
}

// The document of a concurrent trace, with all that its agents sent.
function merged() {
  const replica = peer.create(999);
  for (const update of updatesOfAgents()) peer.apply(replica, update);
  return replica;
}

const row = { library: `${library} ${require(`${library}/package.json`).version}`, trace: path.replace(/^.*\/|\.json\.gz$/g, ''), phase, ms: [] };
let replica;

function measure(begin, work) {
  for (let run = 0; run < Number(runs); run++) {
    replica = begin();
    for (let i = 0; i < 3; i++) globalThis.gc();
    const start = process.hrtime.bigint();
    replica = work(replica) ?? replica;
    row.ms.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
}

function applying(all) {
  row.bytes = all.reduce((sum, update) => sum + update.length, 0);
  measure(() => peer.create(999), fresh => { for (const update of all) peer.apply(fresh, update); });
}

const phases = {
  local() { measure(() => peer.create(1), replay); },
  emit() {
    measure(() => {
      const fresh = peer.create(1);
      row.bytes = 0;
      peer.onUpdate(fresh, update => { row.bytes += update.length; });
      return fresh;
    }, replay);
  },
  remote() { applying(updates()); },
  conc() { applying(updatesOfAgents()); },
  load() {
    let author = trace.txns[0]?.parents ? merged() : replayed();
    const encoded = peer.encode(author);
    author = null;
    row.bytes = encoded.length;
    measure(() => null, () => peer.load(encoded));
  },
};

phases[phase]();
const text = peer.textOf(replica);
row.encoded_bytes = peer.encode(replica).length;
row.bytes ??= row.encoded_bytes;
row.text_sha256 = createHash('sha256').update(text).digest('hex');
if (text !== trace.endContent) row.mismatch = true;
console.log(JSON.stringify(row));
