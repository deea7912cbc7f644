// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/comment_anchor.h"
#include "core/crdt/doc.h"
#include "core/model/limits.h"

namespace meridian {

namespace {

using Side = crdt::RelativePosition::Side;

constexpr qsizetype Near = 400;     //!< units around the place that are searched for words that are gone from it
constexpr qsizetype NearQuote = 8;  //!< shorter ones must stand right there
constexpr qsizetype FarQuote = 20;  //!< shorter ones are not looked for elsewhere: they may be other words
constexpr qsizetype LineStep = 512; //!< units read at a time

std::optional<crdt::RelativePosition> decoded(const QByteArray &bytes)
{
    const auto position = crdt::RelativePosition::decode(bytes);
    return position ? std::optional(*position) : std::nullopt;
}

std::optional<qsizetype> placeIn(crdt::Doc &doc, const crdt::TextRef &text,
                                 const std::optional<crdt::RelativePosition> &position)
{
    const auto place = position ? position->resolve(doc) : std::nullopt;
    return place && place->type == static_cast<const crdt::TypeRef &>(text) ? std::optional(place->index) : std::nullopt;
}

//! The range without blanks at its ends; empty when it is nothing else.
TextRange trimmed(const QString &units, TextRange range)
{
    qsizetype from = 0, to = units.size();
    while (from < to && units[from].isSpace())
        ++from;
    while (to > from && units[to - 1].isSpace())
        --to;
    return {range.from + from, range.from + to};
}

//! As much of the words as is kept, without half a character at the end.
QString quoteOf(const QString &units)
{
    QString quote = units;
    quote.remove(QChar::ObjectReplacementCharacter);
    const bool splits = quote.size() > limits::Quote && quote[limits::Quote].isLowSurrogate();
    return quote.left(splits ? limits::Quote - 1 : limits::Quote);
}

} // namespace

QString unitsOf(const crdt::TextRef &text, TextRange range)
{
    // Without embeds the letters are all there is, and their formats need not be looked for.
    QString units = text.mid(range.from, range.to - range.from);
    if (units.size() == range.to - range.from)
        return units;
    units.clear();
    units.reserve(range.to - range.from);
    for (const crdt::DeltaOp &op : text.toDelta(range.from, range.to - range.from)) {
        if (op.kind == crdt::DeltaOp::Kind::Insert)
            units += op.text;
        else
            units += QString(op.length, QChar::ObjectReplacementCharacter);
    }
    return units;
}

TextRange lineAround(const crdt::TextRef &text, qsizetype index)
{
    const qsizetype length = text.length();
    TextRange line{std::clamp(index, qsizetype(0), length), std::clamp(index, qsizetype(0), length)};
    while (line.from > 0) {
        const TextRange before{std::max(qsizetype(0), line.from - LineStep), line.from};
        const qsizetype at = unitsOf(text, before).lastIndexOf(u'\n');
        line.from = at < 0 ? before.from : before.from + at + 1;
        if (at >= 0)
            break;
    }
    while (line.to < length) {
        const TextRange after{line.to, std::min(length, line.to + LineStep)};
        const qsizetype at = unitsOf(text, after).indexOf(u'\n');
        line.to = at < 0 ? after.to : after.from + at;
        if (at >= 0)
            break;
    }
    return line;
}

CommentAnchor CommentAnchor::over(const crdt::TextRef &text, TextRange range)
{
    const qsizetype length = text.length();
    range = {std::clamp(range.from, qsizetype(0), length), std::clamp(range.to, qsizetype(0), length)};
    const QString units = unitsOf(text, range);
    const TextRange words = trimmed(units, range);
    CommentAnchor anchor;
    if (words.isEmpty()) {
        range.to = std::min(length, std::max(range.to, range.from + 1));
        range.from = std::max(qsizetype(0), std::min(range.from, range.to - 1));
    } else {
        anchor.m_quote = quoteOf(units.mid(words.from - range.from, words.to - words.from));
        range = words;
    }
    anchor.m_start = crdt::RelativePosition::at(text, range.from, Side::After);
    anchor.m_end = crdt::RelativePosition::at(text, range.to, Side::Before);
    return anchor;
}

CommentAnchor CommentAnchor::kept(const QByteArray &start, const QByteArray &end, const QString &quote)
{
    CommentAnchor anchor;
    anchor.m_start = decoded(start);
    anchor.m_end = decoded(end);
    anchor.m_quote = quote;
    return anchor;
}

QByteArray CommentAnchor::start() const
{
    return m_start ? m_start->encode() : QByteArray();
}

QByteArray CommentAnchor::end() const
{
    return m_end ? m_end->encode() : QByteArray();
}

CommentAnchor::Found CommentAnchor::find(crdt::Doc &doc, const crdt::TextRef &text, Search search,
                                         std::optional<QString> *whole) const
{
    const auto from = placeIn(doc, text, m_start);
    const auto to = placeIn(doc, text, m_end);
    if (from && to && *from < *to)
        return {TextRange{*from, *to}, *from};
    const qsizetype at = from ? *from : to.value_or(0);
    if (m_quote.isEmpty() || search == Search::Letters)
        return {std::nullopt, at};
    std::optional<TextRange> again = from || to ? lookNear(text, at) : std::nullopt;
    if (!again && search == Search::Everywhere) {
        std::optional<QString> own;
        again = lookEverywhere(text, whole ? *whole : own);
    }
    return {again, again ? again->from : at};
}

//! The nearest of the same words around `at`; short ones only where they touch it.
std::optional<TextRange> CommentAnchor::lookNear(const crdt::TextRef &text, qsizetype at) const
{
    const qsizetype size = m_quote.size(), reach = size < NearQuote ? 0 : Near;
    const TextRange around{std::max(qsizetype(0), at - size - reach), std::min(text.length(), at + size + reach)};
    const QString units = unitsOf(text, around);
    std::optional<TextRange> best;
    qsizetype bestGap = 0;
    for (qsizetype found = units.indexOf(m_quote); found >= 0; found = units.indexOf(m_quote, found + 1)) {
        const TextRange here{around.from + found, around.from + found + size};
        const qsizetype gap = here.to < at ? at - here.to : std::max(qsizetype(0), here.from - at);
        if (!best || gap < bestGap) {
            best = here;
            bestGap = gap;
        }
    }
    return best;
}

//! Words that stand in the text once, and that are long enough to be no others.
std::optional<TextRange> CommentAnchor::lookEverywhere(const crdt::TextRef &text, std::optional<QString> &whole) const
{
    if (m_quote.size() < FarQuote)
        return std::nullopt;
    if (!whole)
        whole = unitsOf(text, {0, text.length()});
    const qsizetype found = whole->indexOf(m_quote);
    if (found < 0 || whole->indexOf(m_quote, found + 1) >= 0)
        return std::nullopt;
    return TextRange{found, found + m_quote.size()};
}

} // namespace meridian
