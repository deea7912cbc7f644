// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/composer.h"
#include "ui/compose/ask_field.h"
#include "core/text/mentions.h"
#include "ui/compose/format_buttons.h"
#include "ui/compose/paste_offer.h"
#include "ui/compose/rest_line.h"
#include "ui/compose/send_guard.h"
#include "ui/compose/waiting_strip.h"
#include "ui/words/send_ways.h"
#include "ui/compose/who_line.h"
#include "ui/models/asked.h"
#include "ui/models/delivery.h"
#include "ui/models/work_now.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include "ui/words/markdown_edit.h"
#include "ui/words/other_draft.h"
#include <QKeyEvent>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace meridian {

namespace {

constexpr int PlanSoonMs = 150;
constexpr int NarrowWindow = 1000, Above = 8, Below = 20, WideSide = 32, NarrowSide = 24,
              Radius = 10;
constexpr int LeastEdit = 40;
constexpr double MostOfPane = 0.4;

std::vector<MemberId> toldBy(const QString &markdown)
{
    std::vector<MemberId> told;
    for (const Uuid &member : mentionedIn(markdown))
        told.push_back(MemberId(member));
    return told;
}

} // namespace

Composer::Composer(const Look &look, Replica &replica, Commands &commands, const MemberBook &book,
                   QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_replica(replica)
    , m_commands(commands)
    , m_book(book)
    , m_keeper(replica, commands, [this] { return draft(); })
{
    m_waiting = new WaitingStrip(look, replica, commands, book, this);
    m_ways = new SendWays(look, book, this);
    m_rest = new RestLine(look, this);
    m_other = new OtherDraft(look, this);
    m_guard = new SendGuard(look, this);
    m_edit = new MarkdownEdit(look, book, this);
    m_edit->setPadding({14, 11, 14, 4});
    m_edit->setAccessibleName(tr("Reply"));
    m_edit->setChannels(replica);
    m_edit->installEventFilter(this);
    m_pasted = new PasteOffer(look, *m_edit, this);
    m_who = new WhoLine(look, book, this);
    buildAsk(); // before the tools, as Tab goes
    buildTools();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_waiting);
    column->addWidget(m_rest);
    column->addWidget(m_other);
    column->addWidget(m_edit);
    column->addWidget(m_pasted);
    column->addWidget(m_askLine);
    column->addWidget(m_guard);
    column->addWidget(m_tools);
    column->addWidget(m_who);
    connect(m_rest, &RestLine::clicked, this, &Composer::beginReply);
    connect(m_edit, &MarkdownEdit::sendRequested, this, &Composer::send);
    connect(m_edit, &MarkdownEdit::leaveRequested, this, &Composer::leave);
    connect(m_edit, &MarkdownEdit::contentHeightChanged, this, &Composer::fit);
    connect(m_edit, &QTextEdit::textChanged, this, [this] {
        refreshButtons();
        m_guard->forget();
        if (m_isFilling)
            return;
        sayState({});
        m_keeper.touch();
        m_planSoon.start();
    });
    m_planSoon.setSingleShot(true);
    m_planSoon.setInterval(PlanSoonMs);
    connect(&m_planSoon, &QTimer::timeout, this, &Composer::refreshPlan);
    followDrafts();
    buildLater();
    connect(m_guard, &SendGuard::sendAnyway, this, [this] { sendNow(); });
    connect(m_guard, &SendGuard::changeAudience, m_edit, qOverload<>(&QWidget::setFocus));
    connect(&book, &MemberBook::changed, this, &Composer::refreshPeople);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setShape(Shape::Rest);
}

Composer::~Composer() { m_keeper.share(); }

void Composer::buildTools()
{
    m_tools = new QWidget(this);
    m_state = new TextLabel(m_look, {}, TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Line,
                            m_tools);
    m_cancel = new Button(m_look, tr("Keep as it was"), Button::Role::Flat, Button::Size::Small,
                          m_tools);
    m_sendWays = new SplitButton(m_look, tr("Send"), tr("Other ways to send"), m_tools, Button::Size::Small);
    m_send = m_sendWays->main();
    m_sendWays->more()->setTrailingIcon(QStringLiteral("arrow-up"));
    m_send->setKeyHint(tr("Ctrl ↵"));
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(5, 1, 8, 5);
    row->setSpacing(6);
    row->addWidget(new FormatButtons(m_look, *m_edit, m_tools));
    m_askButton = new IconButton(m_look, QStringLiteral("appointment-reminder"), tr("Ask for an answer"));
    connect(m_askButton, &IconButton::clicked, this, &Composer::chooseAsk);
    row->addWidget(m_askButton);
    row->addStretch(1);
    row->addWidget(m_state);
    row->addWidget(m_cancel);
    row->addWidget(m_sendWays);
    connect(m_sendWays, &SplitButton::clicked, this, &Composer::send);
    connect(m_cancel, &Button::clicked, this, &Composer::keepAsItWas);
}

