// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/round_pane.h"
#include "core/base/log.h"
#include "core/text/plain_text.h"
#include "ui/checkins/answer_card.h"
#include "ui/checkins/gathered_panel.h"
#include "ui/checkins/people_strip.h"
#include "ui/checkins/skip_round.h"
#include "ui/models/check_in_words.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <algorithm>
#include <utility>

namespace meridian {
namespace {

constexpr int RoundSide = 28, FormSide = 14;

//! As much of it as can be kept: what is too long cannot be shared, and says so.
std::vector<CheckInPart> keepable(std::vector<CheckInPart> parts)
{
    for (CheckInPart &part : parts)
        part.text = cutBetweenCharacters(part.text, limits::Answer);
    return parts;
}

} // namespace

RoundPane::RoundPane(const Look &look, const CheckInParts &parts, GatheredPanel &gathered, QWidget *parent)
    : QWidget(parent), m_look(look), m_parts(parts), m_gathered(gathered), m_strip(new PeopleStrip(look, parts.book)),
      m_form(new AnswerForm(look, parts.replica, parts.book)), m_skipLine(new QWidget),
      m_skipWords(new TextLabel(look, tr("You skip this one. Only you see that."), TypeStyle::Ui, Token::TextMuted, TextLabel::Flow::Wrap)),
      m_notice(new TextLabel(look, {}, TypeStyle::Ui, Token::TextMuted, TextLabel::Flow::Wrap)),
      m_answerAfterAll(new Button(look, tr("Answer after all"), Button::Role::Plain, Button::Size::Small)),
      m_add(new Button(look, tr("Add your answer"), Button::Role::Plain, Button::Size::Small)),
      m_moreCards(new Button(look, {}, Button::Role::Link, Button::Size::Small)), m_cardColumn(new QVBoxLayout)
{
    build();
    connectForm();
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(KeepMs);
    connect(&m_keepSoon, &QTimer::timeout, this, &RoundPane::keepNow);
    connect(&parts.replica, &Replica::changed, this, [this](const ChangeSet &change) {
        if (m_place && (change.everything || change.checkIns.contains(m_place->checkIn) || !change.tasks.isEmpty()))
            refreshSoon();
    });
    connect(&parts.checkIns, &CheckInBook::changed, this, &RoundPane::refreshSoon);
    connect(&look.minutes, &MinuteTicker::minute, this, [this] {
        if (isVisible())
            refresh();
    });
}

//! What is written is kept while all it takes is still there.
RoundPane::~RoundPane()
{
    settle();
}

void RoundPane::build()
{
    const int side = m_look.type.px(RoundSide);
    auto *strip = new QVBoxLayout;
    strip->setContentsMargins(side, m_look.type.px(12), side, m_look.type.px(14));
    strip->addWidget(m_strip);
    auto *skipRow = new QHBoxLayout(m_skipLine);
    skipRow->setContentsMargins(side, 0, side, m_look.type.px(10));
    skipRow->setSpacing(m_look.type.px(10));
    skipRow->addWidget(m_skipWords, 1);
    skipRow->addWidget(m_answerAfterAll);
    auto *form = new QVBoxLayout;
    form->setContentsMargins(m_look.type.px(FormSide), 0, m_look.type.px(FormSide), m_look.type.px(6));
    form->addWidget(m_form);
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(side, 0, side, 0);
    notes->setSpacing(m_look.type.px(8));
    notes->addWidget(m_add, 0, Qt::AlignLeading);
    notes->addWidget(m_notice);
    auto *more = new QVBoxLayout;
    more->setContentsMargins(side, m_look.type.px(8), side, m_look.type.px(8));
    more->addWidget(m_moreCards, 0, Qt::AlignLeading);
    m_cardColumn->setSpacing(0);
    auto *cards = new QWidget;
    auto *cardsLayout = new QVBoxLayout(cards); // the first one knows itself by standing at its top
    cardsLayout->setContentsMargins(0, 0, 0, 0);
    cardsLayout->addLayout(m_cardColumn);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addLayout(strip);
    m_column->addWidget(m_skipLine);
    m_column->addLayout(form);
    m_column->addLayout(notes);
    m_column->addWidget(cards);
    m_column->addLayout(more);
    m_column->addStretch(1);
    connect(m_moreCards, &Button::clicked, this, [this] {
        m_cardLimit += MostCards;
        m_onCards.clear();
        refresh();
    });
    connect(m_strip, &PeopleStrip::personWanted, this, &RoundPane::personWanted);
}

void RoundPane::connectForm()
{
    connect(m_form, &AnswerForm::touched, this, [this] {
        m_form->setState({});
        m_keepSoon.start();
    });
    connect(m_form, &AnswerForm::shareWanted, this, &RoundPane::share);
    connect(m_form, &AnswerForm::skipWanted, this, &RoundPane::skip);
    connect(m_form, &AnswerForm::keepWanted, this, &RoundPane::keepAsItWas);
    connect(m_form, &AnswerForm::left, this, [this] { m_strip->setFocus(Qt::OtherFocusReason); });
    connect(m_answerAfterAll, &Button::clicked, this, [this] {
        setSkipped(false);
        focusAnswer();
    });
    connect(m_add, &Button::clicked, this, [this] {
        m_late = true;
        refresh();
        focusAnswer();
    });
}

void RoundPane::setFoot(QWidget *foot)
{
    if (foot && m_column->indexOf(foot) < 0)
        m_column->insertWidget(m_column->count() - 1, foot);
}

// ---- What is shown ----

const CheckIn *RoundPane::checkIn() const
{
    return m_place ? m_parts.checkIns.find(m_place->checkIn) : nullptr;
}

void RoundPane::open(const RoundPlace &place)
{
    if (m_place != place) {
        settle();
        m_place = place;
        m_formOpen = m_changing = m_late = m_skipped = false;
        m_kept.clear();
        m_cardLimit = MostCards;
    }
    refresh();
}

void RoundPane::refreshSoon()
{
    m_isStale = !isVisible();
    if (!m_isStale)
        refresh();
}

void RoundPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isStale, false))
        refresh();
}

