// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

namespace load {

//! How a generator's connection introduces itself, and what a message looks like, in one of the protocols it speaks: `ws` (peers
//! that echo every binary frame to all), `xmpp` (a room), `meridian`.
class Talk {
public:
    struct Place {
        std::string protocol, domain, path, tokensFile;
        int port = 0;
    };
    explicit Talk(Place place);

    //! First words of a connection.
    [[nodiscard]] std::string opening() const;
    struct Turn {
        std::string say;
        bool joined = false;
    };
    //! Called whenever `in` has grown; takes from it what is understood. `step` begins at 0.
    [[nodiscard]] Turn answer(size_t connection, int &step, std::string &in) const;
    //! A message of these words, posted to `thread` where the protocol has threads.
    [[nodiscard]] std::string message(const std::string &words, const std::string &thread) const;
    [[nodiscard]] bool hasThreads() const { return m_place.protocol == "meridian"; }
    //! Makes a channel and a thread in it.
    [[nodiscard]] static std::string beginThread(const std::string &thread, bool forMeAlone);

private:
    [[nodiscard]] Turn answerXmpp(size_t connection, int &step, std::string &in) const;
    [[nodiscard]] std::string streamOpen() const;
    [[nodiscard]] std::string upgrade() const;
    Place m_place;
    std::vector<std::string> m_tokens;
};

} // namespace load
