// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/modal_layer.h"
#include "ui/widgets/paint.h"
#include <QApplication>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace meridian {

namespace {

constexpr qreal CardRadius = 10;
constexpr int CardFromEdge = 12;

bool takesFocus(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && widget->isVisible();
}

} // namespace

ModalLayer::ModalLayer(const Look &look, QWidget &window, Backdrop backdrop, int cardWidth)
    : QWidget(&window), m_look(look), m_backdrop(backdrop)
{
    m_card = new QWidget(this);
    m_card->setFixedWidth(qMin(look.type.px(cardWidth), window.width() - 2 * CardFromEdge));
    m_content = new QVBoxLayout(m_card);
    m_content->setContentsMargins(20, 20, 20, 16);
    m_content->setSpacing(10);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_DeleteOnClose);
    window.installEventFilter(this);
    hide();
}

void ModalLayer::setAnchor(QPoint at)
{
    m_anchor = at;
}

void ModalLayer::setTop(int top)
{
    m_top = top;
}

void ModalLayer::open(QWidget *firstFocus)
{
    m_focusBefore = QApplication::focusWidget();
    place();
    show();
    raise();
    if (QWidget *first = firstFocus ? firstFocus : focusProxy())
        first->setFocus(Qt::PopupFocusReason);
    else if (!focusNextPrevChild(true))
        setFocus(Qt::PopupFocusReason);
}

void ModalLayer::dismiss()
{
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    hide();
    emit dismissed();
    deleteLater();
}

void ModalLayer::place()
{
    setGeometry(parentWidget()->rect());
    m_card->layout()->activate();
    const int wanted = m_card->hasHeightForWidth() ? m_card->heightForWidth(m_card->width()) : m_card->sizeHint().height();
    m_card->resize(m_card->width(), qMin(wanted, height() - 2 * CardFromEdge));
    QRect box(QPoint(), m_card->size());
    if (m_anchor)
        box.moveTopLeft(*m_anchor);
    else
        box.moveCenter(rect().center());
    if (m_top)
        box.moveTop(qMin(*m_top, height() / 8));
    box.moveRight(qMin(box.right(), width() - CardFromEdge));
    box.moveBottom(qMin(box.bottom(), height() - CardFromEdge));
    box.moveLeft(qMax(box.left(), CardFromEdge));
    box.moveTop(qMax(box.top(), CardFromEdge));
    m_card->move(box.topLeft());
    update();
}

bool ModalLayer::focusNextPrevChild(bool next)
{
    QList<QWidget *> stops;
    for (QWidget *child : m_card->findChildren<QWidget *>()) {
        if (takesFocus(child))
            stops << child;
    }
    if (stops.isEmpty())
        return false;
    const qsizetype at = stops.indexOf(QApplication::focusWidget());
    const qsizetype to = next ? (at + 1) % stops.size() : (at <= 0 ? stops.size() : at) - 1;
    stops[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void ModalLayer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void ModalLayer::mousePressEvent(QMouseEvent *event)
{
    if (!m_card->geometry().contains(event->pos()))
        dismiss();
}

bool ModalLayer::eventFilter(QObject *watched, QEvent *event)
{
    const bool fits = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
    if (watched == parentWidget() && fits && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void ModalLayer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool dark = m_look.theme.isDark();
    if (m_backdrop == Backdrop::Scrim) {
        QColor scrim = m_look.theme.color(Token::Scrim);
        scrim.setAlphaF(dark ? 0.48F : 0.28F);
        painter.fillRect(rect(), scrim);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = m_card->geometry();
    drawShadow(painter, box, CardRadius, dark);
    fillRounded(painter, box, CardRadius, m_look.theme.color(Token::SurfaceRaised));
    strokeRounded(painter, box, CardRadius, m_look.theme.color(Token::HairlineStrong));
}

} // namespace meridian
