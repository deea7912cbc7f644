// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/firstrun/requests.h"
#include "ui/widgets/look.h"
#include <QWidget>

class QHBoxLayout;
class QStackedWidget;

namespace meridian {

class BrandPanel;
class ChoicePage;
class ClockStep;
class InviteStep;
class SignInStep;
class Step;
class WorkspaceStep;
class YouStep;

//! The first run: three ways to begin, each in at most two steps here. It asks with signals and is
//! told the answers; it knows no server and writes nothing.
class FirstRun : public QWidget {
    Q_OBJECT
public:
    //! `home` is the folder a workspace's folder is proposed in.
    FirstRun(const Look &look, const QString &home, QWidget *parent = nullptr);

    //! An answer to inviteEntered().
    void inviteChecked(const InviteInfo &info);
    void inviteRefused(InviteFault fault, const QString &detail = QString());
    //! Only that, for somebody whose workspace is here; left() when they think better of it.
    void askToSignIn();
    //! What was asked for last did not work; the sentence says why. Nothing that was typed is lost.
    void failed(const QString &sentence);

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void startWorkspaceRequested(const meridian::StartRequest &request);
    void inviteEntered(const QString &link);
    void joinRequested(const meridian::JoinRequest &request);
    void signInRequested(const meridian::SignInRequest &request);
    void demoRequested();
    void left();
    void languageChosen(const QString &language);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectStart();
    void connectJoin();
    void connectSignIn();
    void signIn(const QString &busy);
    void open(QWidget *page);
    void goHome();
    [[nodiscard]] Step *busyStep() const;

    Look m_look;
    QString m_home;
    bool m_signsInOnly = false;
    Profile m_profile; //!< kept from step to step
    QHBoxLayout *m_halves;
    QWidget *m_content = nullptr;
    BrandPanel *m_brand = nullptr;
    QStackedWidget *m_pages = nullptr;
    ChoicePage *m_choice = nullptr;
    ClockStep *m_clock = nullptr;
    WorkspaceStep *m_workspace = nullptr;
    InviteStep *m_invite = nullptr;
    SignInStep *m_signIn = nullptr;
    YouStep *m_starter = nullptr, *m_joiner = nullptr;
};

} // namespace meridian
