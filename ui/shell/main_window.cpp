// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"
#include "ui/shell/chord_hint.h"
#include "ui/shell/quit_dialog.h"
#include "ui/shell/tray_door.h"
#include <QApplication>
#include <QCloseEvent>
#include <QPainter>
#include <QSettings>
#include <QVBoxLayout>

namespace meridian {

namespace {
const QString GeometryKey = QStringLiteral("window/geometry");
const QString PlaceKey = QStringLiteral("window/place");
const QString MorningKey = QStringLiteral("morning/kept");
const QString RecentKey = QStringLiteral("window/recent");
const QString DayEndKey = QStringLiteral("window/day_end_answered");
const QString ZoneKey = QStringLiteral("window/asked_about_zone");
const QString SingleKeysKey = QStringLiteral("keys/single");
const QString OtherKeysKey = QStringLiteral("keys/others"); //!< a symbol and its other key, each two characters
} // namespace

MainWindow::MainWindow(const Look &look, QSettings &settings)
    : m_look(look), m_settings(settings), m_layout(new QVBoxLayout(this))
{
    setWindowTitle(QStringLiteral("Meridian"));
    setMinimumSize(Smallest);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_keys = new KeyMap(*this, [this](Command command) {
        if (m_workspace)
            return m_workspace->handle(command);
        if (command == Command::Quit)
            close();
        return command == Command::Quit;
    });
    if (m_settings.contains(SingleKeysKey))
        m_keys->setSingleKeys(m_settings.value(SingleKeysKey).toBool() ? KeyMap::SingleKeys::On : KeyMap::SingleKeys::Off);
    m_keys->setOthers(keyChoices().others);
    auto *hint = new ChordHint(look, *this);
    connect(m_keys, &KeyMap::chordWaits, hint, &ChordHint::showFor);
    connect(m_keys, &KeyMap::chordOver, hint, &QWidget::hide);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    restore();
}

MainWindow::~MainWindow()
{
    delete m_content.data(); // while there is a window: what is half written is kept, and screens that are still there show that
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_settings.value(GeometryKey).toByteArray()))
        resize(Usual);
}

void MainWindow::setContent(QWidget *content)
{
    if (m_content) {
        m_content->hide();
        delete m_content.data();
    }
    m_content = content;
    m_layout->addWidget(content);
    content->show();
}

void MainWindow::showFirstRun(QWidget *firstRun)
{
    setContent(firstRun);
}

void MainWindow::showWorkspace(WorkspaceView *workspace)
{
    setContent(workspace);
    m_workspace = workspace;
    workspace->recent() = RecentTargets::fromTexts(m_settings.value(RecentKey).toStringList());
    workspace->morning().resume(m_settings.value(MorningKey).toStringList());
    connect(&workspace->morning(), &Morning::keepWanted, this, [this](const QStringList &kept) { m_settings.setValue(MorningKey, kept); });
    workspace->go(Place::fromText(m_settings.value(PlaceKey).toString()));
    workspace->watchDayEnd(m_settings.value(DayEndKey).toDate());
    connect(workspace, &WorkspaceView::dayEndAnswered, this, [this](QDate day) { m_settings.setValue(DayEndKey, day); });
    connect(workspace, &WorkspaceView::quitRequested, this, &QWidget::close);
    connect(workspace, &WorkspaceView::singleKeysWanted, this, &MainWindow::toggleSingleKeys);
    connect(workspace, &WorkspaceView::placeChanged, this, [this] {
        m_settings.setValue(PlaceKey, m_workspace->place().toText());
        m_settings.setValue(RecentKey, m_workspace->recent().toTexts());
    });
}

void MainWindow::watchZone(const QTimeZone &computer)
{
    if (!m_workspace)
        return;
    connect(m_workspace, &WorkspaceView::askedAboutZone, this,
            [this](const QString &zone) { m_settings.setValue(ZoneKey, zone); });
    m_workspace->watchZone(computer, m_settings.value(ZoneKey).toString());
}

void MainWindow::toggleSingleKeys()
{
    const bool on = !m_keys->singleKeysWork();
    m_keys->setSingleKeys(on ? KeyMap::SingleKeys::On : KeyMap::SingleKeys::Off);
    m_settings.setValue(SingleKeysKey, on);
    m_workspace->say(on ? tr("Single keys are on") : tr("Single keys are off"));
}

KeyChoices MainWindow::keyChoices() const
{
    KeyChoices choices;
    choices.single = m_keys->singleKeysWork();
    for (const QString &pair : m_settings.value(OtherKeysKey).toStringList()) {
        if (pair.size() == 2)
            choices.others.insert(pair.first(1), pair.last(1));
    }
    return choices;
}

void MainWindow::setKeyChoices(const KeyChoices &choices)
{
    if (choices.single != m_keys->singleKeysWork()) {
        m_keys->setSingleKeys(choices.single ? KeyMap::SingleKeys::On : KeyMap::SingleKeys::Off);
        m_settings.setValue(SingleKeysKey, choices.single);
    }
    QStringList pairs;
    for (auto other = choices.others.begin(); other != choices.others.end(); ++other)
        pairs.append(other.key() + other.value());
    m_settings.setValue(OtherKeysKey, pairs);
    m_keys->setOthers(choices.others);
}

void MainWindow::keepGeometry()
{
    m_settings.setValue(GeometryKey, saveGeometry());
    m_settings.sync();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepGeometry();
    const int waiting = m_workspace && !m_leaves && !qApp->isSavingSession() ? m_workspace->waitingOffline() : 0;
    if (waiting == 0)
        return QWidget::closeEvent(event);
    event->ignore();
    askToLeave(waiting);
}

void MainWindow::askToLeave(int waiting)
{
    if (findChild<QuitDialog *>())
        return;
    auto *dialog = new QuitDialog(m_look, *this, waiting, TrayDoor::isThere() ? QuitDialog::Tray::There : QuitDialog::Tray::Missing);
    connect(dialog, &QuitDialog::quitWanted, this, &MainWindow::quit);
    connect(dialog, &QuitDialog::trayWanted, this, [this] {
        if (!m_tray) {
            m_tray = new TrayDoor(*this);
            connect(m_tray, &TrayDoor::quitWanted, this, &MainWindow::quit);
        }
        m_tray->hideWindow();
    });
    dialog->open();
}

void MainWindow::quit()
{
    m_leaves = true;
    QApplication::setQuitOnLastWindowClosed(true);
    isVisible() ? static_cast<void>(close()) : QApplication::quit();
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.theme.color(Token::Surface));
}

} // namespace meridian
