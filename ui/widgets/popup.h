// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QPointer>
#include <QWidget>
#include <vector>

namespace meridian {

//! A raised box inside its window, so that round corners and shadow need no compositor. Esc, a press
//! elsewhere or the loss of its anchor closes it, and the focus goes back to where it was.
class Popup : public QWidget {
    Q_OBJECT
public:
    explicit Popup(const Look &look, QWidget *parent = nullptr);
    //! Where the box stands to its anchor; it moves to the other side where there is no room.
    enum class Side { Below, Above };
    void openAt(QWidget *anchor, Side side, Qt::Alignment align = Qt::AlignLeading);
    void close();
    [[nodiscard]] QSize sizeHint() const override; //!< with the margin the shadow lies in

signals:
    void closed();

protected:
    //! The size of what is inside the box.
    [[nodiscard]] virtual QSize contentSize() const = 0;
    [[nodiscard]] QRect contentRect() const;
    [[nodiscard]] const Look &look() const { return m_look; }
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    Look m_look;
    QPointer<QWidget> m_back; //!< what had the focus
    QPointer<QWidget> m_anchor;
    Side m_side = Side::Below;
    Qt::Alignment m_align = Qt::AlignLeading;
};

//! A list of choices in a popup: an icon, a title, perhaps a second line and a key. A key of one character
//! chooses its line.
class PopupMenu : public Popup {
    Q_OBJECT
public:
    struct Item {
        QString icon;
        QString title;
        QString note;
        QString keys;
        bool separatorBefore = false;
        bool danger = false;
    };
    explicit PopupMenu(const Look &look, QWidget *parent = nullptr);
    void setItems(std::vector<Item> items);
    void setCurrent(int index);
    [[nodiscard]] int current() const { return m_current; }

signals:
    void triggered(int index);

protected:
    [[nodiscard]] QSize contentSize() const override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int wholeHeight() const;
    //! Of a list that is longer than its window, brings the current line into sight.
    void showCurrent();
    void scrollTo(int offset);
    [[nodiscard]] int heightOf(const Item &item) const;
    [[nodiscard]] QRect rectOf(int index) const;
    void paintItem(QPainter &painter, int index) const;
    void choose(int index);
    [[nodiscard]] int itemWithKey(const QString &key) const; //!< -1: none
    std::vector<Item> m_items;
    int m_current = -1;
    int m_offset = 0; //!< how much of the list is above what is shown
};

} // namespace meridian
