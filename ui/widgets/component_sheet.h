// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace meridian {

//! Every small widget in its states, on one sheet: for the picture tour, and to compare with the design.
class ComponentSheet : public QWidget {
    Q_OBJECT
public:
    explicit ComponentSheet(const Look &look, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QVBoxLayout *column(QBoxLayout *row, int width);
    void heading(QVBoxLayout *column, const QString &text);
    void addTimes(QVBoxLayout *column);
    void addChips(QVBoxLayout *column);
    void addPeople(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    void addFields(QVBoxLayout *column);
    void addBanners(QVBoxLayout *column);
    void addToasts(QVBoxLayout *column);
    void addMenu(QVBoxLayout *column);
    void addType(QVBoxLayout *column);

    Look m_look;
    QWidget *m_focused = nullptr;
};

} // namespace meridian
