// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/demo_documents.h"
#include "core/crdt/doc.h"
#include "core/crdt/relative_position.h"
#include "core/documents/delta_diff.h"
#include "core/documents/document_session.h"
#include "core/documents/markdown_lines.h"
#include "core/interchange/demo_ids.h"
#include "core/model/rank.h"
#include "core/model/thread_link.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <map>

namespace meridian {
namespace {

//! "(thread:open)" as the address it leads to. A task is led to by its thread, which has its id.
QString withLinks(QString text, WorkspaceId workspace)
{
    static const QRegularExpression link(QStringLiteral("\\((thread|task|document):([\\w-]+)\\)"));
    for (auto found = link.match(text); found.hasMatch(); found = link.match(text, found.capturedStart() + 1)) {
        const QString kind = found.captured(1), key = found.captured(2);
        const QString address = kind == u"document"
            ? DocumentLink{workspace, demo::idOf<DocumentId>("document", key)}.toString()
            : ThreadLink{workspace, ThreadId((kind == u"task" ? demo::idOf<TaskId>("task", key).uuid() : demo::idOf<ThreadId>("thread", key).uuid())), {}}
                  .toString();
        text.replace(found.capturedStart(), found.capturedLength(), u'(' + address + u')');
    }
    return text;
}

//! Their words are titles, and follow them.
std::vector<DeltaLine> withTitles(std::vector<DeltaLine> lines)
{
    for (DeltaLine &line : lines) {
        for (DeltaRun &run : line.runs) {
            if (textOf(run.attributes, attr::Link).startsWith(u"meridian:"))
                run.attributes.push_back({attr::Titled.toString(), crdt::Any(run.text)});
        }
    }
    return lines;
}

//! Tells one document after another.
class DocumentTeller {
public:
    explicit DocumentTeller(const DemoKeys &keys) : m_keys(keys) {}
    void tell(const QJsonObject &one);
    [[nodiscard]] DemoDocuments take() { return std::move(m_told); }

private:
    void say(const QJsonValue &when, const QString &author, OpBody body)
    {
        m_told.happenings.push_back({m_keys.at(when), author, std::move(body)});
    }
    //! The first `count` blocks, with the words that stood there then.
    [[nodiscard]] crdt::Delta textOfBlocks(const QJsonArray &blocks, qsizetype count, const QJsonArray &was) const;
    void write(const crdt::Delta &text);
    void tellPresence(DocumentId document, const QJsonArray &present);
    void propose(const QString &key, const QJsonObject &one);
    void tellComment(DocumentId document, const QString &key, const QJsonObject &one);

