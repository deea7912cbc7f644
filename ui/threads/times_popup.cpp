// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/times_popup.h"
#include <QTextEdit>

namespace meridian {

namespace {

constexpr int NamesFrom = 150; //!< design pixels
constexpr size_t MostTimes = 20;

} // namespace

TimesPopup::TimesPopup(const Look &look, const MemberBook &book, const std::vector<MemberId> &people,
                       const std::vector<TimeInWords> &times, QWidget *parent)
    : TextPopup(look, parent)
{
    QTextOption option = field().document()->defaultTextOption();
    option.setTabs({QTextOption::Tab(look.type.px(NamesFrom), QTextOption::LeftTab)});
    field().document()->setDefaultTextOption(option);
    for (size_t i = 0; i < std::min(times.size(), MostTimes); ++i) {
        writeHeading(tr("“%1”").arg(times[i].words));
        QString separator;
        for (const ClockLine &line : clockLines(book, people, times[i], look.clock.now())) {
            write(separator + line.when, format(TypeStyle::UiMedium, Token::Text));
            write(u'\t' + line.names, format(TypeStyle::Ui, Token::TextMuted));
            separator = u'\n';
        }
    }
    finish(tr("Times on everyone’s clock"));
}

} // namespace meridian
