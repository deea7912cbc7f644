// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/documents/comment_cards.h"
#include "ui/widgets/look.h"
#include <QWidget>
#include <map>

class QScrollArea;

namespace meridian {

class EmptyState;
class IconButton;
class TextLabel;

//! All comments of a document, resolved ones and those whose words are gone too, as a list that lies over the page at its
//! end. Where there is no room for a margin it is the only place for them.
class CommentList : public QWidget {
    Q_OBJECT
public:
    static constexpr int Width = 320;

    //! It lies over `page`, beside which it is, and takes its height.
    CommentList(const Look &look, CardMaker maker, QWidget &page);

    //! Open ones in the order of the page, then resolved ones.
    void setItems(const std::vector<CardItem> &items);
    void setActive(const QByteArray &key);
    void refreshCards();
    [[nodiscard]] CommentFrame *card(const QByteArray &key) const;
    //! Slides over the page, and away again; the focus goes to its first card, or where it was.
    void open();
    void close();
    [[nodiscard]] QWidget *firstStop() const;

signals:
    void pressed(const QByteArray &key);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void layOut();
    void layOutLater();
    CommentFrame *make(const QByteArray &key);

    Look m_look;
    QWidget &m_page;
    CardMaker m_maker;
    std::vector<CardItem> m_items;
    std::map<QByteArray, CommentFrame *> m_cards;
    QByteArray m_active;
    TextLabel *m_openHead, *m_resolvedHead;
    IconButton *m_close;
    QScrollArea *m_scroll;
    QWidget *m_column;
    EmptyState *m_empty;
    bool m_isLate = false;
};

} // namespace meridian
