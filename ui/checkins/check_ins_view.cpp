// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/check_ins_view.h"
#include "ui/checkins/answer_card.h"
#include "ui/checkins/round_threads.h"
#include "ui/widgets/tall_scroll.h"
#include "ui/models/check_in_words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text_label.h"
#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <utility>

namespace meridian {
namespace {

constexpr int RoundsWidth = 288, GatheredWidth = 284, ViewBar = 52;
//! Where two, and where three stand side by side.
constexpr int TwoFrom = 880, ThreeFrom = 1060;

//! The background of what is gathered beside the answers.
class SunkenPanel : public QWidget {
public:
    explicit SunkenPanel(const Look &look) : m_theme(look.theme) { connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update)); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), m_theme.color(Token::SurfaceSunken)); }

private:
    const Theme &m_theme;
};

} // namespace

CheckInsView::CheckInsView(const Look &look, const CheckInParts &parts, Commands &commands, QWidget *parent)
    : QWidget(parent), m_look(look), m_parts(parts), m_commands(commands), m_list(new CheckInList(look, parts)), m_gathered(new GatheredPanel(look, parts)),
      m_round(new RoundPane(look, parts, *m_gathered)), m_page(new CheckInPage(look, parts)),
      m_empty(new EmptyState(look, tr("No check-ins yet"), tr("A check-in asks everyone the same few questions in their own morning."),
                             parts.checkIns.maySetUp() ? tr("Set one up") : QString())),
      m_line(new Hairline(look, Qt::Vertical)), m_sideLine(new Hairline(look, Qt::Vertical)), m_trouble(new Banner(look))
{
    m_sideContent = new SunkenPanel(look);
    auto *sideColumn = new QVBoxLayout(m_sideContent);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->addWidget(m_gathered);
    m_side = new TallScroll(m_sideContent);
    m_side->setFixedWidth(look.type.px(GatheredWidth));
    m_list->setFixedWidth(look.type.px(RoundsWidth));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_line);
    row->addWidget(m_pane = madePane(), 1);
    row->addWidget(m_sideLine);
    row->addWidget(m_side);
    connectParts();
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&look.minutes, &MinuteTicker::minute, this, [this] {
        m_parts.checkIns.look();
        if (isVisible())
            m_list->model().look();
    });
    apply();
    refresh();
}

//! What is written is kept while all that hears of it is still there.
CheckInsView::~CheckInsView()
{
    m_round->settle();
    disconnect(&m_parts.replica, nullptr, m_round, nullptr);
    disconnect(&m_parts.checkIns, nullptr, this, nullptr);
    disconnect(m_round, nullptr, this, nullptr);
}

QWidget *CheckInsView::madeBar()
{
    m_bar = new QWidget;
    m_bar->setFixedHeight(m_look.type.px(ViewBar) - 1);
    m_back = new IconButton(m_look, QStringLiteral("go-previous"), tr("Back to the rounds"), QStringLiteral("U"));
    m_title = new TextLabel(m_look, {}, TypeStyle::Pane, Token::Text, TextLabel::Flow::Elide);
    m_channel = new Button(m_look, {}, Button::Role::Link, Button::Size::Small);
    m_summary = new IconButton(m_look, QStringLiteral("document-export"), tr("Put the summary in a thread"));
    m_setUp = new IconButton(m_look, QStringLiteral("view-statistics"), tr("The check-in and its rounds"));
    m_change = new IconButton(m_look, QStringLiteral("configure"), tr("Change the check-in"));
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(m_look.type.px(28), 0, m_look.type.px(14), 0);
    row->setSpacing(m_look.type.px(4));
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addSpacing(m_look.type.px(6));
    row->addWidget(m_channel);
    row->addStretch(1);
    row->addWidget(m_summary);
    row->addWidget(m_setUp);
    row->addWidget(m_change);
    connect(m_back, &IconButton::clicked, this, &CheckInsView::showList);
    connect(m_summary, &IconButton::clicked, this, &CheckInsView::putTogether);
    connect(m_channel, &Button::clicked, this, [this] {
        if (const CheckIn *known = m_place ? m_parts.checkIns.find(m_place->checkIn) : nullptr)
            emit channelWanted(known->channel);
    });
    connect(m_setUp, &IconButton::clicked, this, [this] {
        if (m_place)
            goTo({m_place->checkIn, {}});
    });
    connect(m_change, &IconButton::clicked, this, [this] {
        if (m_place)
            emit changeWanted(m_place->checkIn);
    });
    return m_bar;
}

