// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/sidebar_foot.h"
#include "core/model/whereabouts.h"
#include "core/time/wall_clock.h"
#include "ui/sidebar/self_row.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/day_curve.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/person_text.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <algorithm>
#include <map>

namespace meridian {

namespace {

//! Everybody whose clock shows the same.
struct ClockGroup {
    int people = 0;
    const Member *example = nullptr;
};

struct DayCount {
    std::map<int, ClockGroup> others; //!< by minutes after midnight
    int working = 0, edge = 0, asleep = 0;

    void add(const PeopleModel::DayGroup &group, DayPhase phase, int minutes)
    {
        working += phase == DayPhase::Working ? group.people : 0;
        edge += phase == DayPhase::EdgeOfDay ? group.people : 0;
        asleep += phase == DayPhase::Asleep ? group.people : 0;
        const int notMe = group.people - int(group.mine);
        if (notMe == 0)
            return;
        ClockGroup &at = others[minutes];
        at.people += notMe;
        at.example = &group.example;
    }
};

Token iconToken(const SyncStatus &status)
{
    if (status.refused > 0 || status.state == SyncStatus::State::SignedOut)
        return Token::Danger;
    return status.state == SyncStatus::State::Offline ? Token::Warn : Token::TextFaint;
}

} // namespace

QWidget *SidebarFoot::self() const
{
    return m_self;
}

QString SidebarFoot::words(const SyncStatus &status)
{
    using State = SyncStatus::State;
    switch (status.state) {
    case State::Offline:
        return status.waiting > 0 ? tr("Offline, %n to send", nullptr, status.waiting) : tr("Offline");
    case State::Connecting:
        return status.waiting > 0 ? tr("Connecting, %n to send", nullptr, status.waiting) : tr("Connecting");
    case State::CatchingUp:
        return status.total > 0 ? tr("Reading the workspace, %1 %").arg(status.done * 100 / status.total)
                                : tr("Reading the workspace");
    case State::SignedOut:
        return tr("Signed out");
    case State::InStep:
        break;
    }
    if (status.refused > 0)
        return tr("Not sent yet: %1").arg(status.refused);
    return status.waiting > 0 ? tr("Sending %n", nullptr, status.waiting) : QString();
}

QString SidebarFoot::iconName(const SyncStatus &status)
{
    using State = SyncStatus::State;
    if (status.refused > 0 || status.state == State::SignedOut)
        return QStringLiteral("emblem-important");
    if (status.state == State::InStep)
        return QStringLiteral("meridian-saved");
    return status.state == State::Offline ? QStringLiteral("network-disconnect") : QStringLiteral("view-refresh");
}

SidebarFoot::SidebarFoot(const Look &look, const PeopleModel &people, QWidget *parent)
    : QWidget(parent), m_look(look), m_people(people), m_curve(new DayCurve(look, DayCurve::Shape::Foot)),
      m_words(new TextLabel(look, {}, TypeStyle::Meta, Token::TextFaint, TextLabel::Flow::Elide)),
      m_name(new TextLabel(look, {}, TypeStyle::UiMedium, Token::Text, TextLabel::Flow::Elide)),
      m_clock(new TextLabel(look, {}, TypeStyle::Ui, Token::TextMuted, TextLabel::Flow::Tabular)),
      m_state(new TextLabel(look, {}, TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Elide)),
      m_avatar(new Avatar(look, 28, Avatar::Badge::Shown)), m_icon(new QLabel), m_self(new SelfRow(look))
{
    const Type &type = look.type;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->setSpacing(0);
    auto *curve = new QVBoxLayout;
    curve->setContentsMargins(type.px(12), type.px(12), type.px(12), type.px(6));
    curve->setSpacing(type.px(4));
    curve->addWidget(m_curve);
    m_words->setFont(type.sized(11.5, QFont::Normal));
    curve->addWidget(m_words);
    layout->addLayout(curve);

    m_self->setFixedHeight(type.px(46));
    auto *row = new QHBoxLayout(m_self);
    row->setContentsMargins(type.px(12), type.px(3), type.px(10), 0);
    row->setSpacing(type.px(6));
    m_avatar->setBehind(Token::Sidebar);
    row->addWidget(m_avatar);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    auto *first = new QHBoxLayout;
    first->setSpacing(type.px(4));
    first->addWidget(m_name);
    first->addWidget(m_clock);
    first->addStretch();
    words->addLayout(first);
    words->addWidget(m_state);
    words->addStretch();
    row->addLayout(words, 1);
    m_icon->setFixedSize(type.px(16), type.px(16));
    row->addWidget(m_icon);
    layout->addWidget(m_self);
    for (QWidget *part : {static_cast<QWidget *>(m_avatar), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_clock),
                          static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_icon)})
        SelfRow::addPart(part);
    connect(m_self, &QAbstractButton::clicked, this, [this] { emit selfMenuRequested(m_self); });

    connect(m_curve, &DayCurve::dotClicked, this, [this](int dot) {
        if (!m_dots[size_t(dot)].isNull())
            emit personRequested(m_dots[size_t(dot)]);
    });
    connect(&look.minutes, &MinuteTicker::minute, this, &SidebarFoot::refresh);
    connect(&look.theme, &Theme::changed, this, &SidebarFoot::refreshSelf);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    refresh();
}

