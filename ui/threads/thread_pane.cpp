// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/thread_pane.h"
#include "core/base/log.h"
#include "ui/threads/conclusion_strip.h"
#include "ui/threads/messages_view.h"
#include "ui/threads/thread_head.h"
#include "ui/threads/versions_popup.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text_label.h"
#include <QKeyEvent>
#include <QVBoxLayout>

namespace meridian {

namespace {

constexpr int BarHeight = 52, NarrowWindow = 1000, WideSide = 32, NarrowSide = 24;

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
    m_form = new ThreadForm(look, this);
    m_conclusion = new ConclusionStrip(look, this);
    m_layout->addWidget(makeBar());
    m_layout->addWidget(new Hairline(look, Qt::Horizontal, Token::Hairline, this));
    m_layout->addWidget(m_trouble);
    m_layout->addWidget(m_head);
    m_layout->addWidget(m_form);
    m_layout->addWidget(m_conclusion);
    m_layout->addWidget(m_view, 1);
    m_layout->addWidget(m_empty, 1);
    m_layout->addWidget(m_absent, 1);
    m_trouble->hide();
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
    connectView();
    connectActions();
    refreshThread();
}

ThreadPane::~ThreadPane() = default;

QWidget *ThreadPane::makeBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(m_look.type.px(BarHeight) - 1);
    m_back = new IconButton(m_look, QStringLiteral("go-previous"), tr("Back to the list"),
                            QStringLiteral("U"), bar);
    m_backTitle
        = new TextLabel(m_look, {}, TypeStyle::UiMedium, Token::Text, TextLabel::Flow::Elide, bar);
    m_channel
        = new TextLabel(m_look, {}, TypeStyle::UiMedium, Token::Text, TextLabel::Flow::Elide, bar);
    m_position = new TextLabel(m_look, {}, TypeStyle::Meta, Token::TextMuted,
                               TextLabel::Flow::Tabular, bar);
    m_up = new IconButton(m_look, QStringLiteral("arrow-up"), tr("Previous thread"),
                          QStringLiteral("["), bar);
    m_down = new IconButton(m_look, QStringLiteral("arrow-down"), tr("Next thread"),
                            QStringLiteral("]"), bar);
    m_up->setSide(30, 14);
    m_down->setSide(30, 14);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(28, 0, 20, 0);
    row->setSpacing(4);
    row->addWidget(m_back);
    row->addWidget(m_backTitle);
    row->addSpacing(4);
    row->addWidget(m_channel);
    row->addSpacing(8);
    row->addWidget(m_position);
    row->addWidget(m_up);
    row->addWidget(m_down);
    row->addStretch(1);
    m_later = new IconButton(m_look, QStringLiteral("appointment-reminder"), tr("Later"), QStringLiteral("H"), bar);
    m_more = new IconButton(m_look, QStringLiteral("overflow-menu"), tr("More for this thread"), {}, bar);
    m_done = new Button(m_look, tr("Done"), Button::Role::Plain, Button::Size::Small, bar);
    m_done->setIconName(QStringLiteral("checkmark"));
    m_done->setKeyHint(QStringLiteral("E"));
    row->addWidget(m_later);
    row->addWidget(m_more);
    row->addSpacing(4);
    row->addWidget(m_done);
    connect(m_later, &IconButton::clicked, this, &ThreadPane::laterWanted);
    connect(m_done, &Button::clicked, this, &ThreadPane::doneWanted);
    m_back->hide();
    m_backTitle->hide();
    connect(m_back, &IconButton::clicked, this, &ThreadPane::backWanted);
    connect(m_up, &IconButton::clicked, this, [this] { emit stepWanted(-1); });
    connect(m_down, &IconButton::clicked, this, [this] { emit stepWanted(1); });
    return bar;
}

