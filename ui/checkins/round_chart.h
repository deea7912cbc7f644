// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/checkins/round_figures.h"
#include "ui/widgets/clock_text.h"
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

//! The rounds of a check-in over time: how many answers each had, as bars; or what was said to a question on a scale, each number a
//! dot and their median a line. Readers get the same figures in words. Time runs as the reader reads.
class RoundChart : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Answers, Numbers };
    explicit RoundChart(const Look &look, QWidget *parent = nullptr);
    //! The oldest first; `title` is what is drawn, in words.
    void setFigures(Kind kind, const QString &title, std::vector<RoundFigures> figures, const ClockText &clock);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] qreal xOf(size_t round) const;
    [[nodiscard]] qreal yOf(qreal value) const;
    [[nodiscard]] int most() const;
    [[nodiscard]] QString dateOf(const RoundFigures &one) const;
    [[nodiscard]] QString wordsOf(const RoundFigures &one) const;
    void paintScale(QPainter &painter) const;
    void paintAnswers(QPainter &painter) const;
    void paintNumbers(QPainter &painter) const;
    void paintDates(QPainter &painter) const;

    Look m_look;
    Kind m_kind = Kind::Answers;
    std::vector<RoundFigures> m_figures;
    ClockText m_clock;
};

} // namespace meridian
