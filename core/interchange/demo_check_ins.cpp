// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/demo_check_ins.h"
#include "core/interchange/demo_ids.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTime>

namespace meridian {
namespace {

//! Tells one check-in after another.
class CheckInTeller {
public:
    CheckInTeller(const DemoKeys &keys, QDate today, Instant until) : m_keys(keys), m_today(today), m_until(until) {}
    void tell(const QJsonObject &one);
    [[nodiscard]] std::vector<DemoDocuments::Happening> take() { return std::move(m_told); }

private:
    [[nodiscard]] CheckInRule ruleOf(const QJsonObject &one) const;
    //! The date of a rule's days that is so many before the last one up to today.
    [[nodiscard]] QDate dateBack(const CheckInRule &rule, int back) const;
    //! `when` is [days from the round, time of day].
    [[nodiscard]] Instant at(QDate round, const QJsonValue &when) const
    {
        const QJsonArray parts = when.toArray();
        return m_keys.at(QJsonArray{int(m_today.daysTo(round)) + parts[0].toInt(), parts[1]});
    }
    [[nodiscard]] static std::vector<CheckInPart> partsOf(const CheckInRule &rule, const QJsonArray &texts);
    void tellRound(const op::SaveCheckIn &made, const QJsonObject &one);

    const DemoKeys &m_keys;
    QDate m_today;
    Instant m_until;
    std::vector<DemoDocuments::Happening> m_told;
};

CheckInRule CheckInTeller::ruleOf(const QJsonObject &one) const
{
    CheckInRule rule;
    rule.name = one[u"name"].toString();
    for (const auto &value : one[u"questions"].toArray()) {
        const QJsonArray parts = value.toArray();
        CheckInQuestion question{qint64(rule.questions.size()) + 1, QuestionKind::Words, parts[1].toString(), parts[2].toString()};
        for (const auto &[kind, name] : enumNames(QuestionKind{})) {
            if (name == parts[0].toString())
                question.kind = kind;
        }
        rule.questions.push_back(question);
    }
    for (const auto &who : one[u"asked"].toArray())
        rule.asked.push_back(demo::memberOf(who.toString()));
    const QString days = one[u"days"].toString();
    rule.days = 0;
    for (qsizetype day = 0; day < days.size(); ++day)
        rule.days |= qint64(days[day] != u'-') << day;
    rule.first = m_today.addDays(one[u"first"].toInt());
    const QTime hour = QTime::fromString(one[u"hour"].toString(), QStringLiteral("HH:mm"));
    if (hour.isValid())
        rule.minutes = hour.hour() * 60 + hour.minute();
    rule.hidden = one[u"hidden"].toBool();
    return rule;
}

QDate CheckInTeller::dateBack(const CheckInRule &rule, int back) const
{
    QDate date = m_today;
    for (int left = back;; date = date.addDays(-1)) {
        if ((rule.days >> (date.dayOfWeek() - 1)) & 1 && left-- == 0)
            return date;
    }
}

//! A question without a word to it is left out.
std::vector<CheckInPart> CheckInTeller::partsOf(const CheckInRule &rule, const QJsonArray &texts)
{
    std::vector<CheckInPart> parts;
    for (size_t i = 0; i < rule.questions.size(); ++i) {
        const CheckInQuestion &question = rule.questions[i];
        if (const QString text = texts[qsizetype(i)].toString(); !text.isEmpty())
            parts.push_back({question.number, question.kind, question.label, demo::withMentions(text)});
    }
    return parts;
}

void CheckInTeller::tell(const QJsonObject &one)
{
    const op::SaveCheckIn made{demo::idOf<CheckInId>("check-in", one[u"key"].toString()), m_keys.channelOf(one[u"channel"].toString()), ruleOf(one)};
    m_told.push_back({m_keys.at(one[u"at"]), one[u"author"].toString(), made});
    for (const auto &round : one[u"rounds"].toArray())
        tellRound(made, round.toObject());
}

void CheckInTeller::tellRound(const op::SaveCheckIn &made, const QJsonObject &one)
{
    const QDate round = dateBack(made.rule, one[u"back"].toInt());
    for (const auto &value : one[u"answers"].toArray()) {
        const QJsonObject answer = value.toObject();
        const Instant when = at(round, answer[u"at"]);
        if (when > m_until) // the round may be today's
            continue;
        m_told.push_back({when, answer[u"who"].toString(),
                          op::AnswerCheckIn{made.checkIn, made.channel, round, partsOf(made.rule, answer[u"parts"].toArray())}});
    }
    if (const QJsonObject draft = one[u"draft"].toObject(); !draft.isEmpty())
        m_told.push_back({at(round, draft[u"at"]), m_keys.me, op::KeepCheckIn{made.checkIn, round, partsOf(made.rule, draft[u"parts"].toArray()), false}});
}

} // namespace

std::vector<DemoDocuments::Happening> demoCheckIns(const DemoKeys &keys, QDate today, Instant until)
{
    QFile file(QStringLiteral(":/core/interchange/checkins.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // compiled in, and read by a test
    CheckInTeller teller(keys, today, until);
    for (const auto &one : QJsonDocument::fromJson(opened ? file.readAll() : QByteArray()).array())
        teller.tell(one.toObject());
    return teller.take();
}

} // namespace meridian
