// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/documents/document_view.h"
#include "ui/documents/version_texts.h"
#include "ui/models/version_list_model.h"

namespace meridian {

class VersionPage;
class VersionPanel;

//! The versions of the open document: keeps one after a pause of writing, shows them beside the page, compares, restores.
class VersionDesk : public QObject {
    Q_OBJECT
public:
    static constexpr int QuietMs = 10 * 60 * 1000; //!< of not writing, after which a version is kept

    //! Puts its panel into the view, which owns this and the panel.
    explicit VersionDesk(DocumentView &view, const Look &look);

    void setShown(bool shown);
    [[nodiscard]] bool isShown() const;
    //! Chooses a version in the panel, and shows what it said.
    void showVersion(VersionId version);
    //! Opens the field for the name of a version to be kept now.
    void nameNow();
    [[nodiscard]] VersionListModel &model() { return m_model; }
    [[nodiscard]] VersionPanel &panel() const { return *m_panel; }
    [[nodiscard]] VersionPage &page() const { return *m_page; }

signals:
    void said(const QString &sentence);
    void linkWanted(meridian::VersionId version);

private:
    enum class Deed { Read, Compare, CompareNow, Restore };
    struct Wish {
        Deed deed;
        VersionId version;
    };
    void connectPanel();
    void opened();
    void closing();
    void showPresent();
    void fetchNext();
    void count(VersionId version);
    void wish(Deed deed, VersionId version);
    void tryWish();
    void arrived(VersionId version);
    void failed(VersionId version);
    void show(const Wish &wish);
    void restore(VersionId version);
    void keep(const std::optional<VersionId> &version, const QString &name);
    void keepAfterPause();

    DocumentView &m_view;
    Look m_look;
    VersionListModel m_model;
    VersionTexts m_texts;
    VersionPanel *m_panel;
    VersionPage *m_page;
    std::optional<Wish> m_wish; //!< waits for texts
    bool m_offline = false;     //!< the last text that was asked for did not come
    QTimer m_quiet;
    std::optional<Instant> m_written; //!< when I wrote last
};

} // namespace meridian
