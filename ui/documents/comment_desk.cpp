// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What there are cards for, and which of them is the active one; comment_desk_deeds.cpp has what is done with it.
#include "ui/documents/comment_desk.h"
#include "ui/documents/comment_draft_card.h"
#include "ui/documents/comment_keys.h"
#include "ui/documents/comment_list.h"
#include "ui/documents/comment_margin.h"
#include "ui/documents/document_tools.h"
#include "ui/documents/page_edit.h"
#include "ui/documents/suggestion_card.h"
#include "ui/documents/task_card.h"
#include "ui/documents/text_binding.h"
#include <QHash>
#include <QMouseEvent>
#include <algorithm>

namespace meridian {

namespace {

constexpr char CommentKey = 't', SuggestionKey = 's', DraftKey = 'd', TaskKey = 'k';

QByteArray keyOf(ThreadId thread)
{
    return CommentKey + thread.uuid().bytes();
}

ThreadId threadOf(const QByteArray &key)
{
    const auto uuid = Uuid::fromBytes(QByteArrayView(key).sliced(1));
    return uuid ? ThreadId(*uuid) : ThreadId();
}

QByteArray draftKeyOf(ThreadId thread)
{
    return DraftKey + thread.uuid().bytes();
}

QByteArray suggestionKeyOf(const QString &id)
{
    return SuggestionKey + id.toUtf8();
}

} // namespace

CommentDesk::CommentDesk(const Look &look, DocumentView &view)
    : QObject(&view), m_look(look), m_view(view),
      m_doors{view.parts().replica, view.parts().commands, view.parts().documents, view.parts().book},
      m_threads(m_doors.replica, m_doors.commands), m_made(m_doors.replica), m_bodies(m_look, m_doors.book, view.parts().highlighter, nullptr, TypeStyle::Ui)
{
    m_margin = new CommentMargin(look, view.page(), maker(), &view);
    m_list = new CommentList(look, maker(), view.page());
    view.setMargin(m_margin);
    m_read.setSingleShot(true);
    m_read.setInterval(ReadAfterMs);
    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(0);
    connect(&m_read, &QTimer::timeout, this, &CommentDesk::markRead);
    connect(&m_rebuild, &QTimer::timeout, this, &CommentDesk::rebuild);
    connect(&look.minutes, &MinuteTicker::minute, this, &CommentDesk::rebuild); // resolved ones go after a day
    connectView();
    new CommentKeys(*this, view);
    if (view.session())
        opened();
}

CommentDesk::~CommentDesk()
{
    closing();
}

void CommentDesk::connectView()
{
    connect(&m_view, &DocumentView::opened, this, &CommentDesk::opened);
    connect(&m_view, &DocumentView::closing, this, &CommentDesk::closing);
    connect(&m_view.tools(), &DocumentTools::commentWanted, this, &CommentDesk::commentOnSelection);
    connect(&m_view.tools(), &DocumentTools::commentsWanted, this, &CommentDesk::toggleList);
    connect(&m_view.tools(), &DocumentTools::suggestingWanted, this, &CommentDesk::toggleSuggesting);
    connect(&m_view.page(), &PageEdit::markPressed, this, [this](MarkLayer layer, int number) {
        if (layer != MarkLayer::Comments || number < 0 || number >= int(m_items.size()))
            return;
        m_markPressed = true;
        setActive(m_items[size_t(number)].key, Reveal::No);
        if (m_margin->isHidden())
            m_list->open();
    });
    m_view.page().viewport()->installEventFilter(this);
    connect(m_margin, &CommentMargin::pressed, this, [this](const QByteArray &key) { setActive(key, Reveal::Page); });
    connect(m_margin, &CommentMargin::emptyPressed, this, [this] { setActive({}, Reveal::No); });
    connect(m_list, &CommentList::pressed, this, [this](const QByteArray &key) { setActive(key, Reveal::Page); });
    connect(m_list, &CommentList::closed, this, [this] { m_view.page().setFocus(Qt::OtherFocusReason); });
    connect(&m_view.page(), &PageEdit::checkPressed, this, &CommentDesk::tickLine);
    const auto placesChanged = [this] {
        placeAnchors();
        m_rebuild.start();
    };
    connect(&m_threads, &CommentThreads::changed, this, placesChanged);
    connect(&m_made, &DocumentTasks::changed, this, placesChanged);
    connect(&m_threads, &CommentThreads::draftsChanged, &m_rebuild, qOverload<>(&QTimer::start));
    connect(&m_threads, &CommentThreads::talkChanged, &m_rebuild, qOverload<>(&QTimer::start));
    connect(&m_doors.book, &MemberBook::changed, &m_rebuild, qOverload<>(&QTimer::start));
    connect(&m_look.theme, &Theme::changed, this, &CommentDesk::showMarks);
}

void CommentDesk::opened()
{
    closing();
    DocumentSession *session = m_view.session();
    if (!session)
        return;
    m_anchors = std::make_unique<CommentAnchors>(session->doc(), session->text());
    m_suggestions = std::make_unique<SuggestionList>(
        SuggestionList::Parts{session->doc(), session->text(), m_doors.book.self(), m_look.clock, m_view.parts().random});
    connect(m_anchors.get(), &CommentAnchors::changed, &m_rebuild, qOverload<>(&QTimer::start));
    connect(m_suggestions.get(), &SuggestionList::changed, &m_rebuild, qOverload<>(&QTimer::start));
    connect(m_suggestions.get(), &SuggestionList::modeChanged, this, [this] {
        m_view.tools().setSuggesting(m_suggestions->mode() == SuggestionList::Mode::Suggesting);
    });
    connect(m_view.binding(), &TextBinding::loaded, &m_rebuild, qOverload<>(&QTimer::start));
    m_view.binding()->setWriting([list = m_suggestions.get()](const crdt::Delta &wanted) { return list->written(wanted); });
    m_view.tools().setSuggesting(false);
    m_threads.open(m_view.document());
    m_made.open(m_view.document());
    placeAnchors();
    rebuild();
}

void CommentDesk::closing()
{
    if (!m_anchors)
        return;
    m_read.stop();
    m_rebuild.stop();
    m_active.clear();
    m_items.clear();
    m_margin->setActive({});
    m_margin->setItems({}); // drafts are on their way to the disk with their cards
    m_list->setItems({});
    m_list->hide();
    m_new.reset();
    if (TextBinding *binding = m_view.binding())
        binding->setWriting({});
    m_view.setCommentCounter({});
    m_suggestions.reset();
    m_anchors.reset();
    m_threads.close();
    m_made.close();
    m_bodies.clear();
}

CardMaker CommentDesk::maker()
{
    return {[this](const QByteArray &key, QWidget *parent) { return makeCard(key, parent); },
            [this](const QByteArray &key, CommentFrame &card) { refreshCard(key, card); }};
}

CommentFrame *CommentDesk::makeCard(const QByteArray &key, QWidget *parent)
{
    CommentFrame *card = nullptr;
    switch (key.front()) {
    case CommentKey: card = makeComment(threadOf(key), parent); break;
    case SuggestionKey: card = makeSuggestion(QString::fromUtf8(key.sliced(1)), parent); break;
    case TaskKey: card = makeTaskCard(TaskId(threadOf(key).uuid()), parent); break;
    default: card = makeDraft(threadOf(key), parent); break;
    }
    if (card)
        refreshCard(key, *card);
    return card;
}

CommentFrame *CommentDesk::makeComment(ThreadId thread, QWidget *parent)
{
    if (!m_threads.find(thread))
        return nullptr;
    auto *card = new CommentCard(m_look, m_doors, m_threads, m_bodies, thread, parent);
    connect(card, &CommentCard::wanted, this, &CommentDesk::act);
    connect(card, &CommentCard::linkActivated, this, [this](const QString &link) { emit linkActivated(QUrl(link)); });
    connect(card, &CommentCard::leaveWanted, this, &CommentDesk::leaveActive);
    connect(card, &CommentCard::taskActivated, this, &CommentDesk::taskOpenWanted);
    connect(card, &CommentCard::replied, card, [card] { card->setFocus(Qt::OtherFocusReason); });
    return card;
}

CommentFrame *CommentDesk::makeSuggestion(const QString &id, QWidget *parent)
{
    if (!m_suggestions || !m_suggestions->find(id))
        return nullptr;
    auto *card = new SuggestionCard(m_look, m_doors.book, parent);
    connect(card, &SuggestionCard::accepted, this, [this](const QString &one) { decide(one, true); });
    connect(card, &SuggestionCard::kept, this, [this](const QString &one) { decide(one, false); });
    connect(card, &SuggestionCard::leaveWanted, this, &CommentDesk::leaveActive);
    return card;
}

CommentFrame *CommentDesk::makeDraft(ThreadId thread, QWidget *parent)
{
    const auto all = drafts();
    const auto found = std::ranges::find(all, thread, &Draft::thread);
    if (found == all.end())
        return nullptr;
    auto *card = new CommentDraftCard(m_look, m_doors, *found->comment, *found, parent);
    connect(card, &CommentDraftCard::sent, this, [this](ThreadId sent) {
        if (m_new && m_new->thread == sent)
            m_new.reset();
        m_wanted = keyOf(sent);
        m_rebuild.start();
    });
    connect(card, &CommentDraftCard::discarded, this, &CommentDesk::discardDraft);
    connect(card, &CommentDraftCard::leaveWanted, this, &CommentDesk::leaveActive);
    return card;
}

void CommentDesk::refreshCard(const QByteArray &key, CommentFrame &card)
{
    if (auto *comment = qobject_cast<CommentCard *>(&card)) {
        const CommentAnchors::Anchor *anchor = m_anchors ? m_anchors->find(threadOf(key)) : nullptr;
        comment->setTasksOffered(m_tasks);
        comment->setTasks(m_made.ofComment(threadOf(key)));
        comment->refresh(anchor && !anchor->range ? CommentCard::Words::Gone : CommentCard::Words::There);
    } else if (auto *task = qobject_cast<TaskCard *>(&card)) {
        refreshTaskCard(*task, key);
    } else if (auto *suggested = qobject_cast<SuggestionCard *>(&card)) {
        const Suggestion *suggestion = m_suggestions ? m_suggestions->find(QString::fromUtf8(key.sliced(1))) : nullptr;
        if (suggestion)
            suggested->set(suggestion->stamp, m_suggestions->words(*suggestion, SuggestionKind::Insert),
                           m_suggestions->words(*suggestion, SuggestionKind::Delete));
    }
}

//! Those on the disk, and the one that was begun just now.
std::vector<Draft> CommentDesk::drafts() const
{
    std::vector<Draft> all = m_threads.drafts();
    if (m_new && std::ranges::find(all, m_new->thread, &Draft::thread) == all.end())
        all.push_back(*m_new);
    return all;
}

void CommentDesk::addComments()
{
    QHash<ThreadId, const CommentRow *> rows;
    for (const CommentRow &row : m_threads.all())
        rows.insert(row.comment.thread, &row);
    for (const CommentAnchors::Anchor &anchor : m_anchors->all()) {
        const CommentRow *row = rows.value(anchor.thread);
        if (!row)
            continue;
        Item item{{keyOf(anchor.thread), m_view.binding()->positionOf(anchor.at), anchor.resolved}, anchor.range};
        item.inMargin = !row->comment.resolvedAt || row->comment.resolvedAt->plus(ResolvedStayMs) > m_look.clock.now()
            || item.key == m_active;
        m_items.push_back(std::move(item));
    }
}

void CommentDesk::addSuggestions()
{
    for (const Suggestion &suggestion : m_suggestions->all()) {
        Item item{{suggestionKeyOf(suggestion.stamp.id), m_view.binding()->positionOf(suggestion.range().from)},
                  suggestion.range()};
        item.what = Item::What::Suggestion;
        m_items.push_back(std::move(item));
    }
}

void CommentDesk::addDrafts()
{
    for (const Draft &draft : drafts()) {
        if (m_threads.find(draft.thread))
            continue; // it was sent, and its draft is about to go
        const auto found = CommentAnchor::kept(draft.comment->start, draft.comment->end, draft.comment->quote)
                               .find(m_view.session()->doc(), m_view.session()->text(), CommentAnchor::Search::Near);
        m_items.push_back({{draftKeyOf(draft.thread), m_view.binding()->positionOf(found.at)}, found.range});
    }
}

void CommentDesk::rebuild()
{
    m_rebuild.stop();
    if (!m_anchors || !m_view.binding())
        return;
    m_items.clear();
    addComments();
    addSuggestions();
    addDrafts();
    addTasks();
    std::ranges::stable_sort(m_items, {}, [](const Item &item) { return item.position; });
    std::vector<CardItem> shown(m_items.begin(), m_items.end()), beside;
    for (const Item &item : m_items) {
        if (item.inMargin)
            beside.push_back(item);
    }
    m_list->setItems(shown);
    m_margin->setItems(beside);
    m_list->refreshCards();
    m_margin->refreshCards();
    const auto isHere = [this](const QByteArray &key) {
        return std::ranges::find(m_items, key, [](const Item &item) { return item.key; }) != m_items.end();
    };
    if (!m_active.isEmpty() && !isHere(m_active))
        setActive({}, Reveal::No);
    if (const QByteArray task = TaskKey + m_wanted.mid(1); m_wanted.startsWith(CommentKey) && !isHere(m_wanted) && isHere(task))
        m_wanted = task; // a link to a task has its thread
    if (!m_wanted.isEmpty() && isHere(m_wanted) && !m_view.binding()->isLoading())
        setActive(std::exchange(m_wanted, {}), Reveal::Page);
    showMarks();
    showCounts();
    if (hasActiveComment())
        m_read.start(); // something new may have come into it
}

void CommentDesk::showMarks()
{
    if (!m_view.binding())
        return;
    std::vector<TextMark> marks;
    for (size_t i = 0; i < m_items.size(); ++i) {
        const Item &item = m_items[i];
        if (!item.range || (!item.inMargin && !item.checked))
            continue;
        TextMark mark{m_view.binding()->positionOf(item.range->from), m_view.binding()->positionOf(item.range->to)};
        mark.number = int(i);
        mark.checked = item.checked;
        if (!item.inMargin) {
            marks.push_back(mark);
            continue;
        }
        const bool isTask = item.what == Item::What::Task;
        if (item.what != Item::What::Suggestion && item.key != m_active && (item.resolved || isTask))
            mark.underline = m_look.theme.color(item.resolved ? Token::TextMuted : Token::Accent);
        else if (item.what != Item::What::Suggestion)
            mark.fill = m_look.theme.color(item.key == m_active ? Token::HighlightActive : Token::Highlight);
        marks.push_back(mark);
    }
    m_view.page().setMarks(MarkLayer::Comments, marks);
}

void CommentDesk::showCounts()
{
    m_view.tools().setCommentCount(int(std::ranges::count(m_items, true, [](const Item &item) { return item.inMargin && item.what != Item::What::Task; })));
    m_view.setCommentCounter([this](int from, int to) {
        return int(std::ranges::count_if(m_items, [&](const Item &item) {
            return !item.resolved && item.what != Item::What::Task && item.position >= from && item.position < to;
        }));
    });
}

ThreadId CommentDesk::activeThread() const
{
    return m_active.startsWith(CommentKey) ? threadOf(m_active) : ThreadId();
}

CommentFrame *CommentDesk::activeCard()
{
    if (m_active.isEmpty())
        return nullptr;
    return m_list->isVisible() ? m_list->card(m_active) : m_margin->card(m_active);
}

void CommentDesk::setActive(const QByteArray &key, Reveal reveal)
{
    const bool changes = m_active != key;
    m_active = key;
    if (changes) {
        dropEmptyDraft();
        m_margin->setActive(key);
        m_list->setActive(key);
        showMarks();
        const CommentRow *row = hasActiveComment() ? m_threads.find(activeThread()) : nullptr;
        m_seenMark = row ? row->thread.standing.unreadMark : std::nullopt;
        row ? m_read.start() : m_read.stop();
    }
    const auto item = std::ranges::find(m_items, key, [](const Item &one) { return one.key; });
    if (item != m_items.end() && !item->inMargin)
        m_rebuild.start(); // it has a card while it is the active one
    if (reveal == Reveal::Page && item != m_items.end())
        m_view.page().reveal(item->position);
}

//! Back to the page; what is half written stays.
void CommentDesk::leaveActive()
{
    setActive({}, Reveal::No);
    if (m_list->isVisible())
        m_list->close();
    m_view.page().setFocus(Qt::OtherFocusReason);
}

void CommentDesk::show(ThreadId thread)
{
    m_wanted = keyOf(thread);
    rebuild();
    if (m_wanted.isEmpty() && m_margin->isHidden())
        m_list->open();
}

bool CommentDesk::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed = event->type() == QEvent::MouseButtonPress, released = event->type() == QEvent::MouseButtonRelease;
    if ((pressed || released) && watched == m_view.page().viewport()) {
        if (pressed)
            m_markPressed = false;
        else // when the page has told of a mark, if there is one
            QMetaObject::invokeMethod(this, [this] {
                if (!m_markPressed)
                    setActive({}, Reveal::No);
            }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace meridian
