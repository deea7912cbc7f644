// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/channels_model.h"
#include "ui/models/people_model.h"
#include "ui/sidebar/sidebar_list.h"
#include <QStyledItemDelegate>

namespace meridian {

//! What channel rows and person rows have in common: ground, focus, height.
class SidebarDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    SidebarDelegate(const Look &look, SidebarList *list);
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    [[nodiscard]] const Look &look() const { return m_look; }
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] bool isPlace(const QModelIndex &index) const { return m_list->place() == index.row(); }

private:
    Look m_look;
    SidebarList *m_list;
};

//! "# launch", bold when there is something new; a lock before private ones.
class ChannelDelegate : public SidebarDelegate {
    Q_OBJECT
public:
    ChannelDelegate(const Look &look, SidebarList *list, const ChannelsModel &model);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ChannelsModel &m_model;
};

//! Avatar, first name, the clock there and the sign of the day.
class PersonDelegate : public SidebarDelegate {
    Q_OBJECT
public:
    PersonDelegate(const Look &look, SidebarList *list, const PeopleModel &model);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const PeopleModel &m_model;
};

} // namespace meridian
