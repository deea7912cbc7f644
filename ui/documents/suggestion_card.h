// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/documents/comment_frame.h"
#include "ui/documents/suggestion.h"
#include "ui/models/member_book.h"

namespace meridian {

class Button;

//! A suggestion in the margin: who made it, what it puts in for what, and the two answers.
class SuggestionCard : public CommentFrame {
    Q_OBJECT
public:
    //! `book` outlives this.
    SuggestionCard(const Look &look, const MemberBook &book, QWidget *parent = nullptr);

    //! `added` and `removed` are its words.
    void set(const SuggestionStamp &stamp, const QString &added, const QString &removed);
    [[nodiscard]] const QString &id() const { return m_stamp.id; }
    //! As it is read out: "Yuki suggests “where you are” for “everywhere”".
    [[nodiscard]] QString spoken() const;

    int layOut(int width) override;

signals:
    void accepted(const QString &id);
    void kept(const QString &id);
    void commentWanted(const QString &id);
    void leaveWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] std::unique_ptr<QTextDocument> words(int width) const;
    void paintHead(QPainter &painter) const;

    const MemberBook &m_book;
    SuggestionStamp m_stamp;
    QString m_added, m_removed;
    QRect m_words;
    Button *m_accept, *m_keep;
};

} // namespace meridian
