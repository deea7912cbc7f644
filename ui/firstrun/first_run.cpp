// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/first_run.h"
#include "ui/firstrun/brand_panel.h"
#include "ui/firstrun/choice_page.h"
#include "ui/firstrun/sign_in_step.h"
#include "ui/firstrun/steps.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimeZone>

namespace meridian {

namespace {

//! Under this width the left half gives way.
constexpr int BothHalves = 1040;
constexpr int Widest = 720;

//! A page in the middle of what there is, scrolling when the window is low.
QWidget *framed(const Look &look, QWidget *page)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    auto *holder = new QWidget;
    holder->setAutoFillBackground(false);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(look.type.px(56), 0, look.type.px(56), 0);
    row->addStretch(1);
    page->setMaximumWidth(look.type.px(Widest));
    row->addWidget(page, 1000);
    row->addStretch(1);
    scroll->setWidget(holder);
    return scroll;
}

} // namespace

FirstRun::FirstRun(const Look &look, const QString &home, QWidget *parent)
    : QWidget(parent), m_look(look), m_home(home), m_halves(new QHBoxLayout(this))
{
    m_profile.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->setSpacing(0);
    // The left half must not keep the window from becoming too narrow for it.
    m_halves->setSizeConstraint(QLayout::SetNoConstraint);
    build();
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FirstRun::build()
{
    if (m_content) {
        m_halves->removeWidget(m_content);
        m_content->hide();
        m_content->deleteLater(); // it may be in the middle of the signal that brought us here
    }
    m_content = new QWidget;
    m_content->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_brand = new BrandPanel(m_look);
    m_pages = new QStackedWidget;
    row->addWidget(m_brand);
    row->addWidget(m_pages, 1);
    m_choice = new ChoicePage(m_look);
    m_clock = new ClockStep(m_look);
    m_workspace = new WorkspaceStep(m_look, m_home);
    m_invite = new InviteStep(m_look);
    m_signIn = new SignInStep(m_look);
    m_starter = new YouStep(m_look, YouStep::Account::None);
    m_joiner = new YouStep(m_look, YouStep::Account::Wanted);
    m_starter->setNext(tr("Start the workspace"));
    m_joiner->setNext(tr("Join"));
    m_pages->addWidget(m_choice);
    for (Step *page : std::initializer_list<Step *>{m_clock, m_workspace, m_invite, m_signIn, m_starter, m_joiner})
        m_pages->addWidget(framed(m_look, page));
    m_choice->setProfile(m_profile);
    m_halves->addWidget(m_content);
    connect(m_choice, &ChoicePage::demoChosen, this, &FirstRun::demoRequested);
    connect(m_choice, &ChoicePage::languageChosen, this, &FirstRun::languageChosen);
    connect(m_choice, &ChoicePage::changeClockRequested, this, [this] {
        m_clock->setProfile(m_profile);
        open(m_clock);
    });
    connect(m_clock, &Step::backRequested, this, &FirstRun::goHome);
    connect(m_clock, &Step::nextRequested, this, [this] {
        m_clock->fill(m_profile);
        goHome();
    });
    connectStart();
    connectJoin();
    connectSignIn();
}

void FirstRun::connectStart()
{
    connect(m_choice, &ChoicePage::startChosen, this, [this] {
        open(m_workspace);
        m_workspace->focusFirst();
    });
    connect(m_workspace, &Step::backRequested, this, &FirstRun::goHome);
    connect(m_workspace, &Step::nextRequested, this, [this] {
        if (!m_workspace->check())
            return;
        m_starter->setProfile(m_profile);
        open(m_starter);
        m_starter->focusFirst();
    });
    connect(m_starter, &Step::backRequested, this, [this] {
        m_profile = m_starter->profile();
        m_starter->setBusy({});
        open(m_workspace);
        m_workspace->focusFirst();
    });
    connect(m_starter, &Step::nextRequested, this, [this] {
        if (!m_starter->check())
            return;
        m_profile = m_starter->profile();
        m_starter->setBusy(tr("Setting up %1").arg(m_workspace->name()));
        emit startWorkspaceRequested({m_workspace->name(), m_workspace->folder(), m_profile});
    });
}

void FirstRun::connectJoin()
{
    connect(m_choice, &ChoicePage::joinChosen, this, [this] {
        open(m_invite);
        m_invite->focusFirst();
    });
    connect(m_invite, &Step::backRequested, this, [this] {
        m_invite->setBusy({});
        goHome();
    });
    connect(m_invite, &Step::nextRequested, this, [this] {
        if (m_invite->link().isEmpty()) {
            m_invite->refuse(InviteFault::Bad, {});
            return;
        }
        m_invite->clearFault();
        m_invite->setBusy(tr("Asking the workspace"));
        emit inviteEntered(m_invite->link());
    });
    connect(m_joiner, &Step::backRequested, this, [this] {
        m_profile = m_joiner->profile();
        m_joiner->setBusy({});
        open(m_invite);
        m_invite->focusFirst();
    });
    connect(m_joiner, &Step::nextRequested, this, [this] {
        if (!m_joiner->check())
            return;
        m_profile = m_joiner->profile();
        m_joiner->setBusy(tr("Joining"));
        emit joinRequested({m_invite->link(), m_joiner->email(), m_joiner->password(), m_profile});
    });
}

void FirstRun::connectSignIn()
{
    connect(m_choice, &ChoicePage::signInChosen, this, [this] {
        open(m_signIn);
        m_signIn->focusFirst();
    });
    connect(m_signIn, &Step::backRequested, this, [this] {
        m_signIn->setBusy({});
        m_signsInOnly ? emit left() : goHome();
    });
    connect(m_signIn, &Step::nextRequested, this, [this] {
        if (m_signIn->check())
            signIn(tr("Signing in"));
    });
}

void FirstRun::askToSignIn()
{
    m_signsInOnly = true;
    open(m_signIn);
    m_signIn->focusFirst();
}

void FirstRun::signIn(const QString &busy)
{
    m_signIn->setBusy(busy);
    emit signInRequested(m_signIn->request());
}

void FirstRun::inviteChecked(const InviteInfo &info)
{
    if (!m_invite->isBusy())
        return; // the person went back meanwhile
    m_invite->setBusy({});
    if (!info.signsIn.isEmpty()) { // a link for another computer of theirs: there is nothing more to ask
        m_signIn->setLink(m_invite->link());
        open(m_signIn);
        signIn(tr("Signing in to %1 as %2", "a workspace, a person").arg(info.workspace, info.signsIn));
        return;
    }
    QString who = info.inviter.isEmpty() ? tr("You are invited.") : tr("%1 invited you.").arg(info.inviter);
    if (info.people > 0)
        who += u' ' + tr("Members so far: %1.").arg(info.people);
    if (!info.place.isEmpty())
        who += u' ' + tr("It is hosted on %1.").arg(info.place);
    m_joiner->setTitle(tr("Join %1").arg(info.workspace));
    m_joiner->setSentence(who);
    m_joiner->setNext(tr("Join %1").arg(info.workspace));
    m_joiner->setProfile(m_profile);
    open(m_joiner);
    m_joiner->focusFirst();
}

void FirstRun::inviteRefused(InviteFault fault, const QString &detail)
{
    if (m_joiner->isBusy()) { // it was good when it was checked
        m_joiner->setBusy({});
        open(m_invite);
    }
    m_invite->refuse(fault, detail);
}

Step *FirstRun::busyStep() const
{
    for (Step *step : std::initializer_list<Step *>{m_starter, m_joiner, m_invite, m_signIn}) {
        if (step->isBusy())
            return step;
    }
    return nullptr;
}

void FirstRun::failed(const QString &sentence)
{
    Step *step = busyStep();
    if (!step)
        return;
    step->setBusy({});
    step->setFault(sentence);
}

void FirstRun::open(QWidget *page)
{
    for (int i = 0; i < m_pages->count(); ++i) {
        if (m_pages->widget(i) == page || m_pages->widget(i)->isAncestorOf(page))
            m_pages->setCurrentIndex(i);
    }
}

void FirstRun::goHome()
{
    m_choice->setProfile(m_profile);
    open(m_choice);
    m_choice->focusFirst();
}

QSize FirstRun::minimumSizeHint() const
{
    return {m_look.type.px(480), m_look.type.px(400)};
}

void FirstRun::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.theme.color(Token::Surface));
}

void FirstRun::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_brand->setVisible(width() >= m_look.type.px(BothHalves));
}

void FirstRun::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_signsInOnly)
        m_choice->focusFirst();
}

void FirstRun::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_content) {
        build();
        m_brand->setVisible(width() >= m_look.type.px(BothHalves));
        m_signsInOnly ? askToSignIn() : goHome();
    }
    QWidget::changeEvent(event);
}

} // namespace meridian
