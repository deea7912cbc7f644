// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace_dialogs.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/channel_dialogs.h"
#include "ui/shell/check_in_dialog.h"
#include "ui/shell/invite_dialog.h"
#include "ui/shell/new_channel_dialog.h"
#include "ui/shell/new_document_dialog.h"
#include "ui/shell/new_task_dialog.h"
#include "ui/shell/person_card.h"
#include "ui/shell/shortcuts_overlay.h"
#include "ui/shell/urgent_dialog.h"
#include "ui/switcher/switcher.h"
#include <QActionGroup>
#include <QLineEdit>
#include <QMenu>

namespace meridian {

WorkspaceDialogs::WorkspaceDialogs(const Look &look, QWidget &window, Replica &replica, Commands &commands,
                                   TeamCommands &team, const MemberBook &book, AppDoor &door)
    : QObject(&window), m_look(look), m_window(window), m_replica(replica), m_commands(commands), m_team(team), m_book(book),
      m_door(door)
{
}

void WorkspaceDialogs::show(ModalLayer *layer)
{
    if (m_open)
        m_open->dismiss();
    m_open = layer;
    // A layer that was dismissed is still there for the rest of the turn; it is not open any more.
    connect(layer, &ModalLayer::dismissed, this, [this] { m_open = nullptr; });
    layer->open();
}

void WorkspaceDialogs::openNewChannel()
{
    auto *dialog = new NewChannelDialog(m_look, m_window, m_replica, m_commands, m_book);
    connect(dialog, &NewChannelDialog::created, this, &WorkspaceDialogs::channelCreated);
    show(dialog);
}

void WorkspaceDialogs::openInvite()
{
    show(new InviteDialog(m_look, m_window, m_door));
}

void WorkspaceDialogs::openChannel(ChannelId channel)
{
    auto *dialog = new ChannelDialog(m_look, m_window, m_replica, m_commands, m_book, channel);
    connect(dialog, &ChannelDialog::agreementWanted, this, &WorkspaceDialogs::openAgreement, Qt::QueuedConnection);
    show(dialog);
}

void WorkspaceDialogs::openAgreement(ChannelId channel)
{
    show(new AgreementDialog(m_look, m_window, m_replica, m_team, m_book, channel));
}

void WorkspaceDialogs::openUrgent(const UrgentWish &wish)
{
    auto *dialog = new UrgentDialog(m_look, m_window, m_replica, m_book, wish);
    connect(dialog, &UrgentDialog::confirmed, this, [this, wish](const Urgency &urgency) {
        Draft draft = wish.draft;
        if (draft.isNewThread) {
            draft.channel = wish.place();
            if (!draft.channel)
                return emit said(tr("The workspace could not be read. Your words are kept as a draft."));
        }
        m_team.postUrgent(draft, urgency);
        wish.sent();
    });
    connect(dialog, &UrgentDialog::usualWanted, this, wish.usual);
    connect(dialog, &UrgentDialog::laterWanted, this, wish.later);
    show(dialog);
}

void WorkspaceDialogs::openBrowser()
{
    auto *dialog = new BrowseChannelsDialog(m_look, m_window, m_replica, m_commands, m_book);
    connect(dialog, &BrowseChannelsDialog::opened, this, &WorkspaceDialogs::channelWanted);
    connect(dialog, &BrowseChannelsDialog::newChannelWanted, this, &WorkspaceDialogs::openNewChannel);
    show(dialog);
}

void WorkspaceDialogs::openShortcuts()
{
    show(new ShortcutsOverlay(m_look, m_window));
}

void WorkspaceDialogs::openSwitcher(const std::function<bool(Command)> &can, std::vector<SwitcherTarget> recent,
                                    const QString &typed)
{
    if (!m_switcher)
        m_switcher = std::make_unique<SwitcherModel>(m_replica, m_book, m_look.clock);
    std::vector<SwitcherCommand> commands;
    for (const KeyBinding &binding : keyBindings()) {
        if (binding.switcher == KeyBinding::Switcher::Listed && can(*binding.command))
            commands.push_back({int(*binding.command), binding.words(), binding.names(), QString::fromLatin1(binding.icon)});
    }
    m_switcher->open(std::move(commands), std::move(recent));
    auto *layer = new ModalLayer(m_look, m_window, ModalLayer::Backdrop::Scrim, Switcher::Width);
    layer->setAccessibleName(tr("Switcher"));
    layer->content()->setContentsMargins(0, 0, 0, 0);
    layer->setTop(m_look.type.px(Switcher::FromTop));
    auto *switcher = new Switcher(m_look, *m_switcher, m_book);
    layer->content()->addWidget(switcher);
    switcher->field().setText(typed);
    connect(switcher, &Switcher::chosen, this, [this, layer](const SwitcherTarget &target) {
        const SwitcherTarget chosen = target; // the model forgets it on the way
        layer->dismiss();
        emit switchTo(chosen);
    });
    show(layer);
}

void WorkspaceDialogs::openAbout()
{
    show(new AboutDialog(m_look, m_window));
}

void WorkspaceDialogs::openNewTask(TaskActions &actions, const TaskParts &parts, const TaskSeed &seed)
{
    auto *dialog = new NewTaskDialog(m_look, m_window, parts, actions, seed);
    connect(dialog, &NewTaskDialog::made, this, &WorkspaceDialogs::taskMade);
    show(dialog);
}

void WorkspaceDialogs::openCheckIn(const CheckInParts &parts, const std::optional<CheckIn> &checkIn, std::optional<ChannelId> channel)
{
    auto *dialog = new CheckInDialog(m_look, m_window, parts, checkIn, channel);
    connect(dialog, &CheckInDialog::saved, this, &WorkspaceDialogs::checkInSaved);
    show(dialog);
}

void WorkspaceDialogs::openNewDocument(std::optional<ChannelId> channel, std::optional<DocumentId> parent)
{
    auto *dialog = new NewDocumentDialog(m_look, m_window, m_replica, m_book, channel, parent);
    connect(dialog, &NewDocumentDialog::chosen, this, &WorkspaceDialogs::documentChosen);
    show(dialog);
}

void WorkspaceDialogs::openPerson(MemberId member, QPoint at)
{
    const Member *person = m_book.find(member);
    if (!person)
        return;
    auto *card = new PersonCard(m_look, m_window, *person, m_book, m_replica.read());
    card->setAnchor(at);
    connect(card, &PersonCard::threadWanted, this, [this](ThreadId thread) { emit switchTo(SwitcherTarget(thread)); });
    connect(card, &PersonCard::writeTo, this, &WorkspaceDialogs::writeTo);
    connect(card, &PersonCard::pageWanted, this, &WorkspaceDialogs::personPageWanted);
    show(card);
}

void WorkspaceDialogs::openMenu(QWidget *button)
{
    auto *menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setFont(m_look.type.font(TypeStyle::Ui));
    addAppearance(*menu);
    addLanguages(*menu);
    menu->addSeparator();
    menu->addAction(tr("Settings…"), this, &WorkspaceDialogs::settingsWanted);
    menu->addAction(tr("Browse channels…"), this, &WorkspaceDialogs::openBrowser);
    menu->addAction(tr("Invite people…"), this, &WorkspaceDialogs::openInvite);
    if (m_door.kind() == AppDoor::Kind::Demo)
        menu->addAction(tr("Begin the demo again"), this, [this] { m_door.resetDemo(); });
    menu->addSeparator();
    menu->addAction(tr("Shortcuts"), this, &WorkspaceDialogs::openShortcuts);
    menu->addAction(tr("About Meridian"), this, &WorkspaceDialogs::openAbout);
    menu->addAction(tr("Quit"), &m_window, &QWidget::close);
    menu->popup(button->mapToGlobal(QPoint(0, button->height() + 4)));
}

void WorkspaceDialogs::addAppearance(QMenu &menu)
{
    QMenu *appearance = menu.addMenu(tr("Appearance"));
    appearance->setFont(menu.font());
    auto *group = new QActionGroup(appearance);
    const std::pair<Theme::Mode, QString> modes[] = {{Theme::Mode::Light, tr("Light")},
                                                     {Theme::Mode::Dark, tr("Dark")},
                                                     {Theme::Mode::FollowSystem, tr("Follow the system")}};
    for (const auto &[mode, name] : modes) {
        QAction *action = appearance->addAction(name, this, [this, mode = mode] { m_door.setThemeMode(mode); });
        action->setCheckable(true);
        action->setChecked(m_look.theme.mode() == mode);
        group->addAction(action);
    }
}

void WorkspaceDialogs::addLanguages(QMenu &menu)
{
    QMenu *languages = menu.addMenu(tr("Language"));
    languages->setFont(menu.font());
    auto *group = new QActionGroup(languages);
    // A language is called by its own name, so that everybody finds theirs.
    const std::pair<QString, QString> all[] = {{QString(), tr("As the system")},
                                               {QStringLiteral("en"), QStringLiteral("English")},
                                               {QStringLiteral("de"), QStringLiteral("Deutsch")}};
    for (const auto &[code, name] : all) {
        QAction *action = languages->addAction(name, this, [this, code = code] { m_door.setLanguage(code); });
        action->setCheckable(true);
        action->setChecked(m_door.language() == code);
        group->addAction(action);
    }
}

} // namespace meridian
