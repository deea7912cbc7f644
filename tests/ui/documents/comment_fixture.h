// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/ui/documents/document_desk.h"
#include "ui/documents/comment_desk.h"
#include "ui/documents/comment_draft_card.h"
#include "ui/documents/comment_list.h"
#include "ui/documents/comment_margin.h"
#include "ui/documents/suggestion_card.h"
#include "ui/words/markdown_edit.h"
#include <QApplication>
#include <QTest>
#include <algorithm>

namespace meridian::test {

//! A document on the screen with its comments, and people elsewhere who comment on it too.
struct CommentedDocument {
    DocumentDesk desk;
    std::unique_ptr<DocumentView> view;
    CommentDesk *comments = nullptr;

    CommentedDocument()
    {
        desk.desk.confirm(desk.desk.submitted.size() - 1); // the document is the workspace's
        view = std::make_unique<DocumentView>(desk.desk.look(), desk.parts());
        comments = new CommentDesk(desk.desk.look(), *view);
        view->resize(1240, 800);
        view->show();
        view->activateWindow();
        view->open(desk.document);
    }
    [[nodiscard]] PageEdit &page() const { return view->page(); }
    [[nodiscard]] crdt::TextRef text() const { return view->session()->text(); }
    [[nodiscard]] QString words() const { return text().toString(); }
    //! What somebody wrote before.
    void fill(const QString &words)
    {
        crdt::Transaction transaction(view->session()->doc());
        text().insert(transaction, 0, words);
    }
    //! Somebody else's change of the text.
    void changeElsewhere(const crdt::Delta &change)
    {
        desk.exchange(*view);
        {
            crdt::Transaction transaction(desk.other);
            desk.otherText().applyDelta(transaction, change);
        }
        desk.exchange(*view);
    }
    void select(const QString &wanted)
    {
        const int at = int(words().indexOf(wanted));
        page().setFocus();
        page().placeCaret(at, at + int(wanted.size()));
    }
    //! Somebody comments on words of the page; the thread of it.
    ThreadId arrive(const QString &name, const QString &about, const QString &says)
    {
        const qsizetype at = words().indexOf(about);
        const auto anchor = CommentAnchor::over(text(), {at, at + about.size()});
        const auto thread = ThreadId::create(desk.desk.fixture.clock.now(), desk.desk.random);
        desk.desk.arriveAll(desk.desk.memberCalled(name),
                            {op::OpenComment{thread, desk.document, about, anchor.start(), anchor.end(), anchor.quote()},
                             desk.desk.post(thread, says)});
        settle();
        return thread;
    }
    void settle() const
    {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }
    template<typename Card>
    [[nodiscard]] std::vector<Card *> cards() const
    {
        std::vector<Card *> found;
        QWidget *shown = comments->list().isVisible() ? static_cast<QWidget *>(&comments->list()) : &comments->margin();
        for (Card *card : shown->findChildren<Card *>()) {
            if (card->isVisible())
                found.push_back(card);
        }
        std::ranges::sort(found, {}, [](Card *card) { return card->mapToGlobal(QPoint()).y(); });
        return found;
    }
    [[nodiscard]] CommentCard *card(ThreadId thread) const
    {
        for (CommentCard *one : cards<CommentCard>()) {
            if (one->thread() == thread)
                return one;
        }
        return nullptr;
    }
    void press(QWidget *widget) const
    {
        QTest::mouseClick(widget, Qt::LeftButton, {}, QPoint(widget->width() / 2, 18));
        settle();
    }
    //! Everything that was asked of the workspace of one kind.
    template<typename Body>
    [[nodiscard]] std::vector<Body> asked() const
    {
        std::vector<Body> found;
        for (const Op &op : desk.desk.submitted) {
            if (const auto *body = std::get_if<Body>(&op.body))
                found.push_back(*body);
        }
        return found;
    }
    void type(QWidget &field, const QString &letters) const
    {
        for (const QChar c : letters)
            QTest::sendKeyEvent(QTest::Click, &field, Qt::Key_unknown, QString(c), Qt::NoModifier, 0);
    }
};

} // namespace meridian::test
