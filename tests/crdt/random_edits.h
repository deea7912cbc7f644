// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/random.h"
#include <QJsonArray>

namespace meridian::crdt {

//! Makes up what a person does to a document, in the language of README.md.
class RandomEdits {
public:
    //! What a session's people use: one that uses less meets each thing it uses more often.
    struct Taste {
        bool formats = true, embeds = true, containers = true;
        bool crowds = false; //!< everybody writes at the same few places
    };
    RandomEdits(SeededRandom &random, const Taste &taste) : m_random(random), m_taste(taste) {}

    //! One to four edits, which belong to one transaction; `xml` ones are not Meridian's to make.
    enum class Xml { Without, With };
    [[nodiscard]] QJsonArray next(Xml xml);
    //! A place, as a fraction of whatever length the document has.
    [[nodiscard]] double place();

private:
    [[nodiscard]] QJsonArray one(Xml xml);
    [[nodiscard]] QJsonArray inText();
    [[nodiscard]] QJsonArray inArray();
    [[nodiscard]] QJsonArray inMap();
    [[nodiscard]] QJsonArray wholeDelta();
    [[nodiscard]] QString words();
    [[nodiscard]] QJsonValue attributes(int percent);
    [[nodiscard]] QJsonValue embed();
    [[nodiscard]] QJsonValue value();
    [[nodiscard]] QString nested();
    [[nodiscard]] int upTo(int most) { return int(m_random.below(quint64(most))) + 1; }

    SeededRandom &m_random;
    Taste m_taste;
};

} // namespace meridian::crdt
