// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/new_thread_pane.h"
#include "ui/compose/ask_field.h"
#include "ui/compose/hint_line.h"
#include "ui/compose/paste_offer.h"
#include "ui/compose/send_guard.h"
#include "ui/words/send_ways.h"
#include "ui/models/agreement_text.h"
#include "ui/compose/token_field.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/person_text.h"
#include "ui/widgets/text_label.h"
#include "ui/words/markdown_edit.h"
#include "ui/words/other_draft.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace meridian {

namespace {

constexpr int FormNarrowWindow = 960, HintSoonMs = 700;

} // namespace

NewThreadPane::NewThreadPane(const Look &look, Replica &replica, Commands &commands,
                             const MemberBook &book, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_replica(replica)
    , m_commands(commands)
    , m_book(book)
    , m_keeper(replica, commands, [this] { return draft(); })
    , m_landing(new LandingPanel(look, book, this))
{
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(new Hairline(look, Qt::Horizontal, Token::Hairline, this));
    m_other = new OtherDraft(look, this);
    column->addWidget(m_other);
    column->addWidget(makeForm());
    m_edit = new MarkdownEdit(look, book, this);
    m_edit->setPadding({SideWide, 18, SideWide, 12});
    m_edit->setPlaceholderText(tr("What is it about, and what would help?"));
    m_edit->setAccessibleName(tr("Text"));
    m_edit->setChannels(replica);
    m_guard = new SendGuard(look, this);
    column->addWidget(m_edit, 1);
    column->addWidget(new PasteOffer(look, *m_edit, this));
    m_hints = new HintLine(look, this);
    column->addWidget(m_hints);
    column->addWidget(m_guard);
    column->addWidget(new Hairline(look, Qt::Horizontal, Token::Hairline, this));
    column->addWidget(makeTools());
    m_hintSoon.setSingleShot(true);
    m_hintSoon.setInterval(HintSoonMs);
    connect(&m_hintSoon, &QTimer::timeout, this, &NewThreadPane::refreshHints);
    connect(m_hints, &HintLine::threadWanted, this, &NewThreadPane::threadWanted);
    auto *panes = new QHBoxLayout(this);
    panes->setContentsMargins(0, 0, 0, 0);
    panes->setSpacing(0);
    panes->addWidget(form, 1);
    panes->addWidget(m_landing);
    connect(m_edit, &QTextEdit::textChanged, this, &NewThreadPane::touched);
    connect(m_edit, &MarkdownEdit::sendRequested, this, &NewThreadPane::send);
    connect(m_edit, &MarkdownEdit::leaveRequested, this, &NewThreadPane::leave);
    connect(m_subject, &QLineEdit::textChanged, this, &NewThreadPane::touched);
    connect(m_in, &TokenField::chosenChanged, this, &NewThreadPane::placeChanged);
    connect(m_tell, &TokenField::chosenChanged, this, &NewThreadPane::touched);
    connect(m_ask, &AskField::changed, this, &NewThreadPane::touched);
    connect(m_guard, &SendGuard::sendAnyway, this, [this] { sendNow(m_keeper.current()); });
    connect(m_guard, &SendGuard::changeAudience, &m_tell->field(), qOverload<>(&QWidget::setFocus));
    followDraft();
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    begin(std::nullopt);
}

NewThreadPane::~NewThreadPane() { m_keeper.share(); }

void NewThreadPane::followDraft()
{
    connect(&m_keeper, &DraftKeeper::saved, this, [this] { m_state->setText(tr("Draft saved")); });
    connect(&m_keeper, &DraftKeeper::replaced, this, [this](const Draft &draft) {
        if (!draft.isHeld())
            return resume(draft);
        begin(channel());
        m_state->setText(tr("Your other device sends it later"));
    });
    connect(&m_keeper, &DraftKeeper::moved, this, [this](const Draft &draft) {
        showOther(DraftId(std::exchange(m_thread, draft.thread).uuid()));
    });
    connect(&m_replica, &Replica::changed, this, [this](const ChangeSet &change) {
        if ((change.drafts || change.everything) && m_other->draft())
            showOther(m_other->draft()->id());
    });
    connect(m_other, &OtherDraft::useRequested, this, &NewThreadPane::resume); // what is written here stays beside it
    connect(m_other, &OtherDraft::discardRequested, this, [this](const Draft &draft) {
        m_commands.endDraft(draft, DraftEnd::Discarded);
        m_state->setText(tr("Discarded. Drafts and outbox keeps it for 30 days"));
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_keeper, &DraftKeeper::gone, this, [this] {
        begin(channel());
        m_state->setText(tr("Sent or discarded on your other device"));
    });
}

//! Another draft beside the one that is open, as long as it is there.
void NewThreadPane::showOther(const std::optional<DraftId> &other)
{
    const auto kept = other ? m_replica.read().draft(*other) : StoreResult<std::optional<Draft>>(std::nullopt);
    const bool isThere = kept && *kept && !(*kept)->discardedAt && !(*kept)->isEmpty();
    m_other->set(isThere ? *kept : std::nullopt, OtherDraft::From::OtherDevice);
}

void NewThreadPane::offerPlaces()
{
    std::vector<TokenChoice> places, people;
    if (const auto channels = m_replica.read().channels()) {
        for (const ChannelRow &row : *channels) {
            if (row.channel.kind != ChannelKind::Direct && !row.channel.archived)
                places.push_back(TokenChoice::of(row.channel));
        }
    } else {
        complain(tr("The channels could not be read. What you write is kept."), m_in);
    }
    for (const Member &member : m_book.everyone()) {
        if (!member.removed && member.member != m_book.self())
            people.push_back(TokenChoice::of(member));
    }
    m_tell->setChoices(people);
    places.insert(places.end(), people.begin(), people.end());
    m_in->setChoices(std::move(places));
}

void NewThreadPane::begin(std::optional<ChannelId> channel)
{
    Draft draft;
    draft.thread = m_commands.newThreadId();
    draft.channel = channel;
    fill(draft);
    m_state->setText({});
}

void NewThreadPane::beginWith(const std::vector<MemberId> &people)
{
    Draft draft;
    draft.thread = m_commands.newThreadId();
    draft.told = people;
    draft.ask = Ask::WhenYouCan;
    fill(draft);
    m_state->setText({});
}

void NewThreadPane::beginFilled(const Draft &draft)
{
    fill(draft);
    touched();
}

void NewThreadPane::resume(const Draft &draft)
{
    fill(draft);
    m_state->setText(draft.send ? SendWords(m_book, m_look.clock.now()).sentence(*draft.send) : tr("Draft saved"));
}

void NewThreadPane::fill(const Draft &draft)
{
    m_keeper.share();
    m_filling = true;
    m_hints->forget();
    m_complaint->hide();
    showOther(std::nullopt);
    offerPlaces();
    std::vector<TokenChoice> people, place;
    for (const MemberId id : draft.told) {
        if (const Member *member = m_book.find(id))
            people.push_back(TokenChoice::of(*member));
    }
    if (draft.channel) {
        const auto row = m_replica.read().channel(*draft.channel);
        if (row && *row)
            place.push_back(TokenChoice::of((*row)->channel));
    }
    m_thread = draft.thread;
    m_before = draft.send;
    m_manner.reset();
    m_in->setChosen(draft.channel ? place : people);
    m_tell->setChosen(draft.channel ? people : std::vector<TokenChoice>{});
    m_subject->setText(draft.subject);
    m_ask->set(draft.asking(), draft.reviewHours, draft.isEmpty() ? AskField::By::Default : AskField::By::Writer);
    m_edit->setMarkdown(draft.text);
    m_filling = false;
    placeChanged();
    m_keeper.begin(draft); // filling in is not typing
}

std::optional<ChannelId> NewThreadPane::channel() const
{
    return m_in->chosen().empty() ? std::nullopt : m_in->chosen().front().channel;
}

Draft NewThreadPane::draft() const
{
    Draft draft;
    draft.thread = m_thread;
    draft.isNewThread = true;
    draft.channel = channel();
    for (const TokenChoice &person :
         draft.channel || m_in->chosen().empty() ? m_tell->chosen() : m_in->chosen())
        draft.told.push_back(person.member);
    draft.subject = m_subject->text();
    const Asking asking = m_ask->asking();
    draft.ask = asking.ask;
    draft.askBy = asking.by;
    draft.askWithin = asking.within;
    draft.reviewHours = draft.told.empty() ? std::nullopt : m_ask->reviewHours(); // where nobody is asked, nobody is waited for
    draft.text = m_edit->toPlainText();
    draft.changedAt = m_look.clock.now();
    draft.send = m_before;
    return draft;
}

void NewThreadPane::placeChanged()
{
    const bool direct = !m_in->chosen().empty() && !channel();
    for (QWidget *part : m_tellRow)
        part->setVisible(!direct);
    const QString name = m_in->chosen().empty() ? QString() : PersonText::shortened(m_in->chosen().front().name);
    m_in->setNote(channel()    ? tr("Everyone in %1 can read it").arg(name)
                      : direct ? tr("Only you and they can read it")
                               : QString());
    applyAgreement(name);
    m_in->field().setPlaceholderText(m_in->chosen().empty() ? tr("A channel, or people")
                                                            : QString());
    touched();
}

void NewThreadPane::applyAgreement(const QString &channelName)
{
    const auto agreed = channel() ? m_replica.read().agreement(*channel()) : StoreResult<std::optional<Agreement>>();
    if (!agreed || !*agreed)
        return m_ask->setAgreed(Ask::Nothing, {});
    m_ask->setAgreed((*agreed)->ask, AgreementText::cited(**agreed, channelName));
}

void NewThreadPane::touched()
{
    if (m_filling)
        return;
    m_tell->field().setPlaceholderText(
        m_tell->chosen().empty() ? tr("People who should answer or decide") : QString());
    m_complaint->hide();
    m_guard->forget();
    m_state->setText({});
    m_keeper.touch();
    refreshLanding();
    m_hintSoon.start();
}

void NewThreadPane::setHints(bool shown)
{
    m_givesHints = shown;
    refreshHints();
}

void NewThreadPane::refreshHints()
{
    std::vector<WritingHint> hints;
    if (m_givesHints) {
        const Draft now = draft();
        hints = hintsFor(now);
        if (auto similar = similarThread(now, m_replica.read()))
            hints.insert(hints.begin(), std::move(*similar));
    }
    m_hints->set(hints);
}

void NewThreadPane::refreshLanding()
{
    LandingPanel::Plan plan;
    const Draft now = draft();
    plan.asking = now.asking();
    m_ask->setTold(now.told);
    plan.reviewHours = now.reviewHours;
    if (now.channel) {
        plan.channelName = m_in->chosen().front().name;
        const auto members = m_replica.read().channelMembers(*now.channel);
        for (const MemberId id : members ? *members : std::vector<MemberId>{}) {
            const Member *member = m_book.find(id);
            const bool told = std::ranges::find(now.told, id) != now.told.end();
            if (member && !told && id != m_book.self() && !member->removed
                && member->role != Role::Bot)
                plan.others.push_back(id);
        }
    }
    m_landing->setPlan(std::move(plan));
}

void NewThreadPane::complain(const QString &sentence, QWidget *where)
{
    m_complaint->setText(sentence);
    m_complaint->show();
    where->setFocus(Qt::OtherFocusReason);
}

void NewThreadPane::leave()
{
    m_keeper.share();
    emit left();
}

void NewThreadPane::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        send();
    else
        QWidget::keyPressEvent(event);
}

void NewThreadPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.theme.color(Token::Surface));
}

void NewThreadPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_landing->setVisible(window()->width() >= FormNarrowWindow);
    m_edit->setPadding(
        {SideWide, 18, std::max(SideWide, m_edit->width() - m_look.type.px(680) - SideWide), 12});
}

void NewThreadPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_in->chosen().empty())
        m_in->field().setFocus(Qt::OtherFocusReason);
    else if (m_subject->text().isEmpty())
        m_subject->setFocus(Qt::OtherFocusReason);
    else
        m_edit->setFocus(Qt::OtherFocusReason);
}

} // namespace meridian
