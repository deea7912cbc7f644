// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <expected>
#include <vector>

namespace meridian::crdt {

//! The keystrokes that made a real document, by one author or by several at once.
//!
//! Units: UTF-16 units (no trace has characters outside the BMP).
//! Errors: a sentence.
//! Source: github.com/josephg/editing-traces (JSON, gzipped).
struct EditingTrace {
    struct Patch {
        qsizetype at = 0, removed = 0;
        QString inserted;
    };
    struct Step {
        std::vector<Patch> patches;
        std::vector<qsizetype> parents; //!< the steps that its author had heard of last; one author's have none
        quint64 agent = 0;
    };
    [[nodiscard]] static std::expected<EditingTrace, QString> load(const QString &path);

    QString name;
    bool isConcurrent = false;
    std::vector<Step> steps;
    QString end; //!< the text after all of it
};

} // namespace meridian::crdt
