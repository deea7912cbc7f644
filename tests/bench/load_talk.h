// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

namespace load {

//! How a generator's connection introduces itself, and what a message looks like, in one of the protocols it speaks: `ws` (peers
//! that echo every binary frame to all), `xmpp` (a room), `meridian`; `yws` and `hocus` write in an empty Yjs document, as y-websocket
//! and as Hocuspocus frame it, every message an insertion behind one's last.
class Talk {
public:
    struct Place {
        std::string protocol, domain, path, tokensFile;
        int port = 0;
    };
    explicit Talk(Place place);

    //! First words of a connection.
    [[nodiscard]] std::string opening(size_t connection) const;
    struct Turn {
        std::string say;
        bool joined = false;
    };
    //! Called whenever `in` has grown; takes from it what is understood. `step` begins at 0.
    [[nodiscard]] Turn answer(size_t connection, int &step, std::string &in) const;
    //! A message of these words, posted to `thread` where the protocol has threads.
    [[nodiscard]] std::string message(const std::string &words, const std::string &thread) const;
    //! The same, written into the document by a connection whose document has `written` units by now.
    [[nodiscard]] std::string edit(const std::string &words, size_t connection, size_t written) const;
    //! Where the connection's caret is, said for the `turn`-th time.
    [[nodiscard]] std::string caret(size_t connection, size_t turn) const;
    [[nodiscard]] bool isDocument() const { return m_place.protocol == "yws" || m_place.protocol == "hocus"; }
    [[nodiscard]] bool hasThreads() const { return m_place.protocol == "meridian"; }
    //! Makes a channel and a thread in it.
    [[nodiscard]] static std::string beginThread(const std::string &thread, bool forMeAlone);

private:
    [[nodiscard]] Turn answerXmpp(size_t connection, int &step, std::string &in) const;
    [[nodiscard]] std::string streamOpen() const;
    [[nodiscard]] std::string upgrade(size_t connection) const;
    [[nodiscard]] Turn answerDocument(int &step, const std::string &in) const;
    [[nodiscard]] std::string documentFrame(const std::string &payload) const;
    Place m_place;
    std::vector<std::string> m_tokens;
};

} // namespace load