    const DemoKeys &m_keys;
    DemoDocuments m_told;
    std::map<std::pair<QString, QString>, QString> m_lastRank; //!< by channel and parent
    QByteArray m_state; //!< of the document that is told
    quint64 m_client = 1'000; //!< each time somebody wrote, another one
};

crdt::Delta DocumentTeller::textOfBlocks(const QJsonArray &blocks, qsizetype count, const QJsonArray &was) const
{
    QStringList some;
    for (qsizetype i = 0; i < std::min(count, blocks.size()); ++i)
        some << blocks[i].toString();
    QString text = some.join(QStringLiteral("\n\n"));
    for (const auto &change : was)
        text.replace(change.toArray()[0].toString(), change.toArray()[1].toString());
    SeededRandom random(7); // rows of tables keep their names from version to version
    return deltaOf(withTitles(linesOfMarkdown(withLinks(demo::withMentions(text), m_keys.workspace), random, m_keys.nameOf)));
}

//! What there is becomes `text`, by somebody's hand.
void DocumentTeller::write(const crdt::Delta &text)
{
    crdt::Doc doc(crdt::ClientId{++m_client});
    if (!m_state.isEmpty())
        (void)doc.apply(m_state);
    crdt::TextRef words = doc.text(DocumentSession::Root);
    const crdt::Delta change = changeBetween(words.toDelta(), text);
    {
        crdt::Transaction transaction(doc);
        words.applyDelta(transaction, change);
    }
    m_state = doc.encode();
}

void DocumentTeller::tell(const QJsonObject &one)
{
    const QString key = one[u"key"].toString(), channel = one[u"channel"].toString(), under = one[u"under"].toString();
    const auto document = demo::idOf<DocumentId>("document", key);
    const auto parent = under.isEmpty() ? std::nullopt : std::optional(demo::idOf<DocumentId>("document", under));
    QString &rank = m_lastRank[{channel, under}];
    rank = rankBetween(rank, {});
    say(one[u"at"], one[u"author"].toString(),
        op::CreateDocument{document, m_keys.channelOf(channel), parent, rank, one[u"title"].toString()});
    const QJsonArray blocks = one[u"text"].toArray();
    m_state.clear();
    int number = 0;
    for (const auto &value : one[u"versions"].toArray()) {
        const QJsonObject version = value.toObject();
        const QString author = version[u"author"].toString();
        const auto id = demo::idOf<VersionId>("version", key + QString::number(number++));
        write(textOfBlocks(blocks, version[u"blocks"].toInt(), version[u"was"].toArray()));
        m_told.texts.push_back({document, id, m_state});
        say(version[u"at"], author, op::DocumentChanged{document});
        say(version[u"at"], author, op::KeepVersion{document, id, version[u"name"].toString()});
    }
    for (const auto &change : one[u"changed"].toArray())
        say(change.toArray()[1], change.toArray()[0].toString(), op::DocumentChanged{document});
    write(textOfBlocks(blocks, blocks.size(), {}));
    for (const auto &value : one[u"suggestions"].toArray())
        propose(key, value.toObject());
    m_told.texts.push_back({document, {}, m_state});
    number = 0;
    for (const auto &value : one[u"comments"].toArray())
        tellComment(document, key + u':' + QString::number(number++), value.toObject());
    tellPresence(document, one[u"present"].toArray());
}

//! As ui/documents keeps a proposal: letters that would go and letters that would come, with a stamp that says how far it was meant.
void DocumentTeller::propose(const QString &key, const QJsonObject &one)
{
    using Side = crdt::RelativePosition::Side;
    crdt::Doc doc(crdt::ClientId{++m_client});
    (void)doc.apply(m_state);
    crdt::TextRef words = doc.text(DocumentSession::Root);
    const QString old = one[u"old"].toString();
    const qsizetype at = words.mid(0, words.length()).indexOf(old), end = at + old.size();
    if (at < 0)
        return;
    const auto stamp = [&](const crdt::RelativePosition &from, const crdt::RelativePosition &to) {
        return crdt::Any::Object{{QStringLiteral("id"), key + u'-' + old},
                                 {QStringLiteral("member"), demo::memberOf(one[u"who"].toString()).toString()},
                                 {QStringLiteral("at"), double(m_keys.at(one[u"at"]).ms)},
                                 {QStringLiteral("from"), QString::fromLatin1(from.encode().toBase64())},
                                 {QStringLiteral("to"), QString::fromLatin1(to.encode().toBase64())}};
    };
    const auto place = [&](qsizetype index, Side side) { return crdt::RelativePosition::at(words, index, side); };
    const crdt::Any goes = stamp(place(at, Side::After), place(end, Side::Before));
    const crdt::Any comes = stamp(place(end, Side::Before), place(end, Side::After));
    {
        crdt::Transaction transaction(doc);
        words.format(transaction, at, old.size(), {{QStringLiteral("suggestion-delete"), goes}});
        words.insert(transaction, end, one[u"new"].toString(), {{QStringLiteral("suggestion-insert"), comes}});
    }
    m_state = doc.encode();
}

void DocumentTeller::tellComment(DocumentId document, const QString &key, const QJsonObject &one)
{
    using Side = crdt::RelativePosition::Side;
    crdt::Doc doc(crdt::ClientId{1});
    (void)doc.apply(m_state);
    const crdt::TextRef words = doc.text(DocumentSession::Root);
    const QString text = words.mid(0, words.length()), quote = one[u"on"].toString();
    const qsizetype at = text.indexOf(quote, std::max(qsizetype(0), text.indexOf(one[u"after"].toString())));
    const QJsonArray said = one[u"said"].toArray();
    if (at < 0 || said.isEmpty())
        return;
    const auto thread = demo::idOf<ThreadId>("comment", key);
    say(said[0].toArray()[1], said[0].toArray()[0].toString(),
        op::OpenComment{thread, document, quote, crdt::RelativePosition::at(words, at, Side::After).encode(),
                        crdt::RelativePosition::at(words, at + quote.size(), Side::Before).encode(), quote});
    for (qsizetype i = 0; i < said.size(); ++i) {
        const QJsonArray message = said[i].toArray();
        say(message[1], message[0].toString(),
            op::PostMessage{demo::idOf<MessageId>("comment", key + u':' + QString::number(i)), thread,
                            demo::withMentions(message[2].toString())});
    }
    if (one.contains(u"read")) {
        say(one[u"read"], m_keys.me, op::MarkRead{thread, 0});
        say(one[u"read"], m_keys.me, op::SetDone{thread, 0});
    }
    if (const QJsonArray resolved = one[u"resolved"].toArray(); !resolved.isEmpty())
        say(resolved[1], resolved[0].toString(), op::ResolveComment{thread, true});
}

void DocumentTeller::tellPresence(DocumentId document, const QJsonArray &present)
{
    crdt::Doc doc(crdt::ClientId{1});
    (void)doc.apply(m_state);
    const crdt::TextRef words = doc.text(DocumentSession::Root);
    const QString text = words.mid(0, words.length());
    for (const auto &value : present) {
        const QJsonObject one = value.toObject();
        const QString behind = one[u"behind"].toString();
        const qsizetype at = text.indexOf(behind);
        if (at < 0)
            continue;
        const qsizetype head = at + behind.size();
        const qsizetype anchor = one.contains(u"from") ? text.indexOf(one[u"from"].toString()) : head;
        m_told.present.push_back({document, demo::memberOf(one[u"who"].toString()),
                                  crdt::RelativePosition::at(words, anchor).encode(),
                                  crdt::RelativePosition::at(words, head).encode()});
    }
}

} // namespace

DemoDocuments demoDocuments(const DemoKeys &keys)
{
    QFile file(QStringLiteral(":/core/interchange/documents.json"));
    DocumentTeller teller(keys);
    if (file.open(QIODevice::ReadOnly)) {
        for (const auto &one : QJsonDocument::fromJson(file.readAll()).array())
            teller.tell(one.toObject());
    }
    return teller.take();
}

} // namespace meridian
