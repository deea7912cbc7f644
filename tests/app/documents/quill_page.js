// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page: Quill on the document of that id, as anybody would put it together from PROTOCOL.md. browser.mjs bundles and serves it.
import Quill from 'quill';
import QuillCursors from 'quill-cursors';
import { QuillBinding } from 'y-quill';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';

Quill.register('modules/cursors', QuillCursors);

window.openDocument = ({ server, document: id, token, name, color }) => {
  const doc = new Y.Doc();
  const provider = new WebsocketProvider(server, id, doc, { params: { token }, disableBc: true });
  const text = doc.getText('content');
  const quill = new Quill('#editor', { theme: 'snow', modules: { cursors: { transformOnTextChange: true }, toolbar: false } });
  new QuillBinding(text, quill, provider.awareness);
  provider.awareness.setLocalStateField('user', { name, color });
  const page = { quill, text, provider, closed: null, seen: [] };
  provider.on('closed', ({ code, reason }) => { page.closed = { code, reason }; });
  provider.on('status', ({ status }) => page.seen.push(status));
  window.page = page;
};

window.lookAtPage = () => {
  const { quill, text, provider, closed, seen } = window.page;
  const carets = [...document.querySelectorAll('.ql-cursor')].filter(caret => !caret.classList.contains('hidden'))
    .map(caret => caret.querySelector('.ql-cursor-name').textContent);
  return { text: text.toString(), delta: text.toDelta(), shown: quill.getContents().ops, words: quill.root.innerText,
    connected: provider.wsconnected, synced: provider.synced, closed, seen, carets };
};
