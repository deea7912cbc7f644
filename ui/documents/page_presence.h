// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/document_session.h"
#include "ui/models/member_book.h"
#include "ui/widgets/look.h"
#include <QTimer>

namespace meridian {

class PageEdit;
class TextBinding;

//! Tells the others where my caret is, and shows theirs on the page.
class PagePresence final : public QObject {
    Q_OBJECT
public:
    //! Everything here outlives this.
    PagePresence(const Look &look, DocumentSession &session, TextBinding &binding, PageEdit &page, const MemberBook &book);
    ~PagePresence() override;

private:
    void tell();
    void show();
    Look m_look;
    DocumentSession &m_session;
    TextBinding &m_binding;
    PageEdit &m_page;
    const MemberBook &m_book;
    QTimer m_later;
    QByteArray m_told;
};

} // namespace meridian
