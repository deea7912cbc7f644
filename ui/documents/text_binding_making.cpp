// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of changes that somebody makes here: themselves, or suggestions of them.
#include "ui/documents/page_writer.h"
#include "ui/documents/text_binding.h"
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextDocument>
#include <algorithm>

namespace meridian {

namespace {

using crdt::Attributes;
using crdt::Delta;
using crdt::DeltaOp;

//! A change of a text from its start on, made front to back.
struct DeltaPen {
    void goTo(qsizetype index)
    {
        if (index > at)
            delta.push_back(DeltaOp::retain(index - at));
        at = index;
    }
    void format(const Attributes &change)
    {
        delta.push_back(DeltaOp::retain(1, change));
        ++at;
    }
    Delta delta;
    qsizetype at = 0; //!< in the text as it was
};

//! A part of a delta that inserts.
Delta sliced(const Delta &delta, qsizetype skip, qsizetype length)
{
    Delta part;
    for (const DeltaOp &op : delta) {
        const qsizetype from = std::min(skip, op.length), taken = std::min(op.length - from, length);
        skip -= from;
        if (taken <= 0)
            continue;
        part.push_back(op);
        part.back().text = op.text.mid(from, taken);
        part.back().length = taken;
        length -= taken;
    }
    return part;
}

//! What makes the letters of `from` look as those of `to`, which are the same.
Delta looksBetween(const Delta &from, const Delta &to)
{
    Delta change;
    size_t i = 0, j = 0;
    qsizetype usedI = 0, usedJ = 0;
    while (i < from.size() && j < to.size()) {
        const qsizetype length = std::min(from[i].length - usedI, to[j].length - usedJ);
        change.push_back(DeltaOp::retain(length, difference(from[i].attributes, to[j].attributes)));
        usedI += length;
        usedJ += length;
        if (usedI == from[i].length)
            ++i, usedI = 0;
        if (usedJ == to[j].length)
            ++j, usedJ = 0;
    }
    return change;
}

//! From the first to the last letter that a change gives other looks, in the text as it becomes.
std::pair<qsizetype, qsizetype> restyledBy(const Delta &change)
{
    qsizetype at = 0, from = 0, to = 0;
    for (const DeltaOp &op : change) {
        if (op.kind == DeltaOp::Kind::Delete)
            continue;
        if (op.kind == DeltaOp::Kind::Retain && !op.attributes.empty()) {
            from = to > 0 ? from : at;
            to = at + op.length;
        }
        at += op.length;
    }
    return {from, to};
}

} // namespace

void TextBinding::format(int from, int to, const Attributes &change)
{
    if (from >= to)
        return;
    const Delta wanted{DeltaOp::retain(indexOf(from)), DeltaOp::retain(to - from, change)};
    const Delta made = becoming(wanted);
    crdt::Transaction transaction(m_doc, m_origin);
    if (made == wanted)
        m_text.format(transaction, indexOf(from), to - from, change);
    else
        m_text.applyDelta(transaction, made);
}

bool TextBinding::formatLines(int from, int to, const Attributes &change)
{
    DeltaPen wanted;
    const QTextBlock end = m_document.findBlock(std::max(from, to)).next();
    for (QTextBlock block = m_document.findBlock(from); block.isValid() && block != end; block = block.next()) {
        wanted.goTo(block.position() + block.length() - 1);
        wanted.format(change);
    }
    const Delta made = becoming(wanted.delta);
    crdt::Transaction transaction(m_doc, m_origin);
    if (made != wanted.delta) {
        m_text.applyDelta(transaction, made);
        return !made.empty();
    }
    for (QTextBlock block = m_document.findBlock(from); block.isValid() && block != end; block = block.next()) {
        const qsizetype lineBreak = block.position() + block.length() - 1;
        if (lineBreak < m_text.length())
            m_text.format(transaction, lineBreak, 1, difference({}, change));
        else
            m_text.insert(transaction, lineBreak, u"\n", merged({}, change));
    }
    return true;
}

void TextBinding::apply(const Delta &change)
{
    crdt::Transaction transaction(m_doc, m_origin);
    make(transaction, becoming(change));
}

void TextBinding::applyAsIs(const Delta &change)
{
    crdt::Transaction transaction(m_doc, m_origin);
    make(transaction, change);
}

//! Letters that come at one place are put there without a walk through all that stands before it.
void TextBinding::make(crdt::Transaction &transaction, const Delta &change)
{
    const bool leads = change.size() == 2 && change.front().kind == DeltaOp::Kind::Retain && change.front().attributes.empty();
    if (!leads || change.back().kind != DeltaOp::Kind::Insert || change.front().length > m_text.length())
        m_text.applyDelta(transaction, change);
    else
        m_text.insert(transaction, change.front().length, change.back().text, change.back().attributes);
}

//! The text becomes what the document is, or what is made of that. False when nothing changed.
bool TextBinding::take(crdt::Transaction &transaction, const Edit &edit)
{
    m_struck.reset();
    if (m_become) {
        const Delta wanted = wantedOf(edit), made = m_become(wanted);
        if (made != wanted) {
            m_text.applyDelta(transaction, made);
            const auto [from, to] = restyledBy(made);
            m_owed = Owed{edit.at, std::max(qsizetype(0), edit.gone - edit.come + growthOf(made)), edit.come, from, to};
            return !made.empty();
        }
    }
    if (edit.gone > 0)
        m_text.remove(transaction, edit.at, edit.gone);
    insert(transaction, edit.at, edit.said, edit.skip, edit.come);
    const bool lines = edit.lines && syncLines(transaction, edit.from, edit.to);
    return edit.gone > 0 || edit.come > 0 || lines;
}

//! The same as a change of the text, which has not taken it yet.
Delta TextBinding::wantedOf(const Edit &edit) const
{
    DeltaPen wanted;
    const auto lines = [&](qsizetype least, qsizetype most, qsizetype shift) {
        QTextBlock block = edit.lines ? m_document.findBlock(edit.from) : QTextBlock();
        for (; block.isValid() && block.position() <= edit.to; block = block.next()) {
            const qsizetype lineBreak = block.position() + block.length() - 1;
            if (lineBreak < least || lineBreak >= most)
                continue;
            const Delta there = m_text.toDelta(lineBreak + shift, 1);
            const Attributes change = there.empty() ? Attributes()
                : difference(there.front().attributes, DocumentFormat::attributesOf(block.blockFormat()));
            if (change.empty())
                continue;
            wanted.goTo(lineBreak + shift);
            wanted.format(change);
        }
    };
    lines(0, edit.at, 0);
    if (edit.gone > 0 || edit.come > 0)
        wanted.goTo(edit.at);
    if (edit.gone > 0)
        wanted.delta.push_back({DeltaOp::Kind::Delete, edit.gone, {}, {}, {}});
    for (DeltaOp &op : sliced(edit.said, edit.skip, edit.come))
        wanted.delta.push_back(std::move(op));
    wanted.at = edit.at + edit.gone;
    lines(edit.at + edit.come, documentLength() + 1, edit.gone - edit.come);
    return wanted.delta;
}

//! The document shows what somebody did; the text has taken something else: the letters that they deleted are there still,
//! in front of those that they wrote.
void TextBinding::correct()
{
    const Owed owed = *std::exchange(m_owed, {});
    const QScopedValueRollback following(m_following, true);
    const qsizetype wrote = owed.at + owed.struck, end = wrote + owed.come;
    Delta change;
    if (owed.at > 0)
        change.push_back(DeltaOp::retain(owed.at));
    for (DeltaOp &op : m_text.toDelta(owed.at, owed.struck))
        change.push_back(std::move(op));
    for (DeltaOp &op : looksBetween(readDocument(m_document, int(owed.at), int(owed.at + owed.come)), m_text.toDelta(wrote, owed.come)))
        change.push_back(std::move(op));
    PageWriter edit(m_document, m_format);
    edit.apply(change);
    // Letters beside these may have got the mark of these.
    if (const qsizetype to = std::min(owed.to, qsizetype(documentLength())); owed.from < to) {
        Delta beside = looksBetween(readDocument(m_document, int(owed.from), int(to)), m_text.toDelta(owed.from, to - owed.from));
        beside.insert(beside.begin(), DeltaOp::retain(owed.from));
        edit.apply(beside);
    }
    for (QTextBlock block = m_document.findBlock(int(owed.at)); block.isValid() && block.position() <= end; block = block.next()) {
        const Delta there = m_text.toDelta(block.position() + block.length() - 1, 1);
        edit.setLine(block, there.empty() ? Attributes() : there.front().attributes);
    }
    m_length = documentLength();
    m_touchedTo += int(owed.struck);
    if (owed.come == 0 && owed.struck > 0)
        m_struck = Struck{int(owed.at), int(wrote)};
}

} // namespace meridian
