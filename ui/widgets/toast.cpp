// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>

namespace meridian {

namespace {
constexpr int Stays = 6000;
constexpr int FromEdge = 20;
constexpr int Height = 44;
} // namespace

Toast::Toast(const Look &look, QWidget *area)
    : QWidget(area), m_look(look), m_text(new TextLabel(look, QString(), TypeStyle::Ui, Token::Text, TextLabel::Flow::Elide)),
      m_action(new Button(look, QString(), Button::Role::Link))
{
    const Type &type = look.type;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(ShadowMargin + type.px(14 + 16 + 12), ShadowMargin, ShadowMargin + type.px(14),
                               ShadowMargin);
    layout->setSpacing(type.px(16));
    layout->addWidget(m_text);
    layout->addWidget(m_action);
    area->installEventFilter(this);
    m_timer.setSingleShot(true);
    m_timer.setInterval(Stays);
    connect(&m_timer, &QTimer::timeout, this, &Toast::expire);
    connect(m_action, &Button::clicked, this, [this] {
        hide();
        emit actionRequested();
    });
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void Toast::show(const QString &icon, const QString &text, const QString &action, const QString &keys)
{
    m_icon = icon;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setKeyHint(keys);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    place();
    QWidget::show();
    raise();
    announcePolitely(*this, action.isEmpty() || keys.isEmpty() ? text : tr("%1. Press %2 to undo").arg(text, keys));
    m_timer.start();
}

QSize Toast::sizeHint() const
{
    return {layout()->sizeHint().width(), m_look.type.px(Height) + 2 * ShadowMargin};
}

void Toast::place()
{
    layout()->invalidate();
    const int inset = m_look.type.px(FromEdge) - ShadowMargin;
    const QRect area = parentWidget()->rect();
    resize(sizeHint().boundedTo({area.width() - 2 * inset, sizeHint().height()})); // a long name in it gives way
    const QRect box(QPoint(inset, area.height() - height() - inset), size());
    setGeometry(QStyle::visualRect(layoutDirection(), area, box));
}

void Toast::expire()
{
    if (underMouse() || m_action->hasFocus())
        m_timer.start();
    else
        hide();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(ShadowMargin, ShadowMargin, -ShadowMargin, -ShadowMargin);
    drawShadow(painter, box, 10, m_look.theme.isDark());
    fillRounded(painter, box, 10, m_look.theme.color(Token::SurfaceRaised));
    strokeRounded(painter, box, 10, m_look.theme.color(Token::HairlineStrong));
    const int side = m_look.type.px(16);
    const QRect icon(int(box.left()) + m_look.type.px(14), (height() - side) / 2, side, side);
    m_look.icons.draw(painter, m_icon, QStyle::visualRect(layoutDirection(), rect(), icon).topLeft(), side,
                      Token::Text);
}

} // namespace meridian
