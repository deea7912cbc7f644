// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/text_popup.h"
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextEdit>
#include <memory>

namespace meridian {

namespace {

constexpr int PopupWidth = 480, MostHeight = 420; //!< design pixels

} // namespace

TextPopup::TextPopup(const Look &look, QWidget *parent) : Popup(look, parent), m_text(new QTextEdit(this))
{
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(8);
}

QTextCharFormat TextPopup::format(TypeStyle style, Token token) const
{
    QTextCharFormat made;
    made.setFont(look().type.font(style));
    made.setForeground(look().theme.color(token));
    return made;
}

void TextPopup::writeHeading(const QString &text)
{
    QTextCursor cursor(m_text->document());
    cursor.movePosition(QTextCursor::End);
    if (!cursor.atStart())
        cursor.insertBlock();
    QTextBlockFormat block;
    block.setTopMargin(cursor.position() > 0 ? 12 : 0);
    cursor.setBlockFormat(block);
    cursor.insertText(text, format(TypeStyle::Meta, Token::TextMuted));
    cursor.insertBlock(QTextBlockFormat());
}

void TextPopup::write(const QString &text, const QTextCharFormat &format)
{
    QTextCursor cursor(m_text->document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(QString(text).replace(u'\n', QChar::LineSeparator), format);
}

void TextPopup::finish(const QString &name)
{
    m_text->moveCursor(QTextCursor::Start);
    setAccessibleName(name);
    setAccessibleDescription(text());
}

QString TextPopup::text() const { return m_text->toPlainText(); }

QSize TextPopup::contentSize() const
{
    const Type &type = look().type;
    // The field's own document is as wide as the field is now.
    const std::unique_ptr<QTextDocument> measured(m_text->document()->clone());
    measured->setTextWidth(type.px(PopupWidth));
    return {type.px(PopupWidth), qMin(type.px(MostHeight), int(measured->size().height()) + 4)};
}

void TextPopup::resizeEvent(QResizeEvent *) { m_text->setGeometry(contentRect()); }

void TextPopup::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_text->verticalScrollBar();
    const auto scroll = [bar](QAbstractSlider::SliderAction action) { bar->triggerAction(action); };
    switch (event->key()) {
    case Qt::Key_Down: return scroll(QAbstractSlider::SliderSingleStepAdd);
    case Qt::Key_Up: return scroll(QAbstractSlider::SliderSingleStepSub);
    case Qt::Key_Space:
    case Qt::Key_PageDown: return scroll(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageUp: return scroll(QAbstractSlider::SliderPageStepSub);
    default: Popup::keyPressEvent(event);
    }
}

} // namespace meridian
