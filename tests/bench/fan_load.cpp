// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// fan_load: many connections in one epoll loop; the first one (or, with --mode write, each) posts, all read.
// The same generator for Meridian and its peers, so that the figures stand side by side.
//
//   --proto ws|xmpp|meridian|yws|hocus   how to talk; `ws` peers echo every binary frame to all
//   --mode sat|rate|idle|write|edit sat keeps --window messages in flight, rate posts --rate a second, idle
//                              only connects, write lets every connection post to a place of its own, edit lets
//                              every connection write --rate times a second in one document
//   --carets 1                 edit: each one also says where its caret is
//   --tokens FILE              meridian: one token a line, dealt out to the connections in turn; with --mode write
//                              as many as connections, so that each op is seen by its author alone
//   --pids 1,2                 the server's processes, for CPU and memory
//
// Prints one JSON line. Units: us microseconds, KB kibibytes. A message carries `@@T<ns><seq>`; a delivery is one
// sighting of it by one connection (edit: by another than its author's); the clock is CLOCK_MONOTONIC of this one process.
#include "load_talk.h"
#include "load_usage.h"
#include "load_wire.h"
#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <map>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using namespace load;

struct Options {
    std::string proto = "ws", mode = "sat", pids, tokens, label, domain = "localhost", path = "/";
    int port = 0, members = 100, window = 16, rate = 50, secs = 8, warm = 2, size = 200,
        carets = 0;
};

enum class Stage { Connecting, Handshake, Running, Dead };

struct Connection {
    int fd = -1;
    int step = 0;
    Stage stage = Stage::Connecting;
    std::string in, out;
    std::string thread; //!< where it posts
    int waiting = 0;    //!< mode write: its own messages in flight
    size_t written = 0; //!< mode edit: units it has written
    size_t turns = 0;   //!< mode edit: how often
};

class Load {
public:
    explicit Load(const Options &options)
        : o(options), m_talk({o.proto, o.domain, o.path, o.tokens, o.port}), m_usage(o.pids),
          m_connections(size_t(o.members)), m_seen(1 << 16)
    {
        rlimit limit{};
        getrlimit(RLIMIT_NOFILE, &limit);
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
        m_epoll = epoll_create1(0);
    }

