// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/task_card.h"
#include "ui/models/task_text.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/local_time_pill.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/status_circle.h"
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace meridian {

namespace {

constexpr int TaskFoldedHeight = 34, TaskCircle = 16, TaskCircleGap = 10, TaskFace = 20, TaskLineGap = 6, TaskTitleLines = 3;
constexpr int TaskLinePad = 10, TaskLineGapInside = 8;
constexpr qsizetype LongestTaskQuote = 160;

} // namespace

TaskCard::TaskCard(const Look &look, const MemberBook &book, QWidget *parent) : CommentFrame(look, parent), m_book(book)
{
    connect(&look.minutes, &MinuteTicker::minute, this, qOverload<>(&QWidget::update));
    connect(&book, &MemberBook::changed, this, qOverload<>(&QWidget::update));
}

void TaskCard::set(const TaskRow &row, Words words)
{
    m_row = row;
    m_words = words;
    setAccessibleName(spoken());
    setToolTip(row.task.title.toHtmlEscaped());
    emit heightChanged();
    update();
}

bool TaskCard::isFolded() const
{
    return isClosed(m_row.task.status) && !isActive();
}

QString TaskCard::spoken() const
{
    const QString words = TaskText(m_book, look().clock.now()).spoken(m_row);
    const QString quote = m_row.task.origin ? m_row.task.origin->quote.simplified().left(LongestTaskQuote) : QString();
    const QString whole = quote.isEmpty() ? tr("Task. %1").arg(words) : tr("Task from “%1”. %2").arg(quote, words);
    return m_words == Words::Gone ? whole + QStringLiteral(". ") + tr("The text it was about is gone.") : whole;
}

//! "Fri 19 June, 09:30 in Tokyo · 01:30 yours"; how it stands where that says more.
QString TaskCard::due() const
{
    const TaskText words(m_book, look().clock.now());
    const Task &task = m_row.task;
    QStringList parts;
    if (task.status != TaskStatus::ToDo)
        parts << words.stands(task);
    if (task.due && !isClosed(task.status)) {
        parts << words.withPlace(*task.due, task.owner);
        if (words.differsHere(*task.due))
            parts << tr("%1 yours", "a time on my clock").arg(words.shortly(*task.due));
    }
    return parts.join(QStringLiteral(" · "));
}

int TaskCard::layOut(int width)
{
    m_title = m_owner = m_due = m_quote = {};
    if (isFolded()) {
        const int start = SideX + px(TaskCircle) + TaskCircleGap;
        m_title = {start, 0, width - start - SideX, px(TaskFoldedHeight)};
        return px(TaskFoldedHeight);
    }
    const Type &type = look().type;
    const int start = SideX + px(TaskCircle) + TaskCircleGap, inner = width - start - SideX;
    const QFontMetrics title(type.font(TypeStyle::UiMedium)), small(type.font(TypeStyle::Small));
    const auto wrapped = [](const QFontMetrics &metrics, int room, const QString &words, int lines) {
        return std::min(metrics.boundingRect(QRect(0, 0, room, 4000), Qt::TextWordWrap, words).height(), lines * metrics.lineSpacing());
    };
    int top = SideY;
    m_title = {start, top, inner, wrapped(title, inner, m_row.task.title, TaskTitleLines)};
    top = m_title.bottom() + 1;
    if (m_row.task.owner) {
        m_owner = {start, top + TaskLineGap, inner, px(TaskFace)};
        top = m_owner.bottom() + 1;
    }
    if (const QString words = due(); !words.isEmpty()) {
        m_due = {start, top + TaskLineGap, inner, wrapped(small, inner, words, 2)};
        top = m_due.bottom() + 1;
    }
    if (m_words == Words::Gone) {
        m_quote = {start, top + TaskLineGap, inner, wrapped(small, inner, tr("The text it was about is gone."), 2)};
        top = m_quote.bottom() + 1;
    }
    return top + SideY + 1;
}

QRect TaskCard::circle() const
{
    const int side = px(TaskCircle);
    const int top = isFolded() ? (height() - side) / 2 : m_title.top() + (QFontMetrics(look().type.font(TypeStyle::UiMedium)).lineSpacing() - side) / 2;
    return placed({SideX, top, side, side});
}

void TaskCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintBox(painter, isFolded() ? Box::Folded : m_words == Words::Gone ? Box::Gone : Box::Plain);
    const bool closed = isClosed(m_row.task.status);
    const auto colour = [this](Token token) { return look().theme.color(token); };
    drawStatusCircle(painter, look(), circle(), m_row.task.status);
    QFont font = look().type.font(closed ? TypeStyle::Ui : TypeStyle::UiMedium);
    font.setStrikeOut(closed);
    if (isFolded()) {
        const QFont small = look().type.font(TypeStyle::Small);
        const QString state = TaskText::status(m_row.task.status);
        const int room = QFontMetrics(small).horizontalAdvance(state);
        drawText(painter, placed(m_title.adjusted(0, 0, -room - 10, 0)), font, colour(Token::TextMuted), m_row.task.title);
        drawText(painter, placed({m_title.right() + 1 - room, 0, room, height()}), small, colour(Token::TextFaint), state);
        return;
    }
    const auto write = [&](const QRect &where, const QFont &with, Token token, const QString &words) {
        painter.save();
        painter.setClipRect(placed(where));
        painter.setFont(with);
        painter.setPen(colour(token));
        painter.drawText(placed(where), Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop, words);
        painter.restore();
    };
    write(m_title, font, closed ? Token::TextMuted : Token::Text, m_row.task.title);
    paintOwner(painter);
    if (!m_due.isEmpty())
        write(m_due, look().type.font(TypeStyle::Small), Token::TextMuted, due());
    if (!m_quote.isEmpty())
        write(m_quote, look().type.font(TypeStyle::Small), Token::TextMuted, tr("The text it was about is gone."));
}

