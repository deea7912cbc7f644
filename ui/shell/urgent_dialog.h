// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/replica.h"
#include "ui/compose/urgent_wish.h"
#include "ui/models/urgent_reach.h"
#include "ui/shell/modal_layer.h"

class QLineEdit;
class QRadioButton;

namespace meridian {

class Button;
class TextLabel;

//! The one question before words reach people whatever their hour: whose hours they break into and who is at work, a reason, and by
//! when it matters. The way that wakes nobody comes first; Enter confirms nothing.
class UrgentDialog : public ModalLayer {
    Q_OBJECT
public:
    static constexpr int Width = 520;

    //! All outlive this.
    UrgentDialog(const Look &look, QWidget &window, Replica &replica, const MemberBook &book, const UrgentWish &wish);

signals:
    void confirmed(const meridian::Urgency &urgency);
    void usualWanted();
    void laterWanted(const meridian::SendTime &time);

private:
    void addPeople();
    void addHistory(Replica &replica);
    void addFields();
    void addButtons();
    void refresh();
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString consequence() const;
    [[nodiscard]] QString lineOf(const UrgentReach &reach) const;
    [[nodiscard]] std::optional<Instant> by() const;
    [[nodiscard]] bool isReasoned() const;
    [[nodiscard]] Urgency urgency() const;

    Look m_look;
    const MemberBook &m_book;
    const std::vector<MemberId> m_told;
    const std::vector<UrgentReach> m_reach;
    struct By {
        Instant at;
        QRadioButton *button;
    };
    std::vector<By> m_by;
    QLineEdit *m_reason = nullptr;
    TextLabel *m_count = nullptr;
    Button *m_send = nullptr;
};

} // namespace meridian
