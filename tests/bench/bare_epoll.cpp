// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bare_epoll PORT: the limit on this machine. One thread, one epoll loop, one room: every frame a client sends goes to all, those of a
// turn of the loop in one send() a member. No rooms, nobody is asked who they are, nothing is kept.
// Source: RFC 6455.
#include <QByteArray>
#include <QCryptographicHash>
#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <netinet/tcp.h>
#include <string>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace {

struct Member {
    int fd = -1;
    bool open = false; //!< the upgrade is done
    std::string in, out;
};

class Room {
public:
    explicit Room(int port)
    {
        m_listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &One, sizeof One);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(uint16_t(port));
        inet_pton(AF_INET, "127.0.0.1", &address.sin_addr);
        if (bind(m_listener, reinterpret_cast<sockaddr *>(&address), sizeof address) || listen(m_listener, 1024)) {
            std::perror("bare_epoll");
            std::exit(1);
        }
        m_epoll = epoll_create1(0);
        watch(EPOLL_CTL_ADD, m_listener, EPOLLIN);
    }

    void turn()
    {
        epoll_event events[256];
        const int count = epoll_wait(m_epoll, events, 256, -1);
        m_said.clear();
        for (int i = 0; i < count; ++i) {
            const int fd = events[i].data.fd;
            if (fd == m_listener) {
                acceptAll();
                continue;
            }
            if (events[i].events & EPOLLOUT)
                writeOn(fd);
            if (events[i].events & (EPOLLIN | EPOLLHUP | EPOLLERR))
                read(fd);
        }
        if (m_said.empty())
            return;
        for (const auto &member : m_members) {
            if (member && member->open)
                say(*member, m_said);
        }
    }

private:
    static constexpr int One = 1;
    void watch(int what, int fd, uint32_t events) const
    {
        epoll_event event{};
        event.events = events;
        event.data.fd = fd;
        epoll_ctl(m_epoll, what, fd, &event);
    }
    void acceptAll()
    {
        for (int fd; (fd = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK)) >= 0;) {
            setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &One, sizeof One);
            if (m_members.size() <= size_t(fd))
                m_members.resize(size_t(fd) + 1);
            m_members[size_t(fd)] = std::make_unique<Member>();
            m_members[size_t(fd)]->fd = fd;
            watch(EPOLL_CTL_ADD, fd, EPOLLIN);
        }
    }
    void drop(int fd)
    {
        close(fd);
        m_members[size_t(fd)].reset();
    }
    void say(Member &member, const std::string &bytes)
    {
        if (!member.out.empty()) {
            member.out += bytes;
            return;
        }
        const ssize_t sent = std::max<ssize_t>(0, send(member.fd, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT));
        if (size_t(sent) < bytes.size()) {
            member.out.assign(bytes, size_t(sent));
            watch(EPOLL_CTL_MOD, member.fd, EPOLLIN | EPOLLOUT);
        }
    }
    void writeOn(int fd)
    {
        Member &member = *m_members[size_t(fd)];
        const ssize_t sent = send(fd, member.out.data(), member.out.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent > 0)
            member.out.erase(0, size_t(sent));
        if (member.out.empty()) {
            member.out.shrink_to_fit();
            watch(EPOLL_CTL_MOD, fd, EPOLLIN);
        }
    }
    void read(int fd)
    {
        static char buffer[1 << 16];
        const ssize_t got = recv(fd, buffer, sizeof buffer, MSG_DONTWAIT);
        if (got <= 0) {
            if (got == 0 || errno != EAGAIN)
                drop(fd);
            return;
        }
        Member &member = *m_members[size_t(fd)];
        member.in.append(buffer, size_t(got));
        if (member.open)
            takeFrames(member);
        else
            upgrade(member);
        if (m_members[size_t(fd)] && member.in.empty())
            member.in.shrink_to_fit();
    }
    void upgrade(Member &member)
    {
        if (member.in.find("\r\n\r\n") == std::string::npos)
            return;
        const size_t key = member.in.find("Sec-WebSocket-Key: ");
        if (key == std::string::npos)
            return drop(member.fd);
        const QByteArray accept = QCryptographicHash::hash(
            QByteArray::fromStdString(member.in.substr(key + 19, 24)) + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11",
            QCryptographicHash::Sha1).toBase64();
        member.in.clear();
        member.open = true;
        say(member, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
                        + accept.toStdString() + "\r\n\r\n");
    }
    void takeFrames(Member &member)
    {
        size_t at = 0;
        const auto byte = [&](size_t i) { return size_t(uint8_t(member.in[at + i])); };
        while (member.in.size() - at >= 6) {
            const bool medium = (byte(1) & 127) == 126;
            const size_t head = medium ? 4 : 2, size = medium ? byte(2) << 8 | byte(3) : byte(1) & 127;
            if (size == 127 && !medium)
                return drop(member.fd); // the generator sends none so long
            if (member.in.size() - at < head + 4 + size)
                break;
            if ((byte(0) & 15) == 8)
                return drop(member.fd);
            m_said += char(byte(0));
            m_said += medium ? std::string{char(126), char(size >> 8), char(size & 255)} : std::string(1, char(size));
            for (size_t i = 0; i < size; ++i)
                m_said += char(byte(head + 4 + i) ^ byte(head + (i & 3)));
            at += head + 4 + size;
        }
        member.in.erase(0, at);
    }

    int m_listener = -1, m_epoll = -1;
    std::vector<std::unique_ptr<Member>> m_members; //!< by descriptor
    std::string m_said;                             //!< in this turn
};

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    Room room(argc > 1 ? std::atoi(argv[1]) : 9001);
    for (;;)
        room.turn();
}
