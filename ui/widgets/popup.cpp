// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popup.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyle>

namespace meridian {

namespace {
constexpr int PopupRadius = 10;
constexpr int Padding = 6;
constexpr int Gap = 6; //!< between anchor and box

bool isSingleKey(const QKeyEvent &event)
{
    const bool chord = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !chord && !event.text().isEmpty() && event.text()[0].isPrint() && !event.text()[0].isSpace();
}

} // namespace

Popup::Popup(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void Popup::openAt(QWidget *anchor, Side side, Qt::Alignment align)
{
    m_anchor = anchor;
    m_side = side;
    m_align = align;
    m_back = QApplication::focusWidget();
    setParent(anchor->window());
    place();
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
}

void Popup::place()
{
    QWidget *anchor = m_anchor, *window = parentWidget();
    const QSize box = sizeHint() - 2 * QSize(ShadowMargin, ShadowMargin);
    const QRect at(anchor->mapTo(window, QPoint(0, 0)), anchor->size());
    const auto visual = QStyle::visualAlignment(layoutDirection(), m_align);
    int x = visual & Qt::AlignRight ? at.right() + 1 - box.width() : at.left();
    const int above = at.top() - Gap - box.height(), below = at.bottom() + 1 + Gap;
    int y = m_side == Side::Above ? above : below;
    if (y < 0)
        y = below;
    if (y + box.height() > window->height() && above >= 0)
        y = above;
    const int edge = qMax(Gap, ShadowMargin); // the shadow lies within the window, too
    y = box.height() + 2 * edge >= window->height() ? edge : qMax(Gap, qMin(y, window->height() - box.height() - Gap));
    x = qBound(Gap, x, qMax(Gap, window->width() - box.width() - Gap));
    setGeometry(QRect(QPoint(x, y), box).adjusted(-ShadowMargin, -ShadowMargin, ShadowMargin, ShadowMargin));
}

QSize Popup::sizeHint() const
{
    return contentSize() + 2 * QSize(Padding + ShadowMargin, Padding + ShadowMargin);
}

void Popup::close()
{
    if (!isVisible())
        return;
    qApp->removeEventFilter(this);
    hide();
    if (m_back)
        m_back->setFocus(Qt::PopupFocusReason);
    emit closed();
}

QRect Popup::contentRect() const
{
    const int inset = ShadowMargin + Padding;
    return rect().adjusted(inset, inset, -inset, -inset);
}

void Popup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(ShadowMargin, ShadowMargin, -ShadowMargin, -ShadowMargin);
    drawShadow(painter, box, PopupRadius, m_look.theme.isDark());
    fillRounded(painter, box, PopupRadius, m_look.theme.color(Token::SurfaceRaised));
    strokeRounded(painter, box, PopupRadius, m_look.theme.color(Token::HairlineStrong));
}

void Popup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Tab)
        close();
    else
        QWidget::keyPressEvent(event);
}

