// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/task.h"

namespace meridian {

//! Whom and what a line may name.
struct QuickNames {
    struct Person {
        MemberId member;
        QString name;
        QString callName;
        QString zone;
    };
    struct Topic {
        ChannelId channel;
        QString name;
    };
    std::vector<Person> people;
    std::vector<Topic> channels;
};

//! A task as one line says it, and which pieces of the line said what: a preview shows them.
struct QuickTask {
    struct Part {
        enum class What { Owner, Channel, Due, Repeat, Label, Priority, UnknownPerson, UnknownChannel };
        qsizetype start = 0, length = 0;
        What what = What::Due;
        bool operator==(const Part &) const = default;
    };
    QString title; //!< what is left
    std::optional<MemberId> owner;
    std::optional<ChannelId> channel;
    std::optional<Due> due;
    std::optional<Repeat> repeat;
    Priority priority = Priority::Normal;
    std::vector<QString> labels;
    std::vector<Part> parts; //!< in order
};

//! Reads a line such as "Recut the film @Yuki Fri 9:00 #launch": `@` names who does it, `#` where it belongs, `+` a label, `!` that it
//! matters and `!low` that it may wait; days, times and "every second Tuesday" in English or German. A time is on the
//! clock of whoever does it, or of the writer, unless a place is named behind it. What is not surely meant so stays in the title.
class QuickEntry {
public:
    static constexpr qsizetype LongestRead = 1000;

    //! `zone` is where the writer's clock hangs.
    QuickEntry(QuickNames names, QString zone, Instant now);
    [[nodiscard]] QuickTask read(const QString &line) const;

private:
    QuickNames m_names;
    QString m_zone;
    Instant m_now;
};

} // namespace meridian