void RoundPane::refresh()
{
    const CheckIn *known = checkIn();
    if (!known)
        return;
    const auto answers = m_parts.replica.checkIns().answers(known->checkIn, m_place->round);
    const auto own = m_parts.replica.checkIns().own(known->checkIn, m_place->round);
    m_failed = !answers || !own;
    if (m_failed) {
        qCWarning(lcUi).noquote() << logLine(QLatin1StringView("checkins.unread"),
                                             {{QLatin1StringView("detail"), answers ? own.error().detail : answers.error().detail}});
        emit shownChanged();
        return;
    }
    const CheckInRound round = m_parts.checkIns.round(*known, m_place->round);
    const auto people = round.people(*answers, m_look.clock.now());
    const auto mine = std::ranges::find(*answers, m_parts.book.self(), &CheckInAnswer::member);
    const std::optional<CheckInAnswer> answer = mine == answers->end() ? std::nullopt : std::optional(*mine);
    m_strip->setPeople(people);
    showMine(*known, round, answer, *own);
    const bool shows = m_parts.checkIns.showsOthers(*known, m_place->round, *answers);
    m_shown = shows ? *answers : std::vector<CheckInAnswer>();
    m_notice->setText(!shows            ? tr("Others’ answers are shown when you have shared yours.")
                      : answers->empty() ? tr("No answers yet.")
                                        : QString());
    m_notice->setVisible(!m_notice->text().isEmpty());
    showCards(m_shown);
    m_gathered.showRound(*known, round, m_shown, people);
    emit shownChanged();
}

bool RoundPane::isOver() const
{
    const CheckIn *known = checkIn();
    return known && m_parts.checkIns.round(*known, m_place->round).isOver(m_look.clock.now());
}

