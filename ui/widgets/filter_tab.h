// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QAbstractButton>

namespace meridian {

//! One of a few ways to see a list, with a count beside its name.
class FilterTab : public QAbstractButton {
    Q_OBJECT
public:
    FilterTab(const Look &look, const QString &text, QWidget *parent = nullptr);
    void setCount(int count); //!< 0: none is shown
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    int m_count = 0;
};

//! Two grey lines a row: what stands where rows are about to be. It does not move.
class RowPlaceholders : public QWidget {
    Q_OBJECT
public:
    explicit RowPlaceholders(const Look &look, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};

} // namespace meridian
