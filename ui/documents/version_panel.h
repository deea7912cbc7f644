// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/version_list_model.h"
#include "ui/widgets/look.h"
#include <QWidget>

class QLineEdit;
class QListView;

namespace meridian {

class Button;
class IconButton;
class PopupMenu;
class TextLabel;

//! Right of the page: its versions, and under them what can be done with the one that is chosen. It asks with signals.
class VersionPanel : public QWidget {
    Q_OBJECT
public:
    //! All outlive this.
    VersionPanel(const Look &look, VersionListModel &model, const MemberBook &book, QWidget *parent = nullptr);

    //! The version that is chosen; none: what is now.
    [[nodiscard]] std::optional<DocumentVersion> chosen() const;
    void choose(VersionId version);
    [[nodiscard]] QListView &list() const { return *m_list; }
    //! Opens the field for a name: of the version that is chosen, or of one to be kept now.
    void askName();
    //! Why nothing came of what was asked; empty: nothing to say.
    void setTrouble(const QString &sentence);

signals:
    void chosenChanged();
    void readWanted(meridian::VersionId version);
    void compareWanted(meridian::VersionId version); //!< with the one before it
    void compareNowWanted(meridian::VersionId version);
    void restoreWanted(meridian::VersionId version);
    void linkWanted(meridian::VersionId version);
    void named(const std::optional<meridian::VersionId> &version, const QString &name); //!< none: what is now
    void closeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] QWidget *makeFoot();
    void refreshFoot();
    void openMenu();
    void keepChosen();

    Look m_look;
    VersionListModel &m_model;
    QListView *m_list;
    TextLabel *m_title, *m_text, *m_trouble;
    QLineEdit *m_name;
    Button *m_compare, *m_restore, *m_keep;
    IconButton *m_more;
    PopupMenu *m_menu;
    std::optional<VersionId> m_wanted; //!< chosen, kept while the list is made anew
};

} // namespace meridian
