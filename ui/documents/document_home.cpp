// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_home.h"
#include "ui/documents/document_menu.h"
#include "ui/documents/document_place_chooser.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/channel_tabs.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_tab.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text_label.h"
#include <QFileDialog>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace meridian {

namespace {

constexpr int HomeBarHeight = 52, ListWidth = 960, PatienceMs = 400;

} // namespace

DocumentHome::DocumentHome(const Look &look, Replica &replica, DocumentCommands &commands, const MemberBook &book,
                           QWidget *parent)
    : QWidget(parent), m_look(look), m_replica(replica), m_book(book), m_model(replica, book, look.clock),
      m_actions(replica, commands, book)
{
    setFocusPolicy(Qt::ClickFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(new Hairline(look, Qt::Horizontal, Token::Hairline, this));
    m_trouble = new Banner(look, this);
    m_trouble->hide();
    column->addWidget(m_trouble);
    column->addWidget(makeStates(), 1);
    m_menu = new DocumentMenu(look, {replica, m_actions, book}, this);
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMs);
    connectView();
    show({});
}

DocumentHome::~DocumentHome() = default;

QWidget *DocumentHome::makeBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(m_look.type.px(HomeBarHeight) - 1);
    m_title = new TextLabel(m_look, {}, TypeStyle::Pane, Token::Text, TextLabel::Flow::Elide, bar);
    m_channelTabs = new ChannelTabs(m_look, ChannelTabs::Tab::Documents, bar);
    m_import = new Button(m_look, tr("Bring in…"), Button::Role::Flat, Button::Size::Normal, bar);
    m_import->setToolTip(tr("Make documents of Markdown files"));
    m_import->setAccessibleName(tr("Bring in Markdown files"));
    m_new = new Button(m_look, tr("New document"), Button::Role::Primary, Button::Size::Normal, bar);
    m_new->setIconName(QStringLiteral("list-add"));
    m_new->setToolTip(tr("New document (%1)").arg(QKeySequence(QStringLiteral("Ctrl+Shift+N")).toString(QKeySequence::NativeText)));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 0, 20, 0);
    row->setSpacing(2);
    row->addWidget(m_title);
    row->addSpacing(12);
    row->addWidget(m_channelTabs);
    for (const auto &[view, name] : {std::pair(View::Tree, tr("By channel")), std::pair(View::Recent, tr("Recent")),
                                     std::pair(View::Kept, tr("Kept")), std::pair(View::Archived, tr("Archived"))}) {
        m_tabs[view] = new FilterTab(m_look, name, bar);
        row->addWidget(m_tabs[view]);
        connect(m_tabs[view], &FilterTab::clicked, this, [this, view = view] { showView(view); });
    }
    row->addStretch(1);
    row->addWidget(m_import);
    row->addSpacing(6);
    row->addWidget(m_new);
    connect(m_channelTabs, &ChannelTabs::chosen, this, [this](ChannelTabs::Tab tab) {
        if (m_model.channel())
            tab == ChannelTabs::Tab::Tasks ? emit tasksWanted(*m_model.channel()) : emit threadsWanted(*m_model.channel());
    });
    connect(m_new, &Button::clicked, this, [this] { emit newWanted(m_model.channel(), {}); });
    connect(m_import, &Button::clicked, this, &DocumentHome::chooseFiles);
    return bar;
}

QWidget *DocumentHome::makeStates()
{
    m_states = new QStackedWidget(this);
    m_view = new DocumentListView(m_look, m_model, m_replica, m_book);
    auto *page = new QWidget(m_states); // in the middle of a wide window
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(12, 8, 12, 0);
    row->addStretch(0);
    row->addWidget(m_view, 1);
    row->addStretch(0);
    m_view->setMaximumWidth(m_look.type.px(ListWidth));
    const auto empty = [&](View view, const QString &title, const QString &text, const QString &button = {}) {
        m_empty[view] = new EmptyState(m_look, title, text, button, m_states);
        m_states->addWidget(m_empty[view]);
        connect(m_empty[view], &EmptyState::buttonClicked, this, [this] { emit newWanted(m_model.channel(), {}); });
    };
    m_states->addWidget(page);
    empty(View::Tree, tr("No documents yet"), tr("Plans, decisions and notes that many write, beside the threads of their channel."),
          tr("New document"));
    empty(View::Recent, tr("No documents yet"), tr("What was edited last stands here first."), tr("New document"));
    empty(View::Kept, tr("Nothing is kept at hand"), tr("Press F on a document to find it here."));
    empty(View::Archived, tr("Nothing is archived"), tr("What is put away can be brought back from here at any time."));
    m_loading = new RowPlaceholders(m_look, m_states);
    m_states->addWidget(m_loading);
    return m_states;
}

