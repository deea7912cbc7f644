// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/work_now.h"
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

//! The foot of a composer: who of the people reached is at work now, and when the day of the others
//! starts, each on their own clock. It moves with the minute.
class WhoLine : public QWidget {
    Q_OBJECT
public:
    //! Both outlive this.
    WhoLine(const Look &look, const MemberBook &book, QWidget *parent = nullptr);
    void setPeople(std::vector<MemberId> people);
    [[nodiscard]] QString nowText() const; //!< "At work now: Wanjiru, Priya"; empty when nobody is
    [[nodiscard]] QString
    laterText() const; //!< "Their day starts: Rafael 09:00"; empty when nobody's does

    [[nodiscard]] QSize sizeHint() const override { return {200, m_look.type.px(30)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    Look m_look;
    const MemberBook &m_book;
    std::vector<MemberId> m_people;
};

} // namespace meridian
