// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/team_rows.h"
#include "core/store/entity_rows.h"

namespace meridian::rows {

Agreement agreementAt(Query &row)
{
    return {row.id<ChannelId>(0), row.number(1), row.id<MemberId>(2), row.instant(3), row.name<Ask>(4),
            row.name<Interrupts>(5), row.text(6)};
}

CheckIn checkInAt(Query &row)
{
    auto rule = codec::decode<CheckInRule>(row.blob(2));
    if (!rule)
        throwCorrupt(QStringLiteral("a check-in says what this version does not know"));
    return {row.id<CheckInId>(0), row.id<ChannelId>(1), std::move(*rule), row.id<MemberId>(3), row.number(4), row.number(5)};
}

CheckInAnswer answerAt(Query &row)
{
    CheckInAnswer answer{row.id<CheckInId>(0), roundOf(row.number(1)), row.id<MemberId>(2), row.number(3), row.instant(4)};
    if (!row.isNull(5))
        answer.editedAt = row.instant(5);
    answer.parts = listOf<CheckInPart>(row.blob(6));
    return answer;
}

CheckInOwn checkInOwnAt(Query &row)
{
    return {row.id<MemberId>(0), row.id<CheckInId>(1), roundOf(row.number(2)), row.number(3),
            listOf<CheckInPart>(row.blob(4)), row.truth(5), row.instant(6)};
}

Attention attentionAt(Query &row)
{
    Attention attention{row.id<MemberId>(0), row.number(1)};
    if (!row.isNull(2))
        attention.focusUntil = row.instant(2);
    attention.batches = listOf<qint64>(row.blob(3));
    return attention;
}

} // namespace meridian::rows
