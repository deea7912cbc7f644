// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/documents/comment_field.h"
#include "ui/documents/comment_frame.h"

namespace meridian {

//! A comment that is being written, or was left half written: only its author sees it.
class CommentDraftCard : public CommentFrame {
    Q_OBJECT
public:
    //! Everything in `doors` outlives this. `draft` is what was written of it already.
    CommentDraftCard(const Look &look, const CommentDoors &doors, const CommentPlace &place, const std::optional<Draft> &draft,
                     QWidget *parent = nullptr);

    [[nodiscard]] CommentField &field() { return *m_field; }
    [[nodiscard]] const CommentPlace &place() const { return m_place; }
    //! The thread it is going to be.
    [[nodiscard]] ThreadId thread() const { return m_field->draft().thread; }
    int layOut(int width) override;
    [[nodiscard]] QWidget *entrance() override;

signals:
    void sent(meridian::ThreadId thread);
    void discarded(const meridian::Draft &draft);
    void leaveWanted();

protected:
    void activeChanged() override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    CommentDoors m_doors;
    CommentPlace m_place;
    CommentField *m_field;
    QRect m_head, m_words;
};

} // namespace meridian
