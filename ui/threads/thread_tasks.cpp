// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/thread_tasks.h"
#include "core/base/log.h"
#include "ui/models/task_text.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/status_circle.h"
#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace meridian {

namespace {

constexpr int ThreadTaskHeight = 40, ThreadTaskGap = 6, ThreadTaskPad = 8, ThreadTaskRadius = 8;

//! One of them; Enter and Space press it.
class ThreadTaskCard final : public QAbstractButton {
public:
    ThreadTaskCard(const Look &look, const MemberBook &book, TaskRow row, QWidget *parent)
        : QAbstractButton(parent), m_look(look), m_book(book), m_row(std::move(row))
    {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setFixedHeight(look.type.px(ThreadTaskHeight));
        setAccessibleName(QCoreApplication::translate("meridian::ThreadTasks", "Task. %1").arg(TaskText(book, look.clock.now()).spoken(m_row)));
        setToolTip(m_row.task.title.toHtmlEscaped());
        FocusRing::install(look, this, ThreadTaskRadius);
        connect(&look.minutes, &MinuteTicker::minute, this, qOverload<>(&QWidget::update));
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setLayoutDirection(layoutDirection());
        drawThreadTask(painter, m_look, m_book, QRectF(rect()), m_row);
    }

private:
    Look m_look;
    const MemberBook &m_book;
    TaskRow m_row;
};

} // namespace

ThreadTasks::ThreadTasks(const Look &look, Replica &replica, const MemberBook &book, QWidget *parent)
    : QWidget(parent), m_look(look), m_replica(replica), m_book(book), m_column(new QVBoxLayout(this))
{
    m_column->setSpacing(ThreadTaskGap);
    setSidePadding(32);
    connect(&replica, &Replica::changed, this, [this](const ChangeSet &change) {
        if (m_thread && (change.everything || !change.tasks.isEmpty()))
            read();
    });
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void ThreadTasks::setSidePadding(int padding)
{
    m_column->setContentsMargins(padding, ThreadTaskPad, padding, 0);
}

void ThreadTasks::setThread(std::optional<ThreadId> thread)
{
    if (std::exchange(m_thread, thread) == thread)
        return;
    read();
}

void ThreadTasks::read()
{
    auto rows = m_thread ? m_replica.tasks().fromThread(*m_thread) : StoreResult<std::vector<TaskRow>>();
    if (!rows) {
        qCWarning(lcUi).noquote() << logLine(QLatin1StringView("thread_tasks.unread"), {{QLatin1StringView("detail"), rows.error().detail}});
        return;
    }
    std::erase_if(*rows, [](const TaskRow &row) { return row.task.origin->message.has_value(); });
    m_rows = std::move(*rows);
    bool hadFocus = isAncestorOf(QApplication::focusWidget());
    qDeleteAll(findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly));
    for (const TaskRow &row : m_rows) {
        auto *card = new ThreadTaskCard(m_look, m_book, row, this);
        connect(card, &QAbstractButton::clicked, this, [this, task = row.task.task] { emit activated(task); });
        m_column->addWidget(card);
        if (std::exchange(hadFocus, false))
            card->setFocus(Qt::OtherFocusReason);
    }
    setVisible(!m_rows.empty());
}

void drawThreadTask(QPainter &painter, const Look &look, const MemberBook &book, const QRectF &card, const TaskRow &row)
{
    const Theme &theme = look.theme;
    const Task &task = row.task;
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft, closed = isClosed(task.status);
    fillRounded(painter, card, ThreadTaskRadius, theme.color(Token::SurfaceRaised));
    strokeRounded(painter, card, ThreadTaskRadius, theme.color(Token::HairlineStrong));
    QRectF left = card.adjusted(12, 0, -12, 0);
    const auto fromStart = [&](qreal used) { mirrored ? left.setRight(left.right() - used) : left.setLeft(left.left() + used); };
    const auto fromEnd = [&](qreal used) { mirrored ? left.setLeft(left.left() + used) : left.setRight(left.right() - used); };
    const qreal circle = look.type.px(16);
    drawStatusCircle(painter, look, {mirrored ? left.right() - circle : left.left(), left.center().y() - circle / 2, circle, circle}, task.status);
    fromStart(circle + 12);
    const TaskText words(book, look.clock.now());
    const QFont meta = look.type.font(TypeStyle::Meta);
    if (task.due && words.differsHere(*task.due) && !closed) {
        const QString mine = QCoreApplication::translate("meridian::MessageDelegate", "%1 yours", "a time on my clock").arg(words.shortly(*task.due));
        const QFont micro = look.type.font(TypeStyle::Micro);
        const qreal width = QFontMetricsF(micro).horizontalAdvance(mine) + 14, height = look.type.px(20);
        const QRectF chip(mirrored ? left.left() : left.right() - width, left.center().y() - height / 2, width, height);
        fillRounded(painter, chip, 5, theme.color(Token::Chip));
        drawText(painter, chip, micro, theme.color(Token::TextMuted), mine, Qt::AlignHCenter);
        fromEnd(width + 10);
    }
    const QString when = closed ? TaskText::status(task.status) : task.due ? words.withPlace(*task.due, task.owner) : QString();
    if (!when.isEmpty())
        fromEnd(drawText(painter, left, meta, theme.color(Token::TextMuted), when, Qt::AlignTrailing) + 10);
    if (const Member *owner = task.owner ? book.find(*task.owner) : nullptr) {
        const qreal side = look.type.px(20);
        drawAvatar(painter, look, {mirrored ? left.left() : left.right() - side, left.center().y() - side / 2, side, side}, Face::of(*owner));
        fromEnd(side + 10);
    }
    QFont font = look.type.font(closed ? TypeStyle::Ui : TypeStyle::UiMedium);
    font.setStrikeOut(closed);
    drawText(painter, left, font, theme.color(closed ? Token::TextMuted : Token::Text), task.title);
}

} // namespace meridian
