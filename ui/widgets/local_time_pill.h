// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/entities.h"
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

//! Somebody's clock beside their name: glyph, time there now, and perhaps the city. It moves with the minute.
//! Never the time of a message.
class LocalTimePill : public QWidget {
    Q_OBJECT
public:
    enum class Shape { Inline, Boxed };
    enum class City { Shown, Hidden };

    LocalTimePill(const Look &look, Shape shape, City city = City::Hidden, QWidget *parent = nullptr);
    void setProfile(const Profile &profile);
    [[nodiscard]] QString text() const; //!< "15:42 Bengaluru"

    //! The same for delegates. Returns the width painted, from the leading edge of `rect`.
    static int draw(QPainter &painter, const Look &look, const QRectF &rect, const Profile &profile, City city);
    [[nodiscard]] static int widthOf(const Look &look, const Profile &profile, City city);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void refresh();
    Look m_look;
    Shape m_shape;
    City m_city;
    Profile m_profile;
};

} // namespace meridian
