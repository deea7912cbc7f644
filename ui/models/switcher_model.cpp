// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/switcher_model.h"
#include "core/base/log.h"
#include "ui/models/time_text.h"
#include "ui/widgets/person_text.h"
#include <algorithm>

namespace meridian {

namespace {

constexpr int Few = 5;    //!< of a kind among others
constexpr int Many = 100; //!< of a kind that was asked for alone
constexpr int RecentRows = 9, RecentCommands = 5;
constexpr int DocumentPage = 250, MostDocuments = 5'000;

//! Best first, and no more than `limit` of them.
template<typename Hits>
void cut(Hits &hits, int limit)
{
    std::ranges::stable_sort(hits, [](const auto &a, const auto &b) {
        return a.fit != b.fit ? a.fit < b.fit : a.used < b.used;
    });
    if (hits.size() > size_t(limit))
        hits.resize(size_t(limit));
}

} // namespace

SwitcherModel::SwitcherModel(Replica &replica, const MemberBook &book, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_replica(replica), m_book(book), m_clock(clock), m_threadNames(replica)
{
    m_ahead.setSingleShot(true);
    connect(&m_ahead, &QTimer::timeout, this, &SwitcherModel::readAhead);
    connect(&m_threadNames, &ThreadNames::grew, this, [this] {
        if (!m_typed.isEmpty())
            refresh();
    });
    connect(&book, &MemberBook::changed, this, [this] { m_peopleRead = false; });
    connect(&replica, &Replica::changed, this, [this](const ChangeSet &change) {
        if (change.everything || !change.channels.isEmpty())
            m_channelsRead = false;
        if (change.everything || !change.documents.isEmpty())
            m_documentsRead = false;
    });
}

void SwitcherModel::open(std::vector<SwitcherCommand> commands, std::vector<SwitcherTarget> recent)
{
    m_commands = std::move(commands);
    m_recent = std::move(recent);
    m_used.clear();
    for (const SwitcherTarget &target : m_recent)
        std::visit([this](const auto &id) {
            if constexpr (!std::is_same_v<std::remove_cvref_t<decltype(id)>, int>)
                m_used.insert(id.uuid(), int(m_used.size()));
        }, target);
    m_commandNames.clear();
    for (const SwitcherCommand &command : m_commands)
        m_commandNames.append(command.text);
    setQuery({});
}

//! A slice of what will be looked for, then room for what the window has to do.
void SwitcherModel::readAhead()
{
    if (!m_channelsRead)
        readChannels();
    else if (!m_peopleRead)
        readPeople();
    else if (!m_documentsRead)
        readDocuments();
    else
        return m_threadNames.begin();
    if (m_channelsRead)
        m_ahead.start(0);
}

void SwitcherModel::readPeople()
{
    if (m_peopleRead)
        return;
    m_peopleNames.clear();
    for (const Member &member : m_book.everyone())
        m_peopleNames.append(member.profile.name + u' ' + member.profile.callName);
    m_peopleRead = true;
}

//! Those edited last; the others are found in their channel's list.
void SwitcherModel::readDocuments()
{
    if (m_documentsRead)
        return;
    m_documents.clear();
    m_documentNames.clear();
    std::optional<DocumentEdit> after;
    do {
        const auto page = m_replica.documents().recent(after, DocumentPage);
        after.reset();
        if (!page) {
            qCWarning(lcUi).noquote() << logLine(QLatin1StringView("documentnames.unread"),
                                                 {{QLatin1StringView("detail"), page.error().detail}});
            break;
        }
        for (const DocumentRow &row : *page) {
            m_documents.push_back(row.document.document);
            m_documentNames.append(row.document.title);
        }
        if (page->size() == size_t(DocumentPage) && m_documents.size() < size_t(MostDocuments))
            after = DocumentEdit{page->back().document.editedAt, page->back().document.document};
    } while (after);
    m_documentsRead = true;
}

void SwitcherModel::readChannels()
{
    if (m_channelsRead)
        return;
    auto channels = m_replica.read().channelNames();
    m_failed = !channels;
    if (!channels) {
        qCWarning(lcUi).noquote() << logLine(QLatin1StringView("channelnames.unread"),
                                             {{QLatin1StringView("detail"), channels.error().detail}});
        return;
    }
    m_channels = std::move(*channels);
    m_channelNames.clear();
    for (const ChannelName &channel : m_channels)
        m_channelNames.append(channel.name);
    m_channelsRead = true;
}

void SwitcherModel::setQuery(const QString &typed)
{
    m_typed = typed.trimmed();
    refresh();
}

void SwitcherModel::refresh()
{
    if (m_typed.isEmpty()) {
        m_ahead.start(0);
    } else {
        readChannels();
        readPeople();
        readDocuments();
        m_threadNames.begin();
    }
    beginResetModel();
    m_rows.clear();
    const QChar first = m_typed.isEmpty() ? QChar() : m_typed[0];
    const bool alone = first == u'@' || first == u'#' || first == u'>';
    const NameQuery query(alone ? m_typed.mid(1) : m_typed);
    if (first == u'@') {
        addGroups({{tr("People"), people(query, Many)}});
    } else if (first == u'#') {
        addGroups({{tr("Channels"), channels(query, Many)}});
    } else if (first == u'>') {
        addGroups({{tr("Do"), commands(query, Many)}});
    } else if (m_typed.isEmpty()) {
        showRecent();
    } else {
        Hits places = channels(query, Few);
        const Hits found = threads(query, Few);
        places.insert(places.end(), found.begin(), found.end());
        const Hits pages = documents(query, Few);
        places.insert(places.end(), pages.begin(), pages.end());
        cut(places, 2 * Few);
        addGroups({{tr("Go to"), places}, {tr("People"), people(query, Few)}, {tr("Do"), commands(query, Few)}});
    }
    endResetModel();
}

//! The group with the best fit comes first, so that Enter takes what was meant.
void SwitcherModel::addGroups(std::vector<std::pair<QString, Hits>> groups)
{
    std::erase_if(groups, [](const auto &group) { return group.second.empty(); });
    std::ranges::stable_sort(groups, {}, [](const auto &group) { return group.second.front().fit; });
    for (auto &[heading, hits] : groups) {
        Row head;
        head.text = heading;
        m_rows.push_back(std::move(head));
        for (Hit &hit : hits)
            m_rows.push_back(std::move(hit.row));
    }
}

void SwitcherModel::showRecent()
{
    Hits hits;
    for (const SwitcherTarget &target : m_recent) {
        auto row = rowOf(target);
        if (row && hits.size() < size_t(RecentRows))
            hits.push_back({NameFit::Start, 0, std::move(*row)});
    }
    addGroups({{tr("Used last"), hits}, {tr("Do"), commands(NameQuery({}), RecentCommands)}});
}

//! The best of a list of names; `rank` parts those that fit alike, lowest first, and leaves out what has none.
SwitcherModel::Candidates SwitcherModel::best(const NameList &names, const NameQuery &query, int limit,
                                              const std::function<std::optional<int>(int)> &rank) const
{
    Candidates found;
    const auto add = [&](int i, NameFit fit) {
        if (const auto place = rank(i))
            found.push_back({fit, *place, i});
    };
    if (query.isEmpty()) {
        for (int i = 0; i < names.size(); ++i)
            add(i, NameFit::Start);
    } else {
        names.find(query, limit, add);
    }
    cut(found, limit);
    return found;
}

int SwitcherModel::used(const Uuid &id) const
{
    return m_used.value(id, int(m_recent.size()));
}

SwitcherModel::Hits SwitcherModel::channels(const NameQuery &query, int limit) const
{
    const auto rank = [this](int i) -> std::optional<int> {
        const ChannelName &channel = m_channels[size_t(i)];
        return 2 * used(channel.channel.uuid()) + (channel.joined ? 0 : 1); // those one is in come first
    };
    Hits hits;
    for (const Candidate &one : best(m_channelNames, query, limit, rank)) {
        if (auto row = channelRow(m_channels[size_t(one.index)].channel))
            hits.push_back({one.fit, one.used, std::move(*row)});
    }
    return marked(std::move(hits), query);
}

SwitcherModel::Hits SwitcherModel::threads(const NameQuery &query, int limit) const
{
    Hits hits;
    for (const ThreadNames::Hit &found : m_threadNames.find(query, limit)) {
        if (auto row = threadRow(found.thread))
            hits.push_back({found.fit, 2 * used(found.thread.uuid()) + 1, std::move(*row)});
    }
    return marked(std::move(hits), query);
}

SwitcherModel::Hits SwitcherModel::documents(const NameQuery &query, int limit) const
{
    const auto rank = [this](int i) { return std::optional(2 * used(m_documents[size_t(i)].uuid()) + 1); };
    Hits hits;
    for (const Candidate &one : best(m_documentNames, query, limit, rank)) {
        if (auto row = documentRow(m_documents[size_t(one.index)]))
            hits.push_back({one.fit, one.used, std::move(*row)});
    }
    return marked(std::move(hits), query);
}

SwitcherModel::Hits SwitcherModel::people(const NameQuery &query, int limit) const
{
    const std::vector<Member> &everyone = m_book.everyone();
    const auto rank = [&](int i) {
        const Member &member = everyone[size_t(i)];
        return member.removed ? std::nullopt : std::optional(used(member.member.uuid()));
    };
    Hits hits;
    for (const Candidate &one : best(m_peopleNames, query, limit, rank))
        hits.push_back({one.fit, one.used, rowOf(everyone[size_t(one.index)])});
    return marked(std::move(hits), query);
}

SwitcherModel::Hits SwitcherModel::commands(const NameQuery &query, int limit) const
{
    Hits hits;
    for (const Candidate &one : best(m_commandNames, query, limit, [](int) { return std::optional(0); }))
        hits.push_back({one.fit, one.used, rowOf(m_commands[size_t(one.index)])});
    return marked(std::move(hits), query);
}

SwitcherModel::Hits SwitcherModel::marked(Hits hits, const NameQuery &query)
{
    for (Hit &hit : hits)
        hit.row.marks = query.marks(hit.row.text);
    return hits;
}

// ---- Rows ----

std::optional<SwitcherModel::Row> SwitcherModel::rowOf(const SwitcherTarget &target) const
{
    if (const auto *thread = std::get_if<ThreadId>(&target))
        return threadRow(*thread);
    if (const auto *member = std::get_if<MemberId>(&target)) {
        const Member *person = m_book.find(*member);
        return person && !person->removed ? std::optional(rowOf(*person)) : std::nullopt;
    }
    if (const auto *channel = std::get_if<ChannelId>(&target))
        return channelRow(*channel);
    if (const auto *document = std::get_if<DocumentId>(&target))
        return documentRow(*document);
    const auto command = std::ranges::find(m_commands, std::get<int>(target), &SwitcherCommand::command);
    return command == m_commands.end() ? std::nullopt : std::optional(rowOf(*command));
}

std::optional<SwitcherModel::Row> SwitcherModel::channelRow(ChannelId channel) const
{
    const auto known = m_replica.read().channel(channel);
    if (!known || !*known || (*known)->channel.archived || (*known)->channel.kind == ChannelKind::Direct)
        return std::nullopt;
    Row row;
    row.kind = Kind::Channel;
    row.target = channel;
    row.text = (*known)->channel.name;
    row.icon = (*known)->channel.kind == ChannelKind::Private ? QStringLiteral("object-locked")
                                                              : QStringLiteral("irc-channel-active");
    if (!(*known)->joined)
        row.note = tr("Not joined");
    else if ((*known)->unread)
        row.note = tr("New");
    return row;
}

std::optional<SwitcherModel::Row> SwitcherModel::threadRow(ThreadId thread) const
{
    const auto known = m_replica.read().thread(thread);
    if (!known || !*known)
        return std::nullopt;
    Row row;
    row.kind = Kind::Thread;
    row.target = thread;
    row.text = (*known)->thread.subject;
    row.icon = QStringLiteral("edit-comment");
    const QString when = TimeText(m_book.zone(), m_clock.now()).inList((*known)->thread.lastAt);
    const QString &channel = (*known)->channelName;
    row.note = channel.isEmpty() ? when : tr("%1, %2", "channel and time").arg(channel, when);
    return row;
}

std::optional<SwitcherModel::Row> SwitcherModel::documentRow(DocumentId document) const
{
    const auto known = m_replica.documents().document(document);
    if (!known || !*known || (*known)->document.archived)
        return std::nullopt;
    Row row;
    row.kind = Kind::Document;
    row.target = document;
    row.text = (*known)->document.title.isEmpty() ? tr("Untitled") : (*known)->document.title;
    row.icon = QStringLiteral("document-multiple");
    const QString when = TimeText(m_book.zone(), m_clock.now()).inList((*known)->document.editedAt);
    const QString &channel = (*known)->channelName;
    row.note = channel.isEmpty() ? when : tr("%1, %2", "channel and time").arg(channel, when);
    return row;
}

SwitcherModel::Row SwitcherModel::rowOf(const Member &member)
{
    Row row;
    row.kind = Kind::Person;
    row.target = member.member;
    row.text = member.profile.name;
    row.person = member;
    return row;
}

SwitcherModel::Row SwitcherModel::rowOf(const SwitcherCommand &command) const
{
    Row row;
    row.kind = Kind::Command;
    row.target = command.command;
    row.text = command.text;
    row.icon = command.icon;
    row.keys = command.keys;
    return row;
}

// ---- The model ----

int SwitcherModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SwitcherModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const Row &row = at(index.row());
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && row.kind != Kind::Heading))
        return row.text;
    if (role != Qt::AccessibleTextRole)
        return {};
    switch (row.kind) {
    case Kind::Heading:
        return row.text;
    case Kind::Person: {
        const ClockText mine(m_book.zone());
        return PersonText(mine, m_clock.now()).sentence(row.person->profile);
    }
    case Kind::Channel:
        return row.note.isEmpty() ? tr("Channel %1").arg(row.text) : tr("Channel %1, %2").arg(row.text, row.note);
    case Kind::Thread:
        return tr("Thread %1, %2").arg(row.text, row.note);
    case Kind::Document:
        return tr("Document %1, %2").arg(row.text, row.note);
    case Kind::Command:
        break;
    }
    return row.keys.isEmpty() ? row.text : tr("%1, key %2").arg(row.text, row.keys.join(u' '));
}

Qt::ItemFlags SwitcherModel::flags(const QModelIndex &index) const
{
    const bool heading = index.isValid() && at(index.row()).kind == Kind::Heading;
    return heading ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : QAbstractListModel::flags(index);
}

} // namespace meridian
