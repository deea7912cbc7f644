// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/answer_card.h"
#include "core/checkins/round_figures.h"
#include "core/time/wall_clock.h"
#include "ui/models/message_words.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clock_text.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/local_time_pill.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include "ui/words/words_view.h"
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>

namespace meridian {
namespace {

constexpr int CardSide = 28, CardFace = 32, CardLabelWidth = 84;

QString numberWords(int number)
{
    return AnswerCard::tr("%1 of %2", "a number on a scale").arg(number).arg(MostOnScale);
}

} // namespace

AnswerCard::AnswerCard(const Look &look, const MemberBook &book, const CheckInAnswer &answer, Whose whose, QWidget *parent)
    : QWidget(parent), m_look(look), m_book(book), m_member(answer.member)
{
    setFocusPolicy(Qt::StrongFocus);
    FocusRing::install(look, this, 6);
    QStringList said{tr("%1, %2", "a name, when they answered").arg(book.fullName(answer.member), whenOf(answer))};
    for (const CheckInPart &part : answer.parts) {
        const auto number = onScale(part);
        said << tr("%1: %2", "a question, its answer")
                    .arg(part.label, number ? numberWords(*number) : spokenWords(part.text, [&book](const Uuid &member) { return book.callName(MemberId(member)); }));
    }
    setAccessibleName(said.join(QStringLiteral(". ")));
    auto *face = new Avatar(look, CardFace);
    if (const Member *member = book.find(answer.member))
        face->setMember(*member);
    auto *words = new QVBoxLayout;
    words->setSpacing(look.type.px(3));
    words->addWidget(madeHead(answer, whose));
    words->addWidget(madeParts(answer));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(look.type.px(CardSide), look.type.px(12), look.type.px(CardSide), look.type.px(11));
    row->setSpacing(look.type.px(14));
    row->addWidget(face, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

//! Today's by the clock alone.
QString AnswerCard::whenOf(const CheckInAnswer &answer) const
{
    const ClockText clock(m_book.zone());
    const Instant now = m_look.clock.now();
    const bool isToday = wallTime(m_book.zone(), answer.at).date == wallTime(m_book.zone(), now).date;
    const QString at = isToday ? clock.time(answer.at) : clock.ofMessage(answer.at, now);
    return answer.editedAt ? tr("%1, changed").arg(at) : at;
}

QWidget *AnswerCard::madeHead(const CheckInAnswer &answer, Whose whose)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_look.type.px(8));
    auto *name = new TextLabel(m_look, m_book.fullName(answer.member), TypeStyle::Name, Token::Text, TextLabel::Flow::Elide);
    row->addWidget(name);
    if (const Member *member = m_book.find(answer.member)) {
        auto *pill = new LocalTimePill(m_look, LocalTimePill::Shape::Inline, LocalTimePill::City::Shown);
        pill->setProfile(member->profile);
        row->addWidget(pill);
    }
    row->addStretch(1);
    if (whose == Whose::Mine) {
        auto *edit = new Button(m_look, tr("Change"), Button::Role::Link, Button::Size::Small);
        auto *back = new Button(m_look, tr("Take back"), Button::Role::Link, Button::Size::Small);
        edit->setAccessibleName(tr("Change your answer"));
        back->setAccessibleName(tr("Take your answer back"));
        row->addWidget(edit);
        row->addWidget(back);
        connect(edit, &Button::clicked, this, &AnswerCard::editWanted);
        connect(back, &Button::clicked, this, &AnswerCard::takeBackWanted);
    }
    row->addWidget(new TextLabel(m_look, whenOf(answer), TypeStyle::Meta, Token::TextMuted));
    return head;
}

QWidget *AnswerCard::madeParts(const CheckInAnswer &answer)
{
    auto *parts = new QWidget;
    auto *grid = new QGridLayout(parts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_look.type.px(12));
    grid->setVerticalSpacing(m_look.type.px(2));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const CheckInPart &part : answer.parts) {
        auto *label = new TextLabel(m_look, part.label, TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Elide);
        label->setFixedSize(m_look.type.px(CardLabelWidth), m_look.type.lineHeight(TypeStyle::Body));
        grid->addWidget(label, row, 0, Qt::AlignTop);
        if (const auto number = onScale(part)) {
            grid->addWidget(new TextLabel(m_look, numberWords(*number), TypeStyle::Body), row++, 1);
            continue;
        }
        auto *words = new WordsView(m_look, m_book, TypeStyle::Body);
        words->setMarkdown(part.text);
        connect(words, &WordsView::linkActivated, this, &AnswerCard::linkActivated);
        grid->addWidget(words, row++, 1);
    }
    return parts;
}

//! A hairline above, which the first one has not.
void AnswerCard::paintEvent(QPaintEvent *)
{
    if (y() == 0)
        return;
    QPainter painter(this);
    drawHairline(painter, {0, 0}, {double(width()), 0}, m_look.theme.color(Token::Hairline));
}

} // namespace meridian
