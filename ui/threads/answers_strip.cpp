// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/answers_strip.h"
#include "core/model/whereabouts.h"
#include "core/time/day_phase.h"
#include "ui/models/asked.h"
#include "ui/models/review.h"
#include "ui/models/time_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace meridian {

namespace {

constexpr int Pad = 6;
constexpr size_t MostNamed = 6;

} // namespace

AnswersStrip::AnswersStrip(const Look &look, const MemberBook &book, QWidget *parent)
    : QWidget(parent), m_look(look), m_book(book)
{
    m_line = new QWidget(this);
    m_state = new TextLabel(look, {}, TypeStyle::Ui, Token::Text, TextLabel::Flow::Elide, m_line);
    m_open = new TextLabel(look, {}, TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Elide, m_line);
    m_deed = new Button(look, {}, Button::Role::Link, Button::Size::Small, m_line);
    m_review = new TextLabel(look, {}, TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Wrap, this);
    auto *row = new QHBoxLayout(m_line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_state);
    row->addWidget(m_open, 1);
    row->addWidget(m_deed);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(2);
    column->addWidget(m_line);
    column->addWidget(m_review);
    setSidePadding(32);
    connect(m_deed, &Button::clicked, this, &AnswersStrip::act);
    connect(&look.minutes, &MinuteTicker::minute, this, &AnswersStrip::refresh);
    connect(&book, &MemberBook::changed, this, &AnswersStrip::refresh);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void AnswersStrip::setThread(const std::optional<ThreadRow> &row, std::vector<OpenAnswer> open)
{
    m_row = row;
    m_openAnswers = std::move(open);
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
    if (m_row->asksMe)
        return Side::Asked;
    if (m_row->answers)
        return Side::Writer;
    const Thread &thread = m_row->thread;
    const bool asked = thread.ask != Ask::Nothing && thread.author != m_book.self()
        && std::ranges::find(thread.told, m_book.self()) != thread.told.end();
    return asked && m_row->standing.answeredSeq() <= thread.createdSeq ? Side::Asked : Side::None;
}

//! "Yuki, from 09:30 her time" while her day has not begun; "Yuki, open" while she is at work, or keeps her hours to herself.
QString AnswersStrip::openWords(MemberId member) const
{
    const Member *one = m_book.find(member);
    if (!one)
        return tr("%1, open").arg(m_book.callName(member));
    const Profile &profile = one->profile;
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
    const QString review = m_row ? ReviewText(m_book, m_look.clock.now()).sentence(m_row->thread) : QString();
    m_review->setText(review);
    m_review->setVisible(!review.isEmpty());
    m_line->setVisible(now != Side::None);
    setVisible(now != Side::None || !review.isEmpty());
    if (now == Side::Asked)
        showAsked();
    else if (now == Side::Writer)
        showOpen();
    QStringList said;
    if (now != Side::None)
        said << m_state->text() << m_open->text();
    said << review;
    said.removeAll(QString());
    setAccessibleName(said.join(QStringLiteral(". ")));
}

void AnswersStrip::showAsked()
{
    m_state->setText(tr("%1 asks you for an answer").arg(m_book.callName(askShown(*m_row, m_book).author)));
    m_open->setText({});
    m_deed->setText(tr("I can’t answer this"));
    m_deed->show();
}

void AnswersStrip::showOpen()
{
    m_state->setText(Expectation::own(m_row->answers->answered, m_row->answers->asked).text);
    QStringList words;
    for (size_t i = 0; i < std::min(m_openAnswers.size(), MostNamed); ++i)
        words.append(openWords(m_openAnswers[i].member));
    if (m_openAnswers.size() > MostNamed)
        words.append(tr("%n others", "and as many more", int(m_openAnswers.size() - MostNamed)));
    m_open->setText(words.join(QStringLiteral("  •  ")));
    m_deed->setText(tr("Ask again…"));
    m_deed->setVisible(!m_openAnswers.empty());
}

void AnswersStrip::act()
{
    if (side() == Side::Asked)
        emit handOverWanted();
    else
        emit askAgainWanted(m_deed);
}

void AnswersStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.color(Token::Surface));
    drawHairline(painter, {0, height() - 1.0}, {double(width()), height() - 1.0}, m_look.theme.color(Token::Hairline));
}

} // namespace meridian
