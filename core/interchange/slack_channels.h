// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/interchange/slack_people.h"
#include <QHash>
#include <QSet>

namespace meridian {

//! The export's four lists of conversations, as channels with their members.
class SlackChannels {
public:
    struct Entry {
        QString slackId;
        QString folder;
        ChannelId channel;
        MemberId creator;
        QString name;
        QString purpose;
        bool archived = false;
    };
    SlackChannels(ImportWriter &writer, const ImportedIds &ids, SlackPeople &people, Instant now,
                  ImportReport &report);

    //! One entry of a list. `fromList` is its file's name; it says what kind of channel this is.
    [[nodiscard]] ImportStep add(const QJsonObject &json, const QString &fromList);
    //! Channels that are closed in Slack are closed here, after their messages are in.
    [[nodiscard]] ImportStep archive(const Entry &entry);
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] bool hasFolder(const QString &folder) const { return m_folders.contains(folder); }
    [[nodiscard]] QString nameOf(const QString &slackId) const { return m_names.value(slackId); }

private:
    [[nodiscard]] std::expected<std::vector<SlackPeople::Person>, ImportError>
    peopleOf(const QJsonObject &json, const QString &fromList);
    [[nodiscard]] ChannelKind kindOf(const QString &fromList,
                                     const std::vector<MemberId> &members) const;
    [[nodiscard]] std::expected<QString, ImportError> freeName(const QString &wished,
                                                               ChannelId channel);
    [[nodiscard]] std::expected<MemberId, ImportError>
    creatorOf(const QJsonObject &json, ChannelKind kind, const std::vector<MemberId> &members);
    [[nodiscard]] QString folderOf(const QString &slackId, const QString &name);
    [[nodiscard]] ImportStep create(const Entry &entry, ChannelKind kind,
                                    const std::vector<MemberId> &members, Instant at);

    ImportWriter &m_writer;
    const ImportedIds &m_ids;
    SlackPeople &m_people;
    Instant m_now;
    ImportReport &m_report;
    std::vector<Entry> m_entries;
    QSet<QString> m_folders;
    QHash<QString, QString> m_names;
};

} // namespace meridian
