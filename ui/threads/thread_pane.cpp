// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/thread_pane.h"
#include "ui/models/review.h"
#include "ui/threads/ask_again.h"
#include "core/base/log.h"
#include "ui/threads/answers_strip.h"
#include "ui/threads/conclusion_strip.h"
#include "ui/threads/document_strip.h"
#include "ui/threads/hand_strip.h"
#include "ui/threads/messages_view.h"
#include "ui/threads/thread_find.h"
#include "ui/threads/thread_head.h"
#include "ui/threads/thread_tasks.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/confirm_bar.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_tab.h"
#include "ui/widgets/hairline.h"
#include <QGridLayout>
#include <QPainter>
#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace meridian {

namespace {

constexpr int NarrowWindow = 1000, WideSide = 32, NarrowSide = 24, PanePatienceMs = 400;
//! Threads of more messages are not fetched whole, only to say who has answered.
constexpr qint64 MostRead = 1000;

} // namespace

ThreadPane::ThreadPane(const Look &look, Replica &replica, Commands &commands,
                       const MemberBook &book, HighlighterClient &highlighter, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_replica(replica)
    , m_commands(commands)
    , m_book(book)
    , m_model(replica, book, look.clock)
    , m_bodies(m_look, book, highlighter)
    , m_actions(m_look, replica, commands, book)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_trouble = new Banner(look, this);
    m_head = new ThreadHead(look, book, this);
    m_view = new MessagesView(m_look, m_model, book, m_bodies, this);
    m_empty = new EmptyState(look, tr("No thread is open"),
                             tr("Choose one on the left, or press Ctrl+N to start one."), {}, this);
    m_absent = new EmptyState(look, tr("This thread is not on this computer"),
                              tr("It may be on its way, or in a channel that you are not in."), {}, this);
    m_away = new EmptyState(look, tr("Its messages are not on this computer yet"),
                            tr("They come by themselves when the connection is back."), {}, this);
    m_loading = new RowPlaceholders(look, this);
    for (QWidget *over : {static_cast<QWidget *>(m_away), m_loading}) {
        over->setAttribute(Qt::WA_TransparentForMouseEvents);
        over->hide();
    }
    m_form = new ThreadForm(look, this);
    m_document = new DocumentStrip(look, this);
    m_made = new ThreadTasks(look, replica, book, this);
    m_conclusion = new ConclusionStrip(look, this);
    m_answers = new AnswersStrip(look, book, this);
    m_hand = new HandStrip(look, book, this);
    m_confirm = new ConfirmBar(look, this);
    m_bar = new ThreadBar(look, this);
    m_layout->addWidget(m_bar);
    m_barLine = new Hairline(look, Qt::Horizontal, Token::Hairline, this);
    m_layout->addWidget(m_barLine);
    m_layout->addWidget(m_trouble);
    m_layout->addWidget(m_head);
    m_layout->addWidget(m_form);
    m_layout->addWidget(m_hand);
    m_layout->addWidget(m_document);
    m_layout->addWidget(m_made);
    m_layout->addWidget(m_conclusion);
    m_layout->addWidget(m_answers);
    m_layout->addWidget(m_confirm);
    m_find = new ThreadFind(look, replica, commands, book, *m_view, m_bodies, this);
    m_layout->addWidget(&m_find->bar());
    auto *place = new QGridLayout; // over the view: the keys stay in it, full or not
    for (QWidget *part : {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_away), m_loading})
        place->addWidget(part, 0, 0);
    m_layout->addLayout(place, 1);
    m_layout->addWidget(m_empty, 1);
    m_layout->addWidget(m_absent, 1);
    m_trouble->hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(PanePatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &ThreadPane::showAbsence);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ThreadPane::refreshPlace);
    connect(&replica, &Replica::statusChanged, this, &ThreadPane::refreshPlace);
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(ReadAfterMs);
    connect(&m_readTimer, &QTimer::timeout, this, &ThreadPane::markRead);
    connect(&m_model, &MessagesModel::threadChanged, this, &ThreadPane::refreshThread);
    connect(&m_model, &MessagesModel::healthChanged, this, &ThreadPane::refreshHealth);
    connect(&m_model, &MessagesModel::olderWanted, this,
            [this](ThreadId thread) { m_commands.fetchOlderMessages(thread); });
    connect(m_trouble, &Banner::linkActivated, this, [this] { open(thread()); });
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    m_bodies.setTitles([this](const QString &link) { return titleOf(link); });
    connect(&replica, &Replica::changed, this, &ThreadPane::lookFurther);
    connectBar();
    connectView();
    connectActions();
    refreshThread();
}

