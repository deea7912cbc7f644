// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/check_in_list_model.h"
#include "core/base/log.h"
#include "core/text/plain_text.h"
#include "ui/models/check_in_words.h"
#include <algorithm>

namespace meridian {
namespace {

constexpr int FirstWordsShown = 80;

} // namespace

CheckInListModel::CheckInListModel(Replica &replica, const MemberBook &book, CheckInBook &checkIns, const Clock &clock, QObject *parent)
    : RowListModel(parent), m_replica(replica), m_book(book), m_checkIns(checkIns), m_clock(clock)
{
    connect(&checkIns, &CheckInBook::changed, this, &CheckInListModel::look);
    look();
}

void CheckInListModel::readOn()
{
    m_limit += Page;
    look();
}

void CheckInListModel::look()
{
    auto rows = read();
    const Health health = rows && !m_checkIns.failed() ? Health::Ready : Health::Failed;
    if (!rows)
        qCWarning(lcUi).noquote() << logLine(QLatin1StringView("checkins.unread"), {{QLatin1StringView("detail"), rows.error().detail}});
    else
        replaceRows(m_rows, std::move(*rows), [](const Row &a, const Row &b) {
            return a.group == b.group && a.isMore == b.isMore && a.place == b.place;
        });
    if (std::exchange(m_health, health) != health)
        emit healthChanged();
}

StoreResult<std::vector<CheckInListModel::Row>> CheckInListModel::read() const
{
    std::vector<Row> rows;
    if (const auto open = readOpen(rows); !open)
        return std::unexpected(open.error());
    if (const auto earlier = readEarlier(rows); !earlier)
        return std::unexpected(earlier.error());
    readSetUp(rows);
    return rows;
}

StoreResult<void> CheckInListModel::readOpen(std::vector<Row> &rows) const
{
    const CheckInWords words(m_book, m_clock.now());
    auto open = m_checkIns.open();
    // What asks me comes first, then what is newest.
    const auto asks = [this](const RoundPlace &place) { return std::ranges::find(m_checkIns.asking(), place, &AskingRound::place) != m_checkIns.asking().end(); };
    std::ranges::stable_sort(open, {}, [&](const RoundPlace &place) { return std::pair(!asks(place), -place.round.toJulianDay()); });
    for (const RoundPlace &place : open) {
        const CheckIn &checkIn = *m_checkIns.find(place.checkIn);
        const auto answers = m_replica.checkIns().answers(place.checkIn, place.round);
        if (!answers)
            return std::unexpected(answers.error());
        const auto round = m_checkIns.round(checkIn, place.round);
        const auto people = round.people(*answers, m_clock.now());
        const auto part = std::ranges::count_if(people, [](const RoundPerson &one) { return one.part == RoundPart::Answered || one.asked; });
        rows.push_back({Group::Open, false, place, words.title(checkIn.rule.name, place.round),
                        CheckInWords::count(int(answers->size()), int(part)), words.closing(round)});
    }
    return {};
}

//! Keyset pages until there are enough: rounds that are still open stand above.
StoreResult<void> CheckInListModel::readEarlier(std::vector<Row> &rows) const
{
    const CheckInWords words(m_book, m_clock.now());
    const auto isOpen = [open = rows](const RoundPlace &place) { return std::ranges::find(open, place, &Row::place) != open.end(); };
    std::optional<CheckInQueries::Round> before;
    int shown = 0;
    while (shown <= m_limit) {
        const auto page = m_replica.checkIns().newestRounds(before, m_limit + 1);
        if (!page)
            return std::unexpected(page.error());
        for (const auto &one : *page) {
            const CheckIn *checkIn = m_checkIns.find(one.checkIn);
            if (!checkIn || isOpen({one.checkIn, one.round}))
                continue;
            if (++shown > m_limit) {
                rows.push_back({Group::Earlier, true, {}, tr("Earlier rounds"), {}, {}});
                return {};
            }
            bool shows = !checkIn->rule.hidden;
            if (!shows) {
                const auto answers = m_replica.checkIns().answers(one.checkIn, one.round);
                shows = answers && m_checkIns.showsOthers(*checkIn, one.round, *answers);
            }
            const QString first = withMentionNames(plainPreview(one.firstWords, FirstWordsShown),
                                                   [this](const Uuid &member) { return m_book.callName(MemberId(member)); });
            rows.push_back({Group::Earlier, false, {one.checkIn, one.round}, words.title(checkIn->rule.name, one.round),
                            CheckInWords::count(one.answers, m_checkIns.askedIn(*checkIn, one.round)),
                            !shows || first.isEmpty() ? QString() : tr("“%1”").arg(first)});
        }
        if (int(page->size()) <= m_limit)
            return {};
        before = page->back();
    }
    return {};
}

void CheckInListModel::readSetUp(std::vector<Row> &rows) const
{
    const CheckInWords words(m_book, m_clock.now());
    for (const bool ended : {false, true}) {
        for (const CheckIn &checkIn : m_checkIns.all()) {
            if (checkIn.rule.ended == ended)
                rows.push_back({Group::SetUp, false, {checkIn.checkIn, {}}, checkIn.rule.name, {}, words.rule(checkIn.rule)});
        }
    }
}

int CheckInListModel::rowOf(const RoundPlace &place) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) { return !row.isMore && row.place == place; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString CheckInListModel::nameOf(Group group)
{
    switch (group) {
    case Group::Open: return tr("Open");
    case Group::Earlier: return tr("Earlier");
    case Group::SetUp: return tr("Set up");
    }
    return {};
}

int CheckInListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CheckInListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return row.title;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList said{nameOf(row.group), row.title};
    for (const QString &more : {row.count, row.note}) {
        if (!more.isEmpty())
            said << more;
    }
    return said.join(QStringLiteral(". "));
}

} // namespace meridian
