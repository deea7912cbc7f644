// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/documents/comment_cards.h"
#include "ui/widgets/look.h"
#include <QVariantAnimation>
#include <QWidget>
#include <map>

namespace meridian {

class PageEdit;

//! Beside the page: the cards, each level with its words as far as there is room (layOutCards), scrolling with the page.
//! Only those near the view are made; the heights of the others are guessed till then.
class CommentMargin : public QWidget {
    Q_OBJECT
public:
    static constexpr int Gap = 10, MoveMs = 180;

    //! `page` outlives this.
    CommentMargin(const Look &look, PageEdit &page, CardMaker maker, QWidget *parent = nullptr);

    //! In the order of the page.
    void setItems(std::vector<CardItem> items);
    [[nodiscard]] const std::vector<CardItem> &items() const { return m_items; }
    //! Empty: none. The active card is brought into view.
    void setActive(const QByteArray &key);
    [[nodiscard]] const QByteArray &active() const { return m_active; }
    //! Makes it if there is none.
    [[nodiscard]] CommentFrame *card(const QByteArray &key);
    //! What the cards show has changed.
    void refreshCards();

signals:
    void pressed(const QByteArray &key);
    void emptyPressed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    enum class Motion { Jump, Glide };
    void follow();
    void layOut(Motion motion);
    void layOutLater();
    void moveCards();
    CommentFrame *make(const QByteArray &key);
    void dropGone();
    void orderStops();
    [[nodiscard]] int anchorOf(const CardItem &item, const QRect &line, int height) const;
    [[nodiscard]] int pageHeight() const;
    [[nodiscard]] int scrolled() const;
    [[nodiscard]] int topNow(const QByteArray &key) const;

    Look m_look;
    PageEdit &m_page;
    CardMaker m_maker;
    std::vector<CardItem> m_items;
    QByteArray m_active;
    std::map<QByteArray, CommentFrame *> m_cards;
    std::map<QByteArray, int> m_heights;
    std::map<QByteArray, int> m_from, m_tops; //!< where they stood before they began to move, and where they go
    QVariantAnimation m_motion;
    int m_extra = 0; //!< scrolled beyond the page's end, where the cards need more room than it
    bool m_isLayingOut = false, m_isLate = false;
};

} // namespace meridian
