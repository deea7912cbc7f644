// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/markdown_edit.h"
#include "core/model/thread_link.h"
#include "core/text/mentions.h"
#include "core/text/name_search.h"
#include "ui/words/completion_list.h"
#include "ui/words/pasted.h"
#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocumentFragment>

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

//! The digit whose key was pressed with Shift: 7, 8 or 9, or none. Layouts have other signs there; "(" is on 8 on some
//! and on 9 on others, which the key's place tells where there is one (X11, Wayland: 18).
int digitOf(const QKeyEvent &event)
{
    constexpr quint32 PlaceOfNine = 18;
    switch (event.key()) {
    case Qt::Key_7:
    case Qt::Key_Ampersand:
    case Qt::Key_Slash:
        return 7;
    case Qt::Key_8:
    case Qt::Key_Asterisk:
        return 8;
    case Qt::Key_9:
    case Qt::Key_ParenRight:
        return 9;
    case Qt::Key_ParenLeft:
        return event.nativeScanCode() == PlaceOfNine ? 9 : 8;
    default:
        return 0;
    }
}

} // namespace

MarkdownEdit::MarkdownEdit(const Look &look, const MemberBook &book, QWidget *parent)
    : QTextEdit(parent), m_look(look), m_book(book), m_completions(new Completions(book, this)),
      m_list(new CompletionList(look, book, this))
{
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    document()->setDocumentMargin(0);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTypeStyle(TypeStyle::Body);
    connect(m_list, &CompletionList::taken, this, &MarkdownEdit::take);
    connect(m_list, &CompletionList::currentChanged, this, &QWidget::setAccessibleDescription);
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (std::exchange(m_shownHeight, contentHeight()) != m_shownHeight)
            emit contentHeightChanged();
    });
    connect(&look.theme, &Theme::changed, this, &MarkdownEdit::recolour);
    recolour();
}

MarkdownEdit::~MarkdownEdit() { delete m_list; }

void MarkdownEdit::setTypeStyle(TypeStyle style)
{
    setFont(m_look.type.font(style));
    QTextBlockFormat lines; // each further line takes it from the one it is broken off
    lines.setLineHeight(m_look.type.lineHeight(style), QTextBlockFormat::MinimumHeight);
    textCursor().setBlockFormat(lines);
    document()->clearUndoRedoStacks();
}

void MarkdownEdit::recolour()
{
    QPalette colours = m_look.theme.palette();
    colours.setColor(QPalette::Base, Qt::transparent);
    setPalette(colours);
    viewport()->setAutoFillBackground(false);
}

QString MarkdownEdit::markdown() const
{
    const QString typed = toPlainText().trimmed();
    const QString written = typed.contains(u'@') ? resolveMentions(typed, mentionable(m_book)) : typed;
    return written.contains(u'#') ? resolveChannels(written, namedChannels()) : written;
}

void MarkdownEdit::setChannels(const Replica &replica)
{
    m_replica = &replica;
    m_completions->setChannels([&replica] {
        auto names = replica.read().channelNames();
        return names ? std::move(*names) : std::vector<ChannelName>();
    });
}

//! Those that somebody could be led to; without any where the replica cannot be read.
std::vector<NamedChannel> MarkdownEdit::namedChannels() const
{
    std::vector<NamedChannel> named;
    if (!m_replica)
        return named;
    const auto self = m_replica->read().self();
    const auto names = m_replica->read().channelNames();
    if (!self || !names)
        return named;
    for (const ChannelName &channel : *names)
        named.push_back({channel.name, ChannelLink{self->workspace, channel.channel}.toString()});
    return named;
}

QString MarkdownEdit::withNames(const QString &markdown) const
{
    // Collecting everybody takes its time.
    const QString named = markdown.contains(u"<@") ? mentionsAsNames(markdown, mentionable(m_book)) : markdown;
    return named.contains(u"[#") ? channelsAsNames(named, namedChannels()) : named;
}

//! In one go: the lines keep their height, and a long text is laid out once.
void MarkdownEdit::setMarkdown(const QString &markdown)
{
    document()->setUndoRedoEnabled(false);
    QTextCursor all(document());
    all.beginEditBlock();
    all.select(QTextCursor::Document);
    all.insertText(withNames(markdown));
    all.endEditBlock();
    document()->setUndoRedoEnabled(true);
    moveCursor(QTextCursor::End);
}

void MarkdownEdit::appendQuote(const QString &markdown)
{
    QString quoted;
    for (const QString &line : withNames(markdown).trimmed().split(u'\n'))
        quoted += (line.isEmpty() ? QStringLiteral(">") : QStringLiteral("> ") + line) + u'\n';
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    end.beginEditBlock();
    const bool after = !toPlainText().trimmed().isEmpty();
    end.insertText((after ? QStringLiteral("\n\n") : QString()) + quoted + u'\n');
    end.endEditBlock();
    setTextCursor(end);
    ensureCursorVisible();
}

//! Of a long text no more is laid out for this than is measured.
int MarkdownEdit::contentHeight() const
{
    constexpr qreal Measured = 2000;
    const QMargins padding = viewportMargins();
    const QAbstractTextDocumentLayout *layout = document()->documentLayout();
    const QTextBlock there = document()->findBlock(layout->hitTest({0, Measured}, Qt::FuzzyHit));
    const qreal height = there.next().isValid() ? Measured : document()->size().height();
    return int(height) + padding.top() + padding.bottom();
}

void MarkdownEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        emit contentHeightChanged();
}

bool MarkdownEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasHtml() || source->hasUrls();
}

