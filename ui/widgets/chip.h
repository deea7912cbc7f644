// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/entities.h"
#include "ui/widgets/clock_text.h"
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

//! A small filled label. Its colour never stands alone: there is always a word, and mostly an icon.
struct ChipSpec {
    enum class Kind { Neutral, Dated, Warn, Outline, Ok, Danger };
    QString text;
    QString icon; //!< may be empty
    Kind kind = Kind::Neutral;
    bool operator==(const ChipSpec &) const = default;
};

enum class ChipSize { Small, Large }; //!< in rows; in the head of a thread

//! Paints at the leading edge of `rect`, centred in its height; returns the width.
//! On a hovered row a neutral chip takes `pressed` to stay visible.
enum class ChipGround { Plain, Hovered };
int drawChip(QPainter &painter, const Look &look, const QRectF &rect, const ChipSpec &chip,
             ChipSize size = ChipSize::Small, ChipGround ground = ChipGround::Plain);
[[nodiscard]] QSize chipSize(const Look &look, const ChipSpec &chip, ChipSize size = ChipSize::Small);

//! What a thread asks for, as its chip.
class Expectation {
    Q_DECLARE_TR_FUNCTIONS(meridian::Expectation)
public:
    [[nodiscard]] static ChipSpec concluded();
    //! Of a question of one's own.
    [[nodiscard]] static ChipSpec own(int answered, int asked);
    [[nodiscard]] static ChipSpec chip(const Asking &asking, std::optional<Instant> by, const ClockText &mine, Instant now);
    [[nodiscard]] static QString within(Ask ask, const WorkSpan &span);
};

class Chip : public QWidget {
    Q_OBJECT
public:
    Chip(const Look &look, ChipSpec spec, ChipSize size = ChipSize::Small, QWidget *parent = nullptr);
    void setSpec(const ChipSpec &spec);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    ChipSpec m_spec;
    ChipSize m_size;
};

} // namespace meridian
