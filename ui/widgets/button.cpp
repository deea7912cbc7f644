// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

namespace meridian {

namespace {

constexpr int Radius = 6;
constexpr int MostWords = 240; //!< design pixels; what is longer, because of a name in it, gives way

QColor mixed(const QColor &a, const QColor &b, float share)
{
    return QColor::fromRgbF(a.redF() * share + b.redF() * (1 - share), a.greenF() * share + b.greenF() * (1 - share),
                            a.blueF() * share + b.blueF() * (1 - share));
}

//! Enter presses a focused button, as it does everywhere but in plain QAbstractButton.
bool isEnter(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

QPainterPath halfRound(const QRectF &rect, qreal radius, Qt::Edge roundSide)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(rect, radius, radius);
    path.addRect(roundSide == Qt::LeftEdge ? rect.adjusted(radius, 0, 0, 0) : rect.adjusted(0, 0, -radius, 0));
    return path.simplified();
}

} // namespace

int keyHintWidth(const Look &look, const QString &keys)
{
    const QFontMetrics metrics(look.type.sized(11, QFont::Medium));
    return qMax(look.type.px(18), metrics.horizontalAdvance(keys) + look.type.px(10));
}

int drawKeyHint(QPainter &painter, const Look &look, QPointF at, const QString &keys, const QColor &ink,
                const QColor &outline)
{
    const QRectF box(at, QSizeF(keyHintWidth(look, keys), look.type.px(18)));
    strokeRounded(painter, box, 4, outline);
    drawText(painter, box, look.type.sized(11, QFont::Medium), ink, keys, Qt::AlignHCenter);
    return int(box.width());
}

Button::Button(const Look &look, const QString &text, Role role, Size size, QWidget *parent)
    : QAbstractButton(parent), m_look(look), m_role(role), m_size(size)
{
    setText(text);
    setFont(size == Size::Small ? look.type.sized(12.5, QFont::Medium) : look.type.font(TypeStyle::UiMedium));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    if (role == Role::Link || role == Role::Flat)
        setCursor(Qt::PointingHandCursor);
    FocusRing::install(look, this, role == Role::Link ? 4 : Radius);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Button::setIconName(const QString &name)
{
    m_icon = name;
    updateGeometry();
    update();
}

void Button::setTrailingIcon(const QString &name)
{
    m_trailing = name;
    updateGeometry();
    update();
}

void Button::setKeyHint(const QString &keys)
{
    m_keys = keys;
    updateGeometry();
    update();
}

void Button::setRole(Role role)
{
    m_role = role;
    update();
}

QString Button::shownWords() const
{
    return QString(text()).replace(QLatin1String("&&"), QLatin1String("&"));
}

int Button::wordsWidth() const
{
    return qMin(QFontMetrics(font()).horizontalAdvance(shownWords()) + 1, m_look.type.px(MostWords));
}

QSize Button::sizeHint() const
{
    const Type &type = m_look.type;
    const QString words = shownWords();
    const bool link = m_role == Role::Link;
    const int padding = link ? 0 : type.px(m_corners == Corners::Trailing ? 7 : m_size == Size::Small ? 10 : 12);
    const int icon = type.px(m_size == Size::Small ? 14 : 16), gap = type.px(7);
    int width = 2 * padding + (words.isEmpty() ? 0 : wordsWidth());
    if (!m_icon.isEmpty())
        width += icon + (words.isEmpty() ? 0 : gap);
    if (!m_trailing.isEmpty())
        width += type.px(14) + (words.isEmpty() ? 0 : gap);
    if (!m_keys.isEmpty())
        width += keyHintWidth(m_look, m_keys) + gap + type.px(2);
    return {width, type.px(link ? 18 : m_size == Size::Small ? 26 : 30)};
}

Token Button::inkToken() const
{
    if (!isEnabled())
        return Token::TextDisabled;
    switch (m_role) {
    case Role::Primary:
        return Token::OnAccent;
    case Role::Flat:
        return Token::TextMuted;
    case Role::Link:
        return Token::Accent;
    case Role::Destructive:
        return Token::Danger;
    case Role::Confirm:
        return Token::Surface;
    case Role::Plain:
        break;
    }
    return Token::Text;
}

QColor Button::fillColor() const
{
    const Theme &theme = m_look.theme;
    const bool flat = m_role == Role::Flat || m_role == Role::Link;
    if (!isEnabled())
        return flat ? QColor() : theme.color(Token::SurfaceRaised);
    if (m_role == Role::Link)
        return {};
    if (m_role == Role::Primary)
        return theme.color(isDown() || underMouse() ? Token::AccentHover : Token::Accent);
    if (m_role == Role::Confirm)
        return theme.color(Token::Danger);
    if (isDown())
        return theme.color(Token::Pressed);
    if (underMouse())
        return theme.color(Token::Hover);
    return flat ? QColor() : theme.color(Token::SurfaceRaised);
}

void Button::paintBox(QPainter &painter) const
{
    const QColor fill = fillColor();
    const bool outlined = !isEnabled() ? m_role != Role::Flat && m_role != Role::Link
                                       : m_role == Role::Plain || m_role == Role::Destructive;
    if (m_corners == Corners::All) {
        if (fill.isValid())
            fillRounded(painter, rect(), Radius, fill);
        if (outlined)
            strokeRounded(painter, rect(), Radius,
                          m_look.theme.color(isEnabled() ? Token::HairlineStrong : Token::Hairline));
        return;
    }
    const bool leading = m_corners == Corners::Leading;
    const bool left = leading == (layoutDirection() == Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(halfRound(rect(), Radius, left ? Qt::LeftEdge : Qt::RightEdge), fill);
    if (!leading) {
        const qreal x = left ? width() - 0.5 : 0.5;
        const QColor seam = mixed(m_look.theme.color(Token::OnAccent), m_look.theme.color(Token::Accent), 0.3f);
        drawHairline(painter, {x, 0}, {x, qreal(height())}, seam);
    }
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter);
    const Type &type = m_look.type;
    const Token ink = inkToken();
    const QColor color = m_look.theme.color(ink);
    const int icon = type.px(m_size == Size::Small ? 14 : 16), gap = type.px(7);
    const auto place = [&](int x, int width, int height) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, (this->height() - height) / 2, width, height));
    };
    int x = (width() - sizeHint().width()) / 2;
    if (m_role != Role::Link)
        x += type.px(m_corners == Corners::Trailing ? 7 : m_size == Size::Small ? 10 : 12);
    if (!m_icon.isEmpty()) {
        m_look.icons.draw(painter, m_icon, place(x, icon, icon).topLeft(), icon, ink);
        x += icon + gap;
    }
    if (!text().isEmpty()) {
        const int words = wordsWidth();
        drawText(painter, place(x, words, height()), font(), color, shownWords());
        x += words + gap;
    }
    if (!m_trailing.isEmpty()) {
        const int side = type.px(14);
        m_look.icons.draw(painter, m_trailing, place(x, side, side).topLeft(), side, ink);
        x += side + gap;
    }
    if (!m_keys.isEmpty()) {
        const bool filled = m_role == Role::Primary;
        const QColor outline = filled ? mixed(color, fillColor(), 0.4f) : m_look.theme.color(Token::HairlineStrong);
        drawKeyHint(painter, m_look, place(x + type.px(2), keyHintWidth(m_look, m_keys), type.px(18)).topLeft(),
                    m_keys, filled ? color : m_look.theme.color(Token::TextFaint), outline);
    }
}

