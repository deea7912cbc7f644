// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/work_now.h"
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

//! The foot of a composer, the delivery plan: who of those the words notify hears of them now, and who at
//! the start of their day, each on their own clock. What their devices then do is ui/models/notices.h. It moves with the minute.
class WhoLine : public QWidget {
    Q_OBJECT
public:
    //! Both outlive this.
    WhoLine(const Look &look, const MemberBook &book, QWidget *parent = nullptr);
    void setPeople(std::vector<MemberId> people);
    [[nodiscard]] QString nowText() const; //!< "Notified now: Wanjiru, Priya"; empty when nobody is
    [[nodiscard]] QString
    laterText() const; //!< "At the start of their day: Rafael 09:00"; empty when nobody's is waited for
    [[nodiscard]] static QString nobodyText();

    [[nodiscard]] QSize sizeHint() const override { return {200, m_look.type.px(30)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QString startText(const QTimeZone &zone, Instant start) const;
    Look m_look;
    const MemberBook &m_book;
    std::vector<MemberId> m_people;
};

} // namespace meridian
