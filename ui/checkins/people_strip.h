// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/checkins/check_in_round.h"
#include "ui/models/member_book.h"
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

//! Who has answered (a full line), who is still to come (a pale one), and who has the day off (a dashed one), each with their own
//! time under their name. Of many, two rows of them and how many more there are.
class PeopleStrip : public QWidget {
    Q_OBJECT
public:
    //! Both outlive this.
    PeopleStrip(const Look &look, const MemberBook &book, QWidget *parent = nullptr);
    void setPeople(std::vector<RoundPerson> people);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void personWanted(meridian::MemberId member);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Grid {
        int columns = 1, rows = 1, cell = 0;
        size_t shown = 0; //!< people; one cell more says how many are not
    };
    [[nodiscard]] Grid gridFor(int width) const;
    [[nodiscard]] QRect cellAt(const Grid &grid, size_t index) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] const RoundPerson *personAt(QPoint point) const;
    void paintPerson(QPainter &painter, const QRect &cell, const RoundPerson &person) const;

    Look m_look;
    const MemberBook &m_book;
    std::vector<RoundPerson> m_people;
};

} // namespace meridian
