// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace meridian {

//! A card over the whole window: dialogs on a scrim in the middle, a person's card without one at a point. Esc or a
//! press beside it closes; Tab stays inside; the focus goes back to where it was. Deletes itself when closed.
class ModalLayer : public QWidget {
    Q_OBJECT
public:
    enum class Backdrop { Scrim, Clear };
    static constexpr int DialogWidth = 440;

    ModalLayer(const Look &look, QWidget &window, Backdrop backdrop, int cardWidth = DialogWidth);

    //! Where the card's content goes.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    //! The card's corner, in the window's coordinates; the middle without one.
    void setAnchor(QPoint at);
    //! The card's upper edge, in the middle of the width; a low window brings it further up.
    void setTop(int top);
    void open(QWidget *firstFocus = nullptr);
    void dismiss();

signals:
    void dismissed();

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    Look m_look;
    const Backdrop m_backdrop;
    QWidget *m_card = nullptr;
    QVBoxLayout *m_content = nullptr;
    std::optional<QPoint> m_anchor;
    std::optional<int> m_top;
    QPointer<QWidget> m_focusBefore;
};

} // namespace meridian