void SidebarFoot::setStatus(const SyncStatus &status)
{
    m_status = status;
    refreshSelf();
}

void SidebarFoot::refresh()
{
    refreshCurve();
    refreshSelf();
}

void SidebarFoot::refreshCurve()
{
    const Instant now = m_look.clock.now();
    const ClockText mine = m_people.mine();
    const PersonText text(mine, now);
    DayCount count;
    for (const PeopleModel::DayGroup &group : m_people.dayGroups()) {
        const DayPhase phase = text.phase(group.example.profile);
        if (phase == DayPhase::Unknown || phase == DayPhase::DayOff)
            continue;
        count.add(group, phase, wallTime(*zoneAt(group.example.profile, now), now).minutes);
    }
    std::vector<DayCurveDot> dots;
    m_dots.clear();
    for (const auto &[minutes, group] : count.others) {
        const QString said = group.people == 1 ? text.sentence(group.example->profile)
                                               : tr("%n people, %1", nullptr, group.people).arg(mine.time(minutes));
        dots.push_back({Face::of(*group.example), minutes, group.people, false, said});
        m_dots.push_back(group.people == 1 ? group.example->member : MemberId());
    }
    const auto &self = m_people.self();
    if (const auto zone = self ? zoneAt(self->profile, now) : std::nullopt) {
        dots.insert(dots.begin(), {Face::of(*self), wallTime(*zone, now).minutes, 1, true, text.sentence(self->profile)});
        m_dots.insert(m_dots.begin(), self->member);
    }
    const QString words = DayCurve::words(count.working, count.edge, count.asleep);
    m_words->setText(words);
    m_curve->setDots(std::move(dots), words);
}

void SidebarFoot::refreshSelf()
{
    const auto &self = m_people.self();
    const ClockText mine = m_people.mine();
    QString state = words(m_status);
    m_clock->setText(mine.time(m_look.clock.now()));
    if (self) {
        const PersonText text(mine, m_look.clock.now());
        m_avatar->setMember(*self);
        m_name->setText(PersonText::shortName(self->profile));
        if (state.isEmpty() && !m_focus.isEmpty()) {
            state = m_focus;
        } else if (state.isEmpty()) {
            state = text.phaseWords(self->profile);
            state.replace(0, 1, state.left(1).toUpper());
        }
    }
    m_state->setText(state);
    const QString connection = words(m_status).isEmpty() ? tr("Everything is saved and in step") : words(m_status);
    m_icon->setAccessibleName(connection);
    m_icon->setPixmap(m_look.icons.pixmap(iconName(m_status), m_icon->width(), iconToken(m_status), devicePixelRatioF()));
    m_self->setToolTip(m_status.reason.isEmpty() ? connection : m_status.reason);
    m_self->setAccessibleName(tr("%1. %2. Focus", "a name, and how they are: a button with a menu about focus").arg(m_name->text(), state));
    setAccessibleName(state);
}

void SidebarFoot::setFocusWords(const QString &words)
{
    m_focus = words;
    refreshSelf();
}

void SidebarFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawHairline(painter, {0, 0.5}, {qreal(width()), 0.5}, m_look.theme.color(Token::Hairline));
}

} // namespace meridian
