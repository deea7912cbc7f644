// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/urgent_dialog.h"
#include "core/model/whereabouts.h"
#include "core/time/units.h"
#include "core/time/working_time.h"
#include "ui/models/send_choices.h"
#include "ui/models/time_text.h"
#include "ui/shell/dialog_parts.h"
#include "ui/widgets/person_text.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace meridian {

namespace {

constexpr qint64 RememberedMs = 7 * DayMs, CountedMs = 30 * DayMs;
constexpr int MostCounted = 200;
constexpr size_t MostLines = 6;

const UrgentReach *firstOf(const std::vector<UrgentReach> &reach, UrgentReach::How how)
{
    const auto found = std::ranges::find(reach, how, &UrgentReach::how);
    return found == reach.end() ? nullptr : &*found;
}

} // namespace

UrgentDialog::UrgentDialog(const Look &look, QWidget &window, Replica &replica, const MemberBook &book, const UrgentWish &wish)
    : ModalLayer(look, window, Backdrop::Scrim, Width), m_look(look), m_book(book), m_told(wish.told),
      m_reach(urgentReach(book, wish.told, look.clock.now()))
{
    setAccessibleName(title());
    content()->addWidget(dialogTitle(look, title()));
    if (const QString text = consequence(); !text.isEmpty())
        content()->addWidget(dialogText(look, text));
    addPeople();
    addHistory(replica);
    addFields();
    addButtons();
    refresh();
    setFocusProxy(m_reason);
}

QString UrgentDialog::title() const
{
    if (m_reach.size() != 1)
        return tr("Reach %n people now?", nullptr, int(m_reach.size()));
    const Member *member = m_book.find(m_reach.front().member);
    const QString name = m_book.callName(m_reach.front().member);
    const auto zone = member ? zoneAt(member->profile, m_look.clock.now()) : std::nullopt;
    if (!zone)
        return tr("Reach %1 now?").arg(name);
    return tr("Reach %1 now? It is %2 in %3.").arg(name, ClockText(*zone).time(m_look.clock.now()), PersonText::city(member->profile, m_look.clock.now()));
}

//! Of the one person, or of the first whose hours it breaks into.
QString UrgentDialog::consequence() const
{
    const UrgentReach *broken = firstOf(m_reach, UrgentReach::How::Interrupts);
    if (m_reach.size() == 1 && broken && broken->start) {
        const Member *member = m_book.find(broken->member);
        const auto zone = zoneAt(member->profile, *broken->start);
        const QString start = zone ? ClockText(*zone).due(*broken->start, m_look.clock.now()) : QString();
        return tr("%1 will be interrupted with a sound, outside their hours, and sees your reason first. Without it, they read this %2 their time.")
            .arg(m_book.callName(broken->member), start);
    }
    if (broken)
        return tr("Those outside their hours will be interrupted with a sound. They see your reason first.");
    if (firstOf(m_reach, UrgentReach::How::AtWork))
        return tr("They are told at once, with a sound, whatever they are at. They see your reason first.");
    return {};
}

QString UrgentDialog::lineOf(const UrgentReach &reach) const
{
    const Member *member = m_book.find(reach.member);
    const ClockText mine(m_book.zone());
    const PersonText text(mine, m_look.clock.now());
    const QString name = m_book.callName(reach.member);
    const QString clock = member ? text.clock(member->profile) : QString();
    switch (reach.how) {
    case UrgentReach::How::AtWork: return tr("%1, %2: at work").arg(name, clock);
    case UrgentReach::How::Interrupts: return tr("%1, %2: outside their hours, interrupted").arg(name, clock);
    case UrgentReach::How::Waits: break;
    }
    const auto zone = member && reach.start ? zoneAt(member->profile, *reach.start) : std::nullopt;
    const bool nights = member && member->profile.takesUrgent() == UrgentTaken::NotAtNight;
    const QString until = zone ? ClockText(*zone).time(*reach.start) : tr("their next day");
    return nights ? tr("%1 does not take urgent messages at night. It waits for %2.").arg(name, until)
                  : tr("%1 takes urgent messages at work only. It waits for %2.").arg(name, until);
}

void UrgentDialog::addPeople()
{
    if (m_reach.size() == 1 && m_reach.front().how != UrgentReach::How::Waits)
        return; // the title has said it
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    for (size_t i = 0; i < m_reach.size() && i < MostLines; ++i)
        lines->addWidget(new TextLabel(m_look, lineOf(m_reach[i]), TypeStyle::Small, Token::Text, TextLabel::Flow::Wrap));
    if (const int others = int(m_reach.size()) - int(MostLines); others > 0)
        lines->addWidget(new TextLabel(m_look, tr("And %n more", nullptr, others), TypeStyle::Small, Token::TextMuted));
    content()->addLayout(lines);
}

