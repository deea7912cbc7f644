// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/member_book.h"
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

class Button;
class TextLabel;

//! Under a moment that is asked for: that it lies in somebody's night or day off, and the end of their work before it. A proposal, never
//! a refusal: to keep the moment is as near as to change it.
class AskAdvice : public QWidget {
    Q_OBJECT
public:
    //! `book` outlives this.
    AskAdvice(const Look &look, const MemberBook &book, QWidget *parent = nullptr);
    //! None, or nobody who minds: there is nothing to see.
    void weigh(std::optional<Instant> by, std::vector<MemberId> told);
    //! What was kept is forgotten: these are other words.
    void forget() { m_kept.clear(); }

signals:
    void changeWanted(meridian::Instant by);

private:
    void show(const Member &member, const Instant &by, const Instant &better);

    Look m_look;
    const MemberBook &m_book;
    TextLabel *m_words;
    Button *m_change, *m_keep;
    MemberId m_member; //!< who minds
    std::vector<MemberId> m_told;
    std::optional<Instant> m_by, m_better;
    std::vector<std::pair<MemberId, Instant>> m_kept;
};

} // namespace meridian
