// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/component_sheet.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/day_curve.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/local_time_pill.h"
#include "ui/widgets/person_text.h"
#include "ui/widgets/phase_glyph.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/toast.h"
#include <QCheckBox>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>
#include <QStyle>

namespace meridian {

namespace {

//! The design's people; at its moment, one in each phase.
Member example(const QString &name, const QString &city, const QString &zone, int hue, qint64 days = 0b0011111)
{
    Member member;
    member.profile.name = name;
    member.profile.city = city;
    member.profile.zone = zone;
    member.profile.hue = hue;
    member.profile.hours.days = days;
    return member;
}

std::vector<Member> examples()
{
    return {example(QStringLiteral("Priya Raghavan"), QStringLiteral("Bengaluru"), QStringLiteral("Asia/Kolkata"), 4),
            example(QStringLiteral("Yuki Tanabe"), QStringLiteral("Tokyo"), QStringLiteral("Asia/Tokyo"), 5),
            example(QStringLiteral("Aroha Ngata"), QStringLiteral("Auckland"), QStringLiteral("Pacific/Auckland"), 1),
            example(QStringLiteral("Marta Sequeira"), QStringLiteral("Lisbon"), QStringLiteral("Europe/Lisbon"), 6,
                    0b1100000)};
}

QHBoxLayout *line(QVBoxLayout *column, std::initializer_list<QWidget *> widgets, int gap = 8)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    column->addLayout(row);
    return row;
}

} // namespace