void ThreadPane::connectView()
{
    connect(m_view, &MessagesView::reacted, this,
            [this](MessageId message, const QString &emoji, bool on) {
                m_commands.setReaction(message, emoji, on);
            });
    connect(m_view, &MessagesView::retryWanted, this, [this](OpId op) { m_commands.retry(op); });
    connect(m_view, &MessagesView::discardWanted, this,
            [this](OpId op) { m_commands.discard(op); });
    connect(m_view, &MessagesView::threadLinkActivated, this, &ThreadPane::follow);
    connect(m_view, &MessagesView::copied, this, [this] { emit said(tr("Copied")); });
    connectMessages();
}

void ThreadPane::connectMessages()
{
    connect(m_view, &MessagesView::editWanted, this, &ThreadPane::editWanted);
    connect(m_view, &MessagesView::quoteWanted, this, &ThreadPane::quoteWanted);
    connect(m_view, &MessagesView::deleteWanted, this, &ThreadPane::remove);
    connect(m_view, &MessagesView::linkWanted, this,
            [this](MessageId message) { m_actions.copyLink(message); });
    connect(m_view, &MessagesView::versionsWanted, this, &ThreadPane::showVersions);
    connect(m_view, &MessagesView::commentWanted, this, [this](MessageId message) {
        const auto row = m_replica.read().message(message);
        if (row && *row)
            emit commentWanted(message, m_book.callName((*row)->message.author));
    });
}

void ThreadPane::connectActions()
{
    connect(m_more, &IconButton::clicked, this, [this] { m_actions.openMenu(m_more); });
    connect(&m_actions, &ThreadActions::said, this, &ThreadPane::said);
    connect(&m_actions, &ThreadActions::undoable, this, &ThreadPane::undoable);
    connect(&m_actions, &ThreadActions::renameWanted, this, [this](const QString &subject) {
        m_head->hide();
        m_form->open(ThreadForm::Kind::Subject, subject);
    });
    connect(&m_actions, &ThreadActions::concludeWanted, this,
            [this](const QString &text) { m_form->open(ThreadForm::Kind::Conclusion, text); });
    connect(m_form, &ThreadForm::accepted, this, [this](ThreadForm::Kind kind, const QString &text) {
        if (kind == ThreadForm::Kind::Subject)
            m_actions.rename(text);
        else
            m_actions.conclude(text);
    });
    connect(m_form, &ThreadForm::closed, this, [this] {
        refreshThread();
        focusMessages();
    });
    connect(m_conclusion, &ConclusionStrip::reopenWanted, this, [this] { act(ThreadAction::Reopen); });
}

void ThreadPane::follow(const ThreadLink &link)
{
    const auto self = m_replica.read().self();
    if (!self || self->workspace != link.workspace)
        emit said(tr("This link leads to another workspace"));
    else if (link.thread != thread())
        emit threadWanted(link.thread, link.message);
    else if (link.message)
        showMessage(*link.message);
}

QString ThreadPane::titleOf(const QString &text) const
{
    const auto link = ThreadLink::parse(text);
    if (!link)
        return {};
    const auto row = m_replica.read().thread(link->thread);
    return row && *row ? (*row)->thread.subject : QString();
}

void ThreadPane::showMessage(MessageId message)
{
    if (!m_view->showMessage(message))
        emit said(tr("This message is not on this computer yet"));
}

void ThreadPane::act(ThreadAction action)
{
    if (action == ThreadAction::CopyLink)
        m_actions.copyLink(m_view->hasFocus() ? m_view->currentMessage() : std::nullopt);
    else
        m_actions.run(action, m_more);
}

void ThreadPane::open(ThreadId thread)
{
    m_form->hide();
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
    m_model.close();
}

void ThreadPane::setPosition(int position, int count)
{
    m_position->setText(position > 0 ? tr("%1 of %2").arg(position).arg(count) : QString());
    m_up->setEnabled(position > 1);
    m_down->setEnabled(position < count);
    showPosition();
}

void ThreadPane::showPosition()
{
    for (QWidget *part : {static_cast<QWidget *>(m_position), static_cast<QWidget *>(m_up),
                          static_cast<QWidget *>(m_down)})
        part->setVisible(m_model.isOpen() && !m_position->text().isEmpty());
}

