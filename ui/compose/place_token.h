// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/entities.h"
#include "ui/widgets/look.h"
#include <QAbstractButton>

namespace meridian {

//! A chosen channel or person in a form; pressing it takes it out again.
class PlaceToken : public QAbstractButton {
    Q_OBJECT
public:
    PlaceToken(const Look &look, const QString &channelName, QWidget *parent = nullptr);
    PlaceToken(const Look &look, const Member &member, const QString &callName,
               QWidget *parent = nullptr);
    //! As wide as its words; it gives way down to minimumSizeHint(), and a long name to the clock behind it.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void prepare(const QString &whole);
    [[nodiscard]] int around() const;
    Look m_look;
    std::optional<Member> m_member;
};

} // namespace meridian
