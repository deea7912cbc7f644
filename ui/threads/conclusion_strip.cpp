// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/conclusion_strip.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <QStyle>

namespace meridian {

namespace {

constexpr int IconSize = 16, IconRoom = 26, ConclusionPad = 9;

} // namespace

ConclusionStrip::ConclusionStrip(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    m_words = new TextLabel(look, {}, TypeStyle::Ui, Token::Text, TextLabel::Flow::Wrap, this);
    m_reopen = new Button(look, tr("Open again"), Button::Role::Link, Button::Size::Small, this);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(12);
    row->addWidget(m_words, 1);
    row->addWidget(m_reopen, 0, Qt::AlignTop);
    setSidePadding(32);
    connect(m_reopen, &Button::clicked, this, &ConclusionStrip::reopenWanted);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void ConclusionStrip::setConclusion(const QString &text, Reopen reopen)
{
    m_words->setText(tr("Concluded: %1").arg(text));
    m_reopen->setVisible(reopen == Reopen::Offered);
    setAccessibleName(m_words->text());
    setVisible(!text.isEmpty());
}

void ConclusionStrip::setSidePadding(int padding)
{
    layout()->setContentsMargins(padding + IconRoom, ConclusionPad, padding, ConclusionPad);
    update();
}

void ConclusionStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.color(Token::OkSoft));
    const int side = layout()->contentsMargins().left() - IconRoom;
    const QRect icon = QStyle::visualRect(layoutDirection(), rect(), QRect(side, ConclusionPad + 2, IconSize, IconSize));
    m_look.icons.draw(painter, QStringLiteral("checkmark"), icon.topLeft(), IconSize, Token::Ok);
}

} // namespace meridian
