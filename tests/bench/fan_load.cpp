// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// fan_load: many connections in one epoll loop; the first one (or, with --mode write, each) posts, all read.
// The same generator for Meridian and its peers, so that the figures stand side by side.
//
//   --proto ws|xmpp|meridian   how to talk; `ws` peers echo every binary frame to all
//   --mode sat|rate|idle|write sat keeps --window messages in flight, rate posts --rate a second, idle
//                              only connects, write lets every connection post to a place of its own
//   --tokens FILE              meridian: one token a line, dealt out to the connections in turn
//   --pids 1,2                 the server's processes, for CPU and memory
//
// Prints one JSON line. Units: us microseconds, KB kibibytes. A message carries `@@T<ns><seq>`; a delivery is one
// sighting of it by one connection; the clock is CLOCK_MONOTONIC of this one process.
#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <map>
#include <netinet/tcp.h>
#include <string>
#include <string_view>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <ctime>
#include <unistd.h>
#include <vector>

namespace {

struct Options {
    std::string proto = "ws", mode = "sat", pids, tokens, label, domain = "localhost", path = "/";
    int port = 0, members = 100, window = 16, rate = 50, secs = 8, warm = 2, size = 200;
};

[[noreturn]] void die(const std::string &why)
{
    std::fprintf(stderr, "fan_load: %s\n", why.c_str());
    std::exit(1);
}

uint64_t nowNs()
{
    timespec t{};
    clock_gettime(CLOCK_MONOTONIC, &t);
    return uint64_t(t.tv_sec) * 1'000'000'000ull + uint64_t(t.tv_nsec);
}

// --- what goes on the wire ---

std::string clientFrame(std::string_view payload, int opcode)
{
    std::string frame(1, char(0x80 | opcode));
    const size_t n = payload.size();
    if (n < 126) {
        frame += char(0x80 | n);
    } else {
        frame += char(0x80 | 126);
        frame += char(n >> 8);
        frame += char(n & 255);
    }
    frame.append(4, '\0'); // a zero mask: allowed, and costs the generator nothing
    return frame.append(payload);
}

//! As much CBOR as an op needs: maps of text.
void cborHead(std::string &out, int major, size_t n)
{
    if (n < 24) {
        out += char(major << 5 | int(n));
    } else if (n < 256) {
        out += char(major << 5 | 24);
        out += char(n);
    } else {
        out += char(major << 5 | 25);
        out += char(n >> 8);
        out += char(n & 255);
    }
}
void cborText(std::string &out, std::string_view text)
{
    cborHead(out, 3, text.size());
    out.append(text);
}
std::string cborMap(const std::vector<std::pair<std::string, std::string>> &encoded)
{
    std::string out;
    cborHead(out, 5, encoded.size());
    for (const auto &[key, value] : encoded) {
        cborText(out, key);
        out += value;
    }
    return out;
}
std::string text(std::string_view value)
{
    std::string out;
    cborText(out, value);
    return out;
}
const std::string emptyList(1, char(0x80));

std::string uuid()
{
    static uint64_t counter = nowNs();
    const uint64_t high = nowNs(), low = ++counter * 0x9E3779B97F4A7C15ull;
    char out[40];
    std::snprintf(out, sizeof out, "%08x-%04x-7%03x-8%03x-%012llx", unsigned(high >> 32),
                  unsigned(high >> 16) & 0xffff, unsigned(high) & 0xfff, unsigned(low >> 52) & 0xfff,
                  static_cast<unsigned long long>(low & 0xffffffffffffull));
    return out;
}

std::string opFrame(const std::string &kind, const std::string &body)
{
    return clientFrame(cborMap({{"t", text("op")}, {"op_id", text(uuid())}, {"kind", text(kind)}, {"body", body}}), 2);
}

// --- the connections ---

enum class Stage { Connecting, Handshake, Running, Dead };

struct Connection {
    int fd = -1;
    int step = 0;
    Stage stage = Stage::Connecting;
    std::string in, out;
    std::string thread; //!< meridian: where it posts
    int waiting = 0;    //!< mode write: its own messages in flight
};

class Load {
public:
    explicit Load(Options options) : o(std::move(options)), m_connections(size_t(o.members)), m_seen(1 << 16)
    {
        rlimit limit{};
        getrlimit(RLIMIT_NOFILE, &limit);
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
        m_epoll = epoll_create1(0);
        if (!o.tokens.empty()) {
            std::ifstream file(o.tokens);
            for (std::string line; std::getline(file, line);)
                m_tokens.push_back(line);
            if (m_tokens.empty())
                die("no tokens in " + o.tokens);
        }
        for (const char *at = o.pids.c_str(); *at;) {
            char *end = nullptr;
            m_pids.push_back(int(std::strtol(at, &end, 10)));
            at = *end == ',' ? end + 1 : end;
        }
    }

