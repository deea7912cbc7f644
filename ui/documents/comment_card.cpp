// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a card holds and does; comment_card_paint.cpp has what it looks like.
#include "ui/documents/comment_card.h"
#include "ui/models/message_words.h"
#include "ui/models/task_text.h"
#include "ui/models/time_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/popup.h"
#include <QKeyEvent>

namespace meridian {

namespace {

constexpr int FoldedHeight = 34, CardHeadHeight = 22, CardWordsBelow = 5, RuleAbove = 10, RuleBelow = 9, LineGap = 6;
constexpr int MenuSide = 22, MenuIcon = 14;
constexpr int MadeHeight = 28, MadeGap = 6;
constexpr qsizetype LongestQuote = 160;

struct ActionLine {
    CommentAction action;
    const char *icon, *title, *key;
};

constexpr ActionLine Lines[]{
    {CommentAction::Reply, "mail-reply-sender", QT_TRANSLATE_NOOP("meridian::CommentCard", "Reply"), "R"},
    {CommentAction::Resolve, "checkmark", QT_TRANSLATE_NOOP("meridian::CommentCard", "Resolve"), "E"},
    {CommentAction::Reopen, "edit-undo", QT_TRANSLATE_NOOP("meridian::CommentCard", "Reopen"), "E"},
    {CommentAction::MakeTask, "view-task-add", QT_TRANSLATE_NOOP("meridian::CommentCard", "Make a task of it"), "T"},
    {CommentAction::CopyText, "edit-copy", QT_TRANSLATE_NOOP("meridian::CommentCard", "Copy text"), ""},
    {CommentAction::CopyLink, "edit-link", QT_TRANSLATE_NOOP("meridian::CommentCard", "Copy link"), "L"},
    {CommentAction::OpenThread, "go-jump", QT_TRANSLATE_NOOP("meridian::CommentCard", "Open as a thread"), "O"},
    {CommentAction::Edit, "document-edit", QT_TRANSLATE_NOOP("meridian::CommentCard", "Edit"), ""},
    {CommentAction::Remove, "edit-delete", QT_TRANSLATE_NOOP("meridian::CommentCard", "Delete"), ""},
};

} // namespace

CommentCard::CommentCard(const Look &look, const CommentDoors &doors, CommentThreads &threads, MessageBodies &bodies,
                         ThreadId thread, QWidget *parent)
    : CommentFrame(look, parent), m_doors(doors), m_threads(threads), m_bodies(bodies), m_thread(thread)
{
    setMouseTracking(true);
    m_menu = new IconButton(look, QStringLiteral("overflow-menu"), tr("More for this comment"), {}, this);
    m_menu->setSide(MenuSide, MenuIcon);
    m_menu->hide();
    connect(m_menu, &IconButton::clicked, this, &CommentCard::openMenu);
    connect(&bodies, &MessageBodies::coloured, this, qOverload<>(&QWidget::update));
    connect(&bodies, &MessageBodies::grown, this, &CommentFrame::heightChanged);
    connect(&look.minutes, &MinuteTicker::minute, this, qOverload<>(&QWidget::update));
    refresh(Words::There);
}

CommentCard::~CommentCard() = default;

void CommentCard::refresh(Words words)
{
    const CommentRow *row = m_threads.find(m_thread);
    m_row = row ? std::optional(*row) : std::nullopt;
    m_words = words;
    if (m_field)
        m_field->setResolve(isResolved() ? CommentField::Resolve::Reopen : CommentField::Resolve::Resolve);
    setAccessibleName(spoken());
    emit heightChanged();
    update();
}

void CommentCard::activeChanged()
{
    m_chosen = -1;
    if (isActive() && !m_field) {
        m_field = new CommentField(look(), m_doors, this);
        m_field->reply(m_thread);
        m_field->setResolve(isResolved() ? CommentField::Resolve::Reopen : CommentField::Resolve::Resolve);
        m_field->show();
        connect(m_field, &CommentField::heightChanged, this, &CommentFrame::heightChanged);
        connect(m_field, &CommentField::left, this, [this] { setFocus(Qt::OtherFocusReason); });
        connect(m_field, &CommentField::sent, this, &CommentCard::replied);
        connect(m_field, &CommentField::resolveWanted, this, [this] {
            emit wanted(isResolved() ? CommentAction::Reopen : CommentAction::Resolve, m_thread, {});
        });
    } else if (!isActive() && m_field) {
        m_field->hide();
        m_field->deleteLater(); // its words are on their way to the disk
        m_field = nullptr;
    }
    placeMore();
}

void CommentCard::reply()
{
    if (m_field)
        m_field->focusField();
}

void CommentCard::edit(MessageId message, const QString &markdown)
{
    if (m_field)
        m_field->edit(message, markdown);
}

MessageWords CommentCard::wordsOf(const MessageRow &row) const
{
    return {row.message.message, row.message.text, row.message.author, row.message.at};
}

bool CommentCard::isNew(const MessageRow &row) const
{
    const Standing &mine = m_row->thread.standing;
    const Seq from = mine.unreadMark ? mine.unreadFrom : mine.readSeq + 1;
    return m_row->thread.unread && row.message.author != m_doors.book.self() && row.message.seq >= from
        && row.message.seq < PendingSeq;
}

std::vector<const MessageRow *> CommentCard::shown() const
{
    std::vector<const MessageRow *> rows;
    if (!m_row || isFolded())
        return rows;
    for (const MessageRow &row : m_threads.talk(m_thread).messages) {
        rows.push_back(&row);
        if (!isActive())
            break;
    }
    return rows;
}

QString CommentCard::quoteLine() const
{
    QString quote = m_row ? m_row->comment.quote.simplified() : QString();
    if (quote.size() > LongestQuote)
        quote = quote.left(LongestQuote) + u'…';
    return quote.isEmpty() ? tr("The text it was about is gone.") : tr("The text it was about is gone: “%1”").arg(quote);
}

int CommentCard::layOut(int width)
{
    m_blocks.clear();
    m_lines.clear();
    m_quote = m_more = {};
    if (isFolded() || !m_row) {
        placeMore();
        return px(FoldedHeight);
    }
    const int inner = width - 2 * SideX;
    int top = SideY;
    if (m_words == Words::Gone) {
        const QFontMetrics metrics(look().type.font(TypeStyle::Small));
        const int height = metrics.boundingRect(QRect(0, 0, inner, 4000), Qt::TextWordWrap, quoteLine()).height();
        m_quote = {SideX, top, inner, height};
        top += height + LineGap;
    }
    const CommentThreads::Talk &talk = m_threads.talk(m_thread);
    for (const MessageRow *row : shown()) {
        top = layOutMessage(*row, top, inner);
        const bool foldsHere = isActive() && m_blocks.size() == 1 && talk.left > 0;
        const int replies = int(talk.messages.size()) + talk.left - 1;
        if (foldsHere || (!isActive() && replies > 0)) {
            m_more = {SideX, top + LineGap, inner, px(18)};
            top = m_more.bottom() + 1;
        }
    }
    top = layOutTasks(top, inner);
    if (m_field) {
        top += m_blocks.empty() ? 0 : SideY;
        const int height = m_field->layOut(inner);
        m_field->setGeometry(SideX, top, inner, height);
        top += height;
    }
    placeMore();
    return top + SideY + 2;
}

int CommentCard::layOutTasks(int top, int width)
{
    for (size_t i = 0; i < m_made.size(); ++i) {
        m_lines.emplace_back(SideX, top + MadeGap, width, px(MadeHeight));
        top = m_lines.back().bottom() + 1;
    }
    return top;
}

const TaskRow *CommentCard::taskAt(QPoint point) const
{
    const auto line = std::ranges::find_if(m_lines, [point](const QRect &one) { return one.contains(point); });
    return line == m_lines.end() ? nullptr : &m_made[size_t(line - m_lines.begin())];
}

int CommentCard::layOutMessage(const MessageRow &row, int top, int width)
{
    if (!m_blocks.empty())
        top += RuleAbove + RuleBelow;
    Block block{row, {SideX, top, width, px(CardHeadHeight)}, {}, false};
    top += px(CardHeadHeight) + CardWordsBelow;
    int height = row.message.deleted ? px(18) : m_bodies.height(wordsOf(row), width);
    const int most = RestLines * look().type.lineHeight(TypeStyle::Ui);
    if (!isActive() && height > most + look().type.lineHeight(TypeStyle::Ui)) {
        height = most;
        block.cut = true;
    }
    block.body = {SideX, top, width, height};
    m_blocks.push_back(block);
    return top + height;
}

//! The menu's button stands where the time of a message is, over the one that the pointer or the keyboard is at.
void CommentCard::placeMore()
{
    const int at = m_hovered >= 0 ? m_hovered : isActive() && hasFocus() ? m_chosen : -1;
    const bool shown = at >= 0 && at < int(m_blocks.size());
    if (shown) {
        const QRect head = m_blocks[size_t(at)].head;
        const int side = px(MenuSide);
        m_menu->setGeometry(placed({head.right() + 1 - side, head.top(), side, side}));
        m_menu->raise();
    }
    m_menu->setVisible(shown || m_menu->hasFocus());
}

const CommentCard::Block *CommentCard::blockAt(QPoint point) const
{
    for (const Block &block : m_blocks) {
        if (point.y() >= block.head.top() - RuleBelow && point.y() <= block.body.bottom() + RuleAbove)
            return &block;
    }
    return nullptr;
}

//! The message that the menu is about: under the pointer, chosen by key, or the first.
const MessageRow *CommentCard::target() const
{
    const int at = m_hovered >= 0 ? m_hovered : m_chosen;
    if (at >= 0 && at < int(m_blocks.size()))
        return &m_blocks[size_t(at)].row;
    return m_blocks.empty() ? nullptr : &m_blocks.front().row;
}

std::vector<CommentAction> CommentCard::actions() const
{
    using enum CommentAction;
    std::vector<CommentAction> actions{Reply, isResolved() ? Reopen : Resolve};
    if (m_tasks)
        actions.push_back(MakeTask);
    const MessageRow *row = target();
    if (row && !row->message.deleted)
        actions.push_back(CopyText);
    if (m_row && m_row->thread.state == SendState::Confirmed)
        actions.insert(actions.end(), {CopyLink, OpenThread});
    if (row && !row->message.deleted && row->message.author == m_doors.book.self())
        actions.insert(actions.end(), {Edit, Remove});
    return actions;
}

void CommentCard::openMenu()
{
    const auto offered = actions();
    const MessageId message = target() ? target()->message.message : MessageId();
    std::vector<PopupMenu::Item> items;
    for (const CommentAction action : offered) {
        const ActionLine *line = std::ranges::find(Lines, action, &ActionLine::action);
        items.push_back({QString::fromLatin1(line->icon), tr(line->title), {}, QString::fromLatin1(line->key),
                         action == CommentAction::Edit, action == CommentAction::Remove});
    }
    auto *menu = new PopupMenu(look(), window());
    menu->setItems(std::move(items));
    connect(menu, &Popup::closed, menu, &QObject::deleteLater);
    connect(menu, &PopupMenu::triggered, this,
            [this, offered, message](int index) { emit wanted(offered[size_t(index)], m_thread, message); });
    menu->openAt(m_menu->isVisible() ? static_cast<QWidget *>(m_menu) : this, Popup::Side::Below, Qt::AlignTrailing);
}

void CommentCard::step(int direction)
{
    if (m_blocks.empty())
        return;
    m_chosen = std::clamp(m_chosen + direction, 0, int(m_blocks.size()) - 1);
    placeMore();
    update();
}

void CommentCard::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (plain && enter && isActive())
        reply();
    else if (plain && (enter || event->key() == Qt::Key_Space))
        emit pressed();
    else if (event->key() == Qt::Key_Menu || (event->modifiers() == Qt::ShiftModifier && event->key() == Qt::Key_F10))
        openMenu();
    else if (plain && isActive() && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up))
        step(event->key() == Qt::Key_Down ? 1 : -1);
    else if (event->key() == Qt::Key_Escape)
        emit leaveWanted();
    else
        CommentFrame::keyPressEvent(event);
}

