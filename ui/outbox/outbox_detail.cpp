// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outbox_detail.h"
#include "ui/models/held_draft.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text_label.h"
#include "ui/words/send_ways.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QLabel>
#include <QScrollArea>

namespace meridian {

namespace {

using Section = OutboxItem::Section;
constexpr int DetailBarHeight = 52;
constexpr int CardWidth = 704;

//! As much of the title as there is room for, with the thread it is in as a link.
QString linked(const OutboxItem &item, const QFont &font, int room)
{
    const QString title = item.title(), shown = QFontMetrics(font).elidedText(title, Qt::ElideRight, room);
    const bool leadsSomewhere = item.thread && !item.subject.isEmpty() && item.what != OutboxItem::What::NewThread
        && !(item.ops.empty() && item.draft && item.draft->isNewThread);
    const qsizetype at = title.indexOf(item.subject);
    if (!leadsSomewhere || at < 0 || at >= shown.size())
        return shown.toHtmlEscaped();
    const qsizetype end = shown == title ? at + item.subject.size() : shown.size();
    return QStringLiteral("%1<a href=\"thread\" style=\"text-decoration:none\">%2</a>%3")
        .arg(shown.left(at).toHtmlEscaped(), shown.mid(at, end - at).toHtmlEscaped(), shown.mid(end).toHtmlEscaped());
}

} // namespace

OutboxDetail::OutboxDetail(const Look &look, const MemberBook &book, const OutboxModel &model, OutboxActions &actions,
                           QWidget *parent)
    : QWidget(parent), m_look(look), m_book(book), m_model(model), m_actions(actions), m_ways(new SendWays(look, book, this))
{
    m_back = new IconButton(look, QStringLiteral("go-previous"), tr("Back to the list"), QStringLiteral("U"));
    m_back->hide();
    m_title = new QLabel;
    m_title->setFont(look.type.font(TypeStyle::UiMedium));
    m_title->setTextFormat(Qt::RichText);
    m_title->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->installEventFilter(this);
    auto *barArea = new QWidget;
    barArea->setFixedHeight(look.type.px(DetailBarHeight));
    auto *bar = new QHBoxLayout(barArea);
    bar->setContentsMargins(28, 0, 28, 0);
    bar->addWidget(m_back);
    bar->addWidget(m_title, 1);

    m_card = new OutboxCard(look, book);
    m_card->setMaximumWidth(CardWidth);
    m_note = new TextLabel(look, {}, TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Wrap);
    m_note->setMaximumWidth(CardWidth);
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(28, 20, 28, 20);
    column->setSpacing(14);
    column->addWidget(m_card);
    column->addWidget(m_note);
    column->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(content);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(barArea);
    whole->addWidget(new Hairline(look, Qt::Horizontal));
    whole->addWidget(m_scroll, 1);

    connect(m_back, &IconButton::clicked, this, &OutboxDetail::backRequested);
    connect(m_card, &OutboxCard::chosen, this, &OutboxDetail::choose);
    connect(m_ways, &SendWays::later, this, [this](const SendTime &time) {
        if (m_rescheduled)
            m_actions.reschedule(*m_rescheduled, time);
        m_rescheduled.reset();
    });
    connect(&look.minutes, &MinuteTicker::minute, this, [this] {
        if (m_item && m_item->section == Section::Scheduled)
            m_card->renew(*m_item);
    });
    connect(&actions, &OutboxActions::readyToEdit, this, &OutboxDetail::continueDraft);
    connect(&model, &OutboxModel::countsChanged, this, &OutboxDetail::showNote);
    connect(m_title, &QLabel::linkActivated, this, [this] {
        if (m_item && m_item->thread)
            emit openThread(*m_item->thread);
    });
    show(nullptr);
}

void OutboxDetail::show(const OutboxItem *item)
{
    m_item = item ? std::optional(*item) : std::nullopt;
    m_card->setVisible(item != nullptr);
    const QString said = item ? item->title() : QString();
    m_title->setAccessibleName(said);
    m_title->setToolTip(said.isEmpty() ? said : QStringLiteral("<p>%1</p>").arg(said.toHtmlEscaped()));
    showTitle();
    m_title->setVisible(!said.isEmpty());
    m_scroll->setAccessibleName(said);
    m_scroll->setFocusPolicy(said.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    if (item)
        m_card->show(*item);
    showNote();
}

void OutboxDetail::showTitle()
{
    m_title->setText(m_item ? linked(*m_item, m_title->font(), m_title->width()) : QString());
}

bool OutboxDetail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::Resize)
        showTitle();
    return QWidget::eventFilter(watched, event);
}

void OutboxDetail::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

QWidget *OutboxDetail::firstStop() const
{
    const auto choices = m_card->findChildren<Button *>();
    for (Button *choice : choices) {
        if (choice->isVisible())
            return choice;
    }
    return m_scroll;
}

void OutboxDetail::showNote()
{
    const int waiting = m_model.count(Section::Waiting);
    QString note;
    if (m_item && m_item->section == Section::NeedsYou) {
        note = tr("This one needs a choice from you.");
        if (waiting > 0)
            note = tr("This one needs a choice from you. %n other(s) go out by themselves when you are back online.",
                      nullptr, waiting);
    }
    m_note->setText(note);
}

void OutboxDetail::choose(OutboxCard::Choice choice)
{
    if (!m_item)
        return;
    const OutboxItem item = *m_item;
    switch (choice) {
    case OutboxCard::Choice::TryAgain:
        m_actions.retry(item);
        break;
    case OutboxCard::Choice::ContinueWriting:
        emit continueDraft(*item.draft);
        break;
    case OutboxCard::Choice::CopyText:
        m_actions.copyText(item);
        break;
    case OutboxCard::Choice::KeepAsDraft:
        m_actions.keepAsDraft(item);
        break;
    case OutboxCard::Choice::Edit:
        m_actions.edit(item);
        break;
    case OutboxCard::Choice::TakeUp:
        m_actions.takeUp(item);
        break;
    case OutboxCard::Choice::ChangeTime:
        m_rescheduled = item;
        m_ways->chooseTime(m_card->choicesArea(), toldBy(*item.draft));
        break;
    case OutboxCard::Choice::SendNow: {
        const Instant now = m_look.clock.now();
        m_actions.reschedule(item, SendChoices(m_book, now).on(m_book.self(), now));
        break;
    }
    case OutboxCard::Choice::SendAsPlanned: {
        const SendWords words(m_book, m_look.clock.now());
        const Instant now = m_look.clock.now();
        m_actions.reschedule(item, words.moment(*item.draft->send) <= now ? SendChoices(m_book, now).on(m_book.self(), now) : *item.draft->send);
        break;
    }
    case OutboxCard::Choice::BringBack:
        m_actions.bringBack(item);
        break;
    case OutboxCard::Choice::Discard:
        m_actions.discard(item);
        break;
    }
}

void OutboxDetail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.color(Token::Surface));
}

} // namespace meridian
