// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_bar.h"
#include "ui/documents/present_people.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <QKeySequence>

namespace meridian {

namespace {

constexpr int DocumentBarHeight = 52, BarStart = 24, StartWithBack = 12, BarEnd = 12;

} // namespace

DocumentBar::DocumentBar(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setFixedHeight(look.type.px(DocumentBarHeight) - 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(BarStart, 0, BarEnd, 0);
    row->setSpacing(4);
    m_back = new IconButton(look, QStringLiteral("go-previous"), tr("Back to the documents"), QStringLiteral("U"), this);
    m_title = new TextLabel(look, {}, TypeStyle::Pane, Token::Text, TextLabel::Flow::Elide, this);
    m_channel = new Chip(look, {}, ChipSize::Small, this);
    m_people = new PresentPeople(look, this);
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addSpacing(6);
    row->addWidget(m_channel);
    row->addStretch(1);
    row->addWidget(m_people);
    row->addSpacing(8);
    addDeeds(*row);
    m_back->hide();
    connect(m_back, &IconButton::clicked, this, &DocumentBar::backWanted);
    connect(m_people, &PresentPeople::personWanted, this, &DocumentBar::personWanted);
}

void DocumentBar::addDeeds(QHBoxLayout &row)
{
    const QKeySequence history(Qt::CTRL | Qt::ALT | Qt::Key_H);
    m_history = new IconButton(m_look, QStringLiteral("view-history"), tr("Version history"),
                               history.toString(QKeySequence::NativeText), this);
    m_favourite = new IconButton(m_look, QStringLiteral("bookmark-new"), tr("Keep at hand"), {}, this);
    m_more = new IconButton(m_look, QStringLiteral("overflow-menu"), tr("More for this document"), {}, this);
    m_history->setCheckable(true);
    m_favourite->setCheckable(true);
    for (IconButton *button : {m_history, m_favourite, m_more})
        row.addWidget(button);
    connect(m_history, &IconButton::clicked, this, &DocumentBar::historyWanted);
    connect(m_favourite, &IconButton::clicked, this, &DocumentBar::favouriteWanted);
    connect(m_more, &IconButton::clicked, this, &DocumentBar::menuWanted);
}

void DocumentBar::setBack(Back back)
{
    const bool shown = back == Back::Shown;
    m_back->setVisible(shown);
    layout()->setContentsMargins(shown ? StartWithBack : BarStart, 0, BarEnd, 0);
}

void DocumentBar::setTitle(const QString &title, const QString &channel)
{
    m_title->setText(title.isEmpty() ? tr("Untitled") : title);
    m_title->setToken(title.isEmpty() ? Token::TextFaint : Token::Text);
    m_channel->setVisible(!channel.isEmpty());
    m_channel->setSpec({QStringLiteral("# ") + channel, {}, ChipSpec::Kind::Neutral});
}

void DocumentBar::setPresent(const std::vector<Member> &members, const QTimeZone &zone)
{
    m_people->setMembers(members, zone);
}

void DocumentBar::setHistoryOn(bool on)
{
    m_history->setChecked(on);
}

void DocumentBar::setFavourite(bool favourite)
{
    m_favourite->setChecked(favourite);
    m_favourite->setName(favourite ? tr("Kept at hand") : tr("Keep at hand"));
}

QWidget *DocumentBar::menuAnchor() const
{
    return m_more;
}

} // namespace meridian