void TaskCard::paintOwner(QPainter &painter) const
{
    const Member *member = m_row.task.owner ? m_book.find(*m_row.task.owner) : nullptr;
    if (m_owner.isEmpty() || !member)
        return;
    const auto inLine = [&](int left, int width) {
        return QRectF(placed({m_owner.left() + left, m_owner.top(), std::max(0, width), m_owner.height()}));
    };
    drawAvatar(painter, look(), inLine(0, px(TaskFace)), Face::of(*member), std::nullopt, Token::SurfaceRaised);
    int left = px(TaskFace) + TaskLineGapInside;
    const int end = m_owner.width();
    left += drawText(painter, inLine(left, end - left), look().type.font(TypeStyle::Ui), look().theme.color(Token::Text),
                     m_book.callName(member->member))
        + TaskLineGapInside;
    if (member->member != m_book.self()
        && LocalTimePill::widthOf(look(), member->profile, LocalTimePill::City::Hidden) <= end - left)
        LocalTimePill::draw(painter, look(), inLine(left, end - left), member->profile, LocalTimePill::City::Hidden);
}

void TaskCard::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    CommentFrame::mousePressEvent(event);
}

void TaskCard::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (event->button() != Qt::LeftButton || !rect().contains(point))
        return;
    if (circle().adjusted(-6, -6, 6, 6).contains(point))
        emit doneWanted(task());
    else if (placed(m_title).contains(point) && !isFolded())
        emit openWanted(task());
}

void TaskCard::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        emit leaveWanted();
    else if (enter && isActive())
        emit openWanted(task());
    else if (enter || event->key() == Qt::Key_Space)
        emit pressed();
    else
        CommentFrame::keyPressEvent(event);
}

void drawTaskLine(QPainter &painter, const Look &look, const QRect &line, const TaskRow &row, const MemberBook &book)
{
    const bool closed = isClosed(row.task.status), mirrored = painter.layoutDirection() == Qt::RightToLeft;
    fillRounded(painter, line, 6, look.theme.color(Token::SurfaceSunken));
    QRectF room = QRectF(line).adjusted(TaskLinePad, 0, -TaskLinePad, 0);
    const auto fromStart = [&](qreal used) { mirrored ? room.setRight(room.right() - used) : room.setLeft(room.left() + used); };
    const auto fromEnd = [&](qreal used) { mirrored ? room.setLeft(room.left() + used) : room.setRight(room.right() - used); };
    const qreal side = look.type.px(TaskCircle);
    drawStatusCircle(painter, look, {mirrored ? room.right() - side : room.left(), room.center().y() - side / 2, side, side}, row.task.status);
    fromStart(side + TaskLineGapInside);
    const QString stands = closed ? TaskText::status(row.task.status) : TaskText(book, look.clock.now()).inList(row.task);
    const QFont meta = look.type.font(TypeStyle::Meta);
    const qreal wide = std::min(QFontMetricsF(meta).horizontalAdvance(stands), room.width() * 0.55);
    const QRectF when(mirrored ? room.left() : room.right() - wide, room.top(), wide, room.height());
    drawText(painter, when, meta, look.theme.color(Token::TextMuted), stands, Qt::AlignTrailing);
    fromEnd(wide + TaskLineGapInside);
    QFont font = look.type.font(TypeStyle::Ui);
    font.setStrikeOut(closed);
    drawText(painter, room, font, look.theme.color(closed ? Token::TextMuted : Token::Text), row.task.title);
}

} // namespace meridian
