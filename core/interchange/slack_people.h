// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/interchange/import_writer.h"
#include "core/interchange/slack_message.h"
#include <QHash>

namespace meridian {

//! Slack's users and bots as members. Those in the list come first; whoever only a message knows is
//! added when they are met. Nobody gets an account or a right by being imported: owners and
//! admins become members, restricted users guests, bots bots, deleted users removed members.
class SlackPeople {
public:
    struct Person {
        MemberId member;
        QString name;
        bool removed = false;
    };
    SlackPeople(ImportWriter &writer, const ImportedIds &ids, Instant now, ImportReport &report);

    //! One entry of `users.json`.
    [[nodiscard]] ImportStep add(const QJsonObject &user);
    //! Without a list, whoever is named is a member; with one, who is missing from it is a former one.
    void expectNoList() { m_isListMissing = true; }
    [[nodiscard]] bool isListMissing() const { return m_isListMissing; }
    //! Who wrote a message; added when nobody knows them.
    [[nodiscard]] std::expected<Person, ImportError> author(const SlackMessage::Author &author);
    [[nodiscard]] const Person *find(const QString &slackUser) const;
    [[nodiscard]] QString nameOf(const Uuid &member) const { return m_names.value(member); }
    //! A bot's name, learnt from the message that tells of its coming.
    void learnBotName(const QJsonObject &message);

private:
    [[nodiscard]] std::expected<Person, ImportError>
    addMember(const QString &key, const Profile &profile, Role role, bool removed);
    ImportWriter &m_writer;
    const ImportedIds &m_ids;
    Instant m_now;
    ImportReport &m_report;
    QHash<QString, Person> m_people; //!< by Slack's id; bots by "bot:" and theirs
    QHash<QString, QString> m_userOfBot;
    QHash<QString, QString> m_botNames;
    QHash<Uuid, QString> m_names;
    QHash<QString, bool> m_zones;
    bool m_isListMissing = false;
};

} // namespace meridian