bool Popup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched == this) { // before the window's own single keys
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    if (event->type() == QEvent::KeyPress && watched->isWidgetType() && isAncestorOf(static_cast<QWidget *>(watched))
        && isSingleKey(*static_cast<QKeyEvent *>(event)) && !static_cast<QWidget *>(watched)->testAttribute(Qt::WA_InputMethodEnabled))
        return true; // a letter is not for what is behind the box
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        const auto *press = static_cast<QMouseEvent *>(event);
        const QPoint here = mapFromGlobal(press->globalPosition().toPoint());
        const QRect box = contentRect().adjusted(-Padding, -Padding, Padding, Padding);
        if (!box.contains(here)) {
            close();
            return watched == this; // the shadow is not a thing to press
        }
    }
    if (event->type() == QEvent::WindowDeactivate && watched == window())
        close();
    // Whatever holds the anchor may move with it, some turns after the window did.
    if ((event->type() == QEvent::Resize || event->type() == QEvent::Move) && watched->isWidgetType() && m_anchor
        && (watched == m_anchor || static_cast<QWidget *>(watched)->isAncestorOf(m_anchor)))
        QMetaObject::invokeMethod(this, [this] {
            if (isVisible())
                m_anchor && m_anchor->isVisible() ? place() : close();
        }, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

PopupMenu::PopupMenu(const Look &look, QWidget *parent) : Popup(look, parent) {}

void PopupMenu::setItems(std::vector<Item> items)
{
    m_items = std::move(items);
    m_current = m_items.empty() ? -1 : 0;
    m_offset = 0;
}

void PopupMenu::setCurrent(int index)
{
    m_current = index;
    if (index >= 0)
        setAccessibleName(m_items[size_t(index)].title);
    showCurrent();
    update();
}

int PopupMenu::wholeHeight() const
{
    int height = 0;
    for (const Item &item : m_items)
        height += heightOf(item) + (item.separatorBefore ? 13 : 0);
    return height;
}

void PopupMenu::scrollTo(int offset)
{
    m_offset = qBound(0, offset, qMax(0, wholeHeight() - contentRect().height()));
    update();
}

void PopupMenu::showCurrent()
{
    if (m_current < 0 || m_current >= int(m_items.size()))
        return;
    const QRect line = rectOf(m_current), all = contentRect();
    if (line.top() < all.top())
        scrollTo(m_offset - (all.top() - line.top()));
    else if (line.bottom() > all.bottom())
        scrollTo(m_offset + (line.bottom() - all.bottom()));
}

void PopupMenu::wheelEvent(QWheelEvent *event)
{
    scrollTo(m_offset - event->angleDelta().y() / 2);
}

void PopupMenu::resizeEvent(QResizeEvent *event)
{
    Popup::resizeEvent(event);
    scrollTo(m_offset);
    showCurrent();
}

int PopupMenu::heightOf(const Item &item) const
{
    const Type &type = look().type;
    if (item.note.isEmpty())
        return type.px(32);
    return type.px(16) + type.lineHeight(TypeStyle::Ui) + type.lineHeight(TypeStyle::Meta);
}

QSize PopupMenu::contentSize() const
{
    const Type &type = look().type;
    int width = type.px(160);
    for (const Item &item : m_items) {
        int wide = QFontMetrics(type.font(TypeStyle::UiMedium)).horizontalAdvance(item.title);
        wide = qMax(wide, QFontMetrics(type.font(TypeStyle::Meta)).horizontalAdvance(item.note));
        wide += type.px(24) + (item.icon.isEmpty() ? 0 : type.px(28));
        if (!item.keys.isEmpty())
            wide += keyHintWidth(look(), item.keys) + type.px(20);
        width = qMax(width, wide + 2);
    }
    const int most = parentWidget() ? parentWidget()->height() - 2 * (Padding + qMax(Gap, ShadowMargin)) : QWIDGETSIZE_MAX;
    return {width, qMin(wholeHeight(), most)};
}

QRect PopupMenu::rectOf(int index) const
{
    const QRect all = contentRect();
    int y = all.top() - m_offset;
    for (int i = 0;; ++i) {
        const Item &item = m_items[size_t(i)];
        y += item.separatorBefore ? 13 : 0;
        if (i == index)
            return {all.left(), y, all.width(), heightOf(item)};
        y += heightOf(item);
    }
}

void PopupMenu::paintItem(QPainter &painter, int index) const
{
    const Item &item = m_items[size_t(index)];
    const Type &type = look().type;
    const Theme &theme = look().theme;
    const QRect box = rectOf(index);
    const auto place = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), box, r); };
    if (item.separatorBefore)
        drawHairline(painter, QPointF(box.left(), box.top() - 6.5), QPointF(box.right() + 1, box.top() - 6.5),
                     theme.color(Token::Hairline));
    if (index == m_current)
        fillRounded(painter, box, 6, theme.color(Token::Selection));
    int x = box.left() + type.px(12);
    const int end = box.right() + 1 - type.px(12);
    const int line = item.note.isEmpty() ? box.height() : type.lineHeight(TypeStyle::Ui);
    const int top = item.note.isEmpty() ? box.top() : box.top() + type.px(8);
    if (!item.icon.isEmpty()) {
        const int side = type.px(16);
        look().icons.draw(painter, item.icon, place({x, top + (line - side) / 2, side, side}).topLeft(), side,
                          item.danger ? Token::Danger : Token::Text);
        x += type.px(28);
    }
    const QFont &titleFont = type.font(item.note.isEmpty() ? TypeStyle::Ui : TypeStyle::UiMedium);
    drawText(painter, place({x, top, end - x, line}), titleFont, theme.color(Token::Text), item.title);
    if (!item.note.isEmpty())
        drawText(painter, place({x, top + line, end - x, type.lineHeight(TypeStyle::Meta)}),
                 type.font(TypeStyle::Meta), theme.color(Token::TextMuted), item.note);
    if (!item.keys.isEmpty()) {
        const int width = keyHintWidth(look(), item.keys), height = type.px(18);
        drawKeyHint(painter, look(), place({end - width, box.top() + (box.height() - height) / 2, width, height}).topLeft(),
                    item.keys, theme.color(Token::TextMuted), theme.color(Token::HairlineStrong));
    }
}

void PopupMenu::paintEvent(QPaintEvent *event)
{
    Popup::paintEvent(event);
    QPainter painter(this);
    painter.setClipRect(contentRect());
    for (int i = 0; i < int(m_items.size()); ++i)
        paintItem(painter, i);
}

void PopupMenu::keyPressEvent(QKeyEvent *event)
{
    const int count = int(m_items.size());
    switch (event->key()) {
    case Qt::Key_Down:
        setCurrent((m_current + 1) % count);
        break;
    case Qt::Key_Up:
        setCurrent((m_current + count - 1) % count);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(m_current);
        break;
    default:
        if (const int index = itemWithKey(event->text()); index >= 0)
            choose(index);
        else
            Popup::keyPressEvent(event);
    }
}

int PopupMenu::itemWithKey(const QString &key) const
{
    for (int i = 0; key.size() == 1 && i < int(m_items.size()); ++i) {
        if (m_items[size_t(i)].keys.compare(key, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

void PopupMenu::mouseMoveEvent(QMouseEvent *event)
{
    for (int i = 0; i < int(m_items.size()); ++i) {
        if (rectOf(i).contains(event->position().toPoint()) && i != m_current)
            setCurrent(i);
    }
}

void PopupMenu::mouseReleaseEvent(QMouseEvent *event)
{
    for (int i = 0; i < int(m_items.size()); ++i) {
        if (rectOf(i).contains(event->position().toPoint())) {
            choose(i);
            return;
        }
    }
}

void PopupMenu::choose(int index)
{
    if (index < 0)
        return;
    close();
    emit triggered(index);
}

} // namespace meridian
