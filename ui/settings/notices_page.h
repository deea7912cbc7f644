// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/attention_desk.h"
#include "ui/settings/page.h"
#include "ui/settings/settings_door.h"

class QButtonGroup;
class QTimeEdit;

namespace meridian {

class Button;

//! When I hear of things: as they come within my hours, or at times I choose, and what a notification shows.
class NoticesPage : public SettingsPage {
    Q_OBJECT
public:
    //! All outlive this.
    NoticesPage(const Look &look, AttentionDesk &attention, const MemberBook &book, SettingsDoor &door, QWidget *parent = nullptr);
    void arrive() override { refresh(); }
    //! What holds now, in one sentence.
    [[nodiscard]] QString sentence() const;

signals:
    void saved();

private:
    void buildTimes();
    void buildRest();
    void refresh();
    void rebuildTimes();
    void addTime(qint64 minutes);
    void add();
    void remove(qint64 minutes);
    void save(std::vector<qint64> batches);
    [[nodiscard]] std::vector<qint64> first() const;

    AttentionDesk &m_attention;
    const MemberBook &m_book;
    SettingsDoor &m_door;
    QButtonGroup *m_ways;
    QWidget *m_times, *m_list;
    QTimeEdit *m_new;
    Button *m_add;
    TextLabel *m_sentence, *m_fault;
    std::vector<qint64> m_shown; //!< the times that have a chip
};

} // namespace meridian
