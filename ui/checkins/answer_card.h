// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/check_in.h"
#include "ui/models/member_book.h"
#include "ui/widgets/look.h"
#include <QUrl>
#include <QWidget>

namespace meridian {

//! One answer of a round: whose, their clock now, when it came, and each question's word beside what was said to it.
class AnswerCard : public QWidget {
    Q_OBJECT
public:
    //! Mine can be changed and taken back.
    enum class Whose { Mine, Others };
    //! Both outlive this.
    AnswerCard(const Look &look, const MemberBook &book, const CheckInAnswer &answer, Whose whose, QWidget *parent = nullptr);

    [[nodiscard]] MemberId member() const { return m_member; }

signals:
    void linkActivated(const QUrl &link);
    void editWanted();
    void takeBackWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *madeHead(const CheckInAnswer &answer, Whose whose);
    [[nodiscard]] QWidget *madeParts(const CheckInAnswer &answer);
    [[nodiscard]] QString whenOf(const CheckInAnswer &answer) const;

    Look m_look;
    const MemberBook &m_book;
    MemberId m_member;
};

} // namespace meridian