ThreadPane::~ThreadPane() = default;

void ThreadPane::connectBar()
{
    connect(m_bar, &ThreadBar::backWanted, this, &ThreadPane::backWanted);
    connect(m_bar, &ThreadBar::stepWanted, this, &ThreadPane::stepWanted);
    connect(m_bar, &ThreadBar::doneWanted, this, [this] { act(ThreadAction::Done); });
    connect(m_bar, &ThreadBar::laterWanted, this, [this] { act(ThreadAction::Later); });
    connect(m_bar, &ThreadBar::menuWanted, this, [this] { m_actions.openMenu(m_bar->menuAnchor()); });
    connect(m_document, &DocumentStrip::originWanted, this, &ThreadPane::openOrigin);
    connect(m_answers, &AnswersStrip::askAgainWanted, this, &ThreadPane::openAskAgain);
    connect(m_answers, &AnswersStrip::handOverWanted, this, &ThreadPane::handOverWanted);
}

//! One reminder for each whose answer is open, or somebody who is awake in their place.
void ThreadPane::openAskAgain(QWidget *anchor)
{
    const auto &row = m_model.threadRow();
    if (!row)
        return;
    auto others = m_replica.read().channelMembers(row->thread.channel).value_or(std::vector<MemberId>());
    std::erase_if(others, [&row](MemberId one) { return std::ranges::find(row->thread.told, one) != row->thread.told.end(); });
    const std::vector<AskAgainChoice> choices = AskAgain(m_book, m_look.clock.now()).choices(m_answers->openAnswers(), others);
    if (choices.empty())
        return emit said(tr("Everyone was reminded, and nobody else is at work now"));
    auto *menu = new PopupMenu(m_look, window());
    menu->setAccessibleName(tr("Ask again"));
    std::vector<PopupMenu::Item> items;
    for (const AskAgainChoice &one : choices)
        items.push_back({one.icon, one.label, one.note, {}});
    menu->setItems(std::move(items));
    menu->setCurrent(0);
    connect(menu, &PopupMenu::triggered, this, [this, choices](int index) { emit wordsWanted(choices[size_t(index)].words); });
    connect(menu, &Popup::closed, menu, &QObject::deleteLater);
    menu->openAt(anchor, Popup::Side::Below, Qt::AlignTrailing);
}

void ThreadPane::connectView()
{
    connect(m_view, &MessagesView::reacted, this,
            [this](const Message &message, const QString &emoji, bool on) {
                m_commands.setReaction(message, emoji, on);
            });
    connect(m_view, &MessagesView::retryWanted, this, [this](OpId op) { m_commands.retry(op); });
    connect(m_view, &MessagesView::discardWanted, this,
            [this](OpId op) { m_commands.discard(op); });
    connect(m_view, &MessagesView::threadLinkActivated, this, qOverload<const ThreadLink &>(&ThreadPane::follow));
    connect(m_view, &MessagesView::documentLinkActivated, this, qOverload<const DocumentLink &>(&ThreadPane::follow));
    connect(m_view, &MessagesView::channelLinkActivated, this, [this](const ChannelLink &link) {
        const auto self = m_replica.read().self();
        if (self && self->workspace == link.workspace)
            emit channelWanted(link.channel);
        else
            emit said(tr("This link leads to another workspace"));
    });
    connect(m_view, &MessagesView::copied, this, [this] { emit said(tr("Copied")); });
    connectMessages();
}

