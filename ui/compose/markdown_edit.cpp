// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/markdown_edit.h"
#include "core/text/mentions.h"
#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QMimeData>
#include <QStandardItemModel>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QUrl>

namespace meridian {

namespace {

std::vector<Mentionable> mentionable(const MemberBook &book)
{
    std::vector<Mentionable> people;
    for (const Member &member : book.everyone()) {
        if (!member.removed)
            people.push_back(
                {member.member.uuid(), member.profile.name, book.callName(member.member)});
    }
    return people;
}

} // namespace

MarkdownEdit::MarkdownEdit(const Look &look, const MemberBook &book, QWidget *parent)
    : QTextEdit(parent), m_look(look), m_book(book), m_completer(new QCompleter(this)),
      m_names(new QStandardItemModel(this))
{
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setFont(look.type.font(TypeStyle::Body));
    document()->setDocumentMargin(0);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLineHeight();
    m_completer->setModel(m_names);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this,
            &MarkdownEdit::insertName);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (std::exchange(m_shownHeight, contentHeight()) != m_shownHeight)
            emit contentHeightChanged();
    });
    connect(&look.theme, &Theme::changed, this, &MarkdownEdit::recolour);
    recolour();
}

void MarkdownEdit::recolour()
{
    QPalette colours = m_look.theme.palette();
    colours.setColor(QPalette::Base, Qt::transparent);
    setPalette(colours);
    viewport()->setAutoFillBackground(false);
}

void MarkdownEdit::setLineHeight()
{
    QTextBlockFormat lines;
    lines.setLineHeight(m_look.type.lineHeight(TypeStyle::Body), QTextBlockFormat::MinimumHeight);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(lines);
}

QString MarkdownEdit::markdown() const
{
    return resolveMentions(toPlainText().trimmed(), mentionable(m_book));
}

void MarkdownEdit::setMarkdown(const QString &markdown)
{
    document()->setUndoRedoEnabled(false);
    setPlainText(mentionsAsNames(markdown, mentionable(m_book)));
    setLineHeight();
    document()->setUndoRedoEnabled(true);
    moveCursor(QTextCursor::End);
}

int MarkdownEdit::contentHeight() const
{
    const QMargins padding = viewportMargins();
    return int(document()->size().height()) + padding.top() + padding.bottom();
}

void MarkdownEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        emit contentHeightChanged();
}

void MarkdownEdit::wrap(const QString &mark)
{
    QTextCursor cursor = textCursor();
    const QString selected = cursor.selectedText();
    cursor.beginEditBlock();
    cursor.insertText(mark + selected + mark);
    cursor.endEditBlock();
    if (selected.isEmpty()) {
        cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, int(mark.size()));
        setTextCursor(cursor);
    }
    setFocus(Qt::OtherFocusReason);
}

void MarkdownEdit::list()
{
    QTextCursor cursor = textCursor();
    const int last = document()->findBlock(cursor.selectionEnd()).blockNumber();
    cursor.beginEditBlock();
    for (int number = document()->findBlock(cursor.selectionStart()).blockNumber(); number <= last;
         ++number) {
        QTextCursor line(document()->findBlockByNumber(number));
        line.insertText(QStringLiteral("- "));
    }
    cursor.endEditBlock();
    setFocus(Qt::OtherFocusReason);
}

void MarkdownEdit::code()
{
    QTextCursor cursor = textCursor();
    const QString selected = cursor.selection().toPlainText();
    if (!selected.isEmpty() && !selected.contains(u'\n')) {
        wrap(QStringLiteral("`"));
        return;
    }
    const QString before
        = cursor.block().text().isEmpty() && selected.isEmpty() ? QString() : QStringLiteral("\n");
    cursor.beginEditBlock();
    cursor.insertText(before + QStringLiteral("```\n") + selected + QStringLiteral("\n```\n"));
    cursor.endEditBlock();
    if (selected.isEmpty())
        cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, 5);
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

void MarkdownEdit::link()
{
    QTextCursor cursor = textCursor();
    const QString words = cursor.selectedText();
    cursor.beginEditBlock();
    cursor.insertText(u'[' + words + QStringLiteral("](https://)"));
    cursor.endEditBlock();
    cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, words.isEmpty() ? 11 : 1);
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

void MarkdownEdit::insertFromMimeData(const QMimeData *source)
{
    const QUrl url(source->text().trimmed(), QUrl::StrictMode);
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection() && url.isValid()
        && (url.scheme() == u"https" || url.scheme() == u"http"))
        cursor.insertText(u'[' + cursor.selectedText() + QStringLiteral("](") + url.toString()
                          + u')');
    else
        cursor.insertText(source->text());
}

bool MarkdownEdit::format(QKeyEvent *event)
{
    const QKeyCombination keys = event->keyCombination();
    if (keys == (Qt::CTRL | Qt::Key_B))
        bold();
    else if (keys == (Qt::CTRL | Qt::Key_I))
        italic();
    else if (keys == (Qt::CTRL | Qt::SHIFT | Qt::Key_K))
        link();
    else if (keys == (Qt::CTRL | Qt::Key_E))
        code();
    else if (event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)
             && (event->key() == Qt::Key_8 || event->key() == Qt::Key_Asterisk
                 || event->key() == Qt::Key_ParenLeft))
        list();
    else
        return false;
    return true;
}

void MarkdownEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool choosing = m_completer->popup()->isVisible();
    if (choosing && (enter || event->key() == Qt::Key_Tab || event->key() == Qt::Key_Escape)) {
        event->ignore(); // the list of names answers
        return;
    }
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        emit sendRequested();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        emit leaveRequested();
        return;
    }
    if (format(event))
        return;
    QTextEdit::keyPressEvent(event);
    if (!event->text().isEmpty())
        offerNames();
}

//! What stands between the last "@" of the line and the caret; null when no name is being typed.
QString MarkdownEdit::nameBegun() const
{
    const QTextCursor cursor = textCursor();
    const QString line = cursor.block().text().left(cursor.positionInBlock());
    const qsizetype at = line.lastIndexOf(u'@');
    if (at < 0 || (at > 0 && line.at(at - 1).isLetterOrNumber()) || line.size() - at > 40)
        return {};
    const QString begun = line.mid(at + 1);
    return begun.count(u' ') > 1 || begun.isEmpty() ? QString() : begun;
}

void MarkdownEdit::offerNames()
{
    const QString begun = nameBegun();
    if (begun.isNull()) {
        m_completer->popup()->hide();
        return;
    }
    if (m_completer->completionPrefix().isEmpty() || m_names->rowCount() == 0) {
        m_names->clear();
        for (const Member &member : m_book.everyone()) {
            if (!member.removed && member.member != m_book.self())
                m_names->appendRow(new QStandardItem(member.profile.name));
        }
    }
    m_completer->setCompletionPrefix(begun);
    if (m_completer->completionCount() == 0 || m_completer->currentCompletion() == begun) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect place = cursorRect().translated(viewportMargins().left(), viewportMargins().top());
    place.setWidth(240);
    m_completer->complete(place);
}

void MarkdownEdit::insertName(const QString &name)
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(nameBegun().size()));
    cursor.insertText(name + u' ');
    setTextCursor(cursor);
}

} // namespace meridian
