// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/documents/document_actions.h"
#include "ui/documents/document_list_view.h"
#include "ui/widgets/look.h"
#include <QTimer>
#include <QWidget>
#include <map>

class QStackedWidget;

namespace meridian {

class Banner;
class Button;
class ChannelTabs;
class DocumentMenu;
class EmptyState;
class FilterTab;
class TextLabel;

//! The home of documents: the tree of all channels or of one, those edited last, those I keep, those put away. It asks
//! with signals to be led to a document, or to make one.
class DocumentHome : public QWidget {
    Q_OBJECT
public:
    using View = DocumentListModel::View;

    //! All outlive this.
    DocumentHome(const Look &look, Replica &replica, DocumentCommands &commands, const MemberBook &book,
                 QWidget *parent = nullptr);
    ~DocumentHome() override;

    //! All channels', as they were shown last; or one channel's tree.
    void show(std::optional<ChannelId> channel);
    void showView(View view);
    void focusList();
    //! Brings a document into view, and makes it the current one.
    void select(DocumentId document);
    [[nodiscard]] DocumentListView &view() { return *m_view; }
    [[nodiscard]] DocumentListModel &model() { return m_model; }
    [[nodiscard]] const DocumentActions &actions() const { return m_actions; }
    //! With the document that is current.
    [[nodiscard]] bool can(DocumentAction action) const;
    void act(DocumentAction action);
    //! Asks which Markdown files, and where to where that is not clear.
    void chooseFiles();

signals:
    void opened(meridian::DocumentId document);
    //! A new one there; none: wherever.
    void newWanted(std::optional<meridian::ChannelId> channel, std::optional<meridian::DocumentId> parent);
    //! Markdown files are to become documents there.
    void importWanted(const QStringList &paths, meridian::ChannelId channel, std::optional<meridian::DocumentId> parent);
    void threadsWanted(meridian::ChannelId channel);
    void tasksWanted(meridian::ChannelId channel);
    void said(const QString &sentence);
    void undoable(const QString &sentence, const std::function<void()> &undo, const std::function<void()> &settle);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] QWidget *makeStates();
    void connectView();
    void refreshBar();
    void refreshState();
    [[nodiscard]] QWidget *stateNow();
    void openMenu(QWidget *anchor);
    void bringIn(const QStringList &paths, std::optional<ChannelId> channel, std::optional<DocumentId> parent);

    Look m_look;
    Replica &m_replica;
    const MemberBook &m_book;
    DocumentListModel m_model;
    DocumentActions m_actions;
    View m_shown = View::Tree; //!< of all channels
    QTimer m_patience;         //!< before placeholders are shown
    TextLabel *m_title;
    ChannelTabs *m_channelTabs;
    std::map<View, FilterTab *> m_tabs;
    Button *m_import, *m_new;
    Banner *m_trouble;
    QStackedWidget *m_states;
    DocumentListView *m_view;
    std::map<View, EmptyState *> m_empty;
    QWidget *m_loading;
    DocumentMenu *m_menu;
};

} // namespace meridian
