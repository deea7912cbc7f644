// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a reply asks for, and of whom.
#include "core/text/mentions.h"
#include "ui/compose/ask_field.h"
#include "ui/compose/composer.h"
#include "ui/models/asked.h"
#include "ui/models/send_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"
#include "ui/words/markdown_edit.h"
#include <QHBoxLayout>
#include <QLocale>
#include <QShortcut>
#include <algorithm>

namespace meridian {

void Composer::buildAsk()
{
    m_askLine = new QWidget(this);
    m_ask = new AskField(m_look, m_book, AskField::Of::Reply, m_askLine);
    m_asked = new TextLabel(m_look, {}, TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Elide, m_askLine);
    auto *row = new QHBoxLayout(m_askLine);
    row->setContentsMargins(13, 2, 13, 4);
    row->setSpacing(10);
    row->addWidget(m_ask);
    row->addWidget(m_asked, 1);
    const auto open = [this] { m_ask->openMenuAt(m_askLine->isVisible() ? static_cast<QWidget *>(m_ask) : m_askButton); };
    connect(m_askButton, &IconButton::clicked, this, open);
    auto *key = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+E")), this); // as for a new thread
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, [this, open] {
        if (isOpen() && m_aim == Aim::Reply)
            open();
    });
    connect(m_ask, &AskField::changed, this, [this] {
        refreshAsk();
        if (m_isFilling)
            return;
        sayState({});
        m_keeper.touch();
    });
}

//! Whom the words name; in a direct conversation everybody else in it.
std::vector<MemberId> Composer::asked(const QString &words) const
{
    std::vector<MemberId> people;
    for (const Uuid &id : mentionedIn(words)) {
        const MemberId member(id);
        if (member != m_book.self() && std::ranges::find(people, member) == people.end())
            people.push_back(member);
    }
    const auto row = m_replica.read().thread(m_thread);
    if (!people.empty() || !row || !*row || (*row)->channelKind != ChannelKind::Direct)
        return people;
    const auto members = m_replica.read().channelMembers((*row)->thread.channel);
    for (const MemberId member : members ? *members : std::vector<MemberId>{}) {
        const Member *known = m_book.find(member);
        if (member != m_book.self() && known && !known->removed)
            people.push_back(member);
    }
    return people;
}

void Composer::refreshAsk()
{
    const bool asks = m_aim == Aim::Reply && isOpen() && m_ask->asking().ask != Ask::Nothing;
    m_askLine->setVisible(asks);
    if (!asks)
        return fit();
    Asking asking = m_ask->asking();
    asking.told = asked(m_edit->markdown());
    m_ask->setTold(asking.told);
    if (asking.told.empty()) {
        m_asked->setText(tr("Name with @ whom you ask"));
        return fit();
    }
    QStringList names;
    for (const MemberId member : asking.told)
        names.append(m_book.callName(member));
    const QString people = QLocale().createSeparatedList(names);
    const auto last = asking.span() ? lastAnswer(asking, m_look.clock.now(), m_book) : std::nullopt;
    m_asked->setText(last ? tr("Asks %1, until %2 on your clock").arg(people, ClockText(m_book.zone()).due(*last, m_look.clock.now()))
                          : tr("Asks %1").arg(people));
    fit();
}

std::optional<Draft> Composer::asking(Draft draft, const QString &words, Instant at) const
{
    draft.thread = m_thread;
    draft.setAsking(m_aim == Aim::Reply ? m_ask->asking() : Asking{});
    if (draft.ask == Ask::Nothing)
        return draft;
    draft.told = asked(words);
    if (draft.told.empty()) {
        m_edit->setFocus(Qt::OtherFocusReason);
        m_state->setText(tr("Name with @ whom you ask"));
        return std::nullopt;
    }
    return askingAt(std::move(draft), at, m_book);
}

} // namespace meridian
