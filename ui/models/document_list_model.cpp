// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/document_list_model.h"
#include "core/base/log.h"
#include "core/model/whereabouts.h"
#include "core/time/wall_clock.h"
#include "ui/models/time_text.h"
#include "ui/widgets/person_text.h"
#include <QCollator>
#include <algorithm>

namespace meridian {

namespace {

constexpr int MostInList = 500; //!< in Recent
constexpr int MostChannels = 1000;
constexpr qint64 ClockOf = 7LL * 24 * 60 * 60 * 1000; //!< how long somebody's own clock says something about an edit

//! Two rows that stand for the same thing, whatever is said about it.
bool isSame(const DocumentListModel::Row &a, const DocumentListModel::Row &b)
{
    return a.kind == b.kind && a.channel == b.channel && a.document.document.document == b.document.document.document
        && a.parent == b.parent && a.depth == b.depth;
}

//! Nothing of what is painted or said has changed.
bool looksSame(const DocumentListModel::Row &a, const DocumentListModel::Row &b)
{
    const DocumentRow &one = a.document, &other = b.document;
    return isSame(a, b) && a.name == b.name && a.channelKind == b.channelKind && a.open == b.open
        && one.document == other.document && one.channelName == other.channelName && one.favourite == other.favourite
        && one.openComments == other.openComments && one.under == other.under && one.state == other.state;
}

} // namespace

DocumentListModel::DocumentListModel(Replica &replica, const MemberBook &book, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent), m_replica(replica), m_book(book), m_clock(clock)
{
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &DocumentListModel::look);
    connect(&replica, &Replica::changed, this, &DocumentListModel::apply);
    connect(&book, &MemberBook::changed, this, [this] {
        if (!m_rows.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
    });
}

void DocumentListModel::show(View view, std::optional<ChannelId> channel)
{
    m_look.stop();
    const bool another = view != m_view || channel != m_channel;
    m_view = view;
    m_channel = channel;
    if (another)
        m_readFar.clear();
    auto rows = read();
    setHealth(rows ? Health::Ready : Health::Failed);
    if (!rows && !another)
        return;
    beginResetModel();
    m_rows = rows ? std::move(*rows) : Rows();
    endResetModel();
}

// ---- Reading ----

StoreResult<DocumentListModel::Rows> DocumentListModel::read() const
{
    return m_view == View::Tree ? readTree() : readList();
}

StoreResult<DocumentListModel::Rows> DocumentListModel::readTree() const
{
    Rows rows;
    const auto far = [this](const Uuid &of) { return std::max(PageSize, m_readFar.value(of)); };
    if (m_channel) {
        const auto added = addUnder(rows, *m_channel, {}, 0, far(m_channel->uuid()), {});
        return added ? StoreResult<Rows>(std::move(rows)) : std::unexpected(added.error());
    }
    const auto channels = channelsShown();
    if (!channels)
        return std::unexpected(channels.error());
    for (const ChannelRow &row : *channels) {
        const ChannelId channel = row.channel.channel;
        const bool open = !m_folded.contains(channel);
        rows.push_back({Kind::Channel, channel, nameOf(row), row.channel.kind, 0, open, {}, {}});
        if (!open)
            continue;
        if (const auto added = addUnder(rows, channel, {}, 0, far(channel.uuid()), {}); !added)
            return std::unexpected(added.error());
    }
    return rows;
}

//! What is under `parent`, and what is unfolded under that; a row More where it goes on.
StoreResult<void> DocumentListModel::addUnder(Rows &rows, ChannelId channel, std::optional<DocumentId> parent, int depth,
                                              int limit, const std::optional<DocumentPlace> &after) const
{
    auto page = m_replica.documents().children(channel, parent, after, limit + 1);
    if (!page)
        return std::unexpected(page.error());
    const bool more = page->size() > size_t(limit);
    if (more)
        page->pop_back();
    for (DocumentRow &document : *page) {
        const DocumentId id = document.document.document;
        const bool open = document.under > 0 && m_open.contains(id.uuid());
        rows.push_back({Kind::Document, channel, {}, document.channelKind, depth, open, std::move(document), parent});
        if (!open)
            continue;
        const int far = std::max(PageSize, m_readFar.value(id.uuid()));
        if (const auto added = addUnder(rows, channel, id, depth + 1, far, {}); !added)
            return added;
    }
    if (more)
        rows.push_back({Kind::More, channel, {}, ChannelKind::Public, depth, false, {}, parent});
    return {};
}

StoreResult<DocumentListModel::Rows> DocumentListModel::readList() const
{
    const DocumentQueries &documents = m_replica.documents();
    auto list = m_view == View::Recent ? documents.recent({}, MostInList)
        : m_view == View::Kept         ? documents.favourites()
        : m_channel                    ? documents.archived(*m_channel)
                                       : archivedOfAll();
    if (!list)
        return std::unexpected(list.error());
    Rows rows;
    for (DocumentRow &row : *list) {
        if (m_channel && row.document.channel != *m_channel)
            continue;
        rows.push_back({Kind::Document, row.document.channel, {}, row.channelKind, 0, false, std::move(row), {}});
    }
    return rows;
}

StoreResult<std::vector<DocumentRow>> DocumentListModel::archivedOfAll() const
{
    const auto joined = m_replica.read().joinedChannels(MostChannels);
    if (!joined)
        return std::unexpected(joined.error());
    std::vector<DocumentRow> all;
    for (const ChannelRow &row : joined->rows) {
        auto some = m_replica.documents().archived(row.channel.channel);
        if (!some)
            return some;
        std::ranges::move(*some, std::back_inserter(all));
    }
    std::ranges::sort(all, std::greater(), [](const DocumentRow &row) { return std::pair(row.document.editedAt, row.document.document); });
    return all;
}

//! Those that hold what was edited last, and mine that hold anything.
StoreResult<QSet<ChannelId>> DocumentListModel::channelsWithDocuments() const
{
    const auto recent = m_replica.documents().recent({}, MostInList);
    const auto joined = m_replica.read().joinedChannels(MostChannels);
    if (!recent || !joined)
        return std::unexpected(recent ? joined.error() : recent.error());
    QSet<ChannelId> channels;
    for (const DocumentRow &row : *recent)
        channels.insert(row.document.channel);
    if (recent->size() < size_t(MostInList))
        return channels; // that was all
    for (const ChannelRow &row : joined->rows) {
        const ChannelId channel = row.channel.channel;
        if (channels.contains(channel))
            continue;
        const auto any = m_replica.documents().children(channel, {}, {}, 1);
        if (!any)
            return std::unexpected(any.error());
        if (!any->empty())
            channels.insert(channel);
    }
    return channels;
}

//! Those I am in first, then by name; direct conversations last.
StoreResult<std::vector<ChannelRow>> DocumentListModel::channelsShown() const
{
    const auto with = channelsWithDocuments();
    if (!with)
        return std::unexpected(with.error());
    std::vector<ChannelRow> rows;
    for (const ChannelId channel : *with) {
        auto row = m_replica.read().channel(channel);
        if (!row)
            return std::unexpected(row.error());
        if (*row && !(*row)->channel.archived)
            rows.push_back(std::move(**row));
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(rows, [&](const ChannelRow &a, const ChannelRow &b) {
        const auto place = [](const ChannelRow &row) {
            return row.channel.kind == ChannelKind::Direct ? 1 : row.joined ? 0 : 2;
        };
        return place(a) != place(b) ? place(a) < place(b) : collator.compare(nameOf(a), nameOf(b)) < 0;
    });
    return rows;
}

QString DocumentListModel::nameOf(const ChannelRow &row) const
{
    if (row.channel.kind != ChannelKind::Direct)
        return row.channel.name;
    QStringList people;
    for (const MemberId member : row.members) {
        if (member != m_book.self())
            people << m_book.callName(member);
    }
    return QLocale().createSeparatedList(people);
}

// ---- What changed ----

void DocumentListModel::apply(const ChangeSet &change)
{
    if (!change.everything && change.documents.isEmpty() && change.channels.isEmpty())
        return;
    if (!m_look.isActive())
        m_look.start(0);
}

void DocumentListModel::look()
{
    auto rows = read();
    setHealth(rows ? Health::Ready : Health::Failed);
    if (!rows)
        return;
    // What is read in the order of its edits does not move under the reader's eyes.
    if (m_view == View::Recent || m_view == View::Archived) {
        QHash<DocumentId, qsizetype> before;
        for (size_t i = 0; i < m_rows.size(); ++i)
            before.insert(m_rows[i].document.document.document, qsizetype(i));
        const auto known = std::ranges::partition(*rows, [&](const Row &row) { return !before.contains(row.document.document.document); });
        std::ranges::sort(known, {}, [&](const Row &row) { return before.value(row.document.document.document); });
    }
    take(std::move(*rows));
}

//! What the old rows and the new ones begin and end with alike stays; what lies between is exchanged.
void DocumentListModel::take(Rows rows)
{
    size_t begin = 0, end = 0;
    const size_t most = std::min(rows.size(), m_rows.size());
    while (begin < most && isSame(rows[begin], m_rows[begin]))
        ++begin;
    while (end < most - begin && isSame(rows[rows.size() - 1 - end], m_rows[m_rows.size() - 1 - end]))
        ++end;
    const size_t newEnd = rows.size() - end, oldEnd = m_rows.size() - end;
    replace(int(begin), int(oldEnd - begin), Rows(rows.begin() + qsizetype(begin), rows.begin() + qsizetype(newEnd)));
    for (size_t i = 0; i < rows.size(); ++i) {
        if (looksSame(rows[i], m_rows[i]))
            continue;
        m_rows[i] = std::move(rows[i]);
        emit dataChanged(index(int(i)), index(int(i)));
    }
}

void DocumentListModel::replace(int first, int count, Rows rows)
{
    if (count > 0) {
        beginRemoveRows({}, first, first + count - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + count);
        endRemoveRows();
    }
    if (!rows.empty()) {
        beginInsertRows({}, first, first + int(rows.size()) - 1);
        m_rows.insert(m_rows.begin() + first, std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
        endInsertRows();
    }
}

void DocumentListModel::setHealth(Health health)
{
    if (health == m_health)
        return;
    m_health = health;
    if (health == Health::Failed)
        qCWarning(lcUi).noquote() << logLine(QLatin1StringView("documents.unread"), {});
    emit healthChanged();
}

// ---- Folding ----

bool DocumentListModel::canOpen(int row) const
{
    return m_view == View::Tree && row >= 0 && row < rowCount()
        && (at(row).kind == Kind::Channel || at(row).document.under > 0);
}

void DocumentListModel::setOpen(int row, bool open)
{
    if (!canOpen(row) || at(row).open == open)
        return;
    const Row &one = at(row);
    if (one.kind == Kind::Channel)
        open ? (void)m_folded.remove(one.channel) : (void)m_folded.insert(one.channel);
    else
        open ? (void)m_open.insert(one.document.document.document.uuid())
             : (void)m_open.remove(one.document.document.document.uuid());
    look();
}

int DocumentListModel::reveal(DocumentId document)
{
    const auto row = m_replica.documents().document(document);
    if (m_view == View::Tree && row && *row) {
        m_folded.remove((*row)->document.channel);
        auto parent = (*row)->document.parent;
        for (int depth = 0; parent && depth < 64; ++depth) { // a circle cannot be made; bad rows might hold one
            m_open.insert(parent->uuid());
            const auto above = m_replica.documents().document(*parent);
            parent = above && *above ? (*above)->document.parent : std::nullopt;
        }
        look();
    }
    return rowOf(document);
}

void DocumentListModel::readOn(int row)
{
    if (row < 0 || row >= rowCount() || at(row).kind != Kind::More)
        return;
    const Row more = at(row);
    int last = row - 1; // of its neighbours, what may be unfolded between passed over
    while (at(last).depth != more.depth)
        --last;
    const Document &before = at(last).document.document;
    Rows rows;
    const auto added = addUnder(rows, more.channel, more.parent, more.depth, PageSize,
                                DocumentPlace{before.rank, before.document});
    if (!added)
        return setHealth(Health::Failed);
    const Uuid of = more.parent ? more.parent->uuid() : more.channel.uuid();
    m_readFar[of] = std::max(PageSize, m_readFar.value(of)) + PageSize;
    replace(row, 1, std::move(rows));
}

// ---- The model ----

int DocumentListModel::rowOf(DocumentId document) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) {
        return row.kind == Kind::Document && row.document.document.document == document;
    });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int DocumentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags DocumentListModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (!index.isValid())
        return flags;
    flags |= Qt::ItemNeverHasChildren;
    if (at(index.row()).kind == Kind::Document)
        flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    return flags;
}