QWidget *Composer::entrance() const
{
    return isOpen() ? static_cast<QWidget *>(m_edit) : m_rest;
}

bool Composer::isOpen() const { return m_edit->isVisibleTo(this); }

void Composer::beginReply()
{
    if (m_aim != Aim::Reply)
        backToReply();
    else if (m_edit->toPlainText().isEmpty() && m_ask->asking().ask == Ask::Nothing && !m_thread.isNull())
        open(ThreadId(m_thread)); // a draft may have come meanwhile, such as a reply taken back from the outbox
    setShape(Shape::Open);
    showOtherDraft();
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void Composer::edit(MessageId message, const QString &markdown)
{
    openFor(Aim::Edit, message, tr("Editing your message"), markdown);
}

void Composer::comment(MessageId beside, const QString &author)
{
    openFor(Aim::Comment, beside, tr("Side comment on what %1 wrote").arg(author), {});
}

void Composer::resume(const Draft &draft)
{
    const auto about = draft.beside ? draft.beside : draft.edits;
    const auto row = about ? m_replica.read().message(*about) : StoreResult<std::optional<MessageRow>>();
    if (draft.edits && row && *row)
        edit(*draft.edits, (*row)->message.text);
    else if (draft.beside && row && *row)
        comment(*draft.beside, m_book.callName((*row)->message.author));
    else
        beginReply();
}

//! `markdown` stands in the field unless there is a draft of this already.
void Composer::openFor(Aim aim, MessageId about, const QString &aimWords, const QString &markdown)
{
    m_keeper.share();
    m_keeper.forget();
    m_aim = aim;
    m_about = about;
    m_aimWords = aimWords;
    openDraft(markdown);
    setShape(Shape::Open);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void Composer::quote(const QString &words)
{
    beginReply();
    m_edit->appendQuote(words);
}

//! The draft of the reply that was there before comes back.
void Composer::backToReply()
{
    open(ThreadId(m_thread));
}

void Composer::send()
{
    const QString words = m_edit->markdown();
    if (words.isEmpty() || m_thread.isNull())
        return;
    if (m_aim != Aim::Reply || m_guard->allows(audienceSize(m_book, toldBy(words), m_look.clock.now())))
        sendNow();
}

void Composer::sendNow(std::optional<Manner> manner)
{
    const QString words = m_edit->markdown();
    const auto ready = withAsk(m_keeper.current(), words);
    if (!ready)
        return;
    Draft draft = askingAt(*ready, m_look.clock.now(), m_book);
    draft.manner = manner;
    const bool kept = !draft.draft.isNull();
    if (m_aim == Aim::Reply && draft.ask != Ask::Nothing)
        m_commands.reply(draft, words);
    else if (m_aim == Aim::Edit)
        kept ? m_commands.editMessage(draft, words) : m_commands.editMessage(m_about, words);
    else if (kept)
        m_aim == Aim::Comment ? m_commands.comment(draft, words) : static_cast<void>(m_commands.reply(draft, words));
    else if (m_aim == Aim::Comment)
        m_commands.comment(m_thread, m_about, words, manner);
    else
        m_commands.reply(m_thread, words, manner);
    wordsAreGone();
}

void Composer::wordsAreGone()
{
    if (m_askLine->isAncestorOf(window()->focusWidget()))
        m_edit->setFocus(Qt::OtherFocusReason); // the line goes, and nobody is to be thrown out of here
    m_keeper.forget();
    if (m_aim == Aim::Reply)
        load({});
    else
        backToReply();
    emit sent();
}

//! What is written stays as a draft of what it was for.
void Composer::leave()
{
    m_keeper.share();
    if (m_aim != Aim::Reply)
        backToReply();
    if (m_edit->toPlainText().trimmed().isEmpty())
        setShape(Shape::Rest);
    emit left();
}

//! The side comment, or the changed words, are not wanted. Drafts and outbox keeps them for a while all the same.
void Composer::keepAsItWas()
{
    m_keeper.share(); // what is put away keeps its words, and what nobody knows cannot be put away
    const Draft draft = m_keeper.current();
    m_keeper.forget();
    if (!draft.draft.isNull())
        m_commands.endDraft(draft, draft.isEmpty() ? DraftEnd::Spent : DraftEnd::Discarded);
    leave();
}

void Composer::setShape(Shape shape)
{
    const bool open = shape == Shape::Open;
    m_rest->setVisible(!open);
    m_edit->setVisible(open);
    m_tools->setVisible(open);
    m_who->setVisible(open && m_aim == Aim::Reply);
    m_askButton->setVisible(m_aim == Aim::Reply);
    refreshAsk();
    if (!open) {
        m_other->hide();
        m_guard->hide();
        m_pasted->hide();
    }
    m_cancel->setVisible(m_aim != Aim::Reply);
    m_cancel->setText(m_aim == Aim::Edit ? tr("Keep as it was") : tr("Discard"));
    m_send->setText(m_aim == Aim::Edit ? tr("Save") : tr("Send"));
    refreshButtons();
    fit();
    update();
}

void Composer::refreshButtons()
{
    const bool written = !m_edit->toPlainText().trimmed().isEmpty();
    m_send->setEnabled(written);
    m_sendWays->more()->setEnabled(written);
    m_sendWays->more()->setVisible(m_aim != Aim::Edit);
}

QString Composer::restText(const std::vector<MemberId> &people) const
{
    if (people.empty())
        return tr("Write a reply");
    const QString first = m_book.callName(people.front());
    const int others = int(people.size()) - 1;
    return others == 0 ? tr("Reply to %1").arg(first)
                       : tr("Reply to %1 and %n others", nullptr, others).arg(first);
}

void Composer::refreshPeople()
{
    const auto row = m_replica.read().thread(m_thread);
    std::vector<MemberId> people;
    if (row && *row) {
        if (auto found = threadPeople(m_replica.read(), m_book, **row))
            people = std::move(*found);
    }
    m_rest->setText(restText(people));
    m_rest->setAccessibleName(m_rest->text());
    m_rest->update();
    m_edit->setNear(people);
    refreshPlan();
}

//! Whom the words notify as they are now: who is asked by the thread, and who is mentioned in them.
void Composer::refreshPlan()
{
    const auto row = m_replica.read().thread(m_thread);
    m_told.clear();
    if (!row || !*row)
        return m_who->setPeople({});
    const bool mentions = m_edit->toPlainText().contains(u'@');
    const auto people = notifiedBy(m_replica.read(), m_book, **row, mentions ? m_edit->markdown() : QString(), m_book.self());
    m_told = people ? *people : std::vector<MemberId>{};
    refreshAsk();
    m_who->setPeople(m_told);
}

void Composer::fit()
{
    const int side = window()->width() < NarrowWindow ? NarrowSide : WideSide;
    layout()->setContentsMargins(side, Above, side, Below);
    const int pane = parentWidget() ? parentWidget()->height() : height();
    const int most = std::max(m_look.type.px(120), int(pane * MostOfPane));
    m_edit->setFixedHeight(std::clamp(m_edit->contentHeight(), m_look.type.px(LeastEdit), most));
}

QRect Composer::box() const
{
    QRect box = rect().marginsRemoved(layout()->contentsMargins());
    if (m_waiting->isVisibleTo(this))
        box.setTop(m_waiting->geometry().bottom() + 1);
    return box;
}

void Composer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = m_edit->hasFocus() && isOpen();
    painter.fillRect(rect(), m_look.theme.color(Token::Surface));
    fillRounded(painter, box(), Radius, m_look.theme.color(Token::SurfaceRaised));
    strokeRounded(painter, box(), Radius,
                  m_look.theme.color(focused ? Token::FocusRing : Token::FieldBorder),
                  focused ? 2 : 1);
    if (m_who->isVisible())
        drawHairline(painter, m_who->geometry().topLeft() + QPoint(2, 0),
                     m_who->geometry().topRight() - QPoint(2, 0),
                     m_look.theme.color(Token::Hairline));
}

//! The keys of the field, where the keyboard is in another part.
void Composer::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isOpen() && enter && event->modifiers().testFlag(Qt::ControlModifier))
        send();
    else if (isOpen() && event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void Composer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit
        && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        update();
        if (event->type() == QEvent::FocusOut) {
            // The list of names is a window of its own; who looks into it goes on writing.
            if (static_cast<QFocusEvent *>(event)->reason() == Qt::PopupFocusReason)
                m_keeper.flush();
            else
                m_keeper.share();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Composer::beginWith(const QString &markdown)
{
    beginReply();
    const QString before = m_edit->markdown();
    m_edit->setMarkdown(before.isEmpty() ? markdown : before + QStringLiteral("\n\n") + markdown);
    m_edit->moveCursor(QTextCursor::End);
}

void Composer::handOver()
{
    beginWith(tr("I can’t answer this. Can you, ", "a name follows"));
    m_edit->mention();
}

} // namespace meridian
