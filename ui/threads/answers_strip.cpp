// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/answers_strip.h"
#include "core/model/whereabouts.h"
#include "core/time/day_phase.h"
#include "ui/models/time_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <algorithm>

namespace meridian {

namespace {

constexpr int Pad = 6;
constexpr size_t MostNamed = 6;

} // namespace

AnswersStrip::AnswersStrip(const Look &look, const MemberBook &book, QWidget *parent)
    : QWidget(parent), m_look(look), m_book(book)
{
    m_state = new TextLabel(look, {}, TypeStyle::Ui, Token::Text, TextLabel::Flow::Elide, this);
    m_open = new TextLabel(look, {}, TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Elide, this);
    m_deed = new Button(look, {}, Button::Role::Link, Button::Size::Small, this);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(12);
    row->addWidget(m_state);
    row->addWidget(m_open, 1);
    row->addWidget(m_deed);
    setSidePadding(32);
    connect(m_deed, &Button::clicked, this, &AnswersStrip::act);
    connect(&look.minutes, &MinuteTicker::minute, this, &AnswersStrip::refresh);
    connect(&book, &MemberBook::changed, this, &AnswersStrip::refresh);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void AnswersStrip::setThread(const std::optional<ThreadRow> &row, std::vector<MemberId> answered)
{
    m_row = row;
    m_answered = std::move(answered);
    refresh();
}

void AnswersStrip::setSidePadding(int padding)
{
    layout()->setContentsMargins(padding, Pad, padding, Pad);
}

AnswersStrip::Side AnswersStrip::side() const
{
    if (!m_row || !m_row->thread.conclusion.isEmpty())
        return Side::None;
    if (m_row->answers)
        return Side::Writer;
    const Thread &thread = m_row->thread;
    const bool asked = thread.ask != Ask::Nothing && thread.author != m_book.self()
        && std::ranges::find(thread.told, m_book.self()) != thread.told.end();
    return asked && m_row->standing.answeredSeq() <= thread.createdSeq ? Side::Asked : Side::None;
}

std::vector<MemberId> AnswersStrip::open() const
{
    std::vector<MemberId> people;
    for (const MemberId told : m_row->thread.told) {
        const Member *member = m_book.find(told);
        if (member && !member->removed && told != m_book.self() && std::ranges::find(m_answered, told) == m_answered.end())
            people.push_back(told);
    }
    return people;
}

//! "Yuki, from 09:30 her time" while her day has not begun; "Yuki, open" while she is at work, or keeps her hours to herself.
QString AnswersStrip::openWords(MemberId member) const
{
    const Profile &profile = m_book.find(member)->profile;
    const QString name = m_book.callName(member);
    const Instant now = m_look.clock.now();
    if (profile.shown == DayShown::Clock || phaseAt(profile, now) == DayPhase::Working)
        return tr("%1, open").arg(name);
    const auto start = nextWorkStart(profile, now);
    if (!start)
        return tr("%1, open").arg(name);
    const QString when = TimeText(*zoneAt(profile, *start), now).start(*start);
    if (profile.pronoun == u"she")
        return tr("%1, from %2 her time").arg(name, when);
    if (profile.pronoun == u"he")
        return tr("%1, from %2 his time").arg(name, when);
    if (profile.pronoun == u"they")
        return tr("%1, from %2 their time").arg(name, when);
    return tr("%1, from %2 there", "a person and when their day begins").arg(name, when);
}

void AnswersStrip::refresh()
{
    const Side now = side();
    setVisible(now != Side::None);
    if (now == Side::None)
        return;
    if (now == Side::Asked) {
        m_state->setText(tr("%1 asks you for an answer").arg(m_book.callName(m_row->thread.author)));
        m_open->setText({});
        m_deed->setText(tr("I can’t answer this"));
        m_deed->show();
    } else {
        m_state->setText(Expectation::own(m_row->answers->answered, m_row->answers->asked).text);
        const std::vector<MemberId> people = open();
        QStringList words;
        for (size_t i = 0; i < std::min(people.size(), MostNamed); ++i)
            words.append(openWords(people[i]));
        if (people.size() > MostNamed)
            words.append(tr("%n others", "and as many more", int(people.size() - MostNamed)));
        m_open->setText(words.join(QStringLiteral("  •  ")));
        m_deed->setText(tr("Ask again"));
        m_deed->setVisible(!people.empty());
    }
    setAccessibleName(m_open->text().isEmpty() ? m_state->text()
                                               : m_state->text() + QStringLiteral(". ") + m_open->text());
}

void AnswersStrip::act()
{
    if (side() == Side::Asked)
        return emit handOverWanted();
    QString names;
    for (const MemberId member : open())
        names += QStringLiteral("<@%1> ").arg(member.toString());
    emit askAgainWanted(names);
}

void AnswersStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.color(Token::Surface));
    drawHairline(painter, {0, height() - 1.0}, {double(width()), height() - 1.0}, m_look.theme.color(Token::Hairline));
}

} // namespace meridian
