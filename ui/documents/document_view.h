// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/document_session.h"
#include "core/store/document_commands.h"
#include "ui/documents/page_action.h"
#include "ui/models/member_book.h"
#include "ui/widgets/look.h"
#include <QTextCursor>
#include <QTimer>
#include <QUrl>
#include <QWidget>
#include <functional>

class QHBoxLayout;

namespace meridian {

class Banner;
class DocumentBar;
class DocumentFormat;
class LinkPopup;
class LinkedHere;
class PageActions;
class PageFindBar;
class PopupMenu;
class DocumentTools;
class HighlighterClient;
class OutlinePane;
class PageEdit;
class PageHead;
class PageSummary;
class StandIns;
class TextBinding;
class TimePopup;

//! What an open document is made of, for whoever shows it.
struct DocumentParts {
    Replica &replica;
    DocumentSink &sink;
    Commands &commands;
    DocumentCommands &documents;
    const MemberBook &book;
    HighlighterClient &highlighter;
    Random &random;
};

//! One open document as the window shows it: outline, bar, tools, page, and beside it what comments, versions and the like
//! put there. It knows where the document's words are; whatever leads elsewhere it asks for by signal.
class DocumentView : public QWidget {
    Q_OBJECT
public:
    static constexpr int PanelWidth = 280;

    //! Everything in `parts` outlives this.
    DocumentView(const Look &look, const DocumentParts &parts, QWidget *parent = nullptr);
    ~DocumentView() override;

    //! Shows it, with its text as far as it is on this computer. The one before is closed.
    void open(DocumentId document);
    void close();
    [[nodiscard]] DocumentId document() const { return m_document; } //!< null: none is open
    [[nodiscard]] const std::optional<DocumentRow> &row() const { return m_row; }

    //! Of the open document; nullptr when none is, or it cannot be read. They change with opened() and closing().
    [[nodiscard]] DocumentSession *session() const { return m_session.get(); }
    [[nodiscard]] TextBinding *binding() const { return m_binding.get(); }
    [[nodiscard]] PageEdit &page() const { return *m_page; }
    [[nodiscard]] PageActions *actions() const; //!< nullptr as binding() is
    [[nodiscard]] const DocumentFormat &format() const { return *m_format; }
    [[nodiscard]] DocumentBar &bar() const { return *m_bar; }
    [[nodiscard]] DocumentTools &tools() const { return *m_tools; }
    [[nodiscard]] const StandIns &standIns() const { return *m_standIns; }
    [[nodiscard]] TimePopup &timePopup() const { return *m_timePopup; }
    [[nodiscard]] OutlinePane &outline() const { return *m_outline; }
    [[nodiscard]] const DocumentParts &parts() const { return m_parts; }

    //! Right of the text, as high as the page's viewport: who puts cards there moves them when PageEdit::moved() tells.
    //! This owns it from now on.
    void setMargin(QWidget *margin);
    //! At the right edge, shown and hidden by whoever gave it; while it is shown and there is little room, the margin is not.
    void setPanel(QWidget *panel);
    enum class Panel { Shown, Hidden };
    void showPanel(Panel shown);
    //! Says how many open comments begin between two places, for the outline; to be told again when that changes.
    void setCommentCounter(std::function<int(int from, int to)> counter);
    //! Opens the bar that finds and replaces on this page.
    void find();
    //! Puts the caret into its title.
    void editTitle();
    //! Where F6 stops, in the order of reading.
    [[nodiscard]] QList<QWidget *> regions() const;

signals:
    void opened();
    void closing();
    void backWanted();
    void linkActivated(const QUrl &link);
    void personWanted(meridian::MemberId member);
    void said(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectParts();
    void readRow();
    void readWriters();
    void showState();
    void showLoading();
    void readOutline();
    void showCurrentHeading();
    void showPresent();
    void startWriting();
    void connectPage();
    void openStyles(QWidget *anchor);
    void connectWriting();
    void connectLive();
    void askTime();
    void editTime(int position);
    void tellLive();
    bool showNextTime();
    void choosePicture();
    [[nodiscard]] QWidget *caretAnchor();
    void showTools();
    void showTrouble(bool failed);
    void fit();

    Look m_look;
    DocumentParts m_parts;
    DocumentId m_document;
    std::optional<DocumentRow> m_row;
    std::unique_ptr<DocumentFormat> m_format;
    std::unique_ptr<StandIns> m_standIns;
    QTextCursor m_timeWords; //!< the time that is being asked for: what it takes the place of
    int m_shownTime = -1;    //!< by W
    int m_toldLive = -1;     //!< where what was told last begins
    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<TextBinding> m_binding;
    struct Writing; //!< what it takes to write in the open one
    std::unique_ptr<Writing> m_writing;
    QTimer m_outlineLater;
    std::function<int(int from, int to)> m_countComments;
    OutlinePane *m_outline;
    DocumentBar *m_bar;
    DocumentTools *m_tools;
    PageEdit *m_page;
    PageHead *m_head;
    PageSummary *m_summary;
    PopupMenu *m_styles;
    LinkPopup *m_link;
    TimePopup *m_timePopup;
    LinkedHere *m_linked;
    PageFindBar *m_find;
    QWidget *m_caretAnchor; //!< as large as the caret, for what opens there
    Banner *m_trouble;
    QHBoxLayout *m_columns = nullptr;
    QWidget *m_margin = nullptr, *m_panel = nullptr;
};

} // namespace meridian
