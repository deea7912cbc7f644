// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/firstrun/requests.h"
#include "ui/firstrun/step.h"

class QComboBox;

namespace meridian {

class Avatar;
class HoursForm;
class LocalTimePill;

//! Start a workspace, step 1: its name and its folder.
class WorkspaceStep : public Step {
    Q_OBJECT
public:
    //! `home` is where a folder is proposed in.
    WorkspaceStep(const Look &look, const QString &home, QWidget *parent = nullptr);
    [[nodiscard]] bool check(); //!< says what is missing beside the field
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString folder() const;
    void focusFirst();

private:
    void proposeFolder();
    void chooseFolder();
    QString m_home;
    QLineEdit *m_name, *m_folder;
    LabelledField *m_nameField, *m_folderField;
};

//! Join, step 1: the link.
class InviteStep : public Step {
    Q_OBJECT
public:
    explicit InviteStep(const Look &look, QWidget *parent = nullptr);
    [[nodiscard]] QString link() const;
    //! `detail` is the refusal's own sentence where it knows more (who used it, when).
    void refuse(InviteFault fault, const QString &detail);
    void clearFault();
    void focusFirst();

private:
    QLineEdit *m_link;
    LabelledField *m_field;
};

//! Both, step 2: who you are, and how others will see you. Joining asks for an account as well.
class YouStep : public Step {
    Q_OBJECT
public:
    enum class Account { None, Wanted };
    YouStep(const Look &look, Account account, QWidget *parent = nullptr);
    void setProfile(const Profile &profile);
    [[nodiscard]] Profile profile() const;
    [[nodiscard]] QString email() const;
    [[nodiscard]] QString password() const;
    [[nodiscard]] bool check();
    void focusFirst();

private:
    QWidget *buildNames();
    QWidget *buildAccount();
    QWidget *buildPreview();
    void refreshPreview();
    Account m_account;
    Profile m_profile; //!< what the form does not show stays
    QLineEdit *m_name, *m_callName, *m_email = nullptr, *m_password = nullptr;
    QComboBox *m_pronoun;
    HoursForm *m_hours;
    LabelledField *m_nameField, *m_emailField = nullptr, *m_passwordField = nullptr;
    Avatar *m_avatar;
    TextLabel *m_seen;
    LocalTimePill *m_pill;
};

//! Reached with Change on the first page: the clock alone.
class ClockStep : public Step {
    Q_OBJECT
public:
    explicit ClockStep(const Look &look, QWidget *parent = nullptr);
    void setProfile(const Profile &profile);
    void fill(Profile &profile) const;

private:
    HoursForm *m_hours;
};

} // namespace meridian
