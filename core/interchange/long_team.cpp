// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/long_team.h"
#include "core/base/random.h"
#include "core/interchange/demo_ids.h"
#include "core/model/direct.h"
#include "core/model/limits.h"

namespace meridian {
namespace {

constexpr int CrowdSize = 16;

//! As long as it may be, from the same words again and again; no space is left at its end.
QString filled(const QString &words, qsizetype length)
{
    const QString begun = words.trimmed() + (words.back().isSpace() ? QStringLiteral(" ") : QString());
    QString all = begun.repeated(length / begun.size() + 1).left(length);
    if (all.back().isSpace())
        all.back() = begun.front();
    return all;
}

const QString Unbroken = QStringLiteral("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft");
const QString Japanese = QStringLiteral("最初の一時間は誰が東京の発表会を確認しますか、そして誰に知らせますか。");
const QString Arabic = QStringLiteral("متى نفتح المتجر في كل الأسواق ومن يراقب الصفحات في الساعة الأولى؟ ");
const QString Latin = QStringLiteral("Who watches the gate in the first hour, and what happens to the pages that were opened before it? ");

//! Adds to the log, a second apart.
class Log {
public:
    explicit Log(DemoTeam &team) : m_team(team), m_at(team.fixedNow.plus(-Before)) {}
    void add(MemberId author, OpBody body)
    {
        m_at = m_at.plus(1000);
        m_team.events.push_back({m_team.events.back().seq + 1, {OpId::create(m_at, m_random), std::move(body)}, author, m_at});
    }
    template<typename IdType>
    [[nodiscard]] IdType id()
    {
        return IdType::create(m_at, m_random);
    }
    //! What the log knows of a member.
    [[nodiscard]] Profile profileOf(MemberId member) const
    {
        for (const Event &event : m_team.events) {
            const auto *added = std::get_if<op::AddMember>(&event.op.body);
            if (added && added->member == member)
                return added->profile;
        }
        return {};
    }
    MessageId post(MemberId author, ThreadId thread, const QString &text, std::optional<MessageId> beside = {})
    {
        const auto message = id<MessageId>();
        add(author, op::PostMessage{message, thread, text, beside});
        return message;
    }

private:
    static constexpr qint64 Before = 10 * 60 * 1000;
    DemoTeam &m_team;
    Instant m_at;
    SeededRandom m_random{140};
};

void rename(Log &log, MemberId member, const QString &words)
{
    Profile profile = log.profileOf(member);
    profile.name = filled(words, limits::Name);
    profile.callName.clear();
    profile.title = filled(words, limits::Name);
    profile.city = filled(words, limits::Short);
    log.add(member, op::UpdateMember{member, profile});
}

std::vector<MemberId> addCrowd(Log &log, MemberId author)
{
    const QString names[] = {Unbroken, Japanese, Arabic, Latin};
    const QString zones[] = {QStringLiteral("Asia/Tokyo"), QStringLiteral("Pacific/Auckland"), QStringLiteral("Europe/Lisbon")};
    std::vector<MemberId> crowd;
    for (int i = 0; i < CrowdSize; ++i) {
        Profile profile;
        profile.name = filled(names[i % 4].mid(i), limits::Name);
        profile.title = filled(names[i % 4], limits::Name);
        profile.zone = zones[i % 3];
        crowd.push_back(log.id<MemberId>());
        log.add(author, op::AddMember{crowd.back(), profile, Role::Member});
    }
    return crowd;
}

//! What a message can be made of, none of it with a place to break.
QString everyPart(const QString &words)
{
    const QString chain(160, u'x');
    return QStringLiteral("%1\n\n> %2\n\n- %3\n- `%3`\n\n| %1 | %2 |\n| --- | --- |\n| %3 | 09:00 |\n\n```\n%3\n```\n"
                          "https://files.saltmarsh.example/%3/press/kit?version=4")
        .arg(words, words.left(60), chain);
}

void addReactions(Log &log, MemberId author, ThreadId thread, MessageId message)
{
    for (const char16_t *emoji : {u"👍", u"🎉", u"👩‍🚀", u"🏳️‍🌈", u"❤️"})
        log.add(author, op::AddReaction{message, QString::fromUtf16(emoji), thread});
    log.add(author, op::AddReaction{message, filled(QStringLiteral("approved"), limits::Emoji), thread});
}

} // namespace

LongTeam longTeam(Instant now)
{
    LongTeam made;
    made.team = demoTeam(now);
    Log log(made.team);
    const MemberId me = made.team.me;
    made.unbrokenMember = demo::memberOf(QStringLiteral("yuki"));
    made.arabicMember = demo::memberOf(QStringLiteral("priya"));
    made.japaneseMember = demo::memberOf(QStringLiteral("wanjiru"));
    const MemberId broken = demo::memberOf(QStringLiteral("rafael"));
    rename(log, made.unbrokenMember, Unbroken);
    rename(log, made.arabicMember, Arabic);
    rename(log, made.japaneseMember, Japanese);
    rename(log, broken, Latin);
    rename(log, me, QStringLiteral("Inêsmariadasdoresesperançaconceição"));
    made.crowd = addCrowd(log, me);
    const std::vector<MemberId> others{made.unbrokenMember, made.arabicMember, made.japaneseMember, broken};

    made.channel = log.id<ChannelId>();
    made.unbroken = log.id<ChannelId>();
    std::vector<MemberId> all = others;
    all.push_back(me);
    log.add(made.unbrokenMember, op::CreateChannel{made.channel, ChannelKind::Public, filled(Japanese, limits::Name),
                                                   filled(Arabic, limits::Purpose), all});
    log.add(me, op::CreateChannel{made.unbroken, ChannelKind::Private, filled(Unbroken.toLower(), limits::Name),
                                  filled(Unbroken, limits::Purpose), all});
    const auto start = [&](ChannelId channel, MemberId author, const QString &words, Ask ask, std::vector<MemberId> told) {
        const auto thread = log.id<ThreadId>();
        log.add(author, op::StartThread{thread, channel, filled(words, limits::Subject), ask,
                                        ask == Ask::DecisionBy ? std::optional(made.team.fixedNow.plus(48LL * 3600 * 1000)) : std::nullopt,
                                        std::move(told)});
        return thread;
    };
    made.unbrokenThread = start(made.channel, made.unbrokenMember, Unbroken, Ask::DecisionBy,
                                {me, made.arabicMember, made.japaneseMember, broken});
    const MessageId first = log.post(made.unbrokenMember, made.unbrokenThread, everyPart(Unbroken));
    for (const MemberId member : others)
        addReactions(log, member, made.unbrokenThread, first);
    for (const auto &[author, words] : {std::pair(made.arabicMember, Arabic), std::pair(made.japaneseMember, Japanese),
                                        std::pair(broken, Latin)}) {
        const MessageId message = log.post(author, made.unbrokenThread, filled(words, 400));
        log.post(made.unbrokenMember, made.unbrokenThread, filled(words, 200), message);
    }

    made.arabicThread = start(made.channel, made.arabicMember, Arabic, Ask::Nothing, {me});
    log.post(made.arabicMember, made.arabicThread, everyPart(filled(Arabic, 300)));
    log.add(made.arabicMember, op::ConcludeThread{made.arabicThread, filled(Arabic, limits::Conclusion)});
    made.japaneseThread = start(made.unbroken, me, Japanese, Ask::WhenYouCan, others);
    log.post(me, made.japaneseThread, everyPart(Japanese));
    log.add(made.japaneseMember, op::PinThread{made.japaneseThread, true});

    const ChannelId direct = directChannelId(all);
    log.add(broken, op::CreateChannel{direct, ChannelKind::Direct, {}, {}, all});
    made.direct = start(direct, broken, Latin, Ask::WhenYouCan, {});
    log.post(broken, made.direct, filled(Latin, 600));
    return made;
}

} // namespace meridian