//! Whom I reached lately, and my own count. Nobody else's is shown to anybody.
void UrgentDialog::addHistory(Replica &replica)
{
    const Instant now = m_look.clock.now();
    const auto mine = replica.read().urgentBy(m_book.self(), now.plus(-CountedMs), MostCounted);
    if (!mine || mine->empty())
        return;
    const TimeText times(m_book.zone(), now);
    QStringList said;
    for (const MemberId member : m_told) {
        const auto before = std::ranges::find_if(*mine, [&](const Message &one) {
            return one.at.plus(RememberedMs) > now && std::ranges::find(one.urgent->whom, member) != one.urgent->whom.end();
        });
        if (before != mine->end()) {
            said.append(tr("You reached %1 as urgent: %2.").arg(m_book.callName(member), times.spoken(before->at)));
            break;
        }
    }
    int unurgent = 0;
    for (const Message &one : *mine) {
        const auto row = replica.read().message(one.message);
        unurgent += row && *row && std::ranges::find((*row)->reactions, QStringLiteral("not_urgent"), &ReactionCount::emoji) != (*row)->reactions.end();
    }
    said.append(tr("In the last 30 days you sent %n urgent messages.", nullptr, int(mine->size())));
    if (unurgent > 0)
        said.append(tr("%n of them were answered with “Not urgent”.", nullptr, unurgent));
    content()->addWidget(new TextLabel(m_look, said.join(u' '), TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Wrap));
}

void UrgentDialog::addFields()
{
    content()->addWidget(fieldName(m_look, tr("What can’t wait?")));
    m_reason = dialogField(m_look, tr("What can’t wait?"), tr("One line, which they see first"));
    m_reason->setMaxLength(int(limits::Subject));
    content()->addWidget(m_reason);
    m_count = new TextLabel(m_look, {}, TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Wrap);
    content()->addWidget(fieldName(m_look, tr("By when does it matter?")));
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    const Instant now = m_look.clock.now();
    const ClockText clock(m_book.zone());
    const auto add = [&](const QString &text, Instant at) {
        auto *button = new QRadioButton(text);
        button->setFont(m_look.type.font(TypeStyle::Ui));
        row->addWidget(button);
        connect(button, &QRadioButton::toggled, this, &UrgentDialog::refresh);
        m_by.push_back({at, button});
    };
    add(tr("%1, in an hour").arg(clock.time(now.plus(HourMs))), now.plus(HourMs));
    add(tr("%1, in three hours").arg(clock.time(now.plus(3 * HourMs))), now.plus(3 * HourMs));
    const Member *self = m_book.find(m_book.self());
    const auto work = self ? workingTimeOf(self->profile) : std::nullopt;
    if (const auto start = work ? work->nextStart(now.plus(3 * HourMs)) : std::nullopt)
        add(clock.due(*start, now), *start);
    row->addStretch(1);
    content()->addLayout(row);
    content()->addWidget(m_count);
    connect(m_reason, &QLineEdit::textEdited, this, &UrgentDialog::refresh);
}

void UrgentDialog::addButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    const UrgentReach *later = firstOf(m_reach, UrgentReach::How::Interrupts);
    if (!later)
        later = firstOf(m_reach, UrgentReach::How::Waits);
    Button *safe = nullptr;
    if (m_reach.size() == 1 && later && later->start) {
        const SendChoices choices(m_book, m_look.clock.now());
        const SendTime time = choices.on(later->member, *later->start);
        const Member *member = m_book.find(later->member);
        const auto zone = zoneAt(member->profile, *later->start);
        safe = new Button(m_look, tr("Send at %1, %2’s time").arg(ClockText(zone ? *zone : m_book.zone()).time(*later->start), m_book.callName(later->member)),
                          Button::Role::Primary);
        connect(safe, &Button::clicked, this, [this, time] {
            dismiss();
            emit laterWanted(time);
        });
    } else {
        safe = new Button(m_look, tr("Send as usual"), Button::Role::Primary);
        connect(safe, &Button::clicked, this, [this] {
            dismiss();
            emit usualWanted();
        });
    }
    m_send = new Button(m_look, m_reach.size() == 1 ? tr("Reach %1 now").arg(m_book.callName(m_reach.front().member)) : tr("Reach them now"));
    connect(m_send, &Button::clicked, this, [this] {
        dismiss(); // first, because it puts the focus back, and what follows puts it where it belongs
        emit confirmed(urgency());
    });
    for (Button *button : {safe, m_send})
        buttons->addWidget(button);
    content()->addSpacing(4);
    content()->addLayout(buttons);
}

std::optional<Instant> UrgentDialog::by() const
{
    const auto chosen = std::ranges::find_if(m_by, [](const By &one) { return one.button->isChecked(); });
    return chosen == m_by.end() ? std::nullopt : std::optional(chosen->at);
}

bool UrgentDialog::isReasoned() const
{
    return m_reason->text().trimmed().size() >= Urgency::ShortestReason;
}

void UrgentDialog::refresh()
{
    m_send->setEnabled(isReasoned() && by());
    m_count->setText(!isReasoned() ? tr("It takes a reason of a few words, and by when it matters.")
                     : !by()       ? tr("Say by when it matters.")
                                   : tr("Everyone in the thread will see that it was urgent, and why."));
}

Urgency UrgentDialog::urgency() const
{
    Urgency urgency{m_reason->text().simplified(), by().value_or(m_look.clock.now()), {}};
    for (const UrgentReach &one : m_reach)
        urgency.whom.push_back(one.member);
    return urgency;
}

} // namespace meridian
