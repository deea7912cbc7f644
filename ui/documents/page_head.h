// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/document_session.h"
#include "ui/models/member_book.h"
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

class Avatar;
class TextLabel;
class TitleField;

//! Over the text of a page: its title, who wrote it, and where the words are safe.
class PageHead : public QWidget {
    Q_OBJECT
public:
    //! `book` outlives this.
    PageHead(const Look &look, const MemberBook &book, QWidget *parent = nullptr);

    [[nodiscard]] TitleField &title() const { return *m_title; }
    //! Those who wrote last first.
    void setWriters(const std::vector<MemberId> &writers);
    //! `code` says why a workspace does not take what was written.
    void setState(DocumentSession::State state, const QString &code);
    //! Says instead that some of the text is still to come.
    void setLoading(bool loading);
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    void showState();
    Look m_look;
    const MemberBook &m_book;
    TitleField *m_title;
    Avatar *m_face;
    TextLabel *m_writers, *m_state;
    QString m_saved;
    bool m_refused = false, m_loading = false;
};

} // namespace meridian
