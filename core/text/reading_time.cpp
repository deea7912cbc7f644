// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/reading_time.h"
#include <QList>

namespace meridian {

namespace {

constexpr qint64 WordsAMinute = 230, CharactersAMinute = 500, AMinute = 60'000;

//! Scripts that are read by the character.
bool isReadAlone(char32_t one)
{
    switch (QChar::script(one)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

} // namespace

qint64 readingTime(const QString &text)
{
    qint64 words = 0, characters = 0;
    bool inWord = false;
    for (const char32_t one : text.toUcs4()) {
        if (isReadAlone(one)) {
            characters += QChar::isLetter(one) ? 1 : 0;
            inWord = false;
        } else if (QChar::isLetterOrNumber(one)) {
            words += inWord ? 0 : 1;
            inWord = true;
        } else if (QChar::isSpace(one)) {
            inWord = false;
        }
    }
    return words * AMinute / WordsAMinute + characters * AMinute / CharactersAMinute;
}

} // namespace meridian
