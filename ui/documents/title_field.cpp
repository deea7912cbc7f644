// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/title_field.h"
#include "core/model/limits.h"
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>

namespace meridian {

namespace {

constexpr int PauseMs = 1'500;

} // namespace

TitleField::TitleField(const Look &look, QWidget *parent) : QTextEdit(parent), m_look(look)
{
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setFont(look.type.font(TypeStyle::Display));
    setPlaceholderText(tr("Untitled"));
    setAccessibleName(tr("Title"));
    document()->setDocumentMargin(0);
    QTextBlockFormat lines;
    lines.setLineHeight(look.type.lineHeight(TypeStyle::Display), QTextBlockFormat::FixedHeight);
    textCursor().setBlockFormat(lines);
    document()->clearUndoRedoStacks();
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &TitleField::tell);
    connect(this, &QTextEdit::textChanged, this, [this] {
        updateGeometry();
        if (title() != m_told)
            m_pause.start();
    });
    connect(&look.theme, &Theme::changed, this, &TitleField::recolour);
    recolour();
}

void TitleField::recolour()
{
    QPalette colours = m_look.theme.palette();
    colours.setColor(QPalette::Base, Qt::transparent);
    setPalette(colours);
    viewport()->setAutoFillBackground(false);
}

QString TitleField::title() const
{
    return toPlainText().simplified().left(limits::Name);
}

void TitleField::setTitle(const QString &title)
{
    if (title == this->title() || (hasFocus() && m_told != this->title()))
        return;
    m_told = title;
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.insertText(title);
    document()->clearUndoRedoStacks();
    m_pause.stop();
}

int TitleField::heightForWidth(int width) const
{
    const QScopedPointer<QTextDocument> copy(document()->clone());
    copy->setTextWidth(width);
    return qRound(copy->size().height());
}

QSize TitleField::sizeHint() const
{
    return {m_look.type.px(400), heightForWidth(std::max(width(), 80))};
}

void TitleField::tell()
{
    m_pause.stop();
    const QString now = title();
    if (std::exchange(m_told, now) != now)
        emit titleChanged(now);
}

void TitleField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool down = event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier;
    if (down) {
        QTextCursor below = textCursor();
        if (below.movePosition(QTextCursor::Down))
            return QTextEdit::keyPressEvent(event);
    }
    if (enter || down) {
        tell();
        emit leaveRequested();
        return;
    }
    if (!event->text().isEmpty() && event->text().front().isPrint() && toPlainText().size() >= limits::Name
        && !textCursor().hasSelection())
        return; // no longer title travels
    QTextEdit::keyPressEvent(event);
}

bool TitleField::focusNextPrevChild(bool next)
{
    if (next) {
        tell();
        emit leaveRequested();
        return true;
    }
    return QTextEdit::focusNextPrevChild(next);
}

void TitleField::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    tell();
}

void TitleField::insertFromMimeData(const QMimeData *source)
{
    const auto room = std::max<qsizetype>(0, limits::Name - toPlainText().size() + textCursor().selectedText().size());
    textCursor().insertText(source->text().simplified().left(room));
}

} // namespace meridian
