// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Quill in a headless Chromium, for tst_quill: one JSON command a line on stdin, one answer a line on stdout.
// usage: node browser.mjs FOLDER_WITH_NODE_MODULES CHROMIUM
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const [packages, chromium] = process.argv.slice(2);
const need = createRequire(`${packages}/package.json`);
const { buildSync } = need('esbuild');
const here = import.meta.dirname;

const bundle = buildSync({ entryPoints: [`${here}/quill_page.js`], bundle: true, write: false, format: 'iife',
  nodePaths: [`${packages}/node_modules`] }).outputFiles[0].contents;
const style = need('node:fs').readFileSync(`${packages}/node_modules/quill/dist/quill.snow.css`);
const html = '<!doctype html><meta charset="utf-8"><title>A page of somebody else</title><link rel="stylesheet" href="/page.css">'
  + '<div id="editor"></div><script src="/page.js"></script>';
const files = { '/': ['text/html', html], '/page.js': ['text/javascript', bundle], '/page.css': ['text/css', style] };
const site = createServer((request, response) => {
  const [type, bytes] = files[request.url] ?? ['text/plain', ''];
  response.writeHead(files[request.url] ? 200 : 404, { 'Content-Type': type }).end(bytes);
});
await new Promise(ready => site.listen(0, '127.0.0.1', ready));

const browser = await need('playwright-core').chromium.launch({ executablePath: chromium, headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'] });
const page = await browser.newPage();
const errors = [];
page.on('pageerror', error => errors.push(String(error)));

const commands = {
  async open(what) {
    await page.goto(`http://127.0.0.1:${site.address().port}/`);
    await page.evaluate(settings => window.openDocument(settings), what);
  },
  // Real key presses, where the caret is.
  async type({ text }) {
    await page.focus('.ql-editor');
    await page.keyboard.type(text);
  },
  async press({ key }) { await page.keyboard.press(key); },
  async select({ index, length }) {
    await page.evaluate(([at, count]) => { window.page.quill.focus(); window.page.quill.setSelection(at, count, 'user'); }, [index, length]);
  },
  async edit({ delta }) { await page.evaluate(ops => { window.page.quill.updateContents(ops, 'user'); }, delta); },
  async look() { return { ...await page.evaluate(() => window.lookAtPage()), errors }; },
  async picture({ path }) { await page.screenshot({ path }); },
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
await browser.close();
site.close();
