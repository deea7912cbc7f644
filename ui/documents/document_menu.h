// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/delta.h"
#include "ui/documents/document_actions.h"
#include "ui/widgets/look.h"
#include <functional>

namespace meridian {

class PopupMenu;

//! What is done with one document as a whole, from its menu or by a key, in a list or where it is open. What leads
//! elsewhere it asks for by signal.
class DocumentMenu : public QObject {
    Q_OBJECT
public:
    struct Parts {
        const Replica &replica;
        DocumentActions &actions;
        const MemberBook &book;
    };
    //! Lies over `over`, which owns it. The parts outlive this.
    DocumentMenu(const Look &look, const Parts &parts, QWidget *over);

    //! The documents are open ones: their words are counted, and told by this; they are not opened again.
    void setText(std::function<crdt::Delta()> text) { m_text = std::move(text); }
    [[nodiscard]] bool can(const DocumentRow &row, DocumentAction action) const;
    void open(const DocumentRow &row, QWidget *anchor);
    //! `anchor`: where it is asked for more, for a place say.
    void act(const DocumentRow &row, DocumentAction action, QWidget *anchor);
    //! Writes it to a file whose name says how: .md, .html, .pdf, .odt.
    void exportTo(const DocumentRow &row, const QString &path);

signals:
    void openWanted(meridian::DocumentId document);
    void renameWanted();
    void newWanted(meridian::ChannelId channel, meridian::DocumentId parent);
    void wordsWanted();
    void taskWanted(); //!< of what is selected, or where the caret is
    void said(const QString &sentence);

private:
    void openMove(const DocumentRow &row, QWidget *anchor);
    void openExport(const DocumentRow &row);

    Look m_look;
    Parts m_parts;
    QWidget *m_over;
    PopupMenu *m_menu;
    std::function<crdt::Delta()> m_text;
    std::vector<DocumentAction> m_offered;
    std::optional<DocumentRow> m_row; //!< whose menu is open
    QWidget *m_anchor = nullptr;
};

} // namespace meridian