QWidget *CheckInsView::madePane()
{
    auto *pane = new QWidget;
    m_roundScroll = new TallScroll(m_round);
    m_pageScroll = new TallScroll(m_page);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_roundScroll);
    m_stack->addWidget(m_pageScroll);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(madeBar());
    column->addWidget(new Hairline(m_look, Qt::Horizontal));
    column->addWidget(m_trouble);
    column->addWidget(m_stack, 1);
    m_trouble->hide();
    return pane;
}

void CheckInsView::connectParts()
{
    connect(m_list, &CheckInList::currentChanged, this, &CheckInsView::goTo);
    connect(m_list, &CheckInList::entered, this, [this](const RoundPlace &place) {
        m_listShown = false;
        goTo(place);
        focusPane();
    });
    connect(m_list, &CheckInList::newWanted, this, &CheckInsView::newWanted);
    connect(m_empty, &EmptyState::buttonClicked, this, &CheckInsView::newWanted);
    connect(&m_parts.checkIns, &CheckInBook::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_round, &RoundPane::shownChanged, this, &CheckInsView::refreshBar);
    connect(m_round, &RoundPane::cardFocused, this, [this](QWidget *card) { m_roundScroll->ensureWidgetVisible(card, 0, 20); });
    connect(m_round, &RoundPane::linkActivated, this, &CheckInsView::linkActivated);
    connect(m_round, &RoundPane::personWanted, this, &CheckInsView::personWanted);
    connect(m_round, &RoundPane::said, this, &CheckInsView::said);
    connect(m_round, &RoundPane::undoable, this, &CheckInsView::undoable);
    connect(m_page, &CheckInPage::roundWanted, this, &CheckInsView::goTo);
    connect(m_page, &CheckInPage::changeWanted, this, &CheckInsView::changeWanted);
    connect(m_page, &CheckInPage::undoable, this, &CheckInsView::undoable);
    connect(m_gathered, &GatheredPanel::makeTaskWanted, this, &CheckInsView::makeTaskWanted);
    connect(m_gathered, &GatheredPanel::taskWanted, this, &CheckInsView::taskWanted);
    connect(m_gathered, &GatheredPanel::linkActivated, this, &CheckInsView::linkActivated);
    connect(m_gathered, &GatheredPanel::summaryWanted, this, &CheckInsView::putTogether);
    connect(m_gathered, &GatheredPanel::threadWanted, this, [this](const WordsInTheWay &words) {
        emit draftWanted(RoundThreads(m_parts.book, m_look.clock.now()).about(m_commands.newThreadId(), words));
    });
    connect(m_trouble, &Banner::linkActivated, m_round, &RoundPane::refresh);
}

//! What changed while another screen was shown.
void CheckInsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_awaited)
        refresh();
}

// ---- Places ----

void CheckInsView::arrive(const std::optional<RoundPlace> &place)
{
    m_parts.checkIns.look();
    m_list->model().look();
    m_listShown = !place;
    m_awaited = place && !m_parts.checkIns.find(place->checkIn) ? place : std::nullopt;
    if (m_awaited)
        refresh();
    else if (const auto wanted = place ? place : m_place ? m_place : firstPlace())
        goTo(*wanted);
    else
        refresh();
    apply();
}

std::optional<RoundPlace> CheckInsView::firstPlace() const
{
    // What could not be read anew may still name one that has gone.
    for (const AskingRound &one : m_parts.checkIns.asking()) {
        if (m_parts.checkIns.find(one.place.checkIn))
            return one.place;
    }
    const CheckInListModel &rows = m_list->model();
    for (int row = 0; row < rows.rowCount(); ++row) {
        if (!rows.at(row).isMore && m_parts.checkIns.find(rows.at(row).place.checkIn))
            return rows.at(row).place;
    }
    return std::nullopt;
}

void CheckInsView::goTo(const RoundPlace &place)
{
    const bool isOther = m_place != place;
    m_place = place;
    m_list->select(place);
    if (place.round.isValid())
        m_round->open(place);
    if (isOther)
        (place.round.isValid() ? m_roundScroll : m_pageScroll)->ensureVisible(0, 0);
    refresh();
    apply();
    emit placeChanged(place);
}

void CheckInsView::refresh()
{
    const bool nothing = m_parts.checkIns.all().empty() && !m_parts.checkIns.failed();
    const bool gone = m_place && !m_parts.checkIns.find(m_place->checkIn); // its channel is no longer mine to read
    if (gone)
        m_place.reset();
    if (m_awaited && m_parts.checkIns.find(m_awaited->checkIn))
        return goTo(*std::exchange(m_awaited, std::nullopt));
    if (!m_place && !nothing && !m_awaited) {
        if (const auto first = firstPlace())
            return goTo(*first);
    }
    const bool isRound = m_place && m_place->round.isValid();
    m_stack->setCurrentWidget(!m_place ? static_cast<QWidget *>(m_empty) : isRound ? m_roundScroll : m_pageScroll);
    if (m_place && !isRound)
        m_page->open(m_place->checkIn);
    refreshBar();
    apply();
}

