// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/documents/comment_desk.h"
#include "ui/documents/document_menu.h"
#include "ui/documents/document_view.h"
#include "ui/documents/version_desk.h"
#include "ui/shell/place.h"
#include "ui/shell/screen.h"
#include "ui/shell/workspace_parts.h"
#include "ui/tasks/quick_entry_form.h"

namespace meridian {

//! One document as a place in the window.
class DocumentScreen : public Screen {
    Q_OBJECT
public:
    //! All outlive this.
    DocumentScreen(const Look &look, const WorkspaceParts &parts, const MemberBook &book);
    ~DocumentScreen() override;

    void arrive(const Place &place);
    //! Of the document that is open: what it said once.
    void showVersion(VersionId version) { m_versions->showVersion(version); }
    [[nodiscard]] VersionDesk &versions() { return *m_versions; }
    //! Of the document that is open: a comment that was begun goes on.
    void continueComment(const Draft &draft) { m_comments->continueDraft(draft); }
    [[nodiscard]] CommentDesk &comments() { return *m_comments; }
    [[nodiscard]] DocumentView &view() { return *m_view; }
    //! Of what is selected, or of the line of a check-list that the caret is in.
    [[nodiscard]] std::optional<TaskSeed> seedHere() const;
    [[nodiscard]] QList<QWidget *> regions() const override;

signals:
    void backWanted(meridian::DocumentId document);
    void newWanted(std::optional<meridian::ChannelId> channel, std::optional<meridian::DocumentId> parent);
    void linkActivated(const QUrl &link);
    void personWanted(meridian::MemberId member);
    void threadWanted(meridian::ThreadId thread);
    void taskWanted(meridian::TaskId task);
    void taskDoneWanted(meridian::TaskId task); //!< or to do again
    void newTaskWanted(const meridian::TaskSeed &seed);
    void said(const QString &sentence);
    void undoable(const QString &sentence, const std::function<void()> &undo, const std::function<void()> &settle);

private:
    void answerKeys();
    void connectMenu();
    void connectComments();

    const Replica &m_replica;
    const MemberBook &m_book;
    const Clock &m_clock;
    DocumentActions m_actions;
    DocumentView *m_view;
    DocumentMenu *m_menu;
    VersionDesk *m_versions;
    CommentDesk *m_comments;
};

} // namespace meridian
