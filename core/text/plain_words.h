// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/text/markdown_source.h"
#include <vector>

// The plain words of a Markdown source, and replacing names in them as they are typed.

namespace meridian {

//! A stretch of the source, in bytes, that is neither code nor link: only there can somebody or something be meant.
struct WordStretch {
    qsizetype begin;
    qsizetype end;
};
[[nodiscard]] std::vector<WordStretch> plainWordsIn(const QByteArray &source);

//! What stands in place of some words, and where these end; an end of -1: nothing does.
struct WordReplacement {
    qsizetype end = -1;
    QString text;
};

//! Copies a text, replacing in its words what `replace` finds, given a stretch and the place of an `opening` in it.
template<typename Replace>
QString replaceInWords(const QString &text, QChar opening, const Replace &replace)
{
    const QByteArray source = text.toUtf8();
    QString result;
    qsizetype copied = 0; // bytes
    for (const WordStretch &stretch : plainWordsIn(source)) {
        if (stretch.begin < copied)
            continue;
        const QString words = QString::fromUtf8(source.constData() + stretch.begin, stretch.end - stretch.begin);
        const bool escaped = isEscaped(source, stretch.begin);
        result += QString::fromUtf8(source.constData() + copied, stretch.begin - copied);
        qsizetype done = 0;
        for (qsizetype at = words.indexOf(opening, escaped ? 1 : 0); at >= 0; at = words.indexOf(opening, at + 1)) {
            const WordReplacement found = at < done ? WordReplacement() : replace(words, at);
            if (found.end < 0)
                continue;
            result += QStringView(words).mid(done, at - done);
            result += found.text;
            done = found.end;
        }
        result += QStringView(words).mid(done);
        copied = stretch.end;
    }
    result += QString::fromUtf8(source.constData() + copied, source.size() - copied);
    return result;
}

[[nodiscard]] char32_t codePointAt(const QString &text, qsizetype at);
[[nodiscard]] char32_t codePointBefore(const QString &text, qsizetype at);
//! Letters of a script that parts words by blanks, digits, and the marks on them.
[[nodiscard]] bool continuesAWord(char32_t c);
//! Whether the word that ends at `end` goes on there, or a character does.
[[nodiscard]] bool wordGoesOn(const QString &text, qsizetype end);
//! A name as typed names are compared with it: composed, and in no letter case.
[[nodiscard]] QString foldedCase(QStringView name);

} // namespace meridian
