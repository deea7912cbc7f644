// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/check_in_dialog.h"
#include "ui/shell/dialog_parts.h"
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace meridian {
namespace {

//! What is around the form, and how high the form is where there is room.
constexpr int AroundForm = 140, CheckInFormHeight = 640;

} // namespace

CheckInDialog::CheckInDialog(const Look &look, QWidget &window, const CheckInParts &parts, const std::optional<CheckIn> &checkIn,
                             std::optional<ChannelId> channel)
    : ModalLayer(look, window, Backdrop::Scrim, Width), m_look(look), m_form(new CheckInForm(look, parts, checkIn, channel))
{
    const QString title = checkIn ? tr("Change the check-in") : tr("Set up a check-in");
    setAccessibleName(title);
    fit(window.height());
    content()->addWidget(dialogTitle(look, title));
    content()->addWidget(m_form);
    setFocusProxy(&m_form->name());
    connect(m_form, &CheckInForm::left, this, &ModalLayer::dismiss);
    connect(m_form, &CheckInForm::saved, this, [this](CheckInId saved) {
        dismiss();
        emit this->saved(saved);
    });
}

void CheckInDialog::fit(int height)
{
    m_form->setFixedHeight(std::clamp(height - AroundForm, m_look.type.px(240), m_look.type.px(CheckInFormHeight)));
}

void CheckInDialog::resizeEvent(QResizeEvent *event)
{
    ModalLayer::resizeEvent(event);
    fit(height());
}

} // namespace meridian
