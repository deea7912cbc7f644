// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/crdt_replay/plain_json.h"
#include "tests/crdt/meridian_edits.h"
#include "tests/crdt/quill_delta.h"
#include <memory>
#include <vector>

namespace meridian::crdt {

//! A few documents that hear of each other's changes when they are told to.
class DocTeam {
public:
    //! One document, its roots, and what the others have not heard of yet.
    struct Member {
        explicit Member(ClientId client, const Doc::Options &options) : doc(client, options), roots(doc)
        {
            doc.observe([this](const UpdateEvent &event) {
                if (event.source == Source::Local)
                    unheard.push_back(event.update.toByteArray());
            });
            doc.observe(roots.text, [this](const TextEvent &event) { events.push_back(plainChange(event.delta)); });
        }
        void insert(qsizetype at, QStringView text) { roots.text.insert(*begun(), at, text); }
        void insert(qsizetype at, QStringView text, const QByteArray &attributes)
        {
            roots.text.insert(*begun(), at, text, attributesOf(attributes));
        }
        void remove(qsizetype at, qsizetype length) { roots.text.remove(*begun(), at, length); }
        void format(qsizetype at, qsizetype length, const QByteArray &attributes)
        {
            roots.text.format(*begun(), at, length, attributesOf(attributes));
        }
        void change(const QJsonArray &delta) { roots.text.applyDelta(*begun(), deltaFrom(delta)); }
        [[nodiscard]] QJsonArray text() const { return toPlain(roots.text.toDelta()); }
        [[nodiscard]] std::unique_ptr<Transaction> begun() { return std::make_unique<Transaction>(doc); }
        [[nodiscard]] static Attributes attributesOf(const QByteArray &json)
        {
            return attributesFrom(jsonArray(json).first());
        }

        Doc doc;
        Roots roots;
        std::vector<QByteArray> unheard;
        std::vector<QJsonArray> events; //!< the deltas that observers of the text were given
    };

    explicit DocTeam(int size, const Doc::Options &options = {})
    {
        for (int i = 0; i < size; ++i)
            m_members.push_back(std::make_unique<Member>(ClientId{quint64(i)}, options));
    }
    [[nodiscard]] Member &operator[](size_t i) { return *m_members[i]; }

    //! Everybody hears of everything, tidying up included. False if an update is refused.
    bool flush()
    {
        for (bool isNews = true; isNews;) {
            isNews = false;
            for (const auto &from : m_members) {
                for (const QByteArray &update : std::exchange(from->unheard, {})) {
                    isNews = true;
                    for (const auto &to : m_members) {
                        if (to != from && !to->doc.apply(update, Origin{99}))
                            return false;
                    }
                }
            }
        }
        return true;
    }

    //! Whether all are equal once everybody heard of everything, a newcomer included.
    [[nodiscard]] bool agree()
    {
        if (!flush())
            return false;
        const Member &first = *m_members.front();
        m_members.push_back(std::make_unique<Member>(ClientId{1'000'000 + m_members.size()}, Doc::Options{}));
        if (!m_members.back()->doc.apply(first.doc.encode()))
            return false;
        for (const auto &other : m_members) {
            if (other->text() != first.text() || other->roots.map.toJson() != first.roots.map.toJson()
                || other->roots.array.toJson() != first.roots.array.toJson()
                || other->doc.stateVector() != first.doc.stateVector() || other->doc.isWaiting())
                return false;
        }
        return true;
    }

private:
    std::vector<std::unique_ptr<Member>> m_members;
};

} // namespace meridian::crdt
