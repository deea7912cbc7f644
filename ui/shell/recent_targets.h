// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/switcher_model.h"
#include "ui/shell/place.h"

namespace meridian {

//! What was used last, newest first, each once: what the switcher opens with.
class RecentTargets {
public:
    static constexpr size_t Most = 40;

    void note(const SwitcherTarget &target);
    //! The channel, or the thread that is open in it.
    void note(const Place &place);
    //! All but the place somebody is at.
    [[nodiscard]] std::vector<SwitcherTarget> without(const Place &present) const;

    //! For the settings file; words it does not know are skipped.
    [[nodiscard]] QStringList toTexts() const;
    [[nodiscard]] static RecentTargets fromTexts(const QStringList &texts);

private:
    std::vector<SwitcherTarget> m_targets;
};

} // namespace meridian
