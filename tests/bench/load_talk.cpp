// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "load_talk.h"
#include "load_wire.h"
#include <fstream>

namespace load {

Talk::Talk(Place place) : m_place(std::move(place))
{
    if (m_place.tokensFile.empty())
        return;
    std::ifstream file(m_place.tokensFile);
    for (std::string line; std::getline(file, line);)
        m_tokens.push_back(line);
    if (m_tokens.empty())
        die("no tokens in " + m_place.tokensFile);
}

std::string Talk::opening(size_t connection) const
{
    return m_place.protocol == "xmpp" ? streamOpen() : upgrade(connection);
}

std::string Talk::streamOpen() const
{
    return "<?xml version='1.0'?><stream:stream to='" + m_place.domain
        + "' version='1.0' xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>";
}

std::string Talk::upgrade(size_t connection) const
{
    const std::string token = isDocument() && !m_tokens.empty() ? "?token=" + m_tokens[connection % m_tokens.size()] : "";
    return "GET " + (hasThreads() ? std::string("/v1/sync") : m_place.path + token) + " HTTP/1.1\r\nHost: 127.0.0.1:"
        + std::to_string(m_place.port)
        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
          "Sec-WebSocket-Version: 13\r\n"
        + (hasThreads() ? "Sec-WebSocket-Protocol: meridian.v1\r\n" : "") + "\r\n";
}

Talk::Turn Talk::answer(size_t connection, int &step, std::string &in) const
{
    if (m_place.protocol == "xmpp")
        return answerXmpp(connection, step, in);
    Turn turn;
    if (step == 0) {
        const size_t end = in.find("\r\n\r\n");
        if (end == std::string::npos)
            return {};
        if (in.compare(0, 12, "HTTP/1.1 101") != 0)
            die("no upgrade: " + in.substr(0, 200));
        in.erase(0, end + 4);
        step = 1;
        if (isDocument())
            return answerDocument(step, in);
        if (!hasThreads())
            return {{}, true};
        turn.say = clientFrame(map({{"t", text("hello")}, {"token", text(m_tokens[connection % m_tokens.size()])},
                                    {"cursor", zero()}, {"client", text("fan_load")}, {"features", emptyList()}}), 2);
    }
    if (isDocument())
        return answerDocument(step, in);
    if (in.find("welcome") != std::string::npos)
        turn.joined = true;
    else if (in.find("bad_token") != std::string::npos)
        die("the server knows no such token");
    return turn;
}

// Source: y-protocols' sync.js and awareness.js; Hocuspocus puts the document's name before each message, and a token first.
std::string Talk::documentFrame(const std::string &payload) const
{
    return clientFrame(m_place.protocol == "hocus" ? lib0Text("doc") + payload : payload, 2);
}

Talk::Turn Talk::answerDocument(int &step, const std::string &in) const
{
    static const std::string step1("\0\0\1\0", 4), step2OfNothing("\0\1\2\0\0", 5);
    if (step == 1) {
        step = 2;
        const std::string token = m_place.protocol == "hocus"
            ? documentFrame(lib0(2) + lib0(0) + lib0Text("token") + lib0Text("4.0.0"))
            : std::string();
        return {token + documentFrame(step1), false};
    }
    return {{}, in.find(step2OfNothing) != std::string::npos};
}

std::string Talk::edit(const std::string &words, size_t connection, size_t written) const
{
    const size_t client = 1000 + connection;
    std::string update = lib0(1) + lib0(1) + lib0(client) + lib0(written);
    if (written == 0)
        update += '\x04' + lib0(1) + lib0Text("content"); // a string at the start of the root
    else
        update += '\x84' + lib0(client) + lib0(written - 1); // a string behind that element
    update += lib0Text(words) + lib0(0);
    return documentFrame(lib0(0) + lib0(2) + lib0Text(update));
}

std::string Talk::caret(size_t connection, size_t turn) const
{
    const std::string client = std::to_string(1000 + connection), clock = std::to_string(turn * 27);
    const std::string place = R"({"type":null,"tname":"content","item":{"client":)" + client + R"(,"clock":)" + clock + R"(},"assoc":0})";
    const std::string state = R"({"user":{"name":"Editor )" + client + R"(","color":"#336699"},"cursor":{"anchor":)" + place
        + R"(,"head":)" + place + "}}";
    return documentFrame(lib0(1) + lib0Text(lib0(1) + lib0(1000 + connection) + lib0(turn + 1) + lib0Text(state)));
}

Talk::Turn Talk::answerXmpp(size_t connection, int &step, std::string &in) const
{
    const auto has = [&](const char *what) { return in.find(what) != std::string::npos; };
    const auto next = [&](const std::string &say) {
        ++step;
        in.clear();
        return Turn{say, false};
    };
    const std::string number = std::to_string(connection);
    if (step == 0 && has("</stream:features>"))
        return next("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='ANONYMOUS'/>");
    if (step == 1 && has("<success"))
        return next(streamOpen());
    if (step == 2 && has("</stream:features>"))
        return next("<iq type='set' id='b1'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><resource>r" + number
                    + "</resource></bind></iq>");
    if (step == 3 && has("</bind>"))
        return next("<presence to='room@conference." + m_place.domain + "/n" + number
                    + "'><x xmlns='http://jabber.org/protocol/muc'><history maxstanzas='0'/></x></presence>");
    if (step == 4 && (has("code='110'") || has("code=\"110\"")))
        return {{}, true};
    if (has("type='error'") || has("<failure"))
        die("refused: " + in.substr(0, 300));
    if (in.size() > 65536)
        in.erase(0, in.size() - 300);
    return {};
}

std::string Talk::message(const std::string &words, const std::string &thread) const
{
    if (m_place.protocol == "ws")
        return clientFrame(words, 2);
    if (m_place.protocol == "xmpp")
        return "<message type='groupchat' to='room@conference." + m_place.domain + "' id='" + words.substr(19, 8)
            + "'><body>" + words + "</body></message>";
    return opFrame("message.post", map({{"message", text(uuid())}, {"thread", text(thread)}, {"text", text(words)}}));
}

std::string Talk::beginThread(const std::string &thread, bool forMeAlone)
{
    const std::string channel = uuid();
    return opFrame("channel.create", map({{"channel", text(channel)},
                       {"channel_kind", text(forMeAlone ? "private" : "public")}, {"name", text("load " + channel)},
                       {"purpose", text("")}, {"members", emptyList()}}))
        + opFrame("thread.start", map({{"thread", text(thread)}, {"channel", text(channel)}, {"subject", text("load")},
                       {"ask", text("nothing")}, {"told", emptyList()}}));
}

} // namespace load
