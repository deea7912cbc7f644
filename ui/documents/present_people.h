// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/entities.h"
#include "ui/widgets/look.h"
#include <QTimeZone>
#include <QWidget>

class QHBoxLayout;

namespace meridian {

//! Who else has a document open: their faces ringed in their ink, as their carets are, each with its clock.
class PresentPeople : public QWidget {
    Q_OBJECT
public:
    static constexpr size_t Most = 3; //!< shown; the others are a number

    explicit PresentPeople(const Look &look, QWidget *parent = nullptr);
    //! `zone` is the reader's.
    void setMembers(const std::vector<Member> &members, const QTimeZone &zone);

signals:
    void personWanted(meridian::MemberId member);

private:
    Look m_look;
    QHBoxLayout *m_row;
    std::vector<Member> m_members;
};

} // namespace meridian
