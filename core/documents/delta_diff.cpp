// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/delta_diff.h"
#include "core/documents/text_attributes.h"
#include "core/text/sequence_diff.h"
#include <QHash>
#include <algorithm>

namespace meridian {
namespace {

using crdt::Any;
using crdt::Attributes;
using crdt::Delta;
using crdt::DeltaOp;
using PieceKind = SequencePiece::Kind;

constexpr QChar EmbedSign(QChar::ObjectReplacementCharacter), BreakSign(u'¶');

//! A text laid out flat: its letters, an embed as one sign, and who looks how.
struct Flat {
    struct Piece {
        qsizetype begin = 0;
        const DeltaOp *op = nullptr;
    };
    QString letters;
    std::vector<Piece> pieces;

    explicit Flat(const Delta &delta)
    {
        for (const DeltaOp &op : delta) {
            if (op.kind != DeltaOp::Kind::Insert && op.kind != DeltaOp::Kind::Embed)
                continue;
            pieces.push_back({letters.size(), &op});
            op.kind == DeltaOp::Kind::Insert ? letters += op.text : letters += EmbedSign;
        }
    }
    //! The piece that the unit at `at` belongs to.
    [[nodiscard]] const Piece &pieceAt(qsizetype at) const
    {
        const auto behind = std::ranges::upper_bound(pieces, at, {}, &Piece::begin);
        return *(behind - 1);
    }
    //! How many units from `at` on are of one piece, at most `most`.
    [[nodiscard]] qsizetype lengthAt(qsizetype at, qsizetype most) const
    {
        const auto behind = std::ranges::upper_bound(pieces, at, {}, &Piece::begin);
        const qsizetype end = behind == pieces.end() ? letters.size() : behind->begin;
        return std::min(most, end - at);
    }
};

//! A unit of comparing: a line or a word, as a stretch of letters.
struct Token {
    qsizetype begin = 0, length = 0;
};
struct Tokens {
    std::vector<Token> places;
    std::vector<quint32> ids;
};

bool standsAlone(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar: return true;
    default: return false;
    }
}

enum class Letter { Word, Alone, Blank, Other };

Letter kindOf(char32_t c)
{
    if (c == U'\n' || c == EmbedSign.unicode())
        return Letter::Other;
    if (QChar::isSpace(c))
        return Letter::Blank;
    if (QChar::isLetterOrNumber(c) || QChar::isMark(c))
        return standsAlone(c) ? Letter::Alone : Letter::Word;
    return Letter::Other;
}

char32_t letterAt(QStringView text, qsizetype at)
{
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : char32_t(text[at].unicode());
}

//! The end of the word, the blanks or the single sign at `at`.
qsizetype wordEnd(QStringView text, qsizetype at, qsizetype end)
{
    const Letter kind = kindOf(letterAt(text, at));
    const auto width = [&](qsizetype i) { return QChar::requiresSurrogates(letterAt(text, i)) ? 2 : 1; };
    qsizetype next = at + width(at);
    while (next < end && (kind == Letter::Word || kind == Letter::Blank) && kindOf(letterAt(text, next)) == kind)
        next += width(next);
    return next;
}

//! Gives equal stretches of both texts the same number.
class Numbering {
public:
    [[nodiscard]] quint32 of(const Flat &flat, const Token &token)
    {
        QString key = flat.letters.sliced(token.begin, token.length);
        for (qsizetype at = key.indexOf(EmbedSign); at >= 0; at = key.indexOf(EmbedSign, at + 1)) {
            const DeltaOp &op = *flat.pieceAt(token.begin + at).op;
            const auto *plain = std::get_if<Any>(&op.embed);
            if (op.kind == DeltaOp::Kind::Embed)
                key += plain ? plain->toJson() : QStringLiteral("?");
            if (key.size() > token.length + 4096)
                break; // long pictures are told apart by their beginnings
        }
        const auto known = m_numbers.constFind(key);
        return known != m_numbers.constEnd() ? *known : *m_numbers.insert(key, quint32(m_numbers.size()));
    }

private:
    QHash<QString, quint32> m_numbers;
};

Tokens linesIn(const Flat &flat, Numbering &numbering)
{
    Tokens tokens;
    for (qsizetype at = 0; at < flat.letters.size();) {
        const qsizetype found = flat.letters.indexOf(u'\n', at);
        const qsizetype end = found < 0 ? flat.letters.size() : found + 1;
        tokens.places.push_back({at, end - at});
        tokens.ids.push_back(numbering.of(flat, tokens.places.back()));
        at = end;
    }
    return tokens;
}

Tokens wordsIn(const Flat &flat, qsizetype begin, qsizetype end, Numbering &numbering)
{
    Tokens tokens;
    for (qsizetype at = begin; at < end;) {
        const qsizetype next = wordEnd(flat.letters, at, end);
        tokens.places.push_back({at, next - at});
        tokens.ids.push_back(numbering.of(flat, tokens.places.back()));
        at = next;
    }
    return tokens;
}

//! Lines first, then the words of those that were exchanged: pieces in units.
class Script {
public:
    Script(const Flat &before, const Flat &after) : m_before(before), m_after(after)
    {
        Numbering lines;
        const Tokens one = linesIn(before, lines), other = linesIn(after, lines);
        walk(sequenceDiff(one.ids, other.ids), one, other, [this](Token gone, Token come) { compareWords(gone, come); });
    }
    [[nodiscard]] const std::vector<SequencePiece> &pieces() const { return m_pieces; }

private:
    //! Pieces in tokens as pieces in units; `exchanged` gets what stands for each other.
    template<typename Exchanged>
    void walk(const std::vector<SequencePiece> &pieces, const Tokens &one, const Tokens &other, Exchanged exchanged)
    {
        size_t i = 0, j = 0;
        const auto stretch = [](const Tokens &tokens, size_t from, qsizetype count) {
            if (count == 0)
                return Token{};
            const Token &first = tokens.places[from], &last = tokens.places[from + size_t(count) - 1];
            return Token{first.begin, last.begin + last.length - first.begin};
        };
        for (size_t at = 0; at < pieces.size(); ++at) {
            const SequencePiece &piece = pieces[at];
            const bool gone = piece.kind == PieceKind::Removed, pair = gone && at + 1 < pieces.size() && pieces[at + 1].kind == PieceKind::Added;
            if (piece.kind == PieceKind::Same) {
                add(PieceKind::Same, stretch(one, i, piece.length).length);
                i += size_t(piece.length);
                j += size_t(piece.length);
            } else if (pair) {
                const qsizetype added = pieces[++at].length;
                exchanged(stretch(one, i, piece.length), stretch(other, j, added));
                i += size_t(piece.length);
                j += size_t(added);
            } else {
                const Token all = gone ? stretch(one, i, piece.length) : stretch(other, j, piece.length);
                add(piece.kind, all.length);
                (gone ? i : j) += size_t(piece.length);
            }
        }
    }
    void compareWords(Token gone, Token come)
    {
        Numbering words;
        const Tokens one = wordsIn(m_before, gone.begin, gone.begin + gone.length, words);
        const Tokens other = wordsIn(m_after, come.begin, come.begin + come.length, words);
        walk(sequenceDiff(one.ids, other.ids), one, other, [this](Token old, Token now) {
            add(PieceKind::Removed, old.length);
            add(PieceKind::Added, now.length);
        });
    }
    void add(PieceKind kind, qsizetype length)
    {
        if (length == 0)
            return;
        if (!m_pieces.empty() && m_pieces.back().kind == kind)
            m_pieces.back().length += length;
        else
            m_pieces.push_back({kind, length});
    }

