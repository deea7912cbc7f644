// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/document_commands.h"

namespace meridian {
namespace {

//! The first `limit` units, without half a character at the end.
QString cut(const QString &text, qsizetype limit)
{
    const bool splits = text.size() > limit && text[limit].isLowSurrogate();
    return text.left(splits ? limit - 1 : limit);
}

op::OpenComment openingOf(ThreadId thread, const CommentPlace &place, const QString &title)
{
    const QString quoted = place.quote.simplified();
    const QString subject = cut(quoted.isEmpty() ? title.simplified() : quoted, limits::Subject);
    return {thread, place.document, subject.isEmpty() ? QStringLiteral("…") : subject, place.start, place.end,
            cut(place.quote, limits::Quote)};
}

} // namespace

DocumentCommands::DocumentCommands(CommandSink &sink, const Clock &clock, Random &random)
    : m_sink(sink), m_clock(clock), m_random(random)
{
}

void DocumentCommands::send(std::vector<OpBody> bodies)
{
    std::vector<Op> ops;
    for (OpBody &body : bodies)
        ops.push_back({OpId::create(m_clock.now(), m_random), std::move(body)});
    m_sink.submit(std::move(ops));
}

DocumentId DocumentCommands::create(ChannelId channel, std::optional<DocumentId> parent, const QString &rank,
                                    const QString &title)
{
    const auto document = DocumentId::create(m_clock.now(), m_random);
    send({op::CreateDocument{document, channel, parent, rank, title}});
    return document;
}

void DocumentCommands::rename(DocumentId document, const QString &title)
{
    send({op::RenameDocument{document, title}});
}

void DocumentCommands::move(DocumentId document, ChannelId channel, std::optional<DocumentId> parent,
                            const QString &rank)
{
    send({op::MoveDocument{document, channel, parent, rank}});
}

void DocumentCommands::archive(DocumentId document, bool archived)
{
    send({op::ArchiveDocument{document, archived}});
}

void DocumentCommands::setFavourite(DocumentId document, bool favourite)
{
    send({op::SetFavourite{document, favourite}});
}

VersionId DocumentCommands::keepVersion(DocumentId document, const QString &name)
{
    const auto version = VersionId::create(m_clock.now(), m_random);
    send({op::KeepVersion{document, version, name}});
    return version;
}

void DocumentCommands::nameVersion(DocumentId document, VersionId version, const QString &name)
{
    send({op::KeepVersion{document, version, name}});
}

ThreadId DocumentCommands::comment(DocumentId document, const Range &range, const QString &title, const QString &text)
{
    const auto thread = ThreadId::create(m_clock.now(), m_random);
    send({openingOf(thread, {document, range.start, range.end, range.quote}, title),
          op::PostMessage{MessageId::create(m_clock.now(), m_random), thread, text}});
    return thread;
}

ThreadId DocumentCommands::comment(const Draft &draft, const QString &title, const QString &text)
{
    Q_ASSERT(draft.comment);
    send({openingOf(draft.thread, *draft.comment, title),
          op::PostMessage{MessageId::create(m_clock.now(), m_random), draft.thread, text},
          dropOf(draft, DraftEnd::Spent)});
    return draft.thread;
}

void DocumentCommands::resolveComment(ThreadId thread, bool resolved)
{
    send({op::ResolveComment{thread, resolved}});
}

} // namespace meridian