QString DocumentListModel::titleOf(const DocumentRow &row)
{
    return row.document.title.isEmpty() ? tr("Untitled") : row.document.title;
}

QString DocumentListModel::editedBy(const DocumentRow &row) const
{
    const Member *member = m_book.find(row.document.editedBy);
    const QString name = m_book.callName(row.document.editedBy);
    const Instant at = row.document.editedAt;
    const auto zone = member ? zoneAt(member->profile, at) : std::nullopt;
    if (!zone || m_clock.now().ms - at.ms > ClockOf
        || zone->offsetFromUtc(at.utc()) == m_book.zone().offsetFromUtc(at.utc()))
        return name;
    const ClockText mine(m_book.zone());
    return tr("%1, %2 in %3", "who, when on their clock, and where").arg(name, PersonText(mine, at).clock(member->profile),
                                                                          cityAt(member->profile, at));
}

QString DocumentListModel::spoken(const Row &row) const
{
    const DocumentRow &document = row.document;
    const TimeText times(m_book.zone(), m_clock.now());
    QStringList parts{titleOf(document),
                      tr("Edited by %1, %2").arg(editedBy(document), times.spoken(document.document.editedAt))};
    if (document.openComments > 0)
        parts << tr("%n open comments", nullptr, document.openComments);
    if (document.favourite)
        parts << tr("Kept");
    if (m_view == View::Tree && document.under > 0)
        parts << (row.open ? tr("%n documents inside, unfolded", nullptr, document.under)
                           : tr("%n documents inside, folded", nullptr, document.under));
    if (row.depth > 0)
        parts << tr("Level %1").arg(row.depth + 1);
    if (m_view != View::Tree && !document.channelName.isEmpty())
        parts << tr("In %1").arg(document.channelName);
    if (document.state == SendState::Waiting)
        parts << tr("Waiting for a connection");
    return parts.join(QStringLiteral(". "));
}

QVariant DocumentListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = at(index.row());
    switch (row.kind) {
    case Kind::Channel:
        if (role == Qt::AccessibleTextRole)
            return row.open ? tr("Channel %1, unfolded").arg(row.name) : tr("Channel %1, folded").arg(row.name);
        return role == Qt::DisplayRole ? QVariant(row.name) : QVariant();
    case Kind::More:
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(tr("Show more")) : QVariant();
    case Kind::Document:
        break;
    }
    switch (role) {
    case Qt::DisplayRole: return titleOf(row.document);
    case Qt::EditRole: return row.document.document.title;
    case Qt::AccessibleTextRole: return spoken(row);
    case Qt::ToolTipRole: return spoken(row).toHtmlEscaped();
    default: return {};
    }
}

} // namespace meridian