    const Flat &m_before, &m_after;
    std::vector<SequencePiece> m_pieces;
};

qint64 wordsIn(QStringView text)
{
    qint64 count = 0;
    for (qsizetype at = 0; at < text.size();) {
        const Letter kind = kindOf(letterAt(text, at));
        count += kind == Letter::Word || kind == Letter::Alone;
        at = wordEnd(text, at, text.size());
    }
    return count;
}

//! Copies `length` units of a text, with `extra` on top of their looks.
void copy(Delta &out, const Flat &flat, qsizetype at, qsizetype length, const Attributes &extra)
{
    while (length > 0) {
        const DeltaOp &from = *flat.pieceAt(at).op;
        const qsizetype some = flat.lengthAt(at, length);
        DeltaOp op = from;
        op.attributes = merged(from.attributes, extra);
        op.length = some;
        if (op.kind == DeltaOp::Kind::Insert)
            op.text = flat.letters.sliced(at, some);
        out.push_back(std::move(op));
        at += some;
        length -= some;
    }
}

//! Goes on over what is the same, and formats what looks differently.
void retain(Delta &out, const Flat &before, qsizetype i, const Flat &after, qsizetype j, qsizetype length)
{
    while (length > 0) {
        const qsizetype some = after.lengthAt(j, before.lengthAt(i, length));
        const Attributes change = difference(before.pieceAt(i).op->attributes, after.pieceAt(j).op->attributes);
        if (!out.empty() && out.back().kind == DeltaOp::Kind::Retain && out.back().attributes == change)
            out.back().length += some;
        else
            out.push_back({DeltaOp::Kind::Retain, some, {}, {}, change});
        i += some;
        j += some;
        length -= some;
    }
}

//! Which line breaks of `before` are gone while something of their line stays.
std::vector<qsizetype> joinedBreaks(const Flat &before, const std::vector<SequencePiece> &pieces)
{
    std::vector<bool> gone(size_t(before.letters.size()), false);
    qsizetype i = 0;
    for (const SequencePiece &piece : pieces) {
        if (piece.kind == PieceKind::Added)
            continue;
        if (piece.kind == PieceKind::Removed)
            std::fill_n(gone.begin() + i, piece.length, true);
        i += piece.length;
    }
    std::vector<qsizetype> breaks;
    bool whole = true;
    for (i = 0; i < before.letters.size(); ++i) {
        const bool isBreak = before.letters[i] == u'\n';
        if (isBreak && gone[size_t(i)] && !whole)
            breaks.push_back(i);
        whole = isBreak || (whole && gone[size_t(i)]);
    }
    return breaks;
}

} // namespace

