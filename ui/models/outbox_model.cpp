// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/outbox_model.h"
#include <algorithm>

namespace meridian {

namespace {

using What = OutboxItem::What;
using Section = OutboxItem::Section;

//! Fills in what an op is about; false for those that nobody needs to see.
struct Describe {
    OutboxItem &item;

    bool operator()(const op::StartThread &body) const
    {
        item.what = What::NewThread;
        item.subject = body.subject;
        item.draft = Draft{.thread = body.thread, .isNewThread = true, .channel = body.channel,
            .told = {}, .subject = body.subject, .ask = Ask::Nothing, .askBy = {},
            .text = {}, .changedAt = item.at, .reviewHours = body.reviewHours};
        item.draft->setAsking(body.asking());
        return true;
    }
    bool operator()(const op::RenameThread &body) const
    {
        item.text = body.subject;
        return is(What::ThreadChange);
    }
    bool operator()(const op::ConcludeThread &body) const
    {
        item.text = body.text;
        return is(What::ThreadChange);
    }
    bool operator()(const op::ReopenThread &) const { return is(What::ThreadChange); }
    bool operator()(const op::MoveThread &) const { return is(What::ThreadChange); }
    bool operator()(const op::PinThread &) const { return is(What::ThreadChange); }
    bool operator()(const op::PostMessage &body) const
    {
        item.what = body.beside ? What::Aside : What::Reply;
        item.text = body.text;
        item.draft = Draft{.thread = body.thread, .isNewThread = false, .channel = {}, .told = {},
            .subject = {}, .ask = Ask::Nothing, .askBy = {}, .text = body.text, .changedAt = item.at};
        item.draft->beside = body.beside;
        item.draft->setAsking(body.asks.value_or(Asking{}));
        return true;
    }
    bool operator()(const op::EditMessage &body) const
    {
        item.what = What::Edit;
        item.text = body.text;
        return true;
    }
    bool operator()(const op::DeleteMessage &) const { return is(What::Deletion); }
    bool operator()(const op::RestoreMessage &body) const
    {
        item.what = What::Return;
        item.text = body.text;
        return true;
    }
    bool operator()(const op::AddReaction &) const { return is(What::Reaction); }
    bool operator()(const op::RemoveReaction &) const { return is(What::Reaction); }
    bool operator()(const op::CreateChannel &body) const
    {
        item.subject = body.name;
        return body.channelKind != ChannelKind::Direct && is(What::NewChannel);
    }
    bool operator()(const op::UpdateChannel &body) const
    {
        item.subject = body.name;
        return is(What::ChannelChange);
    }
    bool operator()(const op::JoinChannel &) const { return is(What::ChannelChange); }
    bool operator()(const op::LeaveChannel &) const { return is(What::ChannelChange); }
    bool operator()(const op::SetChannelRole &) const { return is(What::ChannelChange); }
    bool operator()(const op::MakePrivate &) const { return is(What::ChannelChange); }
    bool operator()(const op::UpdateMember &) const { return is(What::Profile); }
    bool operator()(const op::SetPicture &) const { return is(What::Profile); }
    bool operator()(const op::CreateDocument &body) const { return isOfDocument(body.title); }
    bool operator()(const op::RenameDocument &body) const { return isOfDocument(body.title); }
    bool operator()(const op::MoveDocument &) const { return isOfDocument({}); }
    bool operator()(const op::ArchiveDocument &) const { return isOfDocument({}); }
    bool operator()(const op::KeepVersion &body) const { return isOfDocument(body.name); }
    bool operator()(const op::DocumentChanged &) const { return isOfDocument({}); }
    bool operator()(const op::OpenComment &body) const
    {
        item.subject = body.subject;
        item.draft = Draft{.thread = body.thread, .isNewThread = true, .channel = {}, .told = {}, .subject = {},
            .ask = Ask::Nothing, .askBy = {}, .text = {}, .changedAt = item.at,
            .comment = CommentPlace{body.document, body.start, body.end, body.quote}};
        return is(What::Comment);
    }
    bool operator()(const op::ResolveComment &) const { return is(What::ThreadChange); }
    bool operator()(const op::CreateTask &body) const
    {
        item.subject = body.title;
        item.text = body.notes;
        return is(What::Task);
    }
    template<typename Op>
        requires requires(Op op) { op.task; }
    bool operator()(const Op &) const
    {
        return is(What::Task);
    }
    template<typename Op>
        requires isPrivateOp<Op>
    bool operator()(const Op &) const
    {
        return false; // how I stand to things is no words of mine
    }
    bool operator()(const op::SaveCheckIn &body) const
    {
        item.subject = body.rule.name;
        return is(What::CheckIn);
    }
    bool operator()(const op::AnswerCheckIn &body) const
    {
        QStringList words;
        for (const CheckInPart &part : body.parts)
            words.append(QStringLiteral("**%1** %2").arg(part.label, part.text));
        item.text = words.join(QStringLiteral("\n\n"));
        return is(What::CheckIn);
    }
    bool operator()(const op::Agree &body) const
    {
        item.text = body.text;
        return is(What::ChannelChange);
    }
    bool operator()(const op::ReadAgreement &) const { return is(What::ChannelChange); }
    bool operator()(const op::HoldThread &) const { return is(What::ThreadChange); }
    bool operator()(const op::CreateWorkspace &) const { return is(What::Other); }
    bool operator()(const op::AddMember &) const { return is(What::Other); }
    bool operator()(const op::SetRole &) const { return is(What::Other); }
    bool operator()(const op::RemoveMember &) const { return is(What::Other); }

