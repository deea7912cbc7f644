// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/check_in_form.h"
#include "core/time/wall_clock.h"
#include "ui/checkins/day_toggle.h"
#include "ui/checkins/question_row.h"
#include "ui/widgets/tall_scroll.h"
#include "ui/models/check_in_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/text_label.h"
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <algorithm>

namespace meridian {
namespace {

constexpr int AskedHeight = 120, AskedRow = 28, MostWeeksApart = 52;
constexpr qint64 UsualMinutes = 9 * 60 + 30;

//! What most teams begin with.
CheckInRule usualRule(QDate today)
{
    CheckInRule rule;
    rule.questions = {{1, QuestionKind::Words, CheckInForm::tr("Moved"), CheckInForm::tr("What moved since the last time?")},
                      {2, QuestionKind::Words, CheckInForm::tr("Next"), CheckInForm::tr("What comes next?")},
                      {3, QuestionKind::InTheWay, CheckInForm::tr("In the way"), {}}};
    rule.first = today;
    return rule;
}

QString twelveOrTwentyFour()
{
    return QLocale().timeFormat(QLocale::ShortFormat).contains(u'A', Qt::CaseInsensitive) ? QStringLiteral("h:mm AP") : QStringLiteral("HH:mm");
}

} // namespace

CheckInForm::CheckInForm(const Look &look, const CheckInParts &parts, const std::optional<CheckIn> &checkIn, std::optional<ChannelId> channel, QWidget *parent)
    : QWidget(parent), m_look(look), m_parts(parts), m_checkIn(checkIn),
      m_rule(checkIn ? checkIn->rule : usualRule(wallTime(parts.book.zone(), look.clock.now()).date))
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(look.type.px(2), 0, look.type.px(10), look.type.px(4));
    m_column->setSpacing(look.type.px(6));
    addName();
    addQuestions();
    addDays();
    addHour();
    addPeople();
    m_column->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.type.px(8));
    auto *scroll = new TallScroll(content);
    scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    scroll->setMinimumHeight(look.type.px(160));
    column->addWidget(scroll, 1);
    addFoot();
    if (channel && !m_checkIn)
        m_channel->setCurrentIndex(std::max(0, m_channel->findData(channel->toString())));
    readPeople();
    fill(m_rule);
    refresh();
}

// ---- Its parts ----

void CheckInForm::addLabelled(const QString &name, QWidget *field)
{
    m_column->addWidget(new TextLabel(m_look, name, TypeStyle::UiMedium, Token::Text, TextLabel::Flow::Elide));
    field->setFont(m_look.type.font(TypeStyle::Ui));
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(name);
    m_column->addWidget(field);
}

void CheckInForm::addName()
{
    m_name = new QLineEdit;
    m_name->setMaxLength(int(limits::Name));
    m_name->setPlaceholderText(tr("Such as Launch week"));
    addLabelled(tr("Name"), m_name);
    m_channel = new QComboBox;
    const auto channels = m_parts.replica.read().channels();
    for (const ChannelRow &row : channels ? *channels : std::vector<ChannelRow>()) {
        const Channel &one = row.channel;
        if (m_checkIn ? one.channel == m_checkIn->channel : one.kind != ChannelKind::Direct && !one.archived)
            m_channel->addItem(QStringLiteral("# ") + one.name, one.channel.toString());
    }
    m_channel->setEnabled(!m_checkIn); // it stays where it is
    addLabelled(tr("Channel"), m_channel);
    connect(m_name, &QLineEdit::textEdited, this, &CheckInForm::refresh);
    connect(m_channel, &QComboBox::currentIndexChanged, this, [this] {
        readPeople();
        refresh();
    });
}

void CheckInForm::addQuestions()
{
    m_column->addWidget(new TextLabel(m_look, tr("Questions"), TypeStyle::UiMedium, Token::Text, TextLabel::Flow::Elide));
    m_questions = new QVBoxLayout;
    m_questions->setSpacing(m_look.type.px(4));
    m_column->addLayout(m_questions);
    m_addQuestion = new Button(m_look, tr("Add a question"), Button::Role::Link, Button::Size::Small);
    m_addQuestion->setIconName(QStringLiteral("list-add"));
    m_column->addWidget(m_addQuestion, 0, Qt::AlignLeading);
    connect(m_addQuestion, &Button::clicked, this, [this] {
        addQuestion({nextNumber(), QuestionKind::Words, {}, {}});
        m_rows.back()->label()->setFocus(Qt::OtherFocusReason);
        refresh();
    });
}

