// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/origin_box.h"
#include "ui/models/task_text.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include <QKeyEvent>
#include <QStyle>

namespace meridian {
namespace {

constexpr int OriginPad = 12, OriginRadius = 8, Face20 = 20, OriginGap = 8, OriginMostLines = 6;

} // namespace

OriginBox::OriginBox(const Look &look, const MemberBook &book, QWidget *parent) : QAbstractButton(parent), m_look(look), m_book(book)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    FocusRing::install(look, this, OriginRadius);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void OriginBox::setTask(const TaskRow &row)
{
    const auto &origin = row.task.origin;
    setVisible(origin && origin->isPlace());
    if (!origin)
        return;
    m_title = !row.originTitle.isEmpty() ? row.originTitle : origin->document ? tr("A document") : origin->checkIn ? tr("A check-in") : tr("A thread");
    if (origin->checkIn && origin->round)
        m_title = tr("%1, %2", "a check-in, the day of a round").arg(m_title, TaskText(m_book, m_look.clock.now()).day(*origin->round));
    m_quote = origin->quote.isEmpty() ? QString() : tr("“%1”").arg(origin->quote.simplified());
    m_author = origin->author;
    const QString who = m_author ? m_book.callName(*m_author) : QString();
    setAccessibleName(m_quote.isEmpty() ? tr("From %1. Open it").arg(m_title) : tr("From %1. %2 wrote %3. Open it").arg(m_title, who, m_quote));
    setToolTip(tr("Open where it came from (O)"));
    fit();
    update();
}

QRect OriginBox::quoteRect(int width) const
{
    if (m_quote.isEmpty())
        return {};
    const Type &type = m_look.type;
    const int left = OriginPad + type.px(Face20) + OriginGap, top = OriginPad + type.lineHeight(TypeStyle::UiMedium) + 4;
    const QFontMetrics metrics(type.font(TypeStyle::Ui));
    const QRect whole = metrics.boundingRect(QRect(0, 0, qMax(40, width - left - OriginPad), 10'000), Qt::TextWordWrap, m_quote);
    return {left, top, qMax(40, width - left - OriginPad), qMin(whole.height(), OriginMostLines * metrics.lineSpacing())};
}

int OriginBox::heightForWidth(int width) const
{
    const int title = OriginPad + m_look.type.lineHeight(TypeStyle::UiMedium);
    return (m_quote.isEmpty() ? title : quoteRect(width).bottom() + 1) + OriginPad;
}

QSize OriginBox::sizeHint() const
{
    const int width = m_look.type.px(240);
    return {width, heightForWidth(width)};
}

void OriginBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

//! As high as its words are, at the width it has.
void OriginBox::fit()
{
    const int needed = heightForWidth(width());
    if (height() != needed)
        setFixedHeight(needed);
}

void OriginBox::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    fit();
}

void OriginBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = m_look.theme;
    fillRounded(painter, rect(), OriginRadius, theme.color(underMouse() ? Token::Hover : Token::SurfaceRaised));
    strokeRounded(painter, rect(), OriginRadius, theme.color(Token::HairlineStrong));
    const auto place = [this](const QRect &one) { return QStyle::visualRect(layoutDirection(), rect(), one); };
    const int key = keyHintWidth(m_look, QStringLiteral("O")), line = m_look.type.lineHeight(TypeStyle::UiMedium);
    drawText(painter, place({OriginPad, OriginPad, width() - 2 * OriginPad - key - OriginGap, line}), m_look.type.font(TypeStyle::UiMedium), theme.color(Token::Text), m_title);
    drawKeyHint(painter, m_look, place({width() - OriginPad - key, OriginPad + 1, key, line}).topLeft(), QStringLiteral("O"), theme.color(Token::TextMuted),
                theme.color(Token::HairlineStrong));
    if (m_quote.isEmpty())
        return;
    const QRect words = quoteRect(width());
    if (const Member *author = m_author ? m_book.find(*m_author) : nullptr) {
        const int side = m_look.type.px(Face20);
        drawAvatar(painter, m_look, place({OriginPad, words.top(), side, side}), Face::of(*author));
    }
    painter.setFont(m_look.type.font(TypeStyle::Ui));
    painter.setPen(theme.color(Token::TextMuted));
    painter.setClipRect(place(words));
    painter.drawText(place(words), Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop, m_quote);
}

} // namespace meridian
