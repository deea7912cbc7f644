// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/hint_line.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <algorithm>

namespace meridian {
namespace {

constexpr int HintSide = 32;

} // namespace

HintLine::HintLine(const Look &look, QWidget *parent)
    : QWidget(parent),
      m_sentence(new TextLabel(look, {}, TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Wrap, this)),
      m_open(new Button(look, tr("Look at it"), Button::Role::Link, Button::Size::Small, this)),
      m_close(new IconButton(look, QStringLiteral("window-close"), tr("Put this hint away"), {}, this))
{
    m_close->setSide(24, 12);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(HintSide, 4, HintSide - 10, 6);
    row->setSpacing(8);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_open);
    row->addWidget(m_close);
    connect(m_open, &Button::clicked, this, [this] {
        if (m_shown && m_shown->thread)
            emit threadWanted(*m_shown->thread);
    });
    connect(m_close, &IconButton::clicked, this, [this] {
        if (m_shown)
            m_putAway.insert(int(m_shown->kind));
        set(m_hints);
    });
    hide();
}

void HintLine::set(const std::vector<WritingHint> &hints)
{
    m_hints = hints;
    const auto next = std::ranges::find_if(m_hints, [this](const WritingHint &hint) { return !m_putAway.contains(int(hint.kind)); });
    m_shown = next == m_hints.end() ? std::nullopt : std::optional(*next);
    if (m_shown) {
        m_sentence->setText(sentence(*m_shown));
        m_open->setVisible(m_shown->thread.has_value());
        setAccessibleName(m_sentence->text());
    }
    setVisible(m_shown.has_value());
}

void HintLine::forget()
{
    m_putAway.clear();
    set({});
}

QString HintLine::sentence(const WritingHint &hint)
{
    switch (hint.kind) {
    case WritingHint::Kind::VagueSubject:
        return tr("“%1” says little in a list. What is it about?").arg(hint.words);
    case WritingHint::Kind::VagueTime:
        return tr("“%1” is another time for each of them. A day and a time are shown on everyone’s clock.").arg(hint.words);
    case WritingHint::Kind::NoAsk:
        return tr("You ask something, and no reply is needed. Until when would an answer help?");
    case WritingHint::Kind::Similar:
        return tr("This may be talked about already: “%1”.").arg(hint.words);
    }
    return {};
}

} // namespace meridian