ComponentSheet::ComponentSheet(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(36, 6, 36, 36);
    row->setSpacing(36);
    QVBoxLayout *first = column(row, 400);
    addTimes(first);
    addChips(first);
    addPeople(first);
    addButtons(first);
    QVBoxLayout *second = column(row, 464);
    addFields(second);
    addMenu(second);
    QVBoxLayout *third = column(row, 432);
    addBanners(third);
    addToasts(third);
    addType(third);
    for (QVBoxLayout *each : {first, second, third})
        each->addStretch();
    row->addStretch();
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QVBoxLayout *ComponentSheet::column(QBoxLayout *row, int width)
{
    auto *holder = new QWidget;
    holder->setFixedWidth(m_look.type.px(width));
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    row->addWidget(holder);
    return layout;
}

void ComponentSheet::heading(QVBoxLayout *column, const QString &text)
{
    column->addSpacing(14);
    auto *label = new TextLabel(m_look, text, TypeStyle::MicroStrong, Token::TextFaint);
    column->addWidget(label);
}

void ComponentSheet::addTimes(QVBoxLayout *column)
{
    heading(column, tr("Local time: inline, boxed, badge"));
    for (const Member &member : examples()) {
        const ClockText mine;
        const DayPhase phase = PersonText(mine, m_look.clock.now()).phase(member.profile);
        auto *word = new TextLabel(m_look, PhaseGlyph::word(phase));
        word->setFixedWidth(96);
        auto *plain = new LocalTimePill(m_look, LocalTimePill::Shape::Inline);
        auto *boxed = new LocalTimePill(m_look, LocalTimePill::Shape::Boxed, LocalTimePill::City::Shown);
        auto *avatar = new Avatar(m_look, 28, Avatar::Badge::Shown);
        plain->setProfile(member.profile);
        boxed->setProfile(member.profile);
        avatar->setMember(member);
        line(column, {word, plain, boxed, avatar});
    }
}

void ComponentSheet::addChips(QVBoxLayout *column)
{
    heading(column, tr("Expectation chip"));
    const QString clock = QStringLiteral("appointment-reminder");
    const ChipSpec specs[] = {
        {tr("No reply needed"), {}, ChipSpec::Kind::Neutral},
        {tr("When you can"), clock, ChipSpec::Kind::Neutral},
        {tr("Reply by tomorrow 11:00"), clock, ChipSpec::Kind::Dated},
        {tr("Reply by today 15:00"), clock, ChipSpec::Kind::Warn},
        {tr("2 of 5 answered"), clock, ChipSpec::Kind::Outline},
        {tr("Concluded"), QStringLiteral("checkmark"), ChipSpec::Kind::Ok},
        {tr("Urgent"), QStringLiteral("emblem-important"), ChipSpec::Kind::Danger},
    };
    for (const ChipSpec &spec : specs)
        line(column, {new Chip(m_look, spec)});
    line(column, {new Chip(m_look, {tr("Decision by Thu 18 June, 12:00"), clock, ChipSpec::Kind::Dated},
                           ChipSize::Large)});
}

void ComponentSheet::addPeople(QVBoxLayout *column)
{
    heading(column, tr("People"));
    auto *row = line(column, {});
    for (int hue = 0; hue < HueCount; ++hue) {
        auto *avatar = new Avatar(m_look, 32);
        const QString name = hueTable()[size_t(hue)].name;
        avatar->setMember(example(name.left(1) + u' ' + name.mid(1, 1), {}, {}, hue));
        row->insertWidget(hue, avatar);
    }
    auto *curve = new DayCurve(m_look, DayCurve::Shape::Foot);
    std::vector<DayCurveDot> dots;
    const ClockText mine;
    for (const Member &member : examples()) {
        if (const auto zone = zoneOf(member.profile.zone))
            dots.push_back({Face::of(member), wallTime(*zone, m_look.clock.now()).minutes, 1, false,
                            PersonText(mine, m_look.clock.now()).sentence(member.profile)});
    }
    curve->setDots(std::move(dots), DayCurve::words(1, 1, 1));
    curve->setFixedWidth(212);
    column->addWidget(curve);
}

void ComponentSheet::addButtons(QVBoxLayout *column)
{
    heading(column, tr("Buttons"));
    auto *send = new SplitButton(m_look, tr("Send"), tr("Other ways to send"));
    send->main()->setKeyHint(QStringLiteral("Ctrl ↵"));
    auto *done = new Button(m_look, tr("Done"));
    done->setIconName(QStringLiteral("checkmark"));
    done->setKeyHint(QStringLiteral("E"));
    line(column, {send, done, new Button(m_look, tr("Keep as it was"), Button::Role::Flat)});
    auto *pressed = new Button(m_look, tr("Pressed"));
    pressed->setDown(true);
    auto *focus = new Button(m_look, tr("Focus"));
    m_focused = focus;
    auto *disabled = new Button(m_look, tr("Disabled"));
    disabled->setEnabled(false);
    line(column, {new Button(m_look, tr("Compare")), pressed, focus, disabled});
    auto *on = new IconButton(m_look, QStringLiteral("view-history"), tr("Version history"));
    on->setCheckable(true);
    on->setChecked(true);
    line(column, {new Button(m_look, tr("Delete thread…"), Button::Role::Destructive),
                  new Button(m_look, tr("Reach her now"), Button::Role::Confirm),
                  new IconButton(m_look, QStringLiteral("mail-reply-sender"), tr("Reply")), on,
                  new Button(m_look, tr("Try again"), Button::Role::Link)});
}

void ComponentSheet::addFields(QVBoxLayout *column)
{
    heading(column, tr("Fields"));
    auto *empty = new QLineEdit;
    empty->setPlaceholderText(tr("Subject, so people can tell what it is about"));
    auto *wrong = new QLineEdit(QStringLiteral("https://"));
    wrong->setProperty("fault", true);
    for (QLineEdit *field : {empty, wrong}) {
        field->setFont(m_look.type.font(TypeStyle::Ui));
        column->addWidget(field);
    }
    column->addWidget(new TextLabel(m_look, tr("This link has no invitation in it. Copy it whole and try again."),
                                    TypeStyle::Meta, Token::Danger, TextLabel::Flow::Wrap));
    auto *box = new QCheckBox(tr("On"));
    box->setChecked(true);
    auto *radio = new QRadioButton(tr("On"));
    radio->setChecked(true);
    line(column, {new QCheckBox(tr("Off")), box, new QRadioButton(tr("Off")), radio}, 14);
}

void ComponentSheet::addBanners(QVBoxLayout *column)
{
    heading(column, tr("Banners"));
    struct Example {
        Banner::Kind kind;
        const char *icon;
        QString headline, rest, link;
    };
    const Example all[] = {
        {Banner::Kind::Quiet, "network-disconnect", tr("You are offline."), tr("Everything is kept here."), tr("Try now")},
        {Banner::Kind::Warn, "folder", tr("The disk is nearly full."), {}, {}},
        {Banner::Kind::Danger, "emblem-important", tr("The workspace folder can’t be written."), {}, {}},
        {Banner::Kind::Ok, "meridian-saved", tr("Back online. 3 messages are on their way."), {}, {}},
    };
    for (const Example &each : all) {
        auto *banner = new Banner(m_look, this);
        banner->show(each.kind, QLatin1String(each.icon), each.headline, each.rest, each.link);
        column->addWidget(banner);
    }
}

void ComponentSheet::addToasts(QVBoxLayout *column)
{
    heading(column, tr("Toast"));
    auto *area = new QWidget;
    area->setFixedHeight(84);
    auto *toast = new Toast(m_look, area);
    toast->show(QStringLiteral("checkmark"), tr("Done. “Press kit, last read before Friday”"), tr("Undo"),
                QStringLiteral("Z"));
    column->addWidget(area);
    heading(column, tr("Empty inbox"));
    auto *empty = new EmptyState(m_look, tr("You are caught up"),
                                 tr("Nothing waits for you. %1’s morning starts at %2 your time.")
                                     .arg(QStringLiteral("Rafael"), ClockText().time(13 * 60)));
    empty->setFixedHeight(150);
    column->addWidget(empty);
}

void ComponentSheet::addMenu(QVBoxLayout *column)
{
    heading(column, tr("Menu"));
    auto *menu = new PopupMenu(m_look, this);
    menu->setItems({{QStringLiteral("document-send"), tr("Send now"), tr("02:41 for Priya, she’ll be notified at 10:00"),
                     QStringLiteral("Ctrl ↵")},
                    {QStringLiteral("appointment-reminder"), tr("Send at 10:00 her time"), tr("Wed 17 June, 05:30 for you"), {}},
                    {QStringLiteral("appointment-new"), tr("Choose a time…"), {}, {}},
                    {QStringLiteral("emblem-important"), tr("Urgent, reach them now…"),
                     tr("Asks you once more before it wakes anyone"), {}, true, true}});
    menu->setFixedSize(menu->sizeHint());
    menu->show();
    column->addWidget(menu);
}

void ComponentSheet::addType(QVBoxLayout *column)
{
    heading(column, tr("Type"));
    const std::pair<TypeStyle, QString> styles[] = {
        {TypeStyle::Display, tr("Display")}, {TypeStyle::Title, tr("Title")}, {TypeStyle::Heading, tr("Heading")},
        {TypeStyle::Pane, tr("Pane")}, {TypeStyle::Body, tr("Body")}, {TypeStyle::Subject, tr("Subject, read")},
        {TypeStyle::SubjectUnread, tr("Subject, unread")}, {TypeStyle::Ui, tr("Everything else")},
        {TypeStyle::Small, tr("Small")}, {TypeStyle::Meta, tr("Meta, 11:12")}, {TypeStyle::Micro, tr("Micro")},
        {TypeStyle::Code, QStringLiteral("std::expected<T, E>")}};
    for (const auto &[style, text] : styles)
        column->addWidget(new TextLabel(m_look, text, style));
}

void ComponentSheet::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.theme.color(Token::Surface));
}

void ComponentSheet::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    QFocusEvent tabbed(QEvent::FocusIn, Qt::TabFocusReason); // the picture is taken of a window that is not active
    QCoreApplication::sendEvent(m_focused, &tabbed);
}

} // namespace meridian