//! Whoever is among those who are asked may answer, early and late; where nothing asks them to now, by a button.
void RoundPane::showMine(const CheckIn &checkIn, const CheckInRound &round, const std::optional<CheckInAnswer> &mine,
                         const std::optional<CheckInOwn> &own)
{
    const bool isDrafted = own && !own->parts.empty();
    m_skipped = own && own->skipped;
    m_changing = mine && (m_changing || isDrafted);
    const auto &people = m_parts.checkIns.people(checkIn);
    const bool isOfIt = std::ranges::find(people, m_parts.book.self(), &AskedPerson::member) != people.end();
    const bool mayAnswer = !mine && isOfIt && !checkIn.rule.ended;
    const bool isAsking = round.isOpen(m_look.clock.now()) && round.timeOf(m_parts.book.self()).has_value();
    const bool writes = mayAnswer && !m_skipped && (isAsking || m_late || isDrafted);
    m_skipLine->setVisible(mayAnswer && m_skipped);
    m_add->setVisible(mayAnswer && !m_skipped && !writes);
    const bool open = m_changing || writes;
    if (open) {
        fillForm(checkIn, mine, own);
        m_form->setNote(noteFor(round, m_changing));
    }
    m_form->setVisible(open);
    m_formOpen = open;
}

QString RoundPane::noteFor(const CheckInRound &round, bool isChange) const
{
    const Instant now = m_look.clock.now();
    const auto mine = round.timeOf(m_parts.book.self());
    if (isChange)
        return tr("It is marked as changed.");
    if (!mine || !round.isOpen(now))
        return {};
    const CheckInWords words(m_parts.book, now);
    if (now < mine->from)
        return tr("You are asked at %1. You can answer before.").arg(words.clock().due(mine->from, now));
    return words.canWait(now < mine->to ? mine->to : *round.closes());
}

//! Words that are being written are never replaced by others.
void RoundPane::fillForm(const CheckIn &checkIn, const std::optional<CheckInAnswer> &mine, const std::optional<CheckInOwn> &own)
{
    const bool isDrafted = own && !own->parts.empty();
    const std::vector<CheckInPart> base = isDrafted ? own->parts : mine ? mine->parts : std::vector<CheckInPart>();
    m_form->setAim(mine ? AnswerForm::Aim::Change : AnswerForm::Aim::New);
    const bool touched = m_formOpen && isTouched();
    if (!touched) {
        m_form->ask(checkIn.rule.questions, !m_formOpen || base != m_kept ? base : m_form->parts());
        m_kept = base;
    }
    if (touched)
        return;
    m_form->setState(isDrafted ? tr("Saved as a draft at %1").arg(ClockText(m_parts.book.zone()).time(own->at)) : QString());
}

bool RoundPane::isTouched() const
{
    return m_keepSoon.isActive() || keepable(m_form->parts()) != m_kept;
}

//! The newest first. Those that stay keep their focus.
void RoundPane::showCards(std::vector<CheckInAnswer> answers)
{
    if (m_changing)
        std::erase_if(answers, [this](const CheckInAnswer &one) { return one.member == m_parts.book.self(); });
    std::ranges::reverse(answers);
    const size_t all = answers.size();
    answers.resize(std::min(all, m_cardLimit));
    m_moreCards->setText(tr("Show %n more", nullptr, int(all - answers.size())));
    m_moreCards->updateGeometry();
    m_moreCards->setVisible(all > answers.size());
    if (answers == m_onCards && m_cards.size() == answers.size())
        return;
    m_onCards = answers;
    const auto focused = std::ranges::find_if(m_cards, [](const AnswerCard *one) { return one->hasFocus() || one->isAncestorOf(one->window()->focusWidget()); });
    const MemberId focus = focused == m_cards.end() ? MemberId() : (*focused)->member();
    for (AnswerCard *one : m_cards) {
        m_cardColumn->removeWidget(one);
        one->hide();
        one->deleteLater();
    }
    m_cards.clear();
    for (const CheckInAnswer &answer : answers) {
        const bool mine = answer.member == m_parts.book.self();
        auto *card = new AnswerCard(m_look, m_parts.book, answer, mine ? AnswerCard::Whose::Mine : AnswerCard::Whose::Others, this);
        connect(card, &AnswerCard::linkActivated, this, &RoundPane::linkActivated);
        connect(card, &AnswerCard::takeBackWanted, this, &RoundPane::takeBack);
        connect(card, &AnswerCard::editWanted, this, [this] {
            m_changing = true;
            refresh();
            focusAnswer();
        });
        m_cardColumn->addWidget(card);
        card->show(); // now, so that it can have the focus
        m_cards.push_back(card);
        if (answer.member == focus)
            card->setFocus(Qt::OtherFocusReason);
    }
}

