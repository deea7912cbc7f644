// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/sign_in_step.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text_label.h"
#include <QLineEdit>
#include <QVBoxLayout>

namespace meridian {

SignInStep::SignInStep(const Look &look, QWidget *parent)
    : Step(look, tr("Sign in on this computer"),
           tr("You are in a workspace already, on another computer. What you wrote there comes here, drafts too."),
           tr("Sign in"), parent),
      m_link(addLine(QStringLiteral("meridian://"))), m_address(addLine(QStringLiteral("team.example.org"))), m_email(addLine()),
      m_password(addLine())
{
    m_password->setEchoMode(QLineEdit::Password);
    m_linkField = new LabelledField(look, tr("Link from the other computer"), m_link);
    m_addressField = new LabelledField(look, tr("Address of the workspace"), m_address);
    m_emailField = new LabelledField(look, tr("Email"), m_email);
    m_passwordField = new LabelledField(look, tr("Password for this workspace"), m_password);
    body()->addWidget(m_linkField);
    body()->addWidget(new TextLabel(look, tr("It is made there: Settings, Devices, Make a link."), TypeStyle::Meta, Token::TextMuted,
                                    TextLabel::Flow::Wrap));
    body()->addWidget(new Hairline(look, Qt::Horizontal));
    body()->addWidget(new TextLabel(look, tr("Or with your password"), TypeStyle::UiMedium));
    body()->addWidget(m_addressField);
    auto *row = new QHBoxLayout;
    row->setSpacing(look.type.px(12));
    row->addWidget(m_emailField, 1, Qt::AlignTop);
    row->addWidget(m_passwordField, 1, Qt::AlignTop);
    body()->addLayout(row);
    for (QLineEdit *line : {m_link, m_address, m_email, m_password})
        connect(line, &QLineEdit::textEdited, this, &SignInStep::clearFaults);
}

SignInRequest SignInStep::request() const
{
    return {m_link->text().trimmed(), m_address->text().trimmed(), m_email->text().trimmed(), m_password->text()};
}

void SignInStep::setLink(const QString &link)
{
    m_link->setText(link);
    clearFaults();
}

void SignInStep::clearFaults()
{
    for (LabelledField *field : {m_linkField, m_addressField, m_emailField, m_passwordField})
        field->setFault({});
    setFault({});
}

//! A link is all that is needed; without one, all three of the rest.
bool SignInStep::check()
{
    clearFaults();
    const SignInRequest asked = request();
    if (!asked.link.isEmpty())
        return true;
    if (asked.address.isEmpty() && asked.email.isEmpty() && asked.password.isEmpty()) {
        m_linkField->setFault(tr("Paste a link, or fill in the address, email and password."));
        m_link->setFocus();
        return false;
    }
    const auto need = [](const QString &text, QLineEdit *line, LabelledField *field, const QString &sentence) {
        if (!text.isEmpty())
            return true;
        field->setFault(sentence);
        line->setFocus();
        return false;
    };
    const bool password = need(asked.password, m_password, m_passwordField, tr("Write your password."));
    const bool email = need(asked.email, m_email, m_emailField, tr("Write the email address you joined with."));
    const bool address = need(asked.address, m_address, m_addressField,
                              tr("Write where the workspace is, such as team.example.org."));
    return password && email && address;
}

void SignInStep::focusFirst()
{
    m_link->setFocus();
}

} // namespace meridian