void CheckInsView::refreshBar()
{
    const CheckIn *known = m_place ? m_parts.checkIns.find(m_place->checkIn) : nullptr;
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_channel), static_cast<QWidget *>(m_change), static_cast<QWidget *>(m_setUp)})
        part->setVisible(known);
    const bool isRound = known && m_place->round.isValid();
    m_summary->setVisible(isRound && m_round->isOver() && !m_round->shown().empty());
    m_trouble->setVisible(isRound && m_round->failed());
    if (!m_trouble->isHidden())
        m_trouble->show(Banner::Kind::Danger, QStringLiteral("emblem-important"), tr("This round could not be read."),
                        tr("What you see is as it was before. Nothing is lost."), tr("Try again"));
    if (!known)
        return;
    const CheckInWords words(m_parts.book, m_look.clock.now());
    m_title->setText(isRound ? words.longTitle(known->rule.name, m_place->round) : known->rule.name);
    m_channel->setText(QStringLiteral("# ") + m_parts.checkIns.channelName(*known));
    m_channel->updateGeometry();
    m_change->setVisible(m_parts.checkIns.mayChange(*known));
    m_setUp->setVisible(isRound);
    m_pane->setAccessibleName(m_title->text());
}

void CheckInsView::putTogether()
{
    const CheckIn *known = m_place ? m_parts.checkIns.find(m_place->checkIn) : nullptr;
    if (known && m_place->round.isValid() && !m_round->shown().empty())
        emit draftWanted(RoundThreads(m_parts.book, m_look.clock.now()).summary(m_commands.newThreadId(), *known, m_place->round, m_round->shown()));
}

// ---- Layout and keys ----

void CheckInsView::showList()
{
    m_listShown = true;
    apply();
    m_list->view().setFocus(Qt::OtherFocusReason);
}

void CheckInsView::focusPane()
{
    if (m_place && m_place->round.isValid())
        m_round->focusAnswer();
    else if (m_place)
        m_page->firstStop()->setFocus(Qt::OtherFocusReason);
}

bool CheckInsView::step(int rows)
{
    if (m_list->isAncestorOf(focusWidget()))
        m_list->step(rows);
    else
        return m_place && m_place->round.isValid() && m_round->step(rows);
    return true;
}

bool CheckInsView::skip()
{
    return m_place && m_place->round.isValid() && m_round->skip();
}

QList<QWidget *> CheckInsView::regions() const
{
    QList<QWidget *> stops;
    QWidget *focus = QApplication::focusWidget();
    const bool isGathered = focus && m_gathered->isAncestorOf(focus), isInPane = focus && m_pane->isAncestorOf(focus) && !isGathered;
    if (m_list->isVisible())
        stops << &m_list->view();
    if (m_place && m_pane->isVisible()) // where somebody is in a region, that is its stop
        stops << (isInPane ? focus : m_place->round.isValid() ? m_round->firstStop() : m_page->firstStop());
    if (QWidget *gathered = isGathered ? focus : m_gathered->isVisible() ? m_gathered->firstStop() : nullptr)
        stops << gathered;
    return stops;
}

void CheckInsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    apply();
}

void CheckInsView::apply()
{
    const Type &type = m_look.type;
    m_single = width() < type.px(TwoFrom);
    m_wide = width() >= type.px(ThreeFrom);
    const bool isRound = m_place && m_place->round.isValid();
    const bool nothing = !m_place;
    const bool list = !m_single || (m_listShown && !nothing);
    m_list->setMinimumWidth(m_single ? 0 : type.px(RoundsWidth));
    m_list->setMaximumWidth(m_single ? QWIDGETSIZE_MAX : type.px(RoundsWidth));
    m_list->setVisible(list);
    m_line->setVisible(list && !m_single);
    m_pane->setVisible(!m_single || !list);
    m_back->setVisible(m_single && !nothing);
    if (m_wide)
        m_sideContent->layout()->addWidget(m_gathered);
    else
        m_round->setFoot(m_gathered);
    m_gathered->setHeadShown(m_wide);
    m_side->setVisible(m_wide && isRound);
    m_sideLine->setVisible(m_wide && isRound);
}

void CheckInsView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.theme.color(Token::Surface));
}

} // namespace meridian