void CheckInForm::addDays()
{
    auto *days = new QWidget;
    days->setAccessibleName(tr("Days"));
    auto *row = new QHBoxLayout(days);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_look.type.px(4));
    m_days.resize(7);
    const int first = QLocale().firstDayOfWeek();
    for (int i = 0; i < 7; ++i) {
        const int day = (first - 1 + i) % 7;
        m_days[size_t(day)] = new DayToggle(m_look, day + 1);
        row->addWidget(m_days[size_t(day)]);
        connect(m_days[size_t(day)], &QAbstractButton::toggled, this, &CheckInForm::refresh);
    }
    row->addStretch(1);
    addLabelled(tr("Days. A day somebody has off asks nothing of them."), days);
    auto *often = new QWidget;
    m_weeks = new QSpinBox;
    m_weeks->setRange(1, MostWeeksApart);
    m_weeks->setAccessibleName(tr("Every how many weeks"));
    m_first = new QDateEdit;
    m_first->setCalendarPopup(true);
    m_first->setAccessibleName(tr("First date"));
    m_first->setMinimumWidth(m_look.type.px(132));
    m_first->setDateRange(QDate(1971, 1, 1), QDate(2999, 12, 31));
    auto *oftenRow = new QHBoxLayout(often);
    oftenRow->setContentsMargins(0, 0, 0, 0);
    oftenRow->setSpacing(m_look.type.px(8));
    for (QWidget *part : {static_cast<QWidget *>(new TextLabel(m_look, tr("Every"), TypeStyle::Ui)), static_cast<QWidget *>(m_weeks),
                          static_cast<QWidget *>(new TextLabel(m_look, tr("weeks, from"), TypeStyle::Ui)), static_cast<QWidget *>(m_first)})
        oftenRow->addWidget(part);
    oftenRow->addStretch(1);
    m_column->addWidget(often);
    connect(m_weeks, &QSpinBox::valueChanged, this, &CheckInForm::refresh);
    connect(m_first, &QDateEdit::dateChanged, this, &CheckInForm::refresh);
}

void CheckInForm::addHour()
{
    auto *hour = new QWidget;
    auto *column = new QVBoxLayout(hour);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_look.type.px(4));
    m_byWork = new QRadioButton(tr("Half an hour after their day begins"));
    m_byClock = new QRadioButton(tr("At this time on their own clock"));
    m_time = new QTimeEdit;
    m_time->setDisplayFormat(twelveOrTwentyFour());
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_time->setMinimumWidth(m_look.type.px(64));
    m_time->setAccessibleName(tr("Time on each person’s own clock"));
    auto *clock = new QHBoxLayout;
    clock->setSpacing(m_look.type.px(8));
    clock->addWidget(m_byClock);
    clock->addWidget(m_time);
    clock->addStretch(1);
    column->addWidget(m_byWork);
    column->addLayout(clock);
    for (QRadioButton *one : {m_byWork, m_byClock})
        one->setFont(m_look.type.font(TypeStyle::Ui));
    addLabelled(tr("When each person is asked"), hour);
    connect(m_byClock, &QRadioButton::toggled, this, &CheckInForm::refresh);
    connect(m_time, &QTimeEdit::timeChanged, this, &CheckInForm::refresh);
}