void ThreadPane::setFoot(QWidget *foot)
{
    m_foot = foot;
    m_layout->addWidget(foot);
    foot->setVisible(m_model.isOpen());
}

void ThreadPane::setBack(Back back, const QString &title)
{
    m_back->setVisible(back == Back::Shown);
    m_backTitle->setVisible(back == Back::Shown);
    m_backTitle->setText(title);
    m_channel->setVisible(back == Back::Hidden);
    m_back->parentWidget()->layout()->setContentsMargins(back == Back::Shown ? 12 : 28, 0, 20, 0);
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
    m_head->setVisible(open && row && !renaming);
    m_view->setVisible(open && row);
    m_empty->setVisible(!open);
    m_absent->setVisible(open && !row);
    for (QWidget *part : {static_cast<QWidget *>(m_later), static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_done)})
        part->setVisible(open && row);
    m_actions.setThread(row);
    m_conclusion->setConclusion(open && row ? row->thread.conclusion : QString(),
                                m_actions.can(ThreadAction::Reopen) ? ConclusionStrip::Reopen::Offered
                                                                    : ConclusionStrip::Reopen::NotOffered);
    showPosition();
    if (m_foot)
        m_foot->setVisible(open && row);
    if (!row) {
        m_form->hide();
        m_channel->setText({});
        return;
    }
    const bool direct = row->channelKind == ChannelKind::Direct;
    m_channel->setText(direct ? tr("Direct") : QStringLiteral("# ") + row->channelName);
    auto people = threadPeople(m_replica.read(), m_book, *row);
    if (!people)
        qCWarning(lcUi).noquote() << logLine(
            QLatin1StringView("people.unread"),
            {{QLatin1StringView("detail"), people.error().detail}});
    m_head->setThread(*row, people ? std::move(*people) : std::vector<MemberId>{},
                      m_back->isVisibleTo(this) ? ThreadHead::Channel::Shown
                                                : ThreadHead::Channel::Hidden);
    setAccessibleName(row->thread.subject);
    if (row->unread && isVisible())
        m_readTimer.start();
}

void ThreadPane::refreshHealth()
{
    const bool failed = m_model.health() == MessagesModel::Health::Failed;
    m_trouble->setVisible(failed);
    if (failed)
        m_trouble->show(Banner::Kind::Danger, QStringLiteral("emblem-important"),
                        tr("This thread could not be read."),
                        tr("What you see is as it was before. Nothing is lost."), tr("Try again"));
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

QWidget *ThreadPane::laterAnchor() const
{
    return m_later;
}

//! At once, and back again if asked: the words are kept here as long as that is offered.
void ThreadPane::remove(MessageId message)
{
    const auto row = m_replica.read().message(message);
    if (!row || !*row)
        return;
    m_commands.deleteMessage(message);
    emit undoable(
        tr("Message removed"),
        [&commands = m_commands, message, text = (*row)->message.text] {
            commands.restoreMessage(message, text);
        },
        [] {});
}

void ThreadPane::showVersions(MessageId message)
{
    const auto row = m_replica.read().message(message);
    const auto earlier = m_replica.read().versions(message);
    if (!row || !*row || !earlier) {
        emit said(tr("The earlier versions could not be read."));
        return;
    }
    auto *popup = new VersionsPopup(m_look, (*row)->message, *earlier, m_book, window());
    connect(popup, &Popup::closed, popup, &QObject::deleteLater);
    const QRect at = m_view->rectOf(message);
    auto *anchor = new QWidget(m_view->viewport()); // a popup stands at a widget; the row is none
    anchor->setGeometry(at.intersected(m_view->viewport()->rect()).adjusted(WideSide, 0, 0, 0));
    connect(popup, &Popup::closed, anchor, &QObject::deleteLater);
    popup->openAt(anchor, Popup::Side::Below);
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
    m_conclusion->setSidePadding(side);
    m_view->setSidePadding(side);
}

void ThreadPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_model.threadRow() && m_model.threadRow()->unread)
        m_readTimer.start();
}

} // namespace meridian