// ---- Keys ----

QWidget *RoundPane::firstStop() const
{
    if (m_form->isVisibleTo(this))
        return m_form->firstStop();
    return m_cards.empty() ? static_cast<QWidget *>(m_strip) : m_cards.front();
}

void RoundPane::focusAnswer()
{
    firstStop()->setFocus(Qt::OtherFocusReason);
}

bool RoundPane::step(int cards)
{
    if (m_cards.empty())
        return false;
    const auto at = std::ranges::find_if(m_cards, [](const AnswerCard *one) { return one->hasFocus() || one->isAncestorOf(one->window()->focusWidget()); });
    const int row = at == m_cards.end() ? (cards > 0 ? 0 : int(m_cards.size()) - 1)
                                        : std::clamp(int(at - m_cards.begin()) + cards, 0, int(m_cards.size()) - 1);
    m_cards[size_t(row)]->setFocus(Qt::OtherFocusReason);
    emit cardFocused(m_cards[size_t(row)]);
    return true;
}

// ---- My answer ----

void RoundPane::keepNow()
{
    m_keepSoon.stop();
    const CheckIn *known = checkIn();
    const auto parts = keepable(m_form->parts());
    if (!known || parts == m_kept)
        return;
    m_kept = parts;
    m_parts.team.keep(known->checkIn, m_place->round, parts, m_skipped);
}

void RoundPane::settle()
{
    if (m_place && m_formOpen && isTouched())
        keepNow();
}

void RoundPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    settle();
}

void RoundPane::share(const std::vector<CheckInPart> &parts)
{
    const CheckIn *known = checkIn();
    if (!known)
        return;
    m_keepSoon.stop();
    const bool drafted = !m_kept.empty();
    const CheckIn shared = *known;
    m_changing = m_late = m_formOpen = false;
    m_kept.clear();
    m_parts.team.answer(shared, m_place->round, parts);
    if (drafted && m_skipped)
        m_parts.team.keep(shared.checkIn, m_place->round, {}, false);
    announcePolitely(*this, tr("Shared"));
    emit said(tr("Shared with # %1").arg(m_parts.checkIns.channelName(shared)));
    if (!m_cards.empty())
        m_cards.front()->setFocus(Qt::OtherFocusReason);
}

void RoundPane::keepAsItWas()
{
    const CheckIn *known = checkIn();
    if (!known)
        return;
    m_keepSoon.stop();
    m_changing = m_formOpen = false;
    m_kept.clear();
    const auto own = m_parts.replica.checkIns().own(known->checkIn, m_place->round);
    if (own && *own && !(*own)->parts.empty())
        m_parts.team.keep(known->checkIn, m_place->round, {}, (*own)->skipped);
    refresh();
    focusAnswer();
}

void RoundPane::takeBack()
{
    const CheckIn *known = checkIn();
    const auto mine = std::ranges::find(m_shown, m_parts.book.self(), &CheckInAnswer::member);
    if (!known || mine == m_shown.end())
        return;
    const CheckIn taken = *known;
    const auto parts = mine->parts;
    m_parts.team.answer(taken, m_place->round, {});
    emit undoable(tr("Your answer is taken back"), [&team = m_parts.team, taken, round = m_place->round, parts] { team.answer(taken, round, parts); }, [] {});
}

bool RoundPane::skip()
{
    if (!checkIn() || !m_form->isVisibleTo(this) || m_changing)
        return false;
    setSkipped(true);
    m_answerAfterAll->setFocus(Qt::OtherFocusReason);
    const RoundPlace place = *m_place;
    emit undoable(tr("Skipped. Only you see that"), [parts = m_parts, place] { skipRound(parts, place, false); }, [] {});
    return true;
}

void RoundPane::setSkipped(bool skipped)
{
    m_keepSoon.stop();
    if (!m_formOpen) {
        if (!skipRound(m_parts, *m_place, skipped))
            return;
    } else {
        m_kept = keepable(m_form->parts());
        m_parts.team.keep(m_place->checkIn, m_place->round, m_kept, skipped);
    }
    m_skipped = skipped;
}

} // namespace meridian