void ThreadPane::connectActions()
{
    connect(&m_actions, &ThreadActions::taskWanted, this, &ThreadPane::makeThreadTaskWanted);
    connect(m_made, &ThreadTasks::activated, this, &ThreadPane::taskWanted);
    connect(&m_actions, &ThreadActions::batonWanted, this, &ThreadPane::batonWanted);
    connect(m_hand, &HandStrip::actionWanted, this, [this](ThreadAction action) { act(action); });
    connect(&m_actions, &ThreadActions::said, this, &ThreadPane::said);
    connect(&m_actions, &ThreadActions::undoable, this, &ThreadPane::undoable);
    connect(&m_actions, &ThreadActions::standingWanted, this, &ThreadPane::standingWanted);
    connect(&m_actions, &ThreadActions::renameWanted, this, [this](const QString &subject) {
        m_head->hide();
        openForm(ThreadForm::Kind::Subject, subject);
    });
    connect(&m_actions, &ThreadActions::concludeWanted, this, [this](const QString &text, ThreadActions::Then then) {
        m_then = then;
        openForm(ThreadForm::Kind::Conclusion, text);
    });
    connect(m_form, &ThreadForm::accepted, this, &ThreadPane::acceptForm);
    connect(m_form, &ThreadForm::closed, this, [this] {
        refreshThread();
        if (thread() == m_formOf) // else it was done with, and the focus is where that went
            focusMessages();
    });
    connect(&m_look.minutes, &MinuteTicker::minute, this, &ThreadPane::weighConclusion);
    connect(m_find, &ThreadFind::closed, this, &ThreadPane::focusMessages);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this), &QShortcut::activated, this, &ThreadPane::find);
    connect(m_confirm, &ConfirmBar::declined, this, &ThreadPane::focusMessages);
    connect(m_conclusion, &ConclusionStrip::reopenWanted, this, [this] { act(ThreadAction::Reopen); });
}

void ThreadPane::openForm(ThreadForm::Kind kind, const QString &text)
{
    m_formOf = thread();
    emit formOpened();
    m_form->open(kind, text, kind == ThreadForm::Kind::Conclusion ? inTheWay() : QString());
}

//! Of a conclusion: who still has hours to read what is proposed.
QString ThreadPane::inTheWay() const
{
    const auto &row = m_model.threadRow();
    return row ? ReviewText(m_book, m_look.clock.now()).waited(reviewedThread(*row, m_replica.read(), m_book)) : QString();
}

//! Hours pass, and the proposal may change, while a conclusion is written.
void ThreadPane::weighConclusion()
{
    if (m_form->isVisibleTo(this) && m_form->kind() == ThreadForm::Kind::Conclusion)
        m_form->setInTheWay(inTheWay());
}

void ThreadPane::acceptForm(ThreadForm::Kind kind, const QString &text, const std::optional<QString> &early)
{
    if (kind == ThreadForm::Kind::Subject)
        m_actions.rename(text);
    else if (m_then == ThreadActions::Then::Done)
        emit concludeAndDoneWanted(text, early);
    else
        m_actions.conclude(text, early);
}

void ThreadPane::act(ThreadAction action, QWidget *anchor)
{
    if (action == ThreadAction::CopyLink)
        m_actions.copyLink(m_view->hasFocus() ? m_view->currentMessage() : std::nullopt);
    else
        m_actions.run(action, anchor ? anchor
                                  : action == ThreadAction::Later || action == ThreadAction::Mute ? m_bar->laterAnchor()
                                                                                                   : m_bar->menuAnchor());
}

