// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/checkins/check_in_parts.h"
#include "ui/models/check_in_list_model.h"
#include "ui/widgets/look.h"
#include <QListView>

namespace meridian {

class Banner;
class IconButton;

//! The rounds that are open, earlier ones, and the check-ins that are set up.
class CheckInList : public QWidget {
    Q_OBJECT
public:
    //! All outlive this.
    CheckInList(const Look &look, const CheckInParts &parts, QWidget *parent = nullptr);

    [[nodiscard]] QListView &view() { return *m_view; }
    [[nodiscard]] CheckInListModel &model() { return m_model; }
    //! Makes a place current without saying so; one that is not among the rows leaves none.
    void select(const RoundPlace &place);
    void step(int rows);
    [[nodiscard]] std::optional<RoundPlace> current() const;

signals:
    void currentChanged(const meridian::RoundPlace &place);
    void entered(const meridian::RoundPlace &place);
    void newWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar();
    void press(const QModelIndex &index);
    void refresh();

    Look m_look;
    CheckInParts m_parts;
    CheckInListModel m_model;
    QListView *m_view;
    Banner *m_trouble;
    IconButton *m_add = nullptr;
    std::optional<RoundPlace> m_current;
    bool m_moving = false;
};

} // namespace meridian