void CheckInForm::addPeople()
{
    auto *who = new QWidget;
    auto *column = new QVBoxLayout(who);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_look.type.px(4));
    m_everyone = new QRadioButton(tr("Everyone in the channel"));
    m_chosen = new QRadioButton(tr("Some of them"));
    m_people = new QListWidget;
    m_people->setAccessibleName(tr("Who is asked"));
    m_people->setFixedHeight(m_look.type.px(AskedHeight));
    m_people->setFrameShape(QFrame::NoFrame);
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_people->setUniformItemSizes(true);
    m_people->setFont(m_look.type.font(TypeStyle::Ui));
    column->addWidget(m_everyone);
    column->addWidget(m_chosen);
    column->addWidget(m_people);
    for (QRadioButton *one : {m_everyone, m_chosen})
        one->setFont(m_look.type.font(TypeStyle::Ui));
    addLabelled(tr("Who is asked"), who);
    m_hidden = new Switch(m_look, tr("Hide others’ answers until one has answered"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, m_look.type.px(6), 0, 0);
    row->addWidget(new TextLabel(m_look, tr("Hide others’ answers until one has answered"), TypeStyle::Ui, Token::Text, TextLabel::Flow::Wrap), 1);
    row->addWidget(m_hidden);
    m_column->addLayout(row);
    connect(m_chosen, &QRadioButton::toggled, this, &CheckInForm::refresh);
    connect(m_people, &QListWidget::itemChanged, this, &CheckInForm::refresh);
}

void CheckInForm::addFoot()
{
    m_preview = new TextLabel(m_look, {}, TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Wrap);
    m_fault = new TextLabel(m_look, {}, TypeStyle::Meta, Token::Danger, TextLabel::Flow::Wrap);
    auto *cancel = new Button(m_look, tr("Keep things as they are"));
    auto *save = new Button(m_look, m_checkIn ? tr("Save the changes") : tr("Set it up"), Button::Role::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    layout()->addWidget(m_preview);
    layout()->addWidget(m_fault);
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    m_fault->hide();
    connect(cancel, &Button::clicked, this, &CheckInForm::left);
    connect(save, &Button::clicked, this, &CheckInForm::save);
}

// ---- What it shows ----

void CheckInForm::fill(const CheckInRule &rule)
{
    m_name->setText(rule.name);
    for (const CheckInQuestion &question : rule.questions)
        addQuestion(question);
    for (int day = 0; day < 7; ++day)
        m_days[size_t(day)]->setChecked((rule.days >> day) & 1);
    m_weeks->setValue(int(rule.everyWeeks));
    m_first->setDate(rule.first);
    const qint64 minutes = rule.minutes.value_or(UsualMinutes);
    m_time->setTime(QTime(int(minutes / 60), int(minutes % 60)));
    (rule.minutes ? m_byClock : m_byWork)->setChecked(true);
    (rule.asked.empty() ? m_everyone : m_chosen)->setChecked(true);
    m_hidden->setChecked(rule.hidden);
}

void CheckInForm::addQuestion(const CheckInQuestion &question)
{
    auto *row = new QuestionRow(m_look, question, this);
    m_questions->addWidget(row);
    row->show();
    m_rows.push_back(row);
    connect(row, &QuestionRow::edited, this, &CheckInForm::refresh);
    connect(row, &QuestionRow::moveWanted, this, [this, row](int by) { move(row, by); });
    connect(row, &QuestionRow::removeWanted, this, [this, row] {
        std::erase(m_rows, row);
        m_questions->removeWidget(row);
        row->hide();
        row->deleteLater();
        numberRows();
        m_rows.front()->label()->setFocus(Qt::OtherFocusReason);
        refresh();
    });
    numberRows();
}

void CheckInForm::numberRows()
{
    QWidget *before = m_channel;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setPlace(int(i) + 1, int(m_rows.size()));
        for (QWidget *part : m_rows[i]->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (part->focusPolicy() & Qt::TabFocus) {
                setTabOrder(before, part);
                before = part;
            }
        }
    }
    m_addQuestion->setVisible(m_rows.size() < size_t(limits::Questions));
    setTabOrder(before, m_addQuestion);
}

void CheckInForm::move(QuestionRow *row, int by)
{
    const auto at = std::ranges::find(m_rows, row) - m_rows.begin(), to = at + by;
    if (to < 0 || to >= std::ptrdiff_t(m_rows.size()))
        return;
    std::swap(m_rows[size_t(at)], m_rows[size_t(to)]);
    m_questions->removeWidget(row);
    m_questions->insertWidget(int(to), row);
    numberRows();
    refresh();
}