void ThreadPane::open(ThreadId thread)
{
    m_form->hide();
    m_confirm->dismiss();
    m_wanted.reset();
    if (thread != m_model.thread())
        m_find->close();
    m_bodies.clear();
    m_model.open(thread);
    m_seenMark = m_model.threadRow() ? m_model.threadRow()->standing.unreadMark : std::nullopt;
    m_view->setCurrentIndex({});
    m_view->showStart();
}

void ThreadPane::close()
{
    m_readTimer.stop();
    m_form->hide();
    m_confirm->dismiss();
    m_wanted.reset();
    m_find->close();
    m_model.close();
}

void ThreadPane::find()
{
    if (m_model.isOpen() && m_model.threadRow()) {
        emit formOpened();
        m_find->open(thread());
    }
}

void ThreadPane::setFoot(QWidget *foot)
{
    m_foot = foot;
    m_layout->addWidget(foot);
    foot->setVisible(m_model.isOpen());
}

void ThreadPane::setShown(Shown shown)
{
    m_shown = shown;
    m_bar->setVisible(shown == Shown::All);
    m_barLine->setVisible(shown == Shown::All);
    refreshThread();
}

void ThreadPane::setBack(Back back, const QString &title)
{
    m_bar->setBack(back, title);
    refreshThread();
}

void ThreadPane::focusMessages()
{
    m_view->setFocus(Qt::OtherFocusReason);
    if (!m_view->currentIndex().isValid())
        m_view->step(1);
}

void ThreadPane::refreshThread()
{
    const auto &row = m_model.threadRow();
    const bool open = m_model.isOpen();
    const bool renaming = m_form->isVisibleTo(this) && m_form->kind() == ThreadForm::Kind::Subject;
    m_head->setVisible(open && row && !renaming && m_shown == Shown::All);
    refreshPlace();
    m_actions.setThread(row);
    refreshAnswers();
    refreshDocument();
    m_hand->setThread(open && m_shown == Shown::All ? row : std::nullopt, m_actions);
    if (m_shown == Shown::WordsAlone)
        m_document->hide();
    m_made->setThread(open && row ? std::optional(row->thread.thread) : std::nullopt);
    m_conclusion->setConclusion(open && row ? row->thread.conclusion : QString(),
                                m_actions.can(ThreadAction::Reopen) ? ConclusionStrip::Reopen::Offered
                                                                    : ConclusionStrip::Reopen::NotOffered);
    const bool direct = row && row->channelKind == ChannelKind::Direct;
    m_bar->setThread(!open ? ThreadBar::Thread::None : row ? ThreadBar::Thread::Here : ThreadBar::Thread::Absent,
                     !row ? QString() : direct ? tr("Direct") : QStringLiteral("# ") + row->channelName);
    if (m_foot)
        m_foot->setVisible(open && row);
    if (!row) {
        m_form->hide();
        return;
    }
    auto people = threadPeople(m_replica.read(), m_book, *row);
    if (!people)
        qCWarning(lcUi).noquote() << logLine(
            QLatin1StringView("people.unread"),
            {{QLatin1StringView("detail"), people.error().detail}});
    if (people)
        m_view->setPeople(*people);
    m_head->setThread(*row, people ? std::move(*people) : std::vector<MemberId>{},
                      m_bar->leadsBack() ? ThreadHead::Channel::Shown : ThreadHead::Channel::Hidden);
    setAccessibleName(row->thread.subject);
    if (row->unread && isVisible())
        m_readTimer.start();
}

