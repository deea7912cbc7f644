// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/agreement_news.h"
#include "ui/models/agreement_text.h"

namespace meridian {

AgreementNews::AgreementNews(const Look &look, Replica &replica, const MemberBook &book, QWidget *parent)
    : Strip(look, QStringLiteral("text-x-generic"), parent), m_look(look), m_replica(replica), m_book(book)
{
    connect(addDeed(tr("Read it")), &Button::clicked, this, [this] { emit readWanted(m_channel); });
    connect(&replica, &Replica::changed, this, [this](const ChangeSet &change) {
        if (!m_channel.isNull() && (change.everything || change.channels.contains(m_channel)))
            refresh();
    });
    hide();
}

void AgreementNews::setChannel(ChannelId channel)
{
    m_channel = channel;
    hide(); // what stood there was about another channel
    if (!channel.isNull())
        refresh();
}

void AgreementNews::refresh()
{
    const auto row = m_replica.read().channel(m_channel);
    const auto versions = m_replica.read().agreements(m_channel);
    const auto readings = m_replica.read().agreementReadings(m_channel);
    if (!row || !versions || !readings)
        return; // what cannot be read stays as it was
    const bool isNews = *row && (*row)->joined && !(*row)->channel.archived && !versions->empty()
        && AgreementText::isNews(versions->front(), *readings, m_book.self());
    if (isNews) {
        const QString author = m_book.callName(versions->front().author);
        setWords(versions->size() == 1 ? tr("%1 wrote down how people work together here.").arg(author)
                                       : tr("%1 changed how people work together here.").arg(author),
                 AgreementText::version(versions->front(), int(versions->size()), m_book, m_look.clock.now()));
    }
    setVisible(isNews);
}

} // namespace meridian