bool Button::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()
        && QFontMetrics(font()).horizontalAdvance(shownWords()) > wordsWidth()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), shownWords(), this);
        return true;
    }
    return QAbstractButton::event(event);
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

IconButton::IconButton(const Look &look, const QString &iconName, const QString &name, const QString &keys,
                       QWidget *parent)
    : QAbstractButton(parent), m_look(look), m_iconName(iconName)
{
    setName(name, keys);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    FocusRing::install(look, this, Radius);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void IconButton::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

void IconButton::setName(const QString &name, const QString &keys)
{
    setAccessibleName(name);
    setToolTip(keys.isEmpty() ? name : tr("%1 (%2)", "name of a button, its key").arg(name, keys));
}

void IconButton::setSide(int side, int icon)
{
    setSides({side, side}, icon);
}

void IconButton::setSides(QSize button, int icon)
{
    m_box = button;
    m_iconSize = icon;
    updateGeometry();
    update();
}

void IconButton::setTint(Token tint)
{
    m_tint = tint;
    update();
}

QSize IconButton::sizeHint() const
{
    return {m_look.type.px(m_box.width()), m_look.type.px(m_box.height())};
}

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool on = isChecked();
    if (on)
        fillRounded(painter, rect(), Radius, m_look.theme.color(Token::AccentSoft));
    else if (isEnabled() && (isDown() || underMouse()))
        fillRounded(painter, rect(), Radius, m_look.theme.color(isDown() ? Token::Pressed : Token::Hover));
    const int icon = m_look.type.px(m_iconSize);
    const Token tint = !isEnabled() ? Token::TextDisabled : on ? Token::Accent : m_tint;
    m_look.icons.draw(painter, m_iconName, {(width() - icon) / 2.0, (height() - icon) / 2.0}, icon, tint);
}

bool IconButton::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

void IconButton::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(event))
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

SplitButton::SplitButton(const Look &look, const QString &text, const QString &menuName, QWidget *parent, Button::Size size)
    : QWidget(parent), m_main(new Button(look, text, Button::Role::Primary, size, this)),
      m_more(new Button(look, QString(), Button::Role::Primary, size, this))
{
    m_main->m_corners = Button::Corners::Leading;
    m_more->m_corners = Button::Corners::Trailing;
    m_more->setTrailingIcon(QStringLiteral("arrow-down"));
    m_more->setAccessibleName(menuName);
    m_more->setToolTip(menuName);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_main);
    layout->addWidget(m_more);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_main, &Button::clicked, this, &SplitButton::clicked);
    connect(m_more, &Button::clicked, this, &SplitButton::moreRequested);
}

} // namespace meridian