//! Who has answered can only be told from the thread's messages: what is not here is asked for.
void ThreadPane::refreshAnswers()
{
    const auto &row = m_model.threadRow();
    const auto open = row && row->answers ? m_replica.read().openAnswers(row->thread.thread) : StoreResult<std::vector<OpenAnswer>>();
    weighConclusion();
    auto shown = m_model.isOpen() ? row : std::nullopt;
    if (shown)
        shown->thread = reviewedThread(*shown, m_replica.read(), m_book);
    m_answers->setThread(shown, open.value_or(std::vector<OpenAnswer>()));
    if (!row || !row->answers || row->answers->answered == row->answers->asked)
        return;
    const auto whole = m_replica.read().hasOldest(row->thread.thread);
    if (whole && !*whole && row->thread.messageCount <= MostRead)
        m_commands.fetchOlderMessages(row->thread.thread);
}

void ThreadPane::refreshHealth()
{
    const bool failed = m_model.health() == MessagesModel::Health::Failed;
    m_trouble->setVisible(failed);
    if (failed)
        m_trouble->show(Banner::Kind::Danger, QStringLiteral("emblem-important"),
                        tr("This thread could not be read."),
                        m_model.rowCount() > 0 ? tr("What you see is as it was before. Nothing is lost.")
                                               : tr("Nothing is lost."),
                        tr("Try again"));
    refreshPlace();
}

//! What stands where the messages do. Only what was read and is not there is said to be absent.
void ThreadPane::refreshPlace()
{
    const bool open = m_model.isOpen(), failed = m_model.health() == MessagesModel::Health::Failed;
    const bool here = m_model.threadRow().has_value(), hasMessages = m_model.rowCount() > 0;
    const bool all = m_shown == Shown::All;
    const bool awaited = open && here && !hasMessages && !failed && all;
    m_empty->setVisible(!open && all);
    m_absent->setVisible(open && !here && !failed && all);
    m_view->setVisible(open && (here || failed) && (all || hasMessages)); // a thread that could not be read is a blank page under its banner
    if (!awaited) {
        m_patience.stop();
        m_away->hide();
        m_loading->hide();
    } else if (m_away->isVisibleTo(this) || m_loading->isVisibleTo(this)) {
        showAbsence();
    } else if (!m_patience.isActive()) {
        m_patience.start(); // what comes at once does not flicker
    }
}

void ThreadPane::showAbsence()
{
    const SyncStatus::State state = m_replica.status().state;
    const bool away = state == SyncStatus::State::Offline || state == SyncStatus::State::SignedOut;
    m_away->setVisible(away);
    m_loading->setVisible(!away);
}

void ThreadPane::markRead()
{
    const auto &row = m_model.threadRow();
    if (!row || !row->unread || !isVisible() || m_model.lastSeq() <= 0)
        return;
    // What was marked as unread since this was opened stays so till it is opened again.
    if (!row->standing.unreadMark || row->standing.unreadMark == m_seenMark)
        m_commands.markRead(thread(), m_model.lastSeq(), m_seenMark);
}

void ThreadPane::keyPressEvent(QKeyEvent *event)
{
    const bool plain
        = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const QString key = plain ? event->text() : QString();
    if (key == u"r")
        emit replyWanted();
    else if (key == u"u" || event->key() == Qt::Key_Left || event->key() == Qt::Key_Escape)
        emit backWanted();
    else if (key == u"a")
        m_view->acknowledge();
    else if (key == u"n")
        m_view->showNextNew();
    else if (key == u"[")
        emit stepWanted(-1);
    else if (key == u"]")
        emit stepWanted(1);
    else
        QWidget::keyPressEvent(event);
}

void ThreadPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.theme.color(Token::Surface));
}

void ThreadPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int side = window()->width() < NarrowWindow ? NarrowSide : WideSide;
    m_head->setSidePadding(side);
    m_form->setSidePadding(side);
    m_document->setSidePadding(side);
    m_made->setSidePadding(side);
    m_conclusion->setSidePadding(side);
    m_answers->setSidePadding(side);
    m_hand->setSidePadding(side);
    m_view->setSidePadding(side);
    m_find->bar().setSidePadding(side);
}

void ThreadPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_model.threadRow() && m_model.threadRow()->unread)
        m_readTimer.start();
}

} // namespace meridian
