// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

//! A card of the margin: its box, and whether it is the active one. What is in it, and how high that is, the cards say.
//!
//! Units: logical pixels.
class CommentFrame : public QWidget {
    Q_OBJECT
public:
    static constexpr int Width = 264, ActiveBy = 8, Radius = 8; //!< design pixels; the active one is wider at its start
    static constexpr int SideX = 12, SideY = 10;                //!< from the box to what is in it

    enum class Box { Plain, Folded, Gone };

    explicit CommentFrame(const Look &look, QWidget *parent = nullptr);

    void setActive(bool active);
    [[nodiscard]] bool isActive() const { return m_active; }
    //! Lays out what is in it for that width; answers how high it is.
    virtual int layOut(int width) = 0;
    //! Where the keyboard goes when the card becomes the active one.
    [[nodiscard]] virtual QWidget *entrance() { return this; }

signals:
    void pressed();
    void heightChanged();

protected:
    [[nodiscard]] const Look &look() const { return m_look; }
    [[nodiscard]] int px(qreal size) const { return m_look.type.px(size); }
    //! It is, or is not, the active one from now on.
    virtual void activeChanged() {}
    void paintBox(QPainter &painter, Box box) const;
    //! In a row that begins at the reading side: mirrored from right to left.
    [[nodiscard]] QRect placed(const QRect &rect) const;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    Look m_look;
    bool m_active = false;
};

} // namespace meridian
