// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_starter.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace meridian {

namespace {

constexpr int MostFiles = 200; //!< at once

QString sentence(const char *text)
{
    return QCoreApplication::translate("meridian::DocumentStarter", text);
}

std::expected<WrittenDocument, QString> readFile(const QString &path, Random &random)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(sentence(QT_TRANSLATE_NOOP("meridian::DocumentStarter", "%1 can’t be read.")).arg(name));
    const auto document = fromMarkdown(file.read(LargestMarkdown + 1), QFileInfo(path).completeBaseName(), random);
    if (document)
        return *document;
    return std::unexpected(document.error() == DocumentFault::TooLarge
                               ? sentence(QT_TRANSLATE_NOOP("meridian::DocumentStarter", "%1 is larger than a page can be.")).arg(name)
                               : sentence(QT_TRANSLATE_NOOP("meridian::DocumentStarter", "%1 is not a text.")).arg(name));
}

} // namespace

StoreResult<DocumentId> DocumentStarter::start(const Place &place, const WrittenDocument &document)
{
    const auto rank = m_parts.replica.documents().rankAt(place.channel, place.parent, DocumentQueries::Where::AtEnd);
    if (!rank)
        return std::unexpected(rank.error());
    const DocumentId id = m_commands.create(place.channel, place.parent, *rank, document.title);
    if (document.text.empty())
        return id;
    auto session = DocumentSession::create(m_parts, id);
    if (!session)
        return std::unexpected(session.error());
    crdt::TextRef text = (*session)->text();
    crdt::Transaction transaction((*session)->doc());
    text.applyDelta(transaction, document.text);
    return id; // the session hands on what was written as it goes
}

std::vector<DocumentId> DocumentStarter::bringIn(const Place &place, const QStringList &paths, QStringList &faults)
{
    std::vector<DocumentId> made;
    for (const QString &path : paths.first(std::min<qsizetype>(paths.size(), MostFiles))) {
        const auto document = readFile(path, m_parts.random);
        if (!document) {
            faults << document.error();
            continue;
        }
        if (const auto id = start(place, *document))
            made.push_back(*id);
        else
            faults << sentence(QT_TRANSLATE_NOOP("meridian::DocumentStarter", "%1 could not be kept.")).arg(QFileInfo(path).fileName());
    }
    return made;
}

} // namespace meridian