void DocumentHome::connectView()
{
    connect(m_view, &DocumentListView::opened, this, &DocumentHome::opened);
    connect(m_view, &DocumentListView::menuWanted, this, &DocumentHome::openMenu);
    connect(m_view, &DocumentListView::renamed, &m_actions, &DocumentActions::rename);
    connect(m_view, &DocumentListView::moveWanted, &m_actions, &DocumentActions::move);
    connect(m_view, &DocumentListView::filesDropped, this,
            [this](const QStringList &paths, ChannelId channel, std::optional<DocumentId> parent) {
                bringIn(paths, channel.isNull() ? std::nullopt : std::optional(channel), parent);
            });
    connect(&m_actions, &DocumentActions::said, this, &DocumentHome::said);
    connect(&m_actions, &DocumentActions::undoable, this, &DocumentHome::undoable);
    connect(&m_model, &DocumentListModel::healthChanged, this, &DocumentHome::refreshState);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &DocumentHome::refreshState);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &DocumentHome::refreshState);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &DocumentHome::refreshState);
    connect(&m_replica, &Replica::statusChanged, this, &DocumentHome::refreshState);
    connect(&m_replica, &Replica::changed, this, [this](const ChangeSet &change) {
        if (m_model.channel() && (change.everything || change.channels.contains(*m_model.channel())))
            refreshBar();
    });
    connect(&m_patience, &QTimer::timeout, this, [this] { m_states->setCurrentWidget(m_loading); });
    connect(m_trouble, &Banner::linkActivated, this, [this] { m_model.show(m_model.view(), m_model.channel()); });
    connect(&m_look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(m_menu, &DocumentMenu::openWanted, this, &DocumentHome::opened);
    connect(m_menu, &DocumentMenu::renameWanted, m_view, &DocumentListView::beginRename);
    connect(m_menu, &DocumentMenu::newWanted, this,
            [this](ChannelId channel, DocumentId parent) { emit newWanted(channel, parent); });
    connect(m_menu, &DocumentMenu::said, this, &DocumentHome::said);
}

// ---- What is shown ----

void DocumentHome::show(std::optional<ChannelId> channel)
{
    m_model.show(channel ? View::Tree : m_shown, channel);
    refreshBar();
    refreshState();
}

void DocumentHome::showView(View view)
{
    if (!m_model.channel())
        m_shown = view;
    m_model.show(view, m_model.channel());
    refreshBar();
    refreshState();
    focusList();
}

void DocumentHome::refreshBar()
{
    const auto channel = m_model.channel();
    m_channelTabs->setVisible(channel.has_value());
    m_tabs.at(View::Tree)->setText(channel ? tr("All") : tr("By channel"));
    for (const auto &[view, tab] : m_tabs) {
        tab->setVisible(!channel || view == View::Tree || view == View::Archived);
        tab->setChecked(view == m_model.view());
        tab->setFocusPolicy(tab->isChecked() ? Qt::TabFocus : Qt::NoFocus); // one stop; the arrows go between them
        tab->setCount(0); // the name may be another
    }
    QString title = tr("Documents");
    if (channel) {
        const auto row = m_replica.read().channel(*channel);
        const bool direct = row && *row && (*row)->channel.kind == ChannelKind::Direct;
        title = row && *row && !direct ? QStringLiteral("# ") + (*row)->channel.name : tr("Direct");
    }
    m_title->setText(title);
    setAccessibleName(channel ? tr("Documents of %1").arg(title) : title);
}

void DocumentHome::refreshState()
{
    const bool failed = m_model.health() == DocumentListModel::Health::Failed;
    m_trouble->setVisible(failed);
    if (failed)
        m_trouble->show(Banner::Kind::Danger, QStringLiteral("emblem-important"), tr("The documents could not be read."),
                        tr("Nothing is lost."), tr("Try again"));
    const bool reading = m_replica.status().state == SyncStatus::State::CatchingUp;
    if (!reading || !m_model.isEmpty())
        m_patience.stop();
    else if (m_states->currentWidget() != m_loading && !m_patience.isActive())
        return m_patience.start();
    QWidget *state = stateNow();
    if (state == m_states->currentWidget())
        return;
    const bool focused = m_view->hasFocus();
    m_states->setCurrentWidget(state);
    if (focused && m_model.isEmpty())
        setFocus(Qt::OtherFocusReason); // keys go on working where there is no row
}

QWidget *DocumentHome::stateNow()
{
    const bool failed = m_model.health() == DocumentListModel::Health::Failed;
    if (!m_model.isEmpty() || failed)
        return m_view->parentWidget();
    if (m_replica.status().state == SyncStatus::State::CatchingUp && m_states->currentWidget() == m_loading)
        return m_loading;
    return m_empty.at(m_model.view());
}

void DocumentHome::focusList()
{
    if (m_model.isEmpty())
        setFocus(Qt::OtherFocusReason);
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

void DocumentHome::select(DocumentId document)
{
    m_view->select(document);
}

// ---- What is done ----

bool DocumentHome::can(DocumentAction action) const
{
    const DocumentRow *row = m_view->current();
    return row && m_menu->can(*row, action);
}

void DocumentHome::act(DocumentAction action)
{
    if (const DocumentRow *current = m_view->current())
        m_menu->act(*current, action, m_view->menuAnchor());
}

void DocumentHome::openMenu(QWidget *anchor)
{
    if (const DocumentRow *current = m_view->current())
        m_menu->open(*current, anchor);
}

void DocumentHome::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(window(), tr("Bring in Markdown files"), {},
                                                            tr("Markdown (*.md *.markdown *.txt)"));
    bringIn(paths, m_model.channel(), {});
}

void DocumentHome::bringIn(const QStringList &paths, std::optional<ChannelId> channel, std::optional<DocumentId> parent)
{
    if (paths.isEmpty())
        return;
    if (channel) {
        emit importWanted(paths, *channel, parent);
        return;
    }
    auto *chooser = new DocumentPlaceChooser(
        m_look, m_replica, tr("Bring them in to…"), [](const ChannelRow &row) { return row.joined; },
        [](DocumentId) { return true; }, this);
    connect(chooser, &Popup::closed, chooser, &QObject::deleteLater);
    connect(chooser, &DocumentPlaceChooser::chosen, this,
            [this, paths](ChannelId to, std::optional<DocumentId> under) { emit importWanted(paths, to, under); });
    chooser->openAt(m_import, Popup::Side::Below, Qt::AlignTrailing);
}

void DocumentHome::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.theme.color(Token::Surface));
}

} // namespace meridian
