// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/nav_button.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include <QEvent>
#include <QKeyEvent>
#include <QStyle>

namespace meridian {

NavButton::NavButton(const Look &look, Shape shape, const QString &icon, const QString &name, QWidget *parent)
    : QAbstractButton(parent), m_look(look), m_shape(shape), m_icon(icon)
{
    setText(name);
    setAccessibleName(name);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(shape == Shape::Row ? QSizePolicy::Preferred : QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (shape == Shape::Rail)
        setToolTip(name);
    FocusRing::install(look, this, shape == Shape::Row ? 6 : 8);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void NavButton::setCount(int count, const QString &spoken)
{
    m_count = count;
    setAccessibleName(spoken);
    if (m_shape == Shape::Rail)
        setToolTip(spoken);
    update();
}

QSize NavButton::sizeHint() const
{
    const Type &type = m_look.type;
    return m_shape == Shape::Row ? QSize(type.px(120), type.px(30)) : QSize(type.px(40), type.px(36));
}

void NavButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int radius = m_shape == Shape::Row ? 6 : 8;
    if (isChecked())
        fillRounded(painter, rect(), radius, m_look.theme.color(Token::Selection));
    else if (underMouse())
        fillRounded(painter, rect(), radius, m_look.theme.color(Token::Hover));
    if (m_shape == Shape::Row)
        paintRow(painter);
    else
        paintRail(painter);
}

void NavButton::paintRow(QPainter &painter) const
{
    const Type &type = m_look.type;
    const Token quiet = isChecked() ? Token::Accent : Token::TextMuted;
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
    };
    const int icon = type.px(16), padding = type.px(8);
    const QRect box = place(padding, icon);
    m_look.icons.draw(painter, m_icon, {qreal(box.left()), (height() - icon) / 2.0}, icon, quiet);
    int end = width() - padding;
    if (m_count > 0) {
        const QString count = m_count > 99 ? tr("99+") : QString::number(m_count);
        const QFont &font = type.font(TypeStyle::Meta);
        const int wide = tabularWidth(font, count) + 1;
        drawTabular(painter, place(end - wide, wide), font, m_look.theme.color(quiet), count, Qt::AlignTrailing);
        end -= wide + padding;
    }
    const int x = padding + icon + type.px(10);
    drawText(painter, place(x, end - x), type.font(isChecked() ? TypeStyle::UiMedium : TypeStyle::Ui),
             m_look.theme.color(Token::Text), text());
}

void NavButton::paintRail(QPainter &painter) const
{
    const int icon = m_look.type.px(20);
    m_look.icons.draw(painter, m_icon, {(width() - icon) / 2.0, (height() - icon) / 2.0}, icon,
                      isChecked() ? Token::Accent : Token::TextMuted);
    if (m_count == 0 || isChecked())
        return;
    const QRect dot = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 13, 7, 6, 6));
    fillRounded(painter, dot.adjusted(-2, -2, 2, 2), 5, m_look.theme.color(Token::Sidebar));
    fillRounded(painter, dot, 3, m_look.theme.color(Token::Accent));
}

bool NavButton::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

void NavButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace meridian
