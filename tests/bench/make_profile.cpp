// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// make_profile DIR MESSAGES: a desktop profile whose replica holds that many messages of about 126 bytes, in 2,000 threads of
// uneven length, from 40 people; the server it belongs to is not there. The same seed, the same replica.
//
// make_profile DIR large [USERS_JSON]: a big workspace: 15,912 people (called as in USERS_JSON of a Slack export), 5,000
// channels I joined, one of them with 150,000 threads, and a thread of 100,000 messages. Its places are in DIR/places.json.
#include "core/base/random.h"
#include "core/store/replica_store.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>
#include <cstdio>
#include <cstring>

using namespace meridian;

namespace {

constexpr int Threads = 2000, People = 40, Channels = 25, Batch = 2000;
constexpr int LargePeople = 15'912, LargeChannels = 5'000, LargeThreads = 150'000, LargeMessages = 100'000;
const Instant Begin{1'700'000'000'000};

class Maker {
public:
    explicit Maker(ReplicaStore &store) : m_store(store) {}

    bool run(int messages)
    {
        people(People, {});
        channels(Channels);
        threads();
        for (int i = 0; i < messages; ++i)
            add(op::PostMessage{id<MessageId>(), m_threads[pickThread()], words()}, anybody());
        return flush() && m_good;
    }

    //! Answers with the places a measurement goes to.
    std::optional<QJsonObject> runLarge(const QString &users)
    {
        people(LargePeople, users);
        channels(LargeChannels);
        const ThreadId longest = start(m_channels[1]);
        for (int i = 0; i < LargeMessages; ++i)
            add(op::PostMessage{id<MessageId>(), longest, i % 9 == 4 ? longWords() : words()}, anybody());
        for (int i = 0; i < LargeThreads; ++i)
            add(op::PostMessage{id<MessageId>(), start(m_channels[0]), words()}, anybody());
        for (const ChannelId channel : m_channels)
            add(op::PostMessage{id<MessageId>(), start(channel), words()}, anybody());
        if (!flush() || !m_good)
            return std::nullopt;
        return QJsonObject{{QStringLiteral("channel"), m_channels[0].toString()},
                           {QStringLiteral("thread"), longest.toString()},
                           {QStringLiteral("thread_channel"), m_channels[1].toString()}};
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
    MemberId anybody() { return m_people[m_random.below(m_people.size())]; }

    void people(int count, const QString &users)
    {
        static const char *zones[] = {"Europe/Lisbon", "Asia/Tokyo", "Africa/Nairobi", "America/Sao_Paulo", "Pacific/Auckland"};
        QFile file(users);
        const QJsonArray known = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
        const MemberId me = id<MemberId>();
        m_good = m_store.setSelf(me, id<WorkspaceId>(), QStringLiteral("Bench")).has_value();
        for (int i = 0; i < count; ++i) {
            Profile profile;
            const QJsonObject user = known.at(i).toObject();
            profile.name = user[QLatin1String("real_name")].toString().left(80);
            if (profile.name.isEmpty())
                profile.name = QStringLiteral("Member %1 of Bench").arg(i);
            profile.zone = user[QLatin1String("tz")].toString(QString::fromLatin1(zones[i % 5]));
            m_people.push_back(i == 0 ? me : id<MemberId>());
            add(op::AddMember{m_people.back(), profile, Role::Member}, m_people.back());
        }
    }
    void channels(int count)
    {
        for (int i = 0; i < count; ++i) {
            m_channels.push_back(id<ChannelId>());
            add(op::CreateChannel{m_channels.back(), ChannelKind::Public, QStringLiteral("channel-%1").arg(i), QString(), {}}, m_people[0]);
        }
    }
    ThreadId start(ChannelId channel)
    {
        const auto thread = id<ThreadId>();
        add(op::StartThread{thread, channel, QStringLiteral("Subject number %1 of the bench").arg(++m_started),
                            Ask::Nothing, {}, {}}, anybody());
        return thread;
    }
    void threads()
    {
        double total = 0;
        for (int i = 0; i < Threads; ++i) {
            m_threads.push_back(start(m_channels[m_random.below(Channels)]));
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

    //! A paragraph, a list and some code.
    QString longWords()
    {
        return QStringLiteral("%1. **%2**, see https://bench.example/%3.\n\n- %4\n- `%5`\n\n```cpp\nfor (int i = 0; i < %3; ++i)\n"
                              "    total += i; // %5\n```\n").arg(words(), words().left(20), QString::number(m_seq), words(), words().left(30));
    }

    ReplicaStore &m_store;
    SeededRandom m_random{1};
    Instant m_at = Begin;
    Seq m_seq = 0;
    bool m_good = true;
    std::vector<Event> m_events;
    std::vector<MemberId> m_people;
    std::vector<ChannelId> m_channels;
    std::vector<ThreadId> m_threads;
    int m_started = 0;
    std::vector<double> m_weights;
};

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) > 0;
}

bool make(ReplicaStore &store, const QDir &dir, int argc, char **argv)
{
    Maker maker(store);
    if (std::strcmp(argv[2], "large") != 0)
        return maker.run(std::atoi(argv[2]));
    const auto places = maker.runLarge(argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString());
    return places && write(dir.filePath(QStringLiteral("places.json")), QJsonDocument(*places).toJson());
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3 || argc > 4) {
        std::fprintf(stderr, "usage: make_profile DIR MESSAGES\n       make_profile DIR large [USERS_JSON]\n");
        return 2;
    }
    const QDir dir(QString::fromLocal8Bit(argv[1]));
    dir.mkpath(QStringLiteral("."));
    const SystemClock clock;
    const auto store = ReplicaStore::open({dir.filePath(QStringLiteral("replica.sqlite")), {}, false}, clock);
    if (!store || !make(**store, dir, argc, argv))
        return 1;
    // The discard port: nobody answers, as on a train.
    return write(dir.filePath(QStringLiteral("credentials.json")), R"({"server": "ws://127.0.0.1:9/v1/sync", "token": "none"})")
        ? 0
        : 1;
}
