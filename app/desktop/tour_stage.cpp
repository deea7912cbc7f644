// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour_stage.h"
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPainter>
#include <QThread>
#include <cstdio>

namespace meridian {

namespace {

constexpr QSize Sizes[] = {{1440, 900}, {900, 640}};
constexpr int StillMs = 60;     //!< two pictures this far apart are the same
constexpr int PatienceMs = 8'000;

} // namespace

TourStage::TourStage(QApplication &application, const QString &folder)
    : m_folder(folder), m_team(demoTeam(demoMoment())), m_clock(m_team.fixedNow),
      m_parts(m_clock, Theme::Mode::Light, QStringLiteral("Inter")),
      m_highlighter(QCoreApplication::applicationDirPath() + QStringLiteral("/meridian-highlighter")),
      m_holidays(QCoreApplication::applicationDirPath() + QStringLiteral("/meridian-holidays")),
      m_settings(m_scratch.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
{
    m_parts.theme.apply(application);
}

TourStage::~TourStage()
{
    m_window.reset();
    m_workspace.reset();
}

WorkspaceView &TourStage::open(std::vector<Event> events)
{
    m_window.reset();
    m_workspace.reset();
    m_settings.clear();
    m_clock.set(m_team.fixedNow);
    auto made = DemoWorkspace::create(m_scratch.filePath(QString::number(++m_opened)),
        {.self = m_team.me, .workspace = m_team.workspace, .name = m_team.name, .events = std::move(events),
         .texts = m_team.texts, .present = m_team.present},
        m_clock);
    if (!made)
        qFatal("The tour cannot write its scratch folder: %s", qUtf8Printable(made.error().detail));
    m_workspace = std::move(*made);
    // The pictures show the same unread threads, however long they take.
    m_workspace->setReadMarks(DemoWorkspace::ReadMarks::Dropped);
    m_window = std::make_unique<MainWindow>(look(), m_settings);
    auto *view = new WorkspaceView(look(), {m_workspace->replica(), m_workspace->commands(), m_workspace->documents(), m_workspace->tasks(), m_workspace->team(),
                                            m_workspace->texts(), m_workspace->random(), m_highlighter, *this});
    m_window->showWorkspace(view);
    m_window->resize(Sizes[0]);
    m_window->show();
    m_window->activateWindow();
    m_workspace->start();
    settle();
    view->morning().look();
    view->morning().dismiss(); // it has been seen to, as the mockups have it
    return *view;
}

void TourStage::show(QWidget *content)
{
    m_window.reset();
    m_workspace.reset();
    m_clock.set(m_team.fixedNow);
    m_window = std::make_unique<MainWindow>(look(), m_settings);
    m_window->showFirstRun(content);
    m_window->resize(Sizes[0]);
    m_window->show();
    m_window->activateWindow();
    settle();
}

void TourStage::invite(const QString &, LinkAnswer answer)
{
    answer(QStringLiteral("meridian://saltmarsh.example:8470/join/7Q2M-F4KX-9TRD"));
}

QImage TourStage::grab() const
{
    return m_window->grab().toImage();
}

void TourStage::settle()
{
    QElapsedTimer patience;
    patience.start();
    QImage before;
    while (patience.elapsed() < PatienceMs) {
        QElapsedTimer still;
        still.start();
        while (still.elapsed() < StillMs) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QThread::msleep(2);
        }
        const QImage now = grab();
        if (m_highlighter.isIdle() && now == before)
            return;
        before = now;
    }
}

void TourStage::press(int key, const QString &text)
{
    // The window's own: it need not be the active one for its keys to be shown.
    QWidget *focus = m_window->focusWidget();
    if (!focus)
        focus = m_window.get();
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(focus, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(focus, &up);
    settle();
}

std::expected<void, QString> TourStage::take(const QString &name)
{
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        m_parts.theme.setMode(mode);
        for (const QSize &size : Sizes) {
            m_window->resize(size);
            settle();
            const QString file = QStringLiteral("%1-%2-%3x%4.png").arg(name,
                mode == Theme::Mode::Light ? QStringLiteral("light") : QStringLiteral("dark"))
                .arg(size.width()).arg(size.height());
            if (const auto saved = save(file); !saved)
                return saved;
        }
    }
    m_parts.theme.setMode(Theme::Mode::Light);
    m_window->resize(Sizes[0]);
    settle();
    return {};
}

std::expected<void, QString> TourStage::save(const QString &name)
{
    const QString path = QDir(m_folder).filePath(name);
    if (!grab().save(path))
        return std::unexpected(QCoreApplication::translate("Tour", "The picture %1 can’t be written.").arg(path));
    std::puts(qUtf8Printable(path));
    std::fflush(stdout);
    return {};
}

ThreadId TourStage::thread(const QString &subject) const
{
    for (const Event &event : m_team.events) {
        const auto *start = std::get_if<op::StartThread>(&event.op.body);
        if (start && start->subject.startsWith(subject))
            return start->thread;
    }
    return {};
}

ChannelId TourStage::channel(const QString &name) const
{
    for (const Event &event : m_team.events) {
        const auto *made = std::get_if<op::CreateChannel>(&event.op.body);
        if (made && made->name == name)
            return made->channel;
    }
    return {};
}

MemberId TourStage::member(const QString &name) const
{
    for (const Event &event : m_team.events) {
        const auto *added = std::get_if<op::AddMember>(&event.op.body);
        if (added && added->profile.name.startsWith(name))
            return added->member;
    }
    return {};
}

} // namespace meridian
