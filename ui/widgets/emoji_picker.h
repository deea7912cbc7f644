// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/popup.h"

class QLineEdit;
class QListView;

namespace meridian {

class EmojiGridModel;
class TextLabel;

//! Every emoji in a grid under a search field, to pick one by name or shortcode. The field keeps the
//! focus: typing searches, the arrows and page keys move through the grid, Enter takes, Esc leaves.
//! It starts anew each time it is opened.
class EmojiPicker : public Popup {
    Q_OBJECT
public:
    explicit EmojiPicker(const Look &look, QWidget *parent = nullptr);

signals:
    void picked(const QString &emoji);

protected:
    [[nodiscard]] QSize contentSize() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void search(const QString &words);
    void move(int by);
    void showCurrent();
    void pick();
    //! True when the key is the grid's and not the field's.
    bool takesKey(int key);

    QLineEdit *m_field;
    QListView *m_grid;
    EmojiGridModel *m_model;
    TextLabel *m_name;  //!< of the emoji the keys are on
    TextLabel *m_empty; //!< in place of the grid
};

} // namespace meridian
