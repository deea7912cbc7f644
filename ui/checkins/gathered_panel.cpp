// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/gathered_panel.h"
#include "core/store/task_queries.h"
#include "ui/models/check_in_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <algorithm>

namespace meridian {
namespace {

constexpr int GatheredBar = 52, GatheredSide = 20;
//! Tasks of a channel that are looked through for those made of its answers.

TextLabel *gatheredHeading(const Look &look, const QString &text)
{
    return new TextLabel(look, text, TypeStyle::MicroStrong, Token::TextFaint, TextLabel::Flow::Elide);
}

} // namespace

GatheredPanel::GatheredPanel(const Look &look, const CheckInParts &parts, QWidget *parent)
    : QWidget(parent), m_look(look), m_parts(parts), m_head(new QWidget), m_wayTitle(gatheredHeading(look, tr("In the way"))),
      m_noneInTheWay(new TextLabel(look, tr("Nothing so far."), TypeStyle::Ui, Token::TextMuted, TextLabel::Flow::Wrap)),
      m_soFar(new TextLabel(look, {}, TypeStyle::Ui, Token::TextMuted, TextLabel::Flow::Wrap)),
      m_closes(new TextLabel(look, {}, TypeStyle::Ui, Token::TextMuted, TextLabel::Flow::Wrap)),
      m_summary(new Button(look, tr("Put the summary in a thread"), Button::Role::Plain, Button::Size::Small)), m_cardColumn(new QVBoxLayout)
{
    const int side = look.type.px(GatheredSide);
    auto *headColumn = new QVBoxLayout(m_head);
    headColumn->setContentsMargins(0, 0, 0, 0);
    headColumn->setSpacing(0);
    auto *title = new TextLabel(look, tr("Gathered"), TypeStyle::Pane, Token::Text, TextLabel::Flow::Elide);
    auto *titleBar = new QWidget;
    titleBar->setFixedHeight(look.type.px(GatheredBar) - 1);
    auto *titleRow = new QHBoxLayout(titleBar);
    titleRow->setContentsMargins(side, 0, side, 0);
    titleRow->addWidget(title);
    headColumn->addWidget(titleBar);
    headColumn->addWidget(new Hairline(look, Qt::Horizontal));
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(side, look.type.px(16), side, look.type.px(16));
    inner->setSpacing(look.type.px(6));
    m_cardColumn->setSpacing(look.type.px(8));
    inner->addWidget(m_wayTitle);
    inner->addWidget(m_noneInTheWay);
    inner->addLayout(m_cardColumn);
    inner->addSpacing(look.type.px(12));
    inner->addWidget(gatheredHeading(look, tr("This round")));
    inner->addWidget(m_soFar);
    inner->addSpacing(look.type.px(12));
    inner->addWidget(gatheredHeading(look, tr("When it closes")));
    inner->addWidget(m_closes);
    inner->addWidget(m_summary, 0, Qt::AlignLeading);
    inner->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(inner, 1);
    connect(m_summary, &Button::clicked, this, &GatheredPanel::summaryWanted);
}

void GatheredPanel::setHeadShown(bool shown)
{
    m_head->setVisible(shown);
}

void GatheredPanel::showRound(const CheckIn &checkIn, const CheckInRound &round, const std::vector<CheckInAnswer> &answers,
                         const std::vector<RoundPerson> &people)
{
    const CheckInWords words(m_parts.book, m_look.clock.now());
    const auto inTheWay = found(checkIn, round.date(), answers);
    const bool asks = std::ranges::any_of(checkIn.rule.questions, [](const CheckInQuestion &one) { return one.kind == QuestionKind::InTheWay; });
    m_wayTitle->setVisible(asks || !inTheWay.empty());
    m_noneInTheWay->setVisible(asks && inTheWay.empty());
    if (const auto tasks = tasksOf(checkIn, round.date(), inTheWay))
        listCards(inTheWay, *tasks);
    m_soFar->setText(words.roundSoFar(checkIn.rule, people));
    const bool over = round.isOver(m_look.clock.now());
    const QString channel = m_parts.checkIns.channelName(checkIn);
    m_closes->setText(over ? words.closesAt(round)
                           : tr("%1 Whoever wants to can put the answers together in a thread in # %2 then.", "a sentence, a channel").arg(words.closesAt(round), channel));
    m_summary->setVisible(over && !answers.empty());
}

std::vector<WordsInTheWay> GatheredPanel::found(const CheckIn &checkIn, QDate round, const std::vector<CheckInAnswer> &answers) const
{
    std::vector<WordsInTheWay> found;
    for (const CheckInAnswer &answer : answers) {
        for (const CheckInPart &part : answer.parts) {
            if (part.kind == QuestionKind::InTheWay)
                found.push_back({{checkIn.checkIn, round}, checkIn.channel, answer.member, answer.editedAt.value_or(answer.at), part.text});
        }
    }
    return found;
}

//! Those that came from the same words of the same person; none where that cannot be read.
std::optional<std::vector<std::optional<TaskRow>>> GatheredPanel::tasksOf(const CheckIn &checkIn, QDate round,
                                                                          const std::vector<WordsInTheWay> &words) const
{
    std::vector<std::optional<TaskRow>> made(words.size());
    if (words.empty())
        return made;
    const auto rows = m_parts.replica.tasks().fromRound(checkIn.checkIn, round);
    if (!rows)
        return std::nullopt;
    for (const TaskRow &row : *rows) {
        for (size_t i = 0; i < words.size(); ++i) {
            if (row.task.origin->author == words[i].author && row.task.origin->quote == words[i].text.left(limits::Quote))
                made[i] = row;
        }
    }
    return made;
}

//! Made anew where something of them changed: where the focus was among them, it stays in its place.
void GatheredPanel::listCards(const std::vector<WordsInTheWay> &words, const std::vector<std::optional<TaskRow>> &tasks)
{
    QByteArray shown;
    for (size_t i = 0; i < words.size(); ++i) {
        shown += words[i].author.toString().toUtf8() + words[i].text.toUtf8() + '\0';
        if (tasks[i])
            shown += tasks[i]->task.task.toString().toUtf8() + TaskQueries::orderOf(tasks[i]->task.due).toUtf8() + '\0';
    }
    if (shown == m_shown)
        return;
    m_shown = shown;
    const auto focused = std::ranges::find_if(m_cards, [](const GatheredCard *one) { return one->hasFocus() || one->isAncestorOf(one->window()->focusWidget()); });
    const auto at = size_t(focused - m_cards.begin());
    const bool hadFocus = focused != m_cards.end();
    for (GatheredCard *one : m_cards) {
        m_cardColumn->removeWidget(one);
        one->hide();
        one->deleteLater();
    }
    m_cards.clear();
    for (size_t i = 0; i < words.size(); ++i) {
        auto *card = new GatheredCard(m_look, m_parts.book, words[i], tasks[i], this);
        connect(card, &GatheredCard::makeTaskWanted, this, &GatheredPanel::makeTaskWanted);
        connect(card, &GatheredCard::threadWanted, this, &GatheredPanel::threadWanted);
        connect(card, &GatheredCard::taskWanted, this, &GatheredPanel::taskWanted);
        connect(card, &GatheredCard::linkActivated, this, &GatheredPanel::linkActivated);
        m_cardColumn->addWidget(card);
        card->show(); // now, so that it can have the focus
        m_cards.push_back(card);
    }
    if (hadFocus && !m_cards.empty())
        m_cards[std::min(at, m_cards.size() - 1)]->setFocus(Qt::OtherFocusReason);
}

QWidget *GatheredPanel::firstStop() const
{
    return m_cards.empty() ? (m_summary->isVisibleTo(this) ? static_cast<QWidget *>(m_summary) : nullptr) : m_cards.front();
}

bool GatheredPanel::makeTask()
{
    for (GatheredCard *card : m_cards) {
        if (card->hasFocus() || card->isAncestorOf(window()->focusWidget())) {
            card->makeTask();
            return true;
        }
    }
    return false;
}

} // namespace meridian