    bool isOfDocument(const QString &name) const
    {
        item.subject = name;
        return is(What::Document);
    }
    bool is(What what) const
    {
        item.what = what;
        return true;
    }
};

//! The first message of a thread or a comment that is itself still in the outbox goes with it.
OutboxItem *newThreadOf(std::vector<OutboxItem> &items, const OutboxRow &row)
{
    if (!std::holds_alternative<op::PostMessage>(row.op.body))
        return nullptr;
    const auto &post = std::get<op::PostMessage>(row.op.body);
    const auto found = std::ranges::find_if(items, [&](const OutboxItem &item) {
        return (item.what == What::NewThread || item.what == What::Comment) && item.draft->thread == post.thread
            && item.ops.size() == 1;
    });
    return found == items.end() ? nullptr : &*found;
}

bool beginsThread(const OpBody &body)
{
    return std::holds_alternative<op::StartThread>(body) || std::holds_alternative<op::OpenComment>(body);
}

void addOp(std::vector<OutboxItem> &items, const OutboxRow &row)
{
    const bool refused = row.state == SendState::Refused;
    if (OutboxItem *start = newThreadOf(items, row)) {
        start->ops.push_back(row.op.opId);
        start->text = std::get<op::PostMessage>(row.op.body).text;
        start->draft->text = start->text;
        if (refused && start->section == Section::Waiting) {
            start->section = Section::NeedsYou;
            start->code = row.code;
        }
        return;
    }
    OutboxItem item;
    item.section = refused ? Section::NeedsYou : Section::Waiting;
    item.ops = {row.op.opId};
    item.thread = row.thread;
    item.subject = row.subject;
    item.code = row.code;
    item.at = row.writtenAt;
    if (std::visit(Describe{item}, row.op.body))
        items.push_back(std::move(item));
}

OutboxItem ofDraft(const Draft &draft, const Queries &read)
{
    OutboxItem item;
    item.section = draft.discardedAt ? Section::Discarded : draft.isHeld() ? Section::Scheduled : Section::Drafts;
    item.what = draft.comment   ? What::Comment
        : draft.isNewThread ? What::NewThread
        : draft.beside            ? What::Aside
        : draft.edits             ? What::Edit
                                  : What::Reply;
    item.thread = draft.thread;
    item.text = draft.text;
    item.subject = draft.comment ? draft.comment->quote.simplified() : draft.subject;
    item.at = draft.discardedAt ? *draft.discardedAt : draft.isHeld() ? draft.send->at : draft.changedAt;
    item.draft = draft;
    if (!draft.isNewThread) {
        const auto thread = read.thread(draft.thread);
        if (thread && *thread)
            item.subject = (*thread)->thread.subject;
    }
    if (item.section == Section::Scheduled) {
        const auto replied = read.repliedFirst(draft);
        item.replied = replied ? *replied : std::nullopt;
    }
    return item;
}

} // namespace

QByteArray OutboxItem::key() const
{
    return ops.empty() ? "draft" + draft->id().uuid().bytes() : ops.front().uuid().bytes();
}

QString OutboxItem::title() const
{
    switch (what) {
    case What::Reply:
        return OutboxModel::tr("Reply in “%1”").arg(subject);
    case What::Aside:
        return OutboxModel::tr("Side comment in “%1”").arg(subject);
    case What::NewThread:
        return subject.isEmpty() ? OutboxModel::tr("New thread without a subject")
                                 : OutboxModel::tr("New thread “%1”").arg(subject);
    case What::Edit:
        return OutboxModel::tr("Changed message in “%1”").arg(subject);
    case What::Deletion:
        return OutboxModel::tr("Removed message in “%1”").arg(subject);
    case What::Return:
        return OutboxModel::tr("Message brought back in “%1”").arg(subject);
    case What::Reaction:
        return OutboxModel::tr("Reaction in “%1”").arg(subject);
    case What::NewChannel:
        return OutboxModel::tr("New channel “%1”").arg(subject);
    case What::ChannelChange:
        return subject.isEmpty() ? OutboxModel::tr("Channel") : OutboxModel::tr("Channel “%1”").arg(subject);
    case What::ThreadChange:
        return OutboxModel::tr("Change of “%1”").arg(subject);
    case What::Document:
        return subject.isEmpty() ? OutboxModel::tr("Document") : OutboxModel::tr("Document “%1”").arg(subject);
    case What::Task:
        return subject.isEmpty() ? OutboxModel::tr("Task") : OutboxModel::tr("Task “%1”").arg(subject);
    case What::CheckIn:
        return subject.isEmpty() ? OutboxModel::tr("Check-in") : OutboxModel::tr("Check-in “%1”").arg(subject);
    case What::Comment:
        return subject.isEmpty() ? OutboxModel::tr("Comment in a document")
                                 : OutboxModel::tr("Comment on “%1”").arg(subject);
    case What::Profile:
        return OutboxModel::tr("Your profile");
    case What::Other:
        break;
    }
    return OutboxModel::tr("Change of the workspace");
}

OutboxModel::OutboxModel(Replica &replica, QObject *parent) : QAbstractListModel(parent), m_replica(replica)
{
    connect(&m_replica, &Replica::changed, this, [this](const ChangeSet &change) {
        const auto isOfWhatWaits = [&](const OutboxItem &item) { return item.section == Section::Scheduled && change.messages.contains(*item.thread); };
        if (change.outbox || change.drafts || change.everything || std::ranges::any_of(m_items, isOfWhatWaits))
            reload();
    });
    reload();
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OutboxItem &one = item(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        const QString state = one.section == Section::NeedsYou ? tr("Not sent yet")
            : one.section == Section::Waiting                  ? tr("Waiting for a connection")
            : one.section == Section::Scheduled                ? tr("Scheduled")
            : one.section == Section::Drafts                   ? tr("Draft")
                                                               : tr("Discarded draft");
        return tr("%1. %2").arg(state, one.title());
    }
    if (role == Qt::ToolTipRole)
        return one.title();
    return {};
}

int OutboxModel::count(OutboxItem::Section section) const
{
    return static_cast<int>(std::ranges::count(m_items, section, &OutboxItem::section));
}

int OutboxModel::unsent() const
{
    return count(Section::NeedsYou) + count(Section::Waiting);
}

void OutboxModel::hide(const OutboxItem &item)
{
    m_hidden.insert(item.key());
    reload();
}

void OutboxModel::unhide(const OutboxItem &item)
{
    m_hidden.remove(item.key());
    reload();
}

void OutboxModel::reload()
{
    auto items = read();
    m_failed = !items;
    if (items)
        replace(std::move(*items));
    emit countsChanged();
}

std::optional<std::vector<OutboxItem>> OutboxModel::read() const
{
    const auto rows = m_replica.read().outbox();
    const auto drafts = m_replica.read().drafts();
    const auto discarded = m_replica.read().discardedDrafts();
    if (!rows || !drafts || !discarded)
        return std::nullopt;
    std::vector<OutboxItem> items;
    // Threads before their first messages, whichever of the two was refused.
    for (const bool starts : {true, false}) {
        for (const OutboxRow &row : *rows) {
            if (beginsThread(row.op.body) == starts)
                addOp(items, row);
        }
    }
    for (const Draft &draft : *drafts) {
        items.push_back(ofDraft(draft, m_replica.read()));
        items.back().isHereOnly = std::ranges::any_of(*rows, [&](const OutboxRow &row) { return row.op.opId == draft.revision; });
    }
    for (const Draft &draft : *discarded)
        items.push_back(ofDraft(draft, m_replica.read()));
    std::erase_if(items, [this](const OutboxItem &item) { return m_hidden.contains(item.key()); });
    std::ranges::stable_sort(items, [](const OutboxItem &a, const OutboxItem &b) {
        if (a.section != b.section)
            return a.section < b.section;
        return a.section >= Section::Drafts ? a.at > b.at : a.at < b.at;
    });
    return items;
}

//! Row signals for the difference: the row under the cursor stays under the cursor.
void OutboxModel::replace(std::vector<OutboxItem> items)
{
    QSet<QByteArray> wanted;
    for (const OutboxItem &item : items)
        wanted.insert(item.key());
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (wanted.contains(item(row).key()))
            continue;
        beginRemoveRows({}, row, row);
        m_items.erase(m_items.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < static_cast<int>(items.size()); ++row) {
        const auto at = m_items.begin() + row;
        const auto found = std::find_if(at, m_items.end(), [&](const OutboxItem &old) {
            return old.key() == items[static_cast<size_t>(row)].key();
        });
        if (found == m_items.end()) {
            beginInsertRows({}, row, row);
            m_items.insert(at, std::move(items[static_cast<size_t>(row)]));
            endInsertRows();
            continue;
        }
        if (found != at) {
            beginMoveRows({}, static_cast<int>(found - m_items.begin()), static_cast<int>(found - m_items.begin()),
                          {}, row);
            std::rotate(at, found, found + 1);
            endMoveRows();
        }
        OutboxItem &kept = m_items[static_cast<size_t>(row)];
        if (kept != items[static_cast<size_t>(row)]) {
            kept = std::move(items[static_cast<size_t>(row)]);
            emit dataChanged(index(row), index(row));
        }
    }
}

} // namespace meridian
