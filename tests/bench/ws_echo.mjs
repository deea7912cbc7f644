// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The peer "node ws": every binary message goes to everyone, nothing is kept. node ws_echo.mjs PORT
import { WebSocketServer } from 'ws';
const server = new WebSocketServer({ host: '127.0.0.1', port: +process.argv[2], perMessageDeflate: false, backlog: 1024 });
server.on('connection', socket => socket.on('message', (message, binary) => {
  for (const client of server.clients) client.send(message, { binary });
}));
