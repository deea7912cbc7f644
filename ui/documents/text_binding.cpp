// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The two kept the same; text_binding_making.cpp has what is made of changes.
#include "ui/documents/text_binding.h"
#include "ui/documents/page_writer.h"
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextDocument>
#include <algorithm>

namespace meridian {

namespace {

using crdt::Attributes;
using crdt::Delta;
using crdt::DeltaOp;

//! How far into the text it was a delta reaches: up to its last change.
qsizetype reachOf(const Delta &delta)
{
    qsizetype at = 0, reach = 0;
    for (const DeltaOp &op : delta) {
        if (op.kind == DeltaOp::Kind::Retain || op.kind == DeltaOp::Kind::Delete)
            at += op.length;
        if (op.kind != DeltaOp::Kind::Retain || !op.attributes.empty())
            reach = at;
    }
    return reach;
}

//! A text unit by unit, to see what two have in common at their ends.
struct Units {
    explicit Units(const Delta &delta)
    {
        for (const DeltaOp &op : delta) {
            const bool embed = op.kind == DeltaOp::Kind::Embed;
            const QString look = jsonOf(op.attributes) + (embed ? embedOf(op) : QString());
            qsizetype known = looks.indexOf(look);
            if (known < 0) {
                known = looks.size();
                looks.append(look);
            }
            text += embed ? QString(QChar::ObjectReplacementCharacter) : shownLetters(op.text);
            of.resize(size_t(text.size()), known);
        }
    }
    static QString embedOf(const DeltaOp &op)
    {
        const auto *plain = std::get_if<crdt::Any>(&op.embed);
        return u'\x1f' + (plain ? plain->toJson() : QString());
    }
    [[nodiscard]] bool same(qsizetype at, const Units &other, qsizetype there) const
    {
        return text[at] == other.text[there] && looks[of[size_t(at)]] == other.looks[other.of[size_t(there)]];
    }
    QString text;
    QStringList looks;
    std::vector<qsizetype> of;
};

struct Common {
    qsizetype head = 0, tail = 0;
};

//! Never between the halves of a character.
Common commonEnds(const Units &before, const Units &after)
{
    const qsizetype most = std::min(before.text.size(), after.text.size());
    Common common;
    while (common.head < most && before.same(common.head, after, common.head))
        ++common.head;
    if (common.head > 0 && before.text[common.head - 1].isHighSurrogate())
        --common.head;
    while (common.tail < most - common.head
           && before.same(before.text.size() - 1 - common.tail, after, after.text.size() - 1 - common.tail))
        ++common.tail;
    if (common.tail > 0 && before.text[before.text.size() - common.tail].isLowSurrogate())
        --common.tail;
    return common;
}

bool hasSurrogate(const Delta &delta)
{
    return std::ranges::any_of(delta, [](const DeltaOp &op) {
        return std::ranges::any_of(op.text, [](QChar c) { return c.isSurrogate(); });
    });
}

} // namespace

qsizetype growthOf(const Delta &delta)
{
    qsizetype growth = 0;
    for (const DeltaOp &op : delta)
        growth += op.kind == DeltaOp::Kind::Retain ? 0 : op.kind == DeltaOp::Kind::Delete ? -op.length : op.length;
    return growth;
}

QString shownLetters(QString letters)
{
    for (QChar &c : letters) {
        switch (c.unicode()) {
        case u'\r':
        case 0x2029:
        case 0xfdd0: // Qt's own marks of frames
        case 0xfdd1:
        case 0xfffc:
        case 0: c = QChar::ReplacementCharacter; break;
        default: break;
        }
    }
    return letters;
}

TextBinding::TextBinding(crdt::Doc &doc, const crdt::TextRef &text, QTextDocument &document, const DocumentFormat &format,
                         crdt::Origin origin)
    : m_doc(doc), m_text(text), m_document(document), m_format(format), m_origin(origin)
{
    m_document.setUndoRedoEnabled(false);
    load();
    m_observation = m_doc.observe(m_text, [this](const crdt::TextEvent &event) {
        if (!m_writing)
            follow(event.delta);
    });
    connect(&m_document, &QTextDocument::contentsChange, this, &TextBinding::changed);
    connect(&m_document, &QTextDocument::contentsChanged, this, &TextBinding::tidy);
}

TextBinding::~TextBinding()
{
    m_doc.stop(m_observation);
}

int TextBinding::documentLength() const
{
    return m_document.characterCount() - 1;
}

void TextBinding::load()
{
    {
        const QScopedValueRollback following(m_following, true);
        m_document.clear();
    }
    m_textLength = m_text.length();
    m_rest = linesOf(m_text.toDelta(0, m_textLength));
    m_nextPart.setSingleShot(true);
    connect(&m_nextPart, &QTimer::timeout, this, [this] { loadPart(Part); });
    loadPart(m_textLength > AtOnce ? Part : m_textLength + 1);
}

void TextBinding::loadPart(qsizetype units)
{
    {
        const QScopedValueRollback following(m_following, true);
        const size_t from = m_restAt;
        for (qsizetype taken = 0; isLoading() && taken < units; ++m_restAt) {
            for (const DeltaRun &run : m_rest[m_restAt].runs)
                taken += run.length();
            ++taken;
        }
        PageWriter(m_document, m_format).appendLines(std::span(m_rest).subspan(from, m_restAt - from));
    }
    m_length = documentLength();
    if (isLoading())
        return m_nextPart.start(0);
    m_rest = {};
    m_restAt = 0;
    for (const Delta &change : std::exchange(m_missed, {}))
        follow(change);
    emit loaded();
}

int TextBinding::positionOf(qsizetype index) const
{
    return int(std::clamp(index, qsizetype(0), qsizetype(documentLength())));
}

qsizetype TextBinding::indexOf(int position) const
{
    return std::clamp(position, 0, documentLength());
}

void TextBinding::endLastLine()
{
    if (m_textLength > m_length)
        return;
    crdt::Transaction transaction(m_doc, m_origin);
    m_text.insert(transaction, m_text.length(), u"\n", DocumentFormat::attributesOf(m_document.lastBlock().blockFormat()));
}

void TextBinding::restyle()
{
    const QScopedValueRollback following(m_following, true);
    PageWriter writer(m_document, m_format);
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        if (!looksRight(block, m_format))
            writer.restyle(block);
    }
}

