// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/page_completion.h"
#include "core/text/name_search.h"
#include "ui/documents/line_box.h"
#include "ui/documents/page_actions.h"
#include "ui/documents/page_edit.h"
#include "ui/words/completion_list.h"
#include <QEvent>
#include <QTextBlock>

namespace meridian {

namespace {

constexpr qsizetype LongestChoice = 24; //!< letters behind "/"

struct SlashChoice {
    PageAction action;
    const char *key; //!< in every language
    const char *sign;
    const char *name;
};
constexpr SlashChoice SlashChoices[] = {
    {PageAction::Heading1, "h1", "H1", QT_TRANSLATE_NOOP("meridian::PageCompletion", "Heading 1")},
    {PageAction::Heading2, "h2", "H2", QT_TRANSLATE_NOOP("meridian::PageCompletion", "Heading 2")},
    {PageAction::Heading3, "h3", "H3", QT_TRANSLATE_NOOP("meridian::PageCompletion", "Heading 3")},
    {PageAction::Bullets, "list", "•", QT_TRANSLATE_NOOP("meridian::PageCompletion", "Bulleted list")},
    {PageAction::Numbers, "numbers", "1.", QT_TRANSLATE_NOOP("meridian::PageCompletion", "Numbered list")},
    {PageAction::Checks, "task", "☐", QT_TRANSLATE_NOOP("meridian::PageCompletion", "Checklist")},
    {PageAction::Table, "table", "▦", QT_TRANSLATE_NOOP("meridian::PageCompletion", "Table")},
    {PageAction::Time, "time", "◷", QT_TRANSLATE_NOOP("meridian::PageCompletion", "Time, on everyone’s own clock")},
    {PageAction::Mention, "person", "@", QT_TRANSLATE_NOOP("meridian::PageCompletion", "Name of a person")},
    {PageAction::Quote, "quote", "“", QT_TRANSLATE_NOOP("meridian::PageCompletion", "Quote")},
    {PageAction::CodeBlock, "code", "‹›", QT_TRANSLATE_NOOP("meridian::PageCompletion", "Code")},
    {PageAction::Divider, "divider", "—", QT_TRANSLATE_NOOP("meridian::PageCompletion", "Divider")},
    {PageAction::Image, "picture", "▣", QT_TRANSLATE_NOOP("meridian::PageCompletion", "Picture")},
    {PageAction::Link, "link", "↗", QT_TRANSLATE_NOOP("meridian::PageCompletion", "Link")},
};

//! Of the "/" that is being completed; -1: none.
qsizetype slashIn(const QString &before)
{
    const qsizetype at = before.lastIndexOf(u'/');
    const bool begins = at == 0 || (at > 0 && before[at - 1].isSpace());
    const QStringView typed = QStringView(before).sliced(at + 1);
    const bool word = typed.size() <= LongestChoice && (typed.isEmpty() || !typed.front().isSpace()) && !typed.contains(u"  ");
    return begins && word ? at : -1;
}

} // namespace

std::vector<Completion> slashChoices(const QString &typed)
{
    std::vector<Completion> first, others;
    const QString wanted = typed.toCaseFolded();
    for (const SlashChoice &one : SlashChoices) {
        const QString name = PageCompletion::tr(one.name), key = QLatin1StringView(one.key);
        Completion choice{key, name, {}, {}, QString::fromUtf8(one.sign)};
        if (key.startsWith(wanted) || name.startsWith(typed, Qt::CaseInsensitive))
            first.push_back(std::move(choice));
        else if (name.contains(typed, Qt::CaseInsensitive))
            others.push_back(std::move(choice));
    }
    std::ranges::move(others, std::back_inserter(first));
    return first;
}

std::optional<PageAction> actionOfChoice(const Completion &choice)
{
    for (const SlashChoice &one : SlashChoices) {
        if (choice.member.isNull() && choice.insert == QLatin1StringView(one.key))
            return one.action;
    }
    return {};
}

PageCompletion::PageCompletion(const Look &look, const MemberBook &book, PageEdit &page, PageActions &actions)
    : m_book(book), m_page(page), m_actions(actions), m_names(new Completions(book, this)),
      m_list(new CompletionList(look, book, &page))
{
    connect(m_list, &CompletionList::taken, this, &PageCompletion::take);
    connect(m_list, &CompletionList::currentChanged, &page, &QWidget::setAccessibleDescription);
    connect(&page, &QTextEdit::cursorPositionChanged, this, [this] {
        if (m_list && m_list->isOpen())
            this->look();
    });
    connect(&actions, &PageActions::mentionWanted, this, &PageCompletion::beginName);
    page.installEventFilter(this);
}

PageCompletion::~PageCompletion()
{
    delete m_list;
}

CompletionList &PageCompletion::list() const
{
    return *m_list;
}

PageCompletion::Begun PageCompletion::begun()
{
    const QTextCursor caret = m_page.textCursor();
    const QTextBlock block = caret.block();
    if (caret.hasSelection() || styleOf(block).kind == LineStyle::Kind::Code)
        return {};
    const QString before = block.text().left(caret.positionInBlock());
    if (const qsizetype at = slashIn(before); at >= 0)
        return {block.position() + int(at), slashChoices(before.mid(at + 1))};
    const auto name = begunWord(before, before.size());
    if (!name || name->kind != BegunWord::Kind::Name)
        return {};
    return {block.position() + int(name->at), m_names->find(*name)};
}

void PageCompletion::look()
{
    Begun now = begun();
    m_at = now.at;
    if (m_list)
        m_list->offer(std::move(now.found), m_page.cursorRect().translated(m_page.viewport()->pos()));
}

void PageCompletion::typed()
{
    look();
}

bool PageCompletion::press(int key)
{
    return m_list && m_list->takeKey(key);
}

void PageCompletion::take(const Completion &chosen)
{
    const int caret = m_page.textCursor().position();
    const auto action = actionOfChoice(chosen);
    if (m_at < 0 || m_at >= caret)
        return;
    m_page.placeCaret(m_at, caret);
    if (!action && !chosen.member.isNull()) {
        const QString letters = u'@' + m_book.callName(chosen.member);
        m_actions.insertLetters(letters, {{attr::Mention.toString(), crdt::Any(chosen.member.toString())}});
        return m_actions.insertLetters(QStringLiteral(" "), {});
    }
    m_actions.removeSelection();
    if (action)
        m_actions.run(*action);
}

void PageCompletion::beginName()
{
    m_actions.insertLetters(QStringLiteral("@"), {});
    look();
}

bool PageCompletion::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && m_list)
        m_list->close();
    return QObject::eventFilter(watched, event);
}

} // namespace meridian