//! Numbers are never given again: an old answer would be one to another question.
qint64 CheckInForm::nextNumber() const
{
    qint64 most = 0;
    for (const CheckInQuestion &one : m_rule.questions)
        most = std::max(most, one.number);
    for (const QuestionRow *row : m_rows)
        most = std::max(most, row->question().number);
    // Of questions that were taken out nothing is left to ask, but time has passed since.
    return m_checkIn ? std::max(most + 1, m_look.clock.now().ms / 1000) : most + 1;
}

void CheckInForm::readPeople()
{
    QSet<QString> checked;
    for (const MemberId one : m_rule.asked)
        checked.insert(one.toString());
    for (int row = 0; row < m_people->count(); ++row) {
        if (m_people->item(row)->checkState() == Qt::Checked)
            checked.insert(m_people->item(row)->data(Qt::UserRole).toString());
    }
    const QSignalBlocker quiet(m_people);
    m_people->clear();
    const auto members = m_parts.replica.read().channelMembers(channel());
    for (const Member &member : m_parts.book.everyone()) {
        if (member.removed || member.role == Role::Bot || !members || std::ranges::find(*members, member.member) == members->end())
            continue;
        auto *line = new QListWidgetItem(member.profile.name, m_people);
        line->setSizeHint({0, m_look.type.px(AskedRow)});
        line->setToolTip(member.profile.name);
        line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        line->setData(Qt::UserRole, member.member.toString());
        line->setCheckState(checked.contains(member.member.toString()) ? Qt::Checked : Qt::Unchecked);
    }
}

ChannelId CheckInForm::channel() const
{
    return ChannelId::fromString(m_channel->currentData().toString()).value_or(ChannelId());
}

CheckInRule CheckInForm::rule() const
{
    CheckInRule rule = m_rule;
    rule.name = m_name->text().simplified();
    rule.questions.clear();
    for (const QuestionRow *row : m_rows)
        rule.questions.push_back(row->question());
    rule.days = 0;
    for (int day = 0; day < 7; ++day)
        rule.days |= qint64(m_days[size_t(day)]->isChecked()) << day;
    rule.everyWeeks = m_weeks->value();
    rule.first = m_first->date();
    rule.minutes = m_byClock->isChecked() ? std::optional<qint64>(m_time->time().hour() * 60 + m_time->time().minute()) : std::nullopt;
    rule.hidden = m_hidden->isChecked();
    rule.asked.clear();
    for (int row = 0; m_chosen->isChecked() && row < m_people->count(); ++row) {
        const auto member = MemberId::fromString(m_people->item(row)->data(Qt::UserRole).toString());
        if (member && m_people->item(row)->checkState() == Qt::Checked)
            rule.asked.push_back(*member);
    }
    return rule;
}

QString CheckInForm::preview() const
{
    CheckIn wanted;
    wanted.channel = channel();
    wanted.rule = rule();
    const auto people = m_parts.checkIns.peopleOf(wanted);
    return people ? CheckInWords(m_parts.book, m_look.clock.now()).nextAsked(wanted.rule, *people) : QString(); // better nothing than "nobody"
}

QString CheckInForm::fault() const
{
    const CheckInRule wanted = rule();
    if (wanted.name.isEmpty())
        return tr("Add a name, so people can tell what it is about.");
    if (channel().isNull())
        return tr("Choose a channel.");
    if (std::ranges::any_of(wanted.questions, [](const CheckInQuestion &one) { return one.label.isEmpty(); }))
        return tr("Each question needs a word or two.");
    if (wanted.days == 0)
        return tr("Choose a day.");
    if (m_chosen->isChecked() && wanted.asked.empty())
        return tr("Choose somebody to ask.");
    return {};
}

void CheckInForm::refresh()
{
    m_time->setEnabled(m_byClock->isChecked());
    m_people->setVisible(m_chosen->isChecked());
    if (m_preview)
        m_preview->setText(preview());
    if (m_fault && !m_fault->isHidden())
        m_fault->setText(fault());
}

void CheckInForm::save()
{
    const QString wrong = fault();
    m_fault->setText(wrong);
    m_fault->setVisible(!wrong.isEmpty());
    if (!wrong.isEmpty())
        return;
    const CheckInId checkIn = m_checkIn ? m_checkIn->checkIn : m_parts.team.newCheckIn();
    m_parts.team.saveCheckIn(checkIn, channel(), rule());
    emit saved(checkIn);
}

} // namespace meridian
