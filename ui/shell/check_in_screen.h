// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/checkins/check_ins_view.h"
#include "ui/shell/place.h"
#include "ui/shell/screen.h"
#include "ui/shell/workspace_parts.h"
#include "ui/tasks/quick_entry_form.h"

namespace meridian {

//! Check-ins as a place in the window.
class CheckInScreen : public Screen {
    Q_OBJECT
public:
    //! All outlive this.
    CheckInScreen(const Look &look, const WorkspaceParts &parts, const MemberBook &book, CheckInBook &checkIns);
    //! `place` is one of check-ins.
    void arrive(const Place &place);
    [[nodiscard]] CheckInsView &view() { return *m_view; }
    [[nodiscard]] QList<QWidget *> regions() const override;

signals:
    //! Another round, or check-in, is open now.
    void roundShown(const meridian::RoundPlace &place);
    void newTaskWanted(const meridian::TaskSeed &seed);

private:
    void answerKeys();
    CheckInsView *m_view;
};

} // namespace meridian
