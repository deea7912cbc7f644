// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

namespace meridian {

//! Something an import left out, or brought in otherwise than it stood there, and why.
struct Skipped {
    QString reason; //!< one sentence
    qint64 count = 0;
    QStringList examples; //!< where, at most Skipped::Examples of them
    static constexpr qsizetype Examples = 3;
};

//! What an import found and brought in. The counts are of what the export holds, so that a second
//! import of the same file reports the same counts, with `addedEvents` 0 and all the rest `knownEvents`.
struct ImportReport {
    qint64 messages = 0; //!< message objects, those about joining and leaving included
    qint64 threadParents = 0; //!< messages that others reply to
    qint64 threadReplies = 0; //!< messages that reply to another
    qint64 channels = 0; //!< public, private and direct
    qint64 users = 0; //!< people and bots in the export's list
    qint64 edited = 0; //!< messages that were edited
    qint64 reactedMessages = 0; //!< messages with at least one reaction
    qint64 addedEvents = 0; //!< what is new in the workspace's log
    qint64 knownEvents = 0; //!< what the log had before
    std::vector<Skipped> skipped;

    void skip(const QString &reason, const QString &example, qint64 count = 1);
    //! For people: a few lines.
    [[nodiscard]] QString text() const;
    //! For programs: one JSON object on one line, keys in snake case.
    [[nodiscard]] QByteArray json() const;
};

//! Why an import did not happen. Nothing of it is in the workspace then.
struct ImportError {
    enum class Code {
        CannotOpen,
        NotAnArchive,
        NotAnExport,
        TooLarge,
        Hostile,
        NoWorkspace,
        Busy,
        Cancelled,
        Store
    };
    Code code = Code::Store;
    QString detail; //!< for Hostile and TooLarge: what is wrong, a whole sentence; else for the log

    //! One sentence for the person who asked for the import.
    [[nodiscard]] QString sentence() const;
};

} // namespace meridian