TextChange countChange(const Delta &before, const Delta &after)
{
    const Flat one(before), other(after);
    TextChange change;
    qsizetype i = 0, j = 0;
    const Script script(one, other); // a temporary would be gone before the loop begins
    for (const SequencePiece &piece : script.pieces()) {
        if (piece.kind == PieceKind::Removed) {
            change.lettersRemoved += piece.length;
            change.wordsRemoved += wordsIn(QStringView(one.letters).sliced(i, piece.length));
        } else if (piece.kind == PieceKind::Added) {
            change.lettersAdded += piece.length;
            change.wordsAdded += wordsIn(QStringView(other.letters).sliced(j, piece.length));
        }
        i += piece.kind == PieceKind::Added ? 0 : piece.length;
        j += piece.kind == PieceKind::Removed ? 0 : piece.length;
    }
    return change;
}

Delta changeBetween(const Delta &before, const Delta &after)
{
    const Flat one(before), other(after);
    Delta change;
    qsizetype i = 0, j = 0;
    const Script script(one, other); // a temporary would be gone before the loop begins
    for (const SequencePiece &piece : script.pieces()) {
        if (piece.kind == PieceKind::Same)
            retain(change, one, i, other, j, piece.length);
        else if (piece.kind == PieceKind::Removed)
            change.push_back({DeltaOp::Kind::Delete, piece.length, {}, {}, {}});
        else
            copy(change, other, j, piece.length, {});
        i += piece.kind == PieceKind::Added ? 0 : piece.length;
        j += piece.kind == PieceKind::Removed ? 0 : piece.length;
    }
    while (!change.empty() && change.back().kind == DeltaOp::Kind::Retain && change.back().attributes.empty())
        change.pop_back();
    return change;
}

Delta comparison(const Delta &before, const Delta &after)
{
    const Flat one(before), other(after);
    const Script script(one, other);
    const std::vector<qsizetype> breaks = joinedBreaks(one, script.pieces());
    const Attributes inserted{{attr::Inserted.toString(), Any(true)}}, deleted{{attr::Deleted.toString(), Any(true)}};
    Delta shown;
    qsizetype i = 0, j = 0;
    for (const SequencePiece &piece : script.pieces()) {
        if (piece.kind != PieceKind::Removed) {
            copy(shown, other, j, piece.length, piece.kind == PieceKind::Added ? inserted : Attributes());
            i += piece.kind == PieceKind::Same ? piece.length : 0;
            j += piece.length;
            continue;
        }
        for (const qsizetype end = i + piece.length; i < end;) {
            const auto next = std::ranges::lower_bound(breaks, i);
            const qsizetype to = next == breaks.end() ? end : std::min(end, *next);
            copy(shown, one, i, to - i, deleted);
            i = to;
            if (i < end) {
                shown.push_back({DeltaOp::Kind::Insert, 1, QString(BreakSign), {}, deleted});
                ++i;
            }
        }
    }
    return shown;
}

} // namespace meridian
