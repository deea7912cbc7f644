// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/checkins/check_in_form.h"
#include "ui/shell/modal_layer.h"

namespace meridian {

//! A check-in that is set up or changed, over the window.
class CheckInDialog : public ModalLayer {
    Q_OBJECT
public:
    static constexpr int Width = 640;

    //! All outlive this.
    CheckInDialog(const Look &look, QWidget &window, const CheckInParts &parts, const std::optional<CheckIn> &checkIn, std::optional<ChannelId> channel);

signals:
    void saved(meridian::CheckInId checkIn);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    //! The form scrolls in a low window; its buttons stay in sight.
    void fit(int height);

    Look m_look;
    CheckInForm *m_form;
};

} // namespace meridian
