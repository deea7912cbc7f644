// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour_margin.h"
#include "core/documents/document_session.h"
#include "ui/documents/comment_anchor.h"
#include "ui/documents/comment_desk.h"
#include "ui/documents/comment_list.h"
#include "ui/documents/document_view.h"
#include "ui/documents/page_edit.h"
#include "ui/shell/workspace_view.h"

namespace meridian {

namespace {

using Taken = std::expected<void, QString>;

//! Comments at the end of a log, on words as the document has them now.
class Commenter {
public:
    Commenter(const TourStage &stage, DocumentId document) : m_stage(stage), m_document(document), m_events(stage.team().events)
    {
        for (const DemoText &text : stage.team().texts) {
            if (text.document == document && !text.version)
                (void)m_doc.apply(text.state);
        }
    }
    ThreadId add(const QString &who, const QString &about, const QString &says)
    {
        const crdt::TextRef text = m_doc.text(DocumentSession::Root);
        const qsizetype at = unitsOf(text, {0, text.length()}).indexOf(about);
        const auto anchor = CommentAnchor::over(text, {at, at + about.size()});
        return open(who, anchor.start(), anchor.end(), about, says);
    }
    //! On words that are gone: there is nothing between its first and its last letter.
    ThreadId addLost(const QString &who, const QString &about, const QString &says)
    {
        const crdt::TextRef text = m_doc.text(DocumentSession::Root);
        const QByteArray place = CommentAnchor::over(text, {text.length() / 2, text.length() / 2 + 1}).start();
        return open(who, place, place, about, says);
    }
    [[nodiscard]] std::vector<Event> take() { return std::move(m_events); }

private:
    ThreadId open(const QString &who, const QByteArray &start, const QByteArray &end, const QString &about, const QString &says)
    {
        const Instant now = m_stage.team().fixedNow.plus(-240'000);
        const auto thread = ThreadId::create(now, m_random);
        const auto say = [&](OpBody body) {
            m_events.push_back({m_events.back().seq + 1, {OpId::create(now, m_random), std::move(body)}, m_stage.member(who), now});
        };
        say(op::OpenComment{thread, m_document, about, start, end, about});
        say(op::PostMessage{MessageId::create(now, m_random), thread, says});
        return thread;
    }

    const TourStage &m_stage;
    DocumentId m_document;
    std::vector<Event> m_events;
    crdt::Doc m_doc{crdt::ClientId{1}};
    SeededRandom m_random{21};
};

//! One answers, and one begins.
Taken takeWriting(TourStage &stage, DocumentId document)
{
    WorkspaceView &view = stage.open(stage.team().events);
    view.go(Place::of(document));
    auto *page = view.findChild<DocumentView *>();
    auto *comments = view.findChild<CommentDesk *>();
    for (const CommentRow &row : *stage.workspace().replica().documents().comments(document)) {
        if (row.comment.quote.startsWith(u"on Friday"))
            comments->show(row.comment.thread);
    }
    if (const auto taken = stage.take(QStringLiteral("document-comment")); !taken)
        return taken;
    comments->reply();
    stage.press(Qt::Key_unknown, QStringLiteral("Thursday it is. I tell the agencies."));
    if (const auto taken = stage.take(QStringLiteral("document-comment-reply")); !taken)
        return taken;
    page->page().find(QStringLiteral("captions in five languages"));
    comments->commentOnSelection();
    stage.settle();
    return stage.take(QStringLiteral("document-comment-new"));
}

//! Many at one place, in other scripts, and one whose words are gone.
Taken takeMany(TourStage &stage, DocumentId document)
{
    Commenter commenter(stage, document);
    commenter.add(QStringLiteral("Yuki"), QStringLiteral("09:00 local time"), QStringLiteral("東京では朝の通勤時間にあたります。字幕の確認は前日までに終わらせます。"));
    const ThreadId arabic = commenter.add(QStringLiteral("Rafael"), QStringLiteral("fifteen hours later"),
                                          QStringLiteral("نبدأ من أوكلاند عند التاسعة صباحًا، ثم طوكيو، وبعدها بقية الأسواق."));
    commenter.add(QStringLiteral("Priya"), QStringLiteral("Nobody is asked to work at night"),
                  QStringLiteral("Agreed. The gates open by themselves, and **whoever watches** starts with their own day. See "
                                 "`gates status` for what is open, and the thread for what was decided about the night before."));
    commenter.add(QStringLiteral("Wanjiru"), QStringLiteral("a full day of press"), QStringLiteral("Yes."));
    commenter.addLost(QStringLiteral("Aroha"), QStringLiteral("Prices are in euros only, until somebody asks"),
                      QStringLiteral("Customers in Auckland will ask on the first day."));
    WorkspaceView &view = stage.open(commenter.take());
    view.go(Place::of(document));
    auto *comments = view.findChild<CommentDesk *>();
    if (const auto taken = stage.take(QStringLiteral("document-comments-many")); !taken)
        return taken;
    comments->show(arabic);
    if (const auto taken = stage.take(QStringLiteral("document-comments-active")); !taken)
        return taken;
    comments->list().isVisible() ? comments->list().close() : comments->toggleList();
    return stage.take(QStringLiteral("document-comments-list"));
}

} // namespace

Taken takeMargin(TourStage &stage, DocumentId document)
{
    const auto taken = takeWriting(stage, document);
    return taken ? takeMany(stage, document) : taken;
}

} // namespace meridian
