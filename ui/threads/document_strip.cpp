// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/document_strip.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <QStyle>

namespace meridian {

namespace {

constexpr int StripIconSize = 16, StripIconRoom = 26, StripPad = 9;
constexpr qsizetype QuoteShown = 200;

} // namespace

DocumentStrip::DocumentStrip(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    m_words = new TextLabel(look, {}, TypeStyle::Ui, Token::Text, TextLabel::Flow::Elide, this);
    m_open = new Button(look, tr("Open the document"), Button::Role::Link, Button::Size::Small, this);
    m_open->setKeyHint(QStringLiteral("O"));
    auto *row = new QHBoxLayout(this);
    row->setSpacing(12);
    row->addWidget(m_words, 1);
    row->addWidget(m_open);
    setSidePadding(32);
    connect(m_open, &Button::clicked, this, &DocumentStrip::originWanted);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void DocumentStrip::setComment(const std::optional<Comment> &comment, const QString &title)
{
    setVisible(comment.has_value());
    if (!comment)
        return;
    m_icon = QStringLiteral("document-multiple");
    m_open->setText(tr("Open the document"));
    const QString document = title.isEmpty() ? tr("Untitled") : title;
    const QString quote = comment->quote.simplified();
    const bool cut = quote.size() > QuoteShown;
    m_words->setText(quote.isEmpty() ? tr("A comment in %1").arg(document)
                                     : tr("On “%1” in %2").arg(cut ? quote.left(QuoteShown) + u'…' : quote, document));
    m_open->setAccessibleName(tr("Open the document %1").arg(document));
    setAccessibleName(m_words->text());
}

void DocumentStrip::setTask(const QString &words)
{
    show();
    m_icon = QStringLiteral("view-task");
    m_words->setText(words);
    m_open->setText(tr("Open the task"));
    m_open->setAccessibleName(tr("Open the task"));
    setAccessibleName(tr("Task. %1").arg(words));
}

void DocumentStrip::setSidePadding(int padding)
{
    layout()->setContentsMargins(padding + StripIconRoom, StripPad, padding, StripPad);
    update();
}

void DocumentStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.color(Token::SurfaceSunken));
    const int side = layout()->contentsMargins().left() - StripIconRoom;
    const QRect icon = QStyle::visualRect(layoutDirection(), rect(), QRect(side, (height() - StripIconSize) / 2, StripIconSize, StripIconSize));
    m_look.icons.draw(painter, m_icon, icon.topLeft(), StripIconSize, Token::TextMuted);
}

} // namespace meridian
