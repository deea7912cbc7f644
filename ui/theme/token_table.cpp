// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

namespace meridian {

const std::array<TokenValue, TokenCount> &tokenTable()
{
    static constexpr std::array<TokenValue, TokenCount> table{{
        {QLatin1StringView("sidebar"), 0xffeef1f2, 0xff111416},
        {QLatin1StringView("surface-sunken"), 0xfff7f8f9, 0xff15191b},
        {QLatin1StringView("surface"), 0xffffffff, 0xff1a1e21},
        {QLatin1StringView("surface-raised"), 0xffffffff, 0xff22272b},
        {QLatin1StringView("hover"), 0xffe5eaec, 0xff2b3237},
        {QLatin1StringView("chip"), 0xffe8ecee, 0xff2a3136},
        {QLatin1StringView("pressed"), 0xffd6dee2, 0xff343c42},
        {QLatin1StringView("selection"), 0xffdceaf0, 0xff1c3944},
        {QLatin1StringView("selection-idle"), 0xffe0e6e9, 0xff272e32},
        {QLatin1StringView("scrim"), 0xff1b2226, 0xff000000},
        {QLatin1StringView("hairline"), 0xffe1e6e8, 0xff2a3034},
        {QLatin1StringView("hairline-strong"), 0xffcbd3d7, 0xff3b4349},
        {QLatin1StringView("field-border"), 0xff808c93, 0xff717d85},
        {QLatin1StringView("focus-ring"), 0xff1f7f9e, 0xff5fb6ce},
        {QLatin1StringView("text"), 0xff1a2226, 0xffe6eaec},
        {QLatin1StringView("text-muted"), 0xff4f5b62, 0xffa9b3b9},
        {QLatin1StringView("text-faint"), 0xff5f6b73, 0xff8f9aa1},
        {QLatin1StringView("text-disabled"), 0xff9aa4aa, 0xff5c666c},
        {QLatin1StringView("accent"), 0xff0e5a73, 0xff7cc8de},
        {QLatin1StringView("accent-hover"), 0xff0a4a5f, 0xff97d6e8},
        {QLatin1StringView("accent-soft"), 0xffe1eef3, 0xff17323c},
        {QLatin1StringView("on-accent"), 0xffffffff, 0xff06222c},
        {QLatin1StringView("ok"), 0xff23633f, 0xff86cfa3},
        {QLatin1StringView("ok-soft"), 0xffe3f1e8, 0xff173122},
        {QLatin1StringView("warn"), 0xff74490a, 0xffe6be74},
        {QLatin1StringView("warn-soft"), 0xfffaf0dc, 0xff362a13},
        {QLatin1StringView("danger"), 0xff9a2a22, 0xfff09a90},
        {QLatin1StringView("danger-soft"), 0xfffae8e5, 0xff3d201d},
        {QLatin1StringView("working"), 0xff1f6b49, 0xff7ccb9f},
        {QLatin1StringView("working-fill"), 0xffcbe6d8, 0xff1e4532},
        {QLatin1StringView("edge-of-day"), 0xff9a5b0c, 0xffe2ae62},
        {QLatin1StringView("edge-fill"), 0xfff5e5c8, 0xff40341c},
        {QLatin1StringView("asleep"), 0xff545a9c, 0xffa9aee8},
        {QLatin1StringView("asleep-fill"), 0xffdee0f0, 0xff272a47},
        {QLatin1StringView("day-off"), 0xff5f6b73, 0xff98a3aa},
        {QLatin1StringView("day-off-fill"), 0xffe6eaec, 0xff262c30},
        {QLatin1StringView("mention"), 0xfffbf0d2, 0xff3a3016},
        {QLatin1StringView("mention-text"), 0xff5e4206, 0xfff0d08a},
        {QLatin1StringView("highlight"), 0xfffdebb0, 0xff4a3d14},
        {QLatin1StringView("highlight-active"), 0xfff9d978, 0xff574713},
        {QLatin1StringView("added"), 0xffddf1e3, 0xff1b3826},
        {QLatin1StringView("removed"), 0xfff8e1de, 0xff41231f},
        {QLatin1StringView("code-bg"), 0xfff4f6f7, 0xff14181a},
        {QLatin1StringView("code-text"), 0xff1f292e, 0xffdde3e6},
        {QLatin1StringView("code-keyword"), 0xff7a2f79, 0xffd8a2e0},
        {QLatin1StringView("code-type"), 0xff0e5a73, 0xff7cc8de},
        {QLatin1StringView("code-function"), 0xff2b4a94, 0xff9db8f2},
        {QLatin1StringView("code-string"), 0xff23633f, 0xff93d1a6},
        {QLatin1StringView("code-number"), 0xff84430a, 0xffe8b27a},
        {QLatin1StringView("code-comment"), 0xff5c6870, 0xff929da4},
    }};
    return table;
}

const std::array<PersonHue, HueCount> &hueTable()
{
    static constexpr std::array<PersonHue, HueCount> table{{
        {QLatin1StringView("sea"), 0xffcde3ea, 0xff0c465a, 0xff153f4d,
         0xffabddeb},
        {QLatin1StringView("moss"), 0xffd3e5d2, 0xff274f2d, 0xff23422a,
         0xffb4dbb5},
        {QLatin1StringView("ochre"), 0xfff0e1bc, 0xff5e4209, 0xff483a15,
         0xffecd190},
        {QLatin1StringView("clay"), 0xfff3dacd, 0xff75351e, 0xff4e2d20,
         0xfff0bea6},
        {QLatin1StringView("plum"), 0xffead6e6, 0xff642857, 0xff452540,
         0xffe3b6d9},
        {QLatin1StringView("indigo"), 0xffdaddf3, 0xff363a80, 0xff2c3060,
         0xffbfc4f2},
        {QLatin1StringView("slate"), 0xffdae1e5, 0xff36444d, 0xff323c43,
         0xffc3cfd6},
        {QLatin1StringView("rose"), 0xfff4d8dd, 0xff772a3a, 0xff4c252e,
         0xfff0b6c1},
    }};
    return table;
}

} // namespace meridian