    int run()
    {
        const double rss0 = serverMemory("Rss:");
        joinAll();
        settle(1500);
        if (o.mode == "idle")
            return idle(rss0);
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
    [[nodiscard]] std::string streamOpen() const
    {
        return "<?xml version='1.0'?><stream:stream to='" + o.domain
            + "' version='1.0' xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>";
    }
    void opened(size_t i)
    {
        m_connections[i].stage = Stage::Handshake;
        if (o.proto == "xmpp") {
            put(i, streamOpen());
        } else {
            put(i, "GET " + (o.proto == "meridian" ? std::string("/v1/sync") : o.path)
                       + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(o.port)
                       + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: "
                         "dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
                       + (o.proto == "meridian" ? "Sec-WebSocket-Protocol: meridian.v1\r\n" : "") + "\r\n");
        }
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
        if (o.proto == "xmpp")
            return handshakeXmpp(i);
        if (c.step == 0) {
            const size_t end = c.in.find("\r\n\r\n");
            if (end == std::string::npos)
                return;
            if (c.in.compare(0, 12, "HTTP/1.1 101") != 0)
                die("no upgrade: " + c.in.substr(0, 200));
            c.in.erase(0, end + 4);
            c.step = 1;
            if (o.proto == "ws")
                return joined(i);
            put(i, clientFrame(cborMap({{"t", text("hello")}, {"token", text(m_tokens[i % m_tokens.size()])},
                                        {"cursor", std::string(1, '\0')}, {"client", text("fan_load")},
                                        {"features", emptyList}}), 2));
        }
        if (c.step == 1 && c.in.find("welcome") != std::string::npos)
            joined(i);
        else if (c.in.find("bad_token") != std::string::npos)
            die("the server knows no such token");
    }
    void handshakeXmpp(size_t i)
    {
        Connection &c = m_connections[i];
        const auto has = [&](const char *what) { return c.in.find(what) != std::string::npos; };
        const auto next = [&](const std::string &say) {
            ++c.step;
            c.in.clear();
            put(i, say);
        };
        if (c.step == 0 && has("</stream:features>"))
            next("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='ANONYMOUS'/>");
        else if (c.step == 1 && has("<success"))
            next(streamOpen());
        else if (c.step == 2 && has("</stream:features>"))
            next("<iq type='set' id='b1'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><resource>r"
                 + std::to_string(i) + "</resource></bind></iq>");
        else if (c.step == 3 && has("</bind>"))
            next("<presence to='room@conference." + o.domain + "/n" + std::to_string(i)
                 + "'><x xmlns='http://jabber.org/protocol/muc'><history maxstanzas='0'/></x></presence>");
        else if (c.step == 4 && (has("code='110'") || has("code=\"110\"")))
            joined(i);
        else if (has("type='error'") || has("<failure"))
            die("refused: " + c.in.substr(0, 300));
        else if (c.in.size() > 65536)
            c.in.erase(0, c.in.size() - 300);
    }
    void post(size_t i)
    {
        char marker[40];
        std::snprintf(marker, sizeof marker, "@@T%016llx%08x", static_cast<unsigned long long>(nowNs()), m_seq++);
        std::string words = marker;
        if (words.size() < size_t(o.size))
            words.append(size_t(o.size) - words.size(), 'x');
        if (o.proto == "ws")
            put(i, clientFrame(words, 2));
        else if (o.proto == "xmpp")
            put(i, "<message type='groupchat' to='room@conference." + o.domain + "' id='" + words.substr(19, 8)
                       + "'><body>" + words + "</body></message>");
        else
            put(i, opFrame("message.post", cborMap({{"message", text(uuid())},
                                                     {"thread", text(m_connections[i].thread)},
                                                     {"text", text(words)}})));
        ++m_sent;
        ++m_outstanding;
    }
    //! meridian: a public channel that everyone reads (sat, rate), or a private one each (write).
    void preparePlaces()
    {
        if (o.proto != "meridian")
            return;
        const size_t places = o.mode == "write" ? m_connections.size() : 1;
        for (size_t i = 0; i < places; ++i) {
            const std::string channel = uuid();
            m_connections[i].thread = uuid();
            put(i, opFrame("channel.create", cborMap({{"channel", text(channel)},
                                {"channel_kind", text(o.mode == "write" ? "private" : "public")},
                                {"name", text("load " + channel)}, {"purpose", text("")}, {"members", emptyList}})));
            put(i, opFrame("thread.start", cborMap({{"thread", text(m_connections[i].thread)},
                                {"channel", text(channel)}, {"subject", text("load")},
                                {"ask", text("nothing")}, {"told", emptyList}})));
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
        ++m_delivered;
        if (m_record && m_latencies.size() < (1u << 23))
            m_latencies.push_back(uint32_t(std::min<uint64_t>((seenAt - sentAt) / 1000, UINT32_MAX)));
        if (o.mode == "write") {
            --m_outstanding;
            --m_connections[i].waiting;
        } else if (++m_seen[seq & 0xffff] == uint32_t(o.members)) {
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
    double serverCpu() const
    {
        double seconds = 0;
        for (const int pid : m_pids) {
            std::ifstream file("/proc/" + std::to_string(pid) + "/stat");
            std::string line((std::istreambuf_iterator<char>(file)), {});
            unsigned long user = 0, system = 0;
            const size_t paren = line.rfind(')');
            if (paren != std::string::npos
                && std::sscanf(line.c_str() + paren + 2, "%*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu", &user, &system) == 2)
                seconds += double(user + system) / 100;
        }
        return seconds;
    }
    double serverMemory(const char *key) const
    {
        double kib = 0;
        for (const int pid : m_pids) {
            std::ifstream file("/proc/" + std::to_string(pid) + "/smaps_rollup");
            for (std::string line; std::getline(file, line);) {
                if (line.rfind(key, 0) == 0)
                    kib += std::atof(line.c_str() + std::strlen(key) + 1);
            }
        }
        return kib;
    }
    int idle(double rss0)
    {
        const double cpu0 = serverCpu();
        settle(o.secs * 1000);
        std::printf("{\"label\":\"%s\",\"mode\":\"idle\",\"members\":%d,\"kb_per_connection\":%.2f,\"idle_cpu_percent\":%.2f}\n",
                    o.label.c_str(), o.members, (serverMemory("Rss:") - rss0) / o.members,
                    100 * (serverCpu() - cpu0) / o.secs);
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
                post(0);
            const uint64_t t = nowNs();
            pump(tick > t ? int((tick - t) / 1'000'000) : 0);
        }
    }
    void measure()
    {
        const uint64_t begin = nowNs(), warmEnd = begin + uint64_t(o.warm) * 1'000'000'000ull;
        const uint64_t end = warmEnd + uint64_t(o.secs) * 1'000'000'000ull;
        const uint64_t gap = 1'000'000'000ull / uint64_t(std::max(1, o.rate));
        uint64_t tick = begin, from = 0;
        double cpu = 0;
        m_delivered = 0;
        while (nowNs() < end) {
            if (!m_record && nowNs() >= warmEnd) {
                m_record = true;
                cpu = serverCpu();
                m_delivered = m_sent = 0;
                from = nowNs();
            }
            post(tick, gap);
        }
        const double seconds = double(nowNs() - from) / 1e9;
        cpu = serverCpu() - cpu;
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
    std::vector<Connection> m_connections;
    std::vector<uint32_t> m_seen, m_latencies;
    std::vector<std::string> m_tokens;
    std::vector<int> m_pids;
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
        {"--rate", &o.rate}, {"--secs", &o.secs}, {"--warm", &o.warm}, {"--size", &o.size}};
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
