// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/ids.h"
#include <QJsonArray>
#include <QString>
#include <optional>

namespace meridian {

//! Who and what Slack's ids stand for.
class SlackNames {
public:
    virtual ~SlackNames() = default;
    //! Nobody when the export does not list them.
    [[nodiscard]] virtual std::optional<MemberId> member(const QString &slackUser) const = 0;
    [[nodiscard]] virtual QString channelName(const QString &slackChannel) const = 0;
};

//! A message's `text` in Slack's own markup, "mrkdwn", as Markdown: bold, italic and struck words,
//! code, quotes, bullets, links, mentions, emoji and entities; everything else as it was typed.
//! Source: https://api.slack.com/reference/surfaces/formatting
[[nodiscard]] QString markdownOfMrkdwn(const QString &text, const SlackNames &names);

//! A message's `blocks` as Markdown: rich text whole, of layout blocks the words.
//! Source: https://api.slack.com/reference/block-kit/blocks
[[nodiscard]] QString markdownOfBlocks(const QJsonArray &blocks, const SlackNames &names);

//! One `<…>` of mrkdwn, without its angle brackets.
[[nodiscard]] QString markdownOfReference(QStringView reference, const SlackNames &names);

} // namespace meridian