void MarkdownEdit::insertFromMimeData(const QMimeData *source)
{
    const Pasted pasted = pastedFrom(*source);
    if (m_format.isInCodeBlock()) {
        textCursor().insertText(source->text());
    } else if (pasted.kind == Pasted::Kind::Link) {
        m_format.linkTo(pasted.markdown);
    } else if (pasted.kind == Pasted::Kind::Blocks) {
        insertBlocks(pasted.markdown);
    } else {
        QTextCursor cursor = textCursor();
        const int begin = cursor.selectionStart();
        cursor.insertText(pasted.markdown);
        if (pasted.lines > LongPaste) {
            m_pasted = cursor;
            m_pasted.setPosition(begin, QTextCursor::KeepAnchor);
            emit pastedLong(pasted.lines);
        }
    }
    ensureCursorVisible();
}

//! A table or a list begins after an empty line, and what follows begins on a line of its own.
void MarkdownEdit::insertBlocks(const QString &markdown)
{
    if (markdown.isEmpty())
        return;
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const bool begins = cursor.atBlockStart();
    const bool afterWords = begins && cursor.block().previous().isValid()
        && !cursor.block().previous().text().trimmed().isEmpty();
    cursor.insertText((begins ? QString(afterWords ? 1 : 0, u'\n') : QStringLiteral("\n\n")) + markdown
                      + (cursor.atBlockEnd() ? QString() : QStringLiteral("\n\n")));
    cursor.endEditBlock();
    setTextCursor(cursor);
}

void MarkdownEdit::foldPasted()
{
    if (!m_pasted.hasSelection())
        return;
    const QString text = m_pasted.selection().toPlainText();
    m_pasted.insertText(codeBlock(text));
    setTextCursor(m_pasted);
    m_pasted = {};
}

bool MarkdownEdit::formatKey(QKeyEvent *event)
{
    const QKeyCombination keys = event->keyCombination();
    const bool shifted = event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    const int digit = shifted ? digitOf(*event) : 0;
    if (keys == QKeyCombination(Qt::ControlModifier, Qt::Key_B))
        bold();
    else if (keys == QKeyCombination(Qt::ControlModifier, Qt::Key_I))
        italic();
    else if (keys == QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_K))
        link();
    else if (keys == QKeyCombination(Qt::ControlModifier, Qt::Key_E))
        code();
    else if (digit == 7)
        m_format.list(MarkdownFormat::List::Numbered);
    else if (digit == 8)
        list();
    else if (digit == 9)
        m_format.list(MarkdownFormat::List::Checks);
    else
        return false;
    return true;
}

void MarkdownEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && m_list->isOpen()) {
        if (event->key() == Qt::Key_Escape) {
            if (const auto word = begun())
                m_dismissed = textCursor().block().position() + int(word->at);
        }
        if (m_list->takeKey(event->key()))
            return;
    }
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        m_list->close();
        emit sendRequested();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        emit leaveRequested();
        return;
    }
    const bool tab = event->key() == Qt::Key_Tab && plain, backtab = event->key() == Qt::Key_Backtab;
    if ((tab || backtab) && m_format.indent(tab ? MarkdownFormat::Direction::In : MarkdownFormat::Direction::Out))
        return;
    if (formatKey(event))
        return;
    if (!enter || !plain || !m_format.breakLine())
        QTextEdit::keyPressEvent(event);
    ensureCursorVisible();
    if (!event->text().isEmpty() || m_list->isOpen())
        offer();
}

void MarkdownEdit::inputMethodEvent(QInputMethodEvent *event)
{
    QTextEdit::inputMethodEvent(event);
    // While a method composes, its own choices are under the caret.
    if (event->preeditString().isEmpty() && !event->commitString().isEmpty())
        offer();
    else
        m_list->close();
}

void MarkdownEdit::focusOutEvent(QFocusEvent *event)
{
    if (m_list) // a window that goes may take it first
        m_list->close();
    QTextEdit::focusOutEvent(event);
}

//! Tab belongs to the list of names and to lists; anywhere else it goes on to the next field.
bool MarkdownEdit::focusNextPrevChild(bool next)
{
    return !m_list->isOpen() && !m_format.isInList() && QTextEdit::focusNextPrevChild(next);
}

std::optional<BegunWord> MarkdownEdit::begun() const
{
    const QTextCursor cursor = textCursor();
    return cursor.hasSelection() || m_format.isInCodeBlock()
        ? std::nullopt
        : begunWord(cursor.block().text(), cursor.positionInBlock());
}

void MarkdownEdit::offer()
{
    const auto word = begun();
    const int at = word ? textCursor().block().position() + int(word->at) : -1;
    if (!word || at == m_dismissed)
        return m_list->close();
    m_dismissed = -1;
    auto found = m_completions->find(*word);
    // What is written out needs no choice.
    if (found.size() == 1 && nameSearchKey(found.front().title) == nameSearchKey(word->text))
        found.clear();
    m_list->offer(std::move(found), cursorRect().translated(viewport()->pos()));
}

void MarkdownEdit::take(const Completion &completion)
{
    if (const auto word = begun())
        m_format.replaceInLine(word->at, word->at + 1 + word->text.size(), completion.insert);
}

void MarkdownEdit::mention()
{
    const QTextCursor cursor = textCursor();
    const QString line = cursor.block().text();
    const bool apart = !mentionMayBegin(line, cursor.selectionStart() - cursor.block().position());
    textCursor().insertText(apart ? QStringLiteral(" @") : QStringLiteral("@"));
    setFocus(Qt::OtherFocusReason);
    offer();
}

void MarkdownEdit::insertEmoji(const QString &emoji)
{
    textCursor().insertText(emoji);
    setFocus(Qt::OtherFocusReason);
}

} // namespace meridian
