// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/jump_button.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include <QKeyEvent>
#include <QStyle>

namespace meridian {

namespace {
constexpr int Height = 30, Padding = 10, Icon = 14;
}

JumpButton::JumpButton(const Look &look, QWidget *parent) : QAbstractButton(parent), m_look(look)
{
    setText(tr("Jump to"));
    setAccessibleName(tr("Jump to a channel, thread or person"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    FocusRing::install(look, this, 8);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize JumpButton::sizeHint() const
{
    return {m_look.type.px(120), m_look.type.px(Height)};
}

void JumpButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Type &type = m_look.type;
    fillRounded(painter, rect(), 8, m_look.theme.color(underMouse() ? Token::Hover : Token::SurfaceRaised));
    strokeRounded(painter, rect(), 8, m_look.theme.color(Token::HairlineStrong));
    const auto place = [&](int x, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, (this->height() - height) / 2, width, height));
    };
    const int icon = type.px(Icon);
    m_look.icons.draw(painter, QStringLiteral("edit-find"), place(type.px(Padding), icon, icon).topLeft(), icon,
                      Token::TextMuted);
    int end = width() - type.px(8);
    const QStringList keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText).split(u'+');
    for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
        const int wide = keyHintWidth(m_look, *key);
        drawKeyHint(painter, m_look, place(end - wide, wide, type.px(18)).topLeft(), *key,
                    m_look.theme.color(Token::TextFaint), m_look.theme.color(Token::HairlineStrong));
        end -= wide + type.px(4);
    }
    const int x = type.px(Padding + Icon + 8);
    drawText(painter, place(x, end - x, height()), type.font(TypeStyle::Ui), m_look.theme.color(Token::TextMuted), text());
}

bool JumpButton::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

void JumpButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace meridian
