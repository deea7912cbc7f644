// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tall_script.h"
#include <algorithm>

namespace meridian {

bool hasTallScript(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        const ushort u = c.unicode();
        return (u >= 0x1100 && u < 0x1200) || (u >= 0x2E80 && u < 0xA4D0)
            || (u >= 0xAC00 && u < 0xD7B0) || (u >= 0xF900 && u < 0xFB00);
    });
}

} // namespace meridian
