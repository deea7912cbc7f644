// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/member_book.h"
#include <QHash>
#include <functional>

namespace meridian {

//! Something to take in place of what was begun: somebody's name, a channel's, or an emoji.
struct Completion {
    QString insert; //!< what is written
    QString title;
    QString note;   //!< a second line: their title; an emoji's name
    MemberId member; //!< null: a channel or an emoji
    QString sign;    //!< the emoji, or a channel's "#"
    bool operator==(const Completion &) const = default;
};

//! A word being typed that a completion could end: "@in", "#lau", ":ro".
struct BegunWord {
    enum class Kind { Name, Channel, Emoji };
    Kind kind = Kind::Name;
    qsizetype at = 0; //!< of its "@", "#" or ":" in the line
    QString text;     //!< after it
};

//! What is being typed right before `caret`; none when that is nothing to complete.
[[nodiscard]] std::optional<BegunWord> begunWord(const QString &line, qsizetype caret);

//! Finds what a begun word may mean. Names fit without accents and in any script, those of the conversation come first.
class Completions : public QObject {
    Q_OBJECT
public:
    static constexpr size_t Most = 30;
    //! Outlives this.
    explicit Completions(const MemberBook &book, QObject *parent = nullptr);
    //! People to offer first, the nearest first.
    void setNear(const std::vector<MemberId> &people);
    //! Channels are offered too, as `read` tells them whenever one is begun.
    void setChannels(std::function<std::vector<ChannelName>()> read) { m_channels = std::move(read); }
    [[nodiscard]] std::vector<Completion> find(const BegunWord &word);

private:
    struct Person {
        MemberId member;
        QString name, call;
    };
    [[nodiscard]] std::vector<Completion> people(const QString &wanted);
    [[nodiscard]] std::vector<Completion> channels(const QString &wanted) const;
    [[nodiscard]] Completion completionOf(const Member &member) const;
    void read();

    const MemberBook &m_book;
    std::function<std::vector<ChannelName>()> m_channels;
    std::vector<Person> m_people; //!< read when first asked for
    QHash<QString, int> m_namesakes;
    QHash<MemberId, int> m_near;
};

} // namespace meridian
