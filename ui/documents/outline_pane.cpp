// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/outline_pane.h"
#include "ui/documents/outline_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text_label.h"
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace meridian {

namespace {

constexpr int BarHeight = 52, OutlineHeadHeight = 44, FootHeight = 38;
constexpr qint64 WordsAMinute = 220;

} // namespace

OutlinePane::OutlinePane(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setFixedWidth(look.type.px(Width));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 1, 0);
    m_column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 0, 8, 0);
    auto *back = new IconButton(look, QStringLiteral("go-previous"), tr("Back to the documents"), QStringLiteral("U"), this);
    bar->addWidget(back);
    bar->addWidget(new TextLabel(look, tr("Documents"), TypeStyle::UiMedium, Token::Text, TextLabel::Flow::Elide, this), 1);
    auto *top = new QWidget(this);
    top->setLayout(bar);
    top->setFixedHeight(look.type.px(BarHeight) - 1);
    auto *head = new TextLabel(look, tr("Outline"), TypeStyle::Name, Token::TextMuted, TextLabel::Flow::Line, this);
    auto *headRow = new QHBoxLayout;
    headRow->setContentsMargins(16, 0, 8, 0);
    headRow->addWidget(head);
    headRow->addStretch(1);
    head->setFixedHeight(look.type.px(OutlineHeadHeight));
    m_list = new OutlineList(look, this);
    m_length = new TextLabel(look, {}, TypeStyle::Micro, Token::TextFaint, TextLabel::Flow::Elide, this);
    m_length->setFixedHeight(look.type.px(FootHeight));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addWidget(m_length);
    m_column->addWidget(top);
    m_column->addWidget(new Hairline(look, Qt::Horizontal, Token::Hairline, this));
    m_column->addLayout(headRow);
    m_column->addWidget(m_list, 1);
    m_column->addWidget(new Hairline(look, Qt::Horizontal, Token::Hairline, this));
    m_column->addLayout(foot);
    connect(back, &IconButton::clicked, this, &OutlinePane::backWanted);
    connect(m_list, &OutlineList::entryActivated, this, &OutlinePane::entryActivated);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void OutlinePane::setEntries(std::vector<OutlineEntry> entries)
{
    m_list->entries().setEntries(std::move(entries));
}

void OutlinePane::setCurrentAt(int position)
{
    const auto &entries = m_list->entries().entries();
    const auto after = std::ranges::upper_bound(entries, position, {}, &OutlineEntry::position);
    m_list->entries().setCurrent(int(after - entries.begin()) - 1);
}

void OutlinePane::setLength(qint64 words)
{
    const int minutes = int(std::max<qint64>(1, (words + WordsAMinute / 2) / WordsAMinute));
    //: how many words a page has, and how long it takes to read them
    m_length->setText(words == 0 ? QString()
                                 : tr("%1, %2").arg(tr("%Ln words", nullptr, int(words)), tr("%n minutes", nullptr, minutes)));
}

QString OutlinePane::length() const
{
    return m_length->text();
}

void OutlinePane::setBelow(QWidget *below)
{
    m_column->insertWidget(m_column->indexOf(m_list) + 1, below);
}

QWidget &OutlinePane::list() const
{
    return *m_list;
}

void OutlinePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.color(Token::SurfaceSunken));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), m_look.theme.color(Token::Hairline));
}

} // namespace meridian
