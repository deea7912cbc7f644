// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/refusal_text.h"
#include <algorithm>
#include <array>

namespace meridian {

namespace {

struct Words {
    const char *code;
    const char *title;
    const char *reason;
    const char *advice;
};

constexpr std::array Refusals{
    Words{"forbidden", QT_TRANSLATE_NOOP("RefusalText", "Not sent yet: you can no longer write here"),
          QT_TRANSLATE_NOOP("RefusalText", "You can no longer write here"),
          QT_TRANSLATE_NOOP("RefusalText", "Ask somebody in the channel to add you, then try again.")},
    Words{"not_found", QT_TRANSLATE_NOOP("RefusalText", "Not sent yet: what it belongs to is gone"),
          QT_TRANSLATE_NOOP("RefusalText", "What it belongs to is gone"),
          QT_TRANSLATE_NOOP("RefusalText", "Keep it as a draft, or copy the text to another thread.")},
    Words{"too_large", QT_TRANSLATE_NOOP("RefusalText", "Not sent yet: it is longer than this workspace takes"),
          QT_TRANSLATE_NOOP("RefusalText", "It is longer than this workspace takes"),
          QT_TRANSLATE_NOOP("RefusalText", "Keep it as a draft and shorten it.")},
    Words{"concluded", QT_TRANSLATE_NOOP("RefusalText", "Not sent yet: this thread was concluded while you were offline"),
          QT_TRANSLATE_NOOP("RefusalText", "This thread was concluded while you were offline"),
          QT_TRANSLATE_NOOP("RefusalText", "Send anyway, or keep as a draft?")},
    Words{"conflict", QT_TRANSLATE_NOOP("RefusalText", "Not sent yet: somebody changed the same thing meanwhile"),
          QT_TRANSLATE_NOOP("RefusalText", "Somebody changed the same thing meanwhile"),
          QT_TRANSLATE_NOOP("RefusalText", "Look at what is there now, then try again.")},
    Words{"invalid", QT_TRANSLATE_NOOP("RefusalText", "Not sent yet: this workspace does not take it as it is"),
          QT_TRANSLATE_NOOP("RefusalText", "This workspace does not take it as it is"),
          QT_TRANSLATE_NOOP("RefusalText", "Keep it as a draft and change it.")},
    Words{"unknown_kind", QT_TRANSLATE_NOOP("RefusalText", "Not sent yet: this workspace runs an older Meridian"),
          QT_TRANSLATE_NOOP("RefusalText", "This workspace runs an older Meridian"),
          QT_TRANSLATE_NOOP("RefusalText", "Try again when it has been brought up to date.")},
    Words{"busy", QT_TRANSLATE_NOOP("RefusalText", "Not sent yet: the workspace is busy"),
          QT_TRANSLATE_NOOP("RefusalText", "The workspace is busy"),
          QT_TRANSLATE_NOOP("RefusalText", "Try again in a little while.")},
    // Last: any other code.
    Words{"", QT_TRANSLATE_NOOP("RefusalText", "Not sent yet"),
          QT_TRANSLATE_NOOP("RefusalText", "The workspace did not take it"),
          QT_TRANSLATE_NOOP("RefusalText", "Try again, or keep it as a draft.")},
};

const Words &wordsFor(const QString &code)
{
    const auto found = std::ranges::find_if(Refusals, [&](const Words &one) { return code == QLatin1String(one.code); });
    return found == Refusals.end() ? Refusals.back() : *found;
}

} // namespace

QString RefusalText::title(const QString &code)
{
    return tr(wordsFor(code).title);
}

QString RefusalText::reason(const QString &code)
{
    return tr(wordsFor(code).reason);
}

QString RefusalText::advice(const QString &code)
{
    return tr(wordsFor(code).advice);
}

} // namespace meridian
