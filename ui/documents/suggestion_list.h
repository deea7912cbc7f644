// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/random.h"
#include "ui/documents/suggestion_decisions.h"
#include <QObject>
#include <QTimer>

namespace meridian {

//! The suggestions of an open document, and whether I am suggesting. It keeps marks where they belong while others write
//! (SuggestionDecisions).
class SuggestionList : public QObject {
    Q_OBJECT
public:
    struct Parts {
        crdt::Doc &doc;
        crdt::TextRef text;
        MemberId self;
        const Clock &clock;
        Random &random;
    };
    //! All parts outlive this.
    explicit SuggestionList(const Parts &parts, QObject *parent = nullptr);
    ~SuggestionList() override;

    [[nodiscard]] const std::vector<Suggestion> &all() const { return m_found; }
    [[nodiscard]] const Suggestion *find(const QString &id) const;
    [[nodiscard]] QString words(const Suggestion &suggestion, SuggestionKind kind) const;
    //! One over the letter at `index`; empty: none.
    [[nodiscard]] QString over(qsizetype index) const;

    enum class Mode { Writing, Suggesting };
    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    //! What is to become of a change that somebody made here: itself, or a suggestion of it.
    [[nodiscard]] crdt::Delta written(const crdt::Delta &wanted);

    bool accept(const QString &id) { return m_decisions.accept(id); }
    bool keepAsItWas(const QString &id) { return m_decisions.keepAsItWas(id); }
    //! What an undo of a decision takes back beside the text.
    [[nodiscard]] crdt::MapRef records() { return m_decisions.records(); }

signals:
    void changed();
    void modeChanged();

private:
    void heard(const crdt::TextEvent &event);
    void group();
    [[nodiscard]] QString newId();

    Parts m_parts;
    SuggestionRuns m_runs;
    SuggestionDecisions m_decisions;
    std::vector<Suggestion> m_found;
    Mode m_mode = Mode::Writing;
    crdt::Observation m_text, m_records;
    QTimer m_soon, m_repair;
};

} // namespace meridian
