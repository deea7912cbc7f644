// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/waiting_strip.h"
#include "core/text/plain_text.h"
#include "ui/words/send_ways.h"
#include "ui/models/held_draft.h"
#include "ui/widgets/button.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>
#include <algorithm>

namespace meridian {
namespace {

constexpr size_t MostLines = 3;
constexpr int WaitingPreview = 140, SignSize = 16;

} // namespace

WaitingStrip::WaitingStrip(const Look &look, Replica &replica, Commands &commands, const MemberBook &book, QWidget *parent)
    : QWidget(parent), m_look(look), m_replica(replica), m_commands(commands), m_book(book), m_ways(new SendWays(look, book, this))
{
    m_lines = new QVBoxLayout(this);
    m_lines->setContentsMargins(2, 0, 0, 8);
    m_lines->setSpacing(2);
    connect(&replica, &Replica::changed, this, [this](const ChangeSet &change) {
        if (change.drafts || change.everything || change.messages.contains(m_thread)) // somebody may have replied first
            refresh();
        if (change.drafts || change.everything)
            lookForTaken();
    });
    connect(&book, &MemberBook::changed, this, &WaitingStrip::lookAtClocks);
    connect(&look.minutes, &MinuteTicker::minute, this, &WaitingStrip::lookAtClocks);
    connect(m_ways, &SendWays::later, this, [this](const SendTime &time) {
        if (m_changing)
            m_commands.shareDraft(heldUntil(*m_changing, time, m_replica.read()));
        m_changing.reset();
    });
    hide();
}

void WaitingStrip::open(ThreadId thread)
{
    m_thread = thread;
    m_taken.reset();
    refresh();
}

void WaitingStrip::refresh()
{
    std::vector<Waiting> waiting;
    if (!m_thread.isNull()) {
        auto kept = m_replica.read().drafts(m_thread);
        if (!kept)
            return; // what is shown stays
        for (Draft &draft : *kept) {
            if (!draft.isHeld() || draft.isNewThread)
                continue;
            const auto replied = m_replica.read().repliedFirst(draft);
            if (!replied)
                return;
            waiting.push_back({std::move(draft), *replied});
        }
    }
    std::ranges::sort(waiting, {}, [](const Waiting &one) { return one.draft.send->at; });
    if (waiting == m_waiting)
        return;
    m_waiting = std::move(waiting);
    rebuild();
}

QStringList WaitingStrip::sentences() const
{
    const SendWords words(m_book, m_look.clock.now());
    QStringList said;
    for (const Waiting &one : m_waiting)
        said << (one.replied ? words.afterReply(*one.draft.send, *one.replied) : words.sentence(*one.draft.send));
    return said;
}

//! Midnight, or a clock that moved house: the words change, and what waits does not.
void WaitingStrip::lookAtClocks()
{
    if (sentences() != m_said)
        rebuild();
}

void WaitingStrip::rebuild()
{
    m_said = sentences();
    while (QLayoutItem *old = m_lines->takeAt(0)) {
        if (old->widget()) {
            old->widget()->hide();
            old->widget()->deleteLater();
        }
        delete old;
    }
    for (size_t i = 0; i < std::min(m_waiting.size(), MostLines); ++i)
        addLine(m_waiting[i], m_said[qsizetype(i)]);
    if (m_waiting.size() > MostLines)
        addMore(int(m_waiting.size() - MostLines));
    setVisible(!m_waiting.empty());
    emit heightChanged();
}

void WaitingStrip::lookForTaken()
{
    const auto kept = m_taken ? m_replica.read().draft(*m_taken) : StoreResult<std::optional<Draft>>(std::nullopt);
    if (!kept || !*kept || (*kept)->isHeld())
        return;
    m_taken.reset();
    emit editWanted(**kept);
}

void WaitingStrip::addLine(const Waiting &one, const QString &when)
{
    auto *line = new QWidget(this);
    const QString words = withMentionNames(plainPreview(one.draft.text, WaitingPreview),
                                           [this](const Uuid &member) { return m_book.callName(MemberId(member)); });
    auto *said = new TextLabel(m_look, when, TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Line, line);
    auto *preview = new TextLabel(m_look, words, TypeStyle::Meta, Token::TextFaint, TextLabel::Flow::Elide, line);
    auto *change = new Button(m_look, tr("Change"), Button::Role::Link, Button::Size::Small, line);
    change->setAccessibleName(tr("Change: %1").arg(when));
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(m_look.type.px(SignSize) + 6, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(said);
    row->addWidget(preview, 1);
    row->addWidget(change);
    m_lines->addWidget(line);
    connect(change, &Button::clicked, this, [this, change, one] { openMenu(change, one); });
}

void WaitingStrip::addMore(int more)
{
    m_lines->addWidget(new TextLabel(m_look, tr("%n more in Drafts and outbox", nullptr, more), TypeStyle::Meta, Token::TextFaint,
                                     TextLabel::Flow::Line, this));
}

//! The clock with a plus before each line.
void WaitingStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int size = m_look.type.px(SignSize);
    for (int i = 0; i < int(std::min(m_waiting.size(), MostLines)); ++i) {
        const QRect line = m_lines->itemAt(i)->geometry();
        const int left = layoutDirection() == Qt::RightToLeft ? line.right() + 1 - size : line.left();
        m_look.icons.draw(painter, QStringLiteral("appointment-new"), QPointF(left, line.center().y() + 1 - size / 2.0), size, Token::TextMuted);
    }
}

void WaitingStrip::discard(const Draft &draft)
{
    m_commands.endDraft(draft, DraftEnd::Discarded);
    emit undoable(tr("Discarded"), [&commands = m_commands, draft] { commands.shareDraft(draft); }, [] {});
}

void WaitingStrip::openMenu(QWidget *anchor, const Waiting &one)
{
    auto *menu = new PopupMenu(m_look, window());
    menu->setAccessibleName(tr("Change"));
    std::vector<PopupMenu::Item> items{{QStringLiteral("appointment-new"), tr("Change the time…"), {}, {}},
                                       {QStringLiteral("document-edit"), tr("Edit the words"), tr("It does not go out by itself until you send it again."), {}},
                                       {QStringLiteral("document-send"), tr("Send now"), {}, {}},
                                       {QStringLiteral("edit-delete"), tr("Discard"), {}, {}, true}};
    if (one.replied)
        items.push_back({QStringLiteral("checkmark"), tr("Send as planned"), tr("It does not wait for you any longer."), {}});
    menu->setItems(std::move(items));
    menu->setCurrent(0);
    connect(menu, &PopupMenu::triggered, this, [this, anchor = QPointer(anchor), draft = one.draft](int index) {
        if (index == 0) {
            m_changing = draft;
            QTimer::singleShot(0, this, [this, anchor, draft] { m_ways->chooseTime(anchor ? anchor.data() : this, toldBy(draft)); });
        } else if (index == 1) {
            m_taken = draft.id();
            m_commands.shareDraft(takenUp(draft));
        } else if (index == 2) {
            m_commands.shareDraft(dueNow(draft, m_book, m_replica.read(), m_look.clock.now()));
        } else if (index == 3) {
            discard(draft);
        } else {
            m_commands.shareDraft(asPlanned(draft, m_book, m_replica.read(), m_look.clock.now()));
        }
    });
    connect(menu, &Popup::closed, menu, &QObject::deleteLater);
    menu->openAt(anchor, Popup::Side::Above, Qt::AlignTrailing);
}

} // namespace meridian
