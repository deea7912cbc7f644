// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <vector>

class QTextDocument;

namespace meridian {

//! The headings of a page, how many words it has and what of the workspace it links to, kept up to date line by line: a key costs the line it is in, and a long
//! page is read in slices.
class PageSummary final : public QObject {
    Q_OBJECT
public:
    static constexpr int AfterMs = 200;        //!< of a change, what it makes of the page is told
    static constexpr int SliceLetters = 60'000; //!< read in one turn

    //! `document` outlives this.
    explicit PageSummary(const QTextDocument &document, QObject *parent = nullptr);

    struct Heading {
        QString title;
        int level = 1, position = 0;
    };
    //! Those that say something, in the order of the page, as they stand now.
    [[nodiscard]] std::vector<Heading> headings() const;
    [[nodiscard]] qint64 words() const { return m_words; }
    //! Addresses that begin with "meridian://", in the order of the page, each once.
    [[nodiscard]] QStringList links() const;
    //! Reads what has changed now, as far as one slice goes; the rest follows.
    void read();

signals:
    void changed();

private:
    struct Line {
        int words = Unread, level = 0;
        QStringList links = {};
    };
    static constexpr int Unread = -1;
    void follow(int from, int removed, int added);

    const QTextDocument &m_document;
    std::vector<Line> m_lines; //!< one a block
    qint64 m_words = 0;
    size_t m_unread = 0, m_next = 0; //!< how many are to be read, none of them before the second
    QTimer m_later;
};

//! Words that blanks part; in scripts without blanks two letters are one.
[[nodiscard]] int wordsIn(QStringView text);

} // namespace meridian