//! Something was typed, cut, pasted: the document is ahead of the text.
void TextBinding::changed(int position, int, int added)
{
    if (m_following)
        return;
    const bool hasEnd = m_textLength > m_length;
    const int length = documentLength();
    added = std::min(added, length - position); // the end of the last block is nobody's
    int removed = m_length - (length - added); // Qt counts more than was, now and then
    // A character that was cut in half is changed as a whole.
    if (m_document.characterAt(position - 1).isHighSurrogate()) {
        --position;
        ++removed;
        ++added;
    }
    if (m_document.characterAt(position + added).isLowSurrogate()) {
        ++removed;
        ++added;
    }
    const Delta after = readDocument(m_document, position, position + added);
    const Delta before = removed > 0 ? m_text.toDelta(position, removed) : Delta();
    const Units was(before), is(after);
    const Common common = commonEnds(was, is);
    Edit edit{position, position + added, position + common.head, removed - common.head - common.tail,
              added - common.head - common.tail, after, common.head, false};
    edit.lines = removed == added || was.text.contains(u'\n') || is.text.contains(u'\n');
    bool wrote = false;
    {
        const QScopedValueRollback writing(m_writing, true);
        crdt::Transaction transaction(m_doc, m_origin);
        wrote = take(transaction, edit);
        if (!hasEnd)
            keepEnd(transaction);
    }
    m_length = length;
    m_textLength = m_text.length();
    m_touchedFrom = position;
    m_touchedTo = position + added;
    m_halves = hasSurrogate(after);
    if (wrote)
        emit written();
}

//! Puts `length` units of what the document says, from its unit `skip` on, into the text.
void TextBinding::insert(crdt::Transaction &transaction, qsizetype at, const Delta &said, qsizetype skip, qsizetype length)
{
    for (const DeltaOp &op : said) {
        const qsizetype from = std::min(skip, op.length), taken = std::min(op.length - from, length);
        skip -= from;
        if (taken <= 0)
            continue;
        if (op.kind == DeltaOp::Kind::Embed)
            m_text.insertEmbed(transaction, at, std::get<crdt::Any>(op.embed), op.attributes);
        else
            m_text.insert(transaction, at, QStringView(op.text).sliced(from, taken), op.attributes);
        at += taken;
        length -= taken;
    }
}

//! Lines are what their blocks are: joining two keeps the looks of one, which Qt chose.
bool TextBinding::syncLines(crdt::Transaction &transaction, int from, int to)
{
    bool wrote = false;
    for (QTextBlock block = m_document.findBlock(from); block.isValid() && block.position() <= to; block = block.next()) {
        const qsizetype lineBreak = block.position() + block.length() - 1;
        const Delta there = m_text.toDelta(lineBreak, 1);
        if (there.empty())
            continue;
        const Attributes change = difference(there.front().attributes, DocumentFormat::attributesOf(block.blockFormat()));
        if (change.empty())
            continue;
        m_text.format(transaction, lineBreak, 1, change);
        wrote = true;
    }
    return wrote;
}

//! An empty last line, or one that is more than a plain one, has a line break in the text.
void TextBinding::keepEnd(crdt::Transaction &transaction)
{
    const QTextBlock last = m_document.lastBlock();
    const Attributes line = DocumentFormat::attributesOf(last.blockFormat());
    if (!line.empty() || (last.length() == 1 && last.previous().isValid()))
        m_text.insert(transaction, m_text.length(), u"\n", line);
}

//! The text is ahead of the document.
void TextBinding::follow(const Delta &change)
{
    if (isLoading())
        return m_missed.push_back(change);
    emit following();
    {
        const QScopedValueRollback following(m_following, true);
        PageWriter edit(m_document, m_format);
        if (m_textLength > documentLength() && reachOf(change) >= documentLength())
            edit.appendLine();
        edit.apply(change);
        m_textLength += growthOf(change);
        const QTextBlock last = m_document.lastBlock();
        if (documentLength() == m_textLength && last.length() == 1 && last.previous().isValid())
            edit.dropLine();
    }
    m_length = documentLength();
    emit followed(change);
}

//! Qt gives new letters the looks of those beside them, and a line that was joined the looks of one of the two.
void TextBinding::tidy()
{
    if (m_following || m_touchedFrom < 0)
        return;
    if (m_owed)
        correct();
    const int from = std::exchange(m_touchedFrom, -1);
    std::vector<QTextBlock> wrong;
    for (QTextBlock block = m_document.findBlock(from); block.isValid() && block.position() <= m_touchedTo; block = block.next()) {
        if (m_halves || !looksRight(block, m_format))
            wrong.push_back(block);
    }
    if (wrong.empty())
        return;
    const QScopedValueRollback following(m_following, true);
    PageWriter edit(m_document, m_format);
    for (const QTextBlock &block : wrong) {
        if (m_halves) {
            const DeltaLine line = linesOf(m_text.toDelta(block.position(), block.length())).front();
            if (shownLetters(line.letters()) != block.text().remove(QChar::ObjectReplacementCharacter))
                edit.rewrite(block, line);
        }
        edit.restyle(block);
    }
}

} // namespace meridian
