// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// make_profile DIR MESSAGES: a desktop profile whose replica holds that many messages of about 126 bytes, in 2,000 threads of
// uneven length, from 40 people; the server it belongs to is not there. The same seed, the same replica.
#include "core/base/random.h"
#include "core/store/replica_store.h"
#include <QDir>
#include <QFile>
#include <cmath>
#include <cstdio>

using namespace meridian;

namespace {

constexpr int Threads = 2000, People = 40, Channels = 25, Batch = 2000;
const Instant Begin{1'700'000'000'000};

class Maker {
public:
    explicit Maker(ReplicaStore &store) : m_store(store) {}

    bool run(int messages)
    {
        people();
        threads();
        for (int i = 0; i < messages; ++i)
            add(op::PostMessage{id<MessageId>(), m_threads[pickThread()], words()}, m_people[m_random.below(People)]);
        return flush() && m_good;
    }

private:
    template<typename T>
    T id() { return T::create(m_at, m_random); }

    void add(OpBody body, MemberId author)
    {
        m_at = m_at.plus(90'000);
        m_events.push_back({++m_seq, {id<OpId>(), std::move(body)}, author, m_at});
        if (m_events.size() >= Batch)
            m_good = flush() && m_good;
    }
    bool flush()
    {
        const auto applied = m_store.applyEvents(m_events);
        m_events.clear();
        if (!applied)
            std::fprintf(stderr, "make_profile: %s\n", qPrintable(applied.error().detail));
        return applied.has_value();
    }
    void people()
    {
        static const char *zones[] = {"Europe/Lisbon", "Asia/Tokyo", "Africa/Nairobi", "America/Sao_Paulo", "Pacific/Auckland"};
        const MemberId me = id<MemberId>();
        m_good = m_store.setSelf(me, id<WorkspaceId>(), QStringLiteral("Bench")).has_value();
        for (int i = 0; i < People; ++i) {
            Profile profile;
            profile.name = QStringLiteral("Member %1 of Bench").arg(i);
            profile.zone = QString::fromLatin1(zones[i % 5]);
            m_people.push_back(i == 0 ? me : id<MemberId>());
            add(op::AddMember{m_people.back(), profile, Role::Member}, m_people.back());
        }
    }
    void threads()
    {
        std::vector<ChannelId> channels;
        for (int i = 0; i < Channels; ++i) {
            channels.push_back(id<ChannelId>());
            add(op::CreateChannel{channels.back(), ChannelKind::Public, QStringLiteral("channel-%1").arg(i), QString(), {}}, m_people[0]);
        }
        double total = 0;
        for (int i = 0; i < Threads; ++i) {
            m_threads.push_back(id<ThreadId>());
            add(op::StartThread{m_threads.back(), channels[m_random.below(Channels)], QStringLiteral("Subject number %1 of the bench").arg(i),
                                Ask::Nothing, {}, {}}, m_people[m_random.below(People)]);
            m_weights.push_back(total += std::pow(i + 1, -0.9));
        }
    }
    size_t pickThread()
    {
        const double at = double(m_random.next() >> 11) * 0x1p-53 * m_weights.back();
        return size_t(std::lower_bound(m_weights.begin(), m_weights.end(), at) - m_weights.begin());
    }
    QString words()
    {
        static const char *syllables[] = {"ta", "ri", "no", "men", "la", "so", "ki", "du", "ve", "ran"};
        QString text;
        while (text.size() < 120) {
            for (quint64 n = 1 + m_random.below(4); n > 0; --n)
                text += QLatin1StringView(syllables[m_random.below(10)]);
            text += u' ';
        }
        return text.trimmed();
    }

    ReplicaStore &m_store;
    SeededRandom m_random{1};
    Instant m_at = Begin;
    Seq m_seq = 0;
    bool m_good = true;
    std::vector<Event> m_events;
    std::vector<MemberId> m_people;
    std::vector<ThreadId> m_threads;
    std::vector<double> m_weights;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: make_profile DIR MESSAGES\n");
        return 2;
    }
    const QDir dir(QString::fromLocal8Bit(argv[1]));
    dir.mkpath(QStringLiteral("."));
    const SystemClock clock;
    const auto store = ReplicaStore::open({dir.filePath(QStringLiteral("replica.sqlite")), {}, false}, clock);
    if (!store || !Maker(**store).run(std::atoi(argv[2])))
        return 1;
    QFile credentials(dir.filePath(QStringLiteral("credentials.json")));
    // The discard port: nobody answers, as on a train.
    return credentials.open(QIODevice::WriteOnly)
            && credentials.write(R"({"server": "ws://127.0.0.1:9/v1/sync", "token": "none"})") > 0
        ? 0
        : 1;
}
