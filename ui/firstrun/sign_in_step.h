// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/firstrun/requests.h"
#include "ui/firstrun/step.h"

namespace meridian {

//! Somebody who is in a workspace already comes in on this computer as well: with a link from the other one, or with
//! the workspace's address and a password.
class SignInStep : public Step {
    Q_OBJECT
public:
    explicit SignInStep(const Look &look, QWidget *parent = nullptr);
    [[nodiscard]] SignInRequest request() const;
    void setLink(const QString &link);
    [[nodiscard]] bool check(); //!< says what is missing beside the field
    void focusFirst();

private:
    void clearFaults();
    QLineEdit *m_link, *m_address, *m_email, *m_password;
    LabelledField *m_linkField, *m_addressField, *m_emailField, *m_passwordField;
};

} // namespace meridian