    int run()
    {
        const double resident = m_usage.residentKib();
        joinAll();
        settle(1500);
        if (o.mode == "idle")
            return idle(resident);
        preparePlaces();
        measure();
        return 0;
    }

private:
    void arm(size_t i)
    {
        Connection &c = m_connections[i];
        epoll_event e{};
        e.events = EPOLLIN | (c.out.empty() && c.stage != Stage::Connecting ? 0u : unsigned(EPOLLOUT));
        e.data.u64 = i;
        epoll_ctl(m_epoll, EPOLL_CTL_MOD, c.fd, &e);
    }
    void put(size_t i, const std::string &bytes)
    {
        Connection &c = m_connections[i];
        if (!c.out.empty()) {
            c.out += bytes;
            return;
        }
        const ssize_t n = std::max<ssize_t>(0, ::send(c.fd, bytes.data(), bytes.size(), MSG_NOSIGNAL));
        if (size_t(n) < bytes.size()) {
            c.out.assign(bytes, size_t(n));
            arm(i);
        }
    }
    void start(size_t i)
    {
        Connection &c = m_connections[i];
        c.fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        const int one = 1;
        setsockopt(c.fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(uint16_t(o.port));
        inet_pton(AF_INET, "127.0.0.1", &address.sin_addr);
        if (connect(c.fd, reinterpret_cast<sockaddr *>(&address), sizeof address) < 0 && errno != EINPROGRESS)
            die("connect: " + std::string(std::strerror(errno)));
        epoll_event e{};
        e.events = EPOLLIN | EPOLLOUT;
        e.data.u64 = i;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, c.fd, &e);
        ++m_pending;
    }
    void opened(size_t i)
    {
        m_connections[i].stage = Stage::Handshake;
        put(i, m_talk.opening(i));
        arm(i);
    }
    void joined(size_t i)
    {
        m_connections[i].stage = Stage::Running;
        m_connections[i].in.clear();
        ++m_joined;
        --m_pending;
    }
    void handshake(size_t i, const char *bytes, size_t n)
    {
        Connection &c = m_connections[i];
        c.in.append(bytes, n);
        const Talk::Turn turn = m_talk.answer(i, c.step, c.in);
        if (!turn.say.empty())
            put(i, turn.say);
        if (turn.joined)
            joined(i);
    }
    std::string nextMarker()
    {
        char marker[40];
        std::snprintf(marker, sizeof marker, "@@T%016llx%08x", static_cast<unsigned long long>(nowNs()), m_seq++);
        return marker;
    }
    //! The connections take turns, so that a number says whose it is.
    void editNext()
    {
        const size_t i = m_seq % m_connections.size();
        Connection &c = m_connections[i];
        const std::string words = nextMarker();
        std::string bytes = m_talk.edit(words, i, c.written);
        if (o.carets)
            bytes += m_talk.caret(i, c.turns);
        put(i, bytes);
        c.written += words.size();
        ++c.turns;
        ++m_sent;
        ++m_outstanding;
    }
    void post(size_t i)
    {
        std::string words = nextMarker();
        if (words.size() < size_t(o.size))
            words.append(size_t(o.size) - words.size(), 'x');
        put(i, m_talk.message(words, m_connections[i].thread));
        ++m_sent;
        ++m_outstanding;
    }
    //! A channel that everyone reads (sat, rate), or one each (write).
    void preparePlaces()
    {
        if (!m_talk.hasThreads())
            return;
        const bool write = o.mode == "write";
        for (size_t i = 0; i < (write ? m_connections.size() : 1); ++i) {
            m_connections[i].thread = uuid();
            put(i, Talk::beginThread(m_connections[i].thread, write));
        }
        settle(1000);
    }
    static int hexValue(char c) { return c <= '9' ? c - '0' : (c | 32) - 'a' + 10; }
    void scan(size_t i, const char *bytes, size_t n)
    {
        Connection &c = m_connections[i];
        std::string whole;
        if (!c.in.empty()) {
            whole.swap(c.in);
            whole.append(bytes, n);
            bytes = whole.data();
            n = whole.size();
        }
        size_t at = 0;
        uint64_t seenAt = 0;
        while (n - at >= 27) {
            const void *hit = memmem(bytes + at, n - at, "@@T", 3);
            if (!hit) {
                at = n - 2;
                break;
            }
            at = size_t(static_cast<const char *>(hit) - bytes);
            if (n - at < 27)
                break;
            seen(i, bytes + at, seenAt);
            at += 27;
        }
        if (at < n)
            c.in.assign(bytes + std::max(at, n - std::min<size_t>(n, 26)), bytes + n);
    }
    void seen(size_t i, const char *marker, uint64_t &seenAt)
    {
        uint64_t sentAt = 0;
        uint32_t seq = 0;
        for (int k = 3; k < 19; ++k)
            sentAt = sentAt << 4 | uint64_t(hexValue(marker[k]));
        for (int k = 19; k < 27; ++k)
            seq = seq << 4 | uint32_t(hexValue(marker[k]));
        if (!seenAt)
            seenAt = nowNs();
        if (o.mode == "edit" && seq % m_connections.size() == i)
            return; // its own
        ++m_delivered;
        if (m_record && m_latencies.size() < (1u << 23))
            m_latencies.push_back(uint32_t(std::min<uint64_t>((seenAt - sentAt) / 1000, UINT32_MAX)));
        if (o.mode == "write") {
            --m_outstanding;
            --m_connections[i].waiting;
        } else if (++m_seen[seq & 0xffff] == uint32_t(o.members) - (o.mode == "edit")) {
            m_seen[seq & 0xffff] = 0;
            --m_outstanding;
        }
    }
    void event(size_t i, uint32_t events)
    {
        Connection &c = m_connections[i];
        if (c.stage == Stage::Dead)
            return;
        if (c.stage == Stage::Connecting) {
            int error = 0;
            socklen_t length = sizeof error;
            getsockopt(c.fd, SOL_SOCKET, SO_ERROR, &error, &length);
            if (error)
                die("connect: " + std::string(std::strerror(error)));
            if (events & EPOLLOUT)
                opened(i);
            return;
        }
        if (events & EPOLLOUT) {
            const ssize_t n = ::send(c.fd, c.out.data(), c.out.size(), MSG_NOSIGNAL);
            if (n > 0)
                c.out.erase(0, size_t(n));
            if (c.out.empty())
                arm(i);
        }
        if (!(events & (EPOLLIN | EPOLLHUP | EPOLLERR)))
            return;
        const ssize_t n = ::recv(c.fd, m_buffer, sizeof m_buffer, 0);
        if (n == 0 || (n < 0 && errno != EAGAIN))
            die("connection " + std::to_string(i) + " was closed by the server");
        if (n < 0)
            return;
        if (c.stage == Stage::Handshake)
            handshake(i, m_buffer, size_t(n));
        else
            scan(i, m_buffer, size_t(n));
    }
    void pump(int timeoutMs)
    {
        epoll_event events[512];
        const int n = epoll_wait(m_epoll, events, 512, timeoutMs);
        for (int k = 0; k < n; ++k)
            event(events[k].data.u64, events[k].events);
    }
    void settle(int ms)
    {
        for (const uint64_t until = nowNs() + uint64_t(ms) * 1'000'000; nowNs() < until;)
            pump(50);
    }
    void joinAll()
    {
        size_t next = 0;
        int before = 0;
        uint64_t last = nowNs();
        while (m_joined < o.members) {
            // The first one alone, so that it owns the room where there is one.
            while (next < m_connections.size() && m_pending < (next == 0 ? 1 : 64) && (m_joined > 0 || next == 0))
                start(next++);
            pump(100);
            if (m_joined != before) {
                before = m_joined;
                last = nowNs();
            }
            if (nowNs() - last > 60'000'000'000ull)
                die("joining stalled at " + std::to_string(m_joined));
        }
    }
    int idle(double resident)
    {
        const double cpu = m_usage.cpuSeconds();
        settle(o.secs * 1000);
        std::printf("{\"label\":\"%s\",\"mode\":\"idle\",\"members\":%d,\"kb_per_connection\":%.2f,\"idle_cpu_percent\":%.2f}\n",
                    o.label.c_str(), o.members, (m_usage.residentKib() - resident) / o.members,
                    100 * (m_usage.cpuSeconds() - cpu) / o.secs);
        return 0;
    }
    void post(uint64_t &tick, uint64_t gap)
    {
        if (o.mode == "write") {
            for (size_t i = 0; i < m_connections.size(); ++i) {
                for (; m_connections[i].waiting < o.window; ++m_connections[i].waiting)
                    post(i);
            }
            pump(20);
        } else if (o.mode == "sat") {
            while (m_outstanding < o.window)
                post(0);
            pump(20);
        } else {
            for (; tick <= nowNs(); tick += gap)
                o.mode == "edit" ? editNext() : post(0);
            const uint64_t t = nowNs();
            pump(tick > t ? int((tick - t) / 1'000'000) : 0);
        }
    }
    void measure()
    {
        const uint64_t begin = nowNs(), warmEnd = begin + uint64_t(o.warm) * 1'000'000'000ull;
        const uint64_t end = warmEnd + uint64_t(o.secs) * 1'000'000'000ull;
        const int rate = o.mode == "edit" ? o.rate * o.members : o.rate; // of all together
        const uint64_t gap = 1'000'000'000ull / uint64_t(std::max(1, rate));
        uint64_t tick = begin, from = 0;
        double cpu = 0;
        m_delivered = 0;
        while (nowNs() < end) {
            if (!m_record && nowNs() >= warmEnd) {
                m_record = true;
                cpu = m_usage.cpuSeconds();
                m_delivered = m_sent = 0;
                from = nowNs();
            }
            post(tick, gap);
        }
        const double seconds = double(nowNs() - from) / 1e9;
        cpu = m_usage.cpuSeconds() - cpu;
        std::sort(m_latencies.begin(), m_latencies.end());
        const auto quantile = [&](double f) {
            return m_latencies.empty() ? 0 : m_latencies[std::min(m_latencies.size() - 1, size_t(f * double(m_latencies.size())))];
        };
        std::printf("{\"label\":\"%s\",\"mode\":\"%s\",\"members\":%d,\"window\":%d,\"deliveries_per_s\":%.0f,"
                    "\"p50_us\":%u,\"p99_us\":%u,\"cpu_us_per_delivery\":%.3f,\"server_cpu_percent\":%.0f,\"undelivered\":%lld}\n",
                    o.label.c_str(), o.mode.c_str(), o.members, o.window, double(m_delivered) / seconds, quantile(.5), quantile(.99),
                    m_delivered ? cpu * 1e6 / double(m_delivered) : 0, 100 * cpu / seconds, static_cast<long long>(m_outstanding));
    }

    Options o;
    Talk m_talk;
    Usage m_usage;
    std::vector<Connection> m_connections;
    std::vector<uint32_t> m_seen, m_latencies;
    int m_epoll = -1, m_joined = 0, m_pending = 0;
    uint32_t m_seq = 0;
    uint64_t m_delivered = 0, m_sent = 0;
    int64_t m_outstanding = 0;
    bool m_record = false;
    char m_buffer[1 << 18];
};

} // namespace

int main(int argc, char **argv)
{
    Options o;
    const std::map<std::string, std::string *> texts{{"--proto", &o.proto}, {"--mode", &o.mode}, {"--pids", &o.pids},
        {"--tokens", &o.tokens}, {"--label", &o.label}, {"--domain", &o.domain}, {"--path", &o.path}};
    const std::map<std::string, int *> numbers{{"--port", &o.port}, {"--members", &o.members}, {"--window", &o.window},
        {"--rate", &o.rate}, {"--secs", &o.secs}, {"--warm", &o.warm}, {"--size", &o.size},
        {"--carets", &o.carets}};
    for (int i = 1; i + 1 < argc; i += 2) {
        if (const auto t = texts.find(argv[i]); t != texts.end())
            *t->second = argv[i + 1];
        else if (const auto n = numbers.find(argv[i]); n != numbers.end())
            *n->second = std::atoi(argv[i + 1]);
        else
            die(std::string("no such option: ") + argv[i]);
    }
    static Load load(o);
    return load.run();
}
