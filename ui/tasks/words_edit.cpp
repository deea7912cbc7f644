// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/words_edit.h"
#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QTextBlock>
#include <QtMath>

namespace meridian {
namespace {

constexpr int Frame = 12;

} // namespace

WordsEdit::WordsEdit(const Look &look, TypeStyle style, Lines lines, int longest, QWidget *parent)
    : QPlainTextEdit(parent), m_look(look), m_lines(lines), m_longest(longest)
{
    setProperty("quiet", true);
    document()->setDocumentMargin(1);
    setFont(look.type.font(style));
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMs);
    connect(&m_rest, &QTimer::timeout, this, &WordsEdit::settle);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (toPlainText() != m_shown)
            m_rest.start();
        fit();
    });
}

void WordsEdit::setWords(const QString &words, const QByteArray &subject)
{
    if (subject != m_subject)
        settle();
    const bool writing = subject == m_subject && toPlainText() != m_shown;
    const bool same = subject == m_subject && words == m_kept;
    m_subject = subject;
    m_kept = words;
    if (writing || same)
        return;
    const int caret = textCursor().position();
    setPlainText(words);
    m_shown = toPlainText();
    if (hasFocus()) {
        QTextCursor cursor = textCursor();
        cursor.setPosition(qMin(caret, int(words.size())));
        setTextCursor(cursor);
    }
    m_rest.stop();
}

void WordsEdit::settle()
{
    m_rest.stop();
    if (toPlainText() == m_shown)
        return;
    QString words = m_lines == Lines::One ? toPlainText().simplified() : toPlainText();
    words.truncate(m_longest);
    if (words == m_kept || (m_lines == Lines::One && words.isEmpty()))
        return;
    m_kept = words;
    m_shown = toPlainText();
    emit written(words);
}

QSize WordsEdit::sizeHint() const
{
    qreal height = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        height += document()->documentLayout()->blockBoundingRect(block).height();
    return {m_look.type.px(160), qCeil(height + document()->documentMargin()) + Frame};
}

void WordsEdit::fit()
{
    const int height = sizeHint().height();
    if (height != this->height())
        setFixedHeight(height);
}

void WordsEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void WordsEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (m_lines == Lines::One || event->modifiers().testFlag(Qt::ControlModifier)))
        settle();
    else if (event->key() == Qt::Key_Escape)
        event->ignore(); // the panel takes the focus; the words stay
    else
        QPlainTextEdit::keyPressEvent(event);
}

void WordsEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    settle();
    if (m_lines == Lines::One && toPlainText().simplified() != m_kept.simplified()) {
        setPlainText(m_kept); // a task is called something
        m_shown = toPlainText();
    }
}

} // namespace meridian