QString CommentCard::spoken() const
{
    if (!m_row)
        return {};
    const TimeText times(m_doors.book.zone(), look().clock.now());
    const MentionName nameOf = [this](const Uuid &id) { return m_doors.book.callName(MemberId(id)); };
    const auto &messages = m_threads.talk(m_thread).messages;
    QStringList parts;
    const QString quote = m_row->comment.quote.simplified().left(LongestQuote);
    if (m_words == Words::Gone)
        parts << quoteLine();
    else
        parts << (quote.isEmpty() ? tr("Comment on a line") : tr("Comment on “%1”").arg(quote));
    if (isResolved())
        parts << tr("Resolved");
    if (m_row->thread.unread)
        parts << tr("New");
    if (!messages.empty()) {
        const Message &first = messages.front().message;
        parts << tr("%1, %2: %3", "who, when, what")
                     .arg(m_doors.book.callName(first.author), times.spoken(first.at),
                          first.deleted ? tr("removed") : spokenWords(first.text, nameOf).simplified());
        if (messages.size() > 1)
            parts << tr("%n replies", nullptr, int(messages.size()) - 1 + m_threads.talk(m_thread).left);
    }
    for (const TaskRow &row : m_made)
        parts << tr("Task. %1").arg(TaskText(m_doors.book, look().clock.now()).spoken(row));
    return parts.join(QStringLiteral(". "));
}

} // namespace meridian
