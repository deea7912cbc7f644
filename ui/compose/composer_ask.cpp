// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a reply asks for, and of whom.
#include "core/text/mentions.h"
#include "ui/compose/ask_field.h"
#include "ui/compose/composer.h"
#include "ui/models/asked.h"
#include "ui/models/send_words.h"
#include "ui/models/takers.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"
#include "ui/words/markdown_edit.h"
#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

namespace meridian {

void Composer::buildAsk()
{
    m_askLine = new QWidget(this);
    m_ask = new AskField(m_look, m_book, AskField::Of::Reply, m_askLine);
    m_asked = new TextLabel(m_look, {}, TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Elide, m_askLine);
    auto *column = new QVBoxLayout(m_askLine);
    column->setContentsMargins(13, 2, 13, 4);
    column->setSpacing(4);
    column->addWidget(m_ask);
    column->addWidget(m_asked);
    auto *key = new QShortcut(QKeySequence(QStringLiteral("Ctrl+Shift+E")), this); // as for a new thread
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &Composer::chooseAsk);
    connect(&m_look.minutes, &MinuteTicker::minute, this, [this] {
        if (m_askLine->isVisible())
            refreshAsk(); // a span is counted from now
    });
    connect(m_ask, &AskField::changed, this, [this] {
        refreshAsk();
        if (m_isFilling)
            return;
        sayState({});
        m_keeper.touch();
    });
}

void Composer::chooseAsk()
{
    if (isOpen() && m_aim == Aim::Reply)
        m_ask->openMenuAt(m_askLine->isVisible() ? static_cast<QWidget *>(m_ask) : m_askButton);
}

//! Whom the words name, of those who can read them; where that is nobody, the others of a direct conversation.
std::vector<MemberId> Composer::asked(const QString &words) const
{
    const auto row = m_replica.read().thread(m_thread);
    if (!row || !*row)
        return {};
    std::vector<MemberId> named;
    for (const Uuid &id : mentionedIn(words))
        named.push_back(MemberId(id));
    const auto readers = readersAmong(m_replica.read(), m_book, **row, named);
    if (!readers || !readers->empty() || (*row)->channelKind != ChannelKind::Direct)
        return readers.value_or(std::vector<MemberId>());
    const auto members = m_replica.read().channelMembers((*row)->thread.channel);
    return members ? readersAmong(m_replica.read(), m_book, **row, *members).value_or(std::vector<MemberId>()) : std::vector<MemberId>();
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

std::optional<Draft> Composer::withAsk(Draft draft, const QString &words)
{
    draft.thread = m_thread;
    draft.setAsking(m_aim == Aim::Reply ? m_ask->asking() : Asking{});
    if (draft.ask == Ask::Nothing)
        return draft;
    draft.told = asked(words);
    if (draft.told.empty()) {
        m_edit->setFocus(Qt::OtherFocusReason);
        sayState(tr("Name with @ whom you ask"));
        return std::nullopt;
    }
    return draft;
}

} // namespace meridian
