// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/document_words.h"
#include "core/documents/text_attributes.h"
#include "core/text/markdown_source.h"

namespace meridian {

Run runOf(const QString &letters, const crdt::Attributes &attributes, const DocumentWords &words)
{
    Run run{letters, {}, safeLink(textOf(attributes, attr::Link)), {}};
    run.style.setFlag(Style::Bold, isSet(attributes, attr::Bold));
    run.style.setFlag(Style::Italic, isSet(attributes, attr::Italic));
    run.style.setFlag(Style::Strike, isSet(attributes, attr::Strike));
    run.style.setFlag(Style::Code, isSet(attributes, attr::Code));
    const auto member = Uuid::fromString(textOf(attributes, attr::Mention));
    if (const QString name = member && words.nameOf ? words.nameOf(*member) : QString(); !name.isEmpty())
        run.text = u'@' + name;
    return run;
}

} // namespace meridian
