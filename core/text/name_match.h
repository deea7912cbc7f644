// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace meridian {

//! How well a name fits what was typed, best first.
enum class NameFit {
    Start,     //!< the name begins with it
    WordStart, //!< each typed word begins a word of the name
    Spread,    //!< its letters begin words of the name, in order: "fihou" in "First hour"
    Inside,    //!< each typed word stands somewhere in the name
};

//! A name as names are compared: case folded, without accents, apostrophes dropped and other punctuation made a
//! blank, in UTF-8. `origins`, when given, gets for each byte the place in `name` it came from.
//! Source: Unicode case folding and compatibility decomposition, and the Latin letters that have none (ø, ł, ß …).
[[nodiscard]] QByteArray foldedName(QStringView name, std::vector<int> *origins = nullptr);

//! What somebody typed to find a name. Scripts that write without blanks can be found from any of their characters.
class NameQuery {
public:
    struct Span {
        int from = 0, length = 0;
        bool operator==(const Span &) const = default;
    };

    explicit NameQuery(const QString &typed);
    //! Nothing that names are made of was typed.
    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    //! None: it does not fit. `where`, when given, gets the bytes of `folded` that do.
    [[nodiscard]] std::optional<NameFit> fit(QByteArrayView folded, std::vector<Span> *where = nullptr) const;
    //! The characters of `name` that fit, to be marked; empty when it does not fit.
    [[nodiscard]] std::vector<Span> marks(const QString &name) const;
    //! A text that every name holds that fits better than Spread, or as Inside.
    [[nodiscard]] QByteArrayView needle() const { return m_words[m_longest]; }
    [[nodiscard]] bool canSpread() const { return m_words.size() == 1 && m_all.size() > 1; }

private:
    [[nodiscard]] std::optional<NameFit> fitWords(QByteArrayView folded, std::vector<Span> *where) const;

    QByteArray m_all;
    std::vector<QByteArray> m_words;
    size_t m_longest = 0;
};

//! Many names, folded and kept in one piece of memory, so that all of them are searched within milliseconds.
class NameList {
public:
    void append(QStringView name);
    void clear();
    [[nodiscard]] int size() const { return int(m_ends.size()); }
    [[nodiscard]] QByteArrayView at(int index) const;

    //! Calls visit(index, fit) for each name that fits. Spread ones are sought only while fewer than `enough` others
    //! were found.
    template<typename Visit>
    void find(const NameQuery &query, int enough, Visit visit) const
    {
        int found = 0;
        for (int i = next(query, 0); i >= 0; i = next(query, i + 1)) {
            if (const auto fit = query.fit(at(i))) {
                visit(i, *fit);
                ++found;
            }
        }
        if (found >= enough || !query.canSpread())
            return;
        for (int i = 0; i < size(); ++i) {
            const QByteArrayView name = at(i);
            if (!name.contains(query.needle())) {
                if (const auto fit = query.fit(name))
                    visit(i, *fit);
            }
        }
    }

private:
    //! The first name from `index` on that holds the query's needle; -1: none.
    [[nodiscard]] int next(const NameQuery &query, int index) const;
    [[nodiscard]] qsizetype beginOf(int index) const { return index == 0 ? 0 : m_ends[size_t(index) - 1] + 1; }

    QByteArray m_text; //!< each name with a line feed behind it, which no folded name has
    std::vector<quint32> m_ends;
};

} // namespace meridian
