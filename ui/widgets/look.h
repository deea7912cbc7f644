// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/minute_ticker.h"
#include "ui/widgets/pictures.h"

namespace meridian {

//! What every widget gets in its constructor: colours, type, icons, what time it is, and what people look like.
//! All six are owned by the app and outlive every widget.
struct Look {
    Theme &theme;
    Type &type;
    Icons &icons;
    const Clock &clock;
    MinuteTicker &minutes;
    Pictures &pictures;
};

} // namespace meridian
