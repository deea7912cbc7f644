// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/entities.h"
#include "core/time/day_phase.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/look.h"
#include <QWidget>
#include <optional>

namespace meridian {

//! What stands in the circle of a person.
struct Face {
    QString initials;
    int hue = 0;
    MemberId member = {}; //!< whose picture it is; without one the initials
    [[nodiscard]] static Face of(const Member &member);
    bool operator==(const Face &) const = default;
};

//! Paints a face into `rect`; from 28 px on with the badge of their phase, on a disc of `behind`.
void drawAvatar(QPainter &painter, const Look &look, const QRectF &rect, const Face &face,
                std::optional<DayPhase> badge = std::nullopt, Token behind = Token::Surface);

//! A person's circle; for keyboards and readers it is not a stop, the name beside it is.
class Avatar : public QWidget {
    Q_OBJECT
public:
    enum class Badge { Shown, Hidden };
    Avatar(const Look &look, int size, Badge badge = Badge::Hidden, QWidget *parent = nullptr);

    void setMember(const Member &member);
    void setBehind(Token behind); //!< what is painted around it, for the badge's disc
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    int m_size;
    Badge m_badge;
    Token m_behind = Token::Surface;
    std::optional<Member> m_member;
};

} // namespace meridian
