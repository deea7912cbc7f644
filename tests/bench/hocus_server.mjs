// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Hocuspocus with one document, kept in memory alone. node hocus_server.mjs PORT
import { Server } from '@hocuspocus/server';

const server = new Server({ port: Number(process.argv[2]), address: '127.0.0.1', quiet: true, stopOnSignals: true,
  unloadImmediately: false, debounce: 2000, maxDebounce: 10000 });
await server.listen();
