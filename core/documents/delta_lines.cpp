// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/delta_lines.h"

namespace meridian {

using crdt::Any;
using crdt::DeltaOp;

QString DeltaLine::letters() const
{
    QString text;
    for (const DeltaRun &run : runs)
        text += run.text;
    return text;
}

std::vector<DeltaLine> linesOf(const crdt::Delta &delta)
{
    std::vector<DeltaLine> lines(1);
    bool ended = false; // the last of `lines` has its line break
    const auto open = [&]() -> DeltaLine & {
        if (std::exchange(ended, false))
            lines.emplace_back();
        return lines.back();
    };
    for (const DeltaOp &op : delta) {
        if (op.kind == DeltaOp::Kind::Embed) {
            const auto *plain = std::get_if<Any>(&op.embed);
            open().runs.push_back({{}, plain ? *plain : Any(), op.attributes});
        }
        if (op.kind != DeltaOp::Kind::Insert)
            continue;
        const QStringView text = op.text;
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype end = text.indexOf(u'\n', at);
            const QStringView letters = text.sliced(at, (end < 0 ? text.size() : end) - at);
            DeltaLine &line = open();
            if (!letters.isEmpty())
                line.runs.push_back({letters.toString(), {}, op.attributes});
            if (end >= 0) {
                line.attributes = op.attributes;
                ended = true;
            }
            at += letters.size() + 1;
        }
    }
    return lines;
}

crdt::Delta deltaOf(const std::vector<DeltaLine> &lines)
{
    crdt::Delta delta;
    for (const DeltaLine &line : lines) {
        for (const DeltaRun &run : line.runs) {
            DeltaOp op{run.isEmbed() ? DeltaOp::Kind::Embed : DeltaOp::Kind::Insert, run.length(), run.text, run.embed,
                       run.attributes};
            delta.push_back(std::move(op));
        }
        delta.push_back({DeltaOp::Kind::Insert, 1, QStringLiteral("\n"), {}, line.attributes});
    }
    return delta;
}

QString embedKind(const Any &embed)
{
    const auto *object = embed.as<Any::Object>();
    return object && !object->empty() ? object->front().first : QString();
}

} // namespace meridian
