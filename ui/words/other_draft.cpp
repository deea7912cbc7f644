// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/other_draft.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"
#include <QVBoxLayout>

namespace meridian {

namespace {

constexpr int ShownUnits = 600; //!< of a long draft; Use shows it all

} // namespace

OtherDraft::OtherDraft(const Look &look, QWidget *parent)
    : QWidget(parent)
    , m_line(new TextLabel(look, {}, TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Elide, this))
    , m_words(new TextLabel(look, {}, TypeStyle::Small, Token::Text, TextLabel::Flow::Wrap, this))
    , m_show(new Button(look, tr("Show"), Button::Role::Flat, Button::Size::Small, this))
{
    auto *use = new Button(look, tr("Use"), Button::Role::Flat, Button::Size::Small, this);
    auto *discard = new Button(look, tr("Discard"), Button::Role::Flat, Button::Size::Small, this);
    use->setAccessibleName(tr("Use the other draft"));
    discard->setAccessibleName(tr("Discard the other draft"));
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(m_line, 1);
    for (Button *button : {m_show, use, discard})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 6, 8, 2);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_words);
    m_words->hide();
    connect(m_show, &Button::clicked, this, &OtherDraft::toggle);
    connect(use, &Button::clicked, this, [this] {
        if (m_draft)
            emit useRequested(Draft(*m_draft));
    });
    connect(discard, &Button::clicked, this, [this] {
        if (m_draft)
            emit discardRequested(Draft(*m_draft));
    });
    hide();
}

void OtherDraft::set(const std::optional<Draft> &draft, From from)
{
    const bool isAnother = !draft || !m_draft || draft->draft != m_draft->draft;
    m_draft = draft;
    m_line->setText(from == From::OtherDevice ? tr("Another draft from your other device")
                                              : tr("Another draft of yours in this thread"));
    if (draft) {
        const QString words = draft->subject.isEmpty() ? draft->text : draft->subject + u'\n' + draft->text;
        m_words->setText(words.size() > ShownUnits ? words.left(ShownUnits) + u'…' : words);
    }
    if (isAnother && m_words->isVisibleTo(this))
        toggle();
    setVisible(draft.has_value());
    emit heightChanged();
}

void OtherDraft::toggle()
{
    const bool shown = !m_words->isVisibleTo(this);
    m_words->setVisible(shown);
    m_show->setText(shown ? tr("Hide") : tr("Show"));
    m_show->setAccessibleName(shown ? tr("Hide the other draft") : tr("Show the other draft"));
    emit heightChanged();
}

} // namespace meridian
