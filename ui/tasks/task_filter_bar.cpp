// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_filter_bar.h"
#include "ui/tasks/kept_views.h"
#include "ui/widgets/button.h"
#include "ui/widgets/popup.h"
#include <QLineEdit>
#include <QStyle>

namespace meridian {
namespace {

constexpr int WordsWidth = 170, FilterLineHeight = 32, FilterSide = 20, Above = 6, FilterGap = 4;

} // namespace

TaskFilterBar::TaskFilterBar(const Look &look, const TaskParts &parts, QWidget *parent)
    : QWidget(parent), m_look(look), m_words(new QLineEdit), m_kept(new KeptViews(look, parts, this))
{
    setAccessibleName(tr("What is shown"));
    m_words->setFont(look.type.font(TypeStyle::Ui));
    m_words->setPlaceholderText(tr("Words in the title"));
    m_words->setAccessibleName(tr("Words in the title"));
    m_words->setClearButtonEnabled(true);
    m_words->setParent(this);
    m_words->setFixedWidth(look.type.px(WordsWidth));
    addChoice(tr("Which"), &TaskFilterBar::statuses);
    addChoice(tr("Whose"), &TaskFilterBar::owners);
    addChoice(tr("When"), &TaskFilterBar::dues);
    addChoice(tr("Groups"), &TaskFilterBar::groups);
    addChoice(tr("Order"), &TaskFilterBar::sorts);
    m_save = new IconButton(look, QStringLiteral("document-export"), tr("Save what is shown as a file"), {}, this);
    connect(m_kept, &KeptViews::viewChosen, this, &TaskFilterBar::take);
    connect(m_kept, &KeptViews::said, this, &TaskFilterBar::said);
    connect(m_save, &IconButton::clicked, this, &TaskFilterBar::exportWanted);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        TaskFilter filter = m_filter;
        filter.words = words.simplified();
        take(filter);
    });
    setFilter({});
}

void TaskFilterBar::addChoice(const QString &name, Offer choices)
{
    auto *button = new Button(m_look, {}, Button::Role::Flat, Button::Size::Small, this);
    button->setTrailingIcon(QStringLiteral("arrow-down"));
    m_choices.push_back({button, name, choices});
    connect(button, &Button::clicked, this, [this, button, choices] { choose(button, (this->*choices)()); });
}

void TaskFilterBar::setFilter(const TaskFilter &filter)
{
    m_filter = filter;
    m_kept->setFilter(filter);
    if (m_words->text().simplified() != filter.words)
        m_words->setText(filter.words);
    for (const Choice &one : m_choices) {
        one.button->setText(wordsOf((this->*one.choices)()));
        one.button->setAccessibleName(tr("%1: %2. Choose another", "what is chosen, how it is now").arg(one.name, one.button->text()));
    }
    place();
}

//! One behind the other, in as many lines as it takes.
void TaskFilterBar::place()
{
    std::vector<QWidget *> parts{m_words};
    const bool timeline = m_filter.shown == TaskFilter::Shown::Timeline; // which has groups and an order of its own
    for (const Choice &one : m_choices) {
        const bool arranges = one.choices == &TaskFilterBar::groups || one.choices == &TaskFilterBar::sorts;
        one.button->setVisible(!timeline || !arranges);
        if (!one.button->isHidden())
            parts.push_back(one.button);
    }
    parts.push_back(m_kept);
    parts.push_back(m_save);
    const int line = m_look.type.px(FilterLineHeight);
    int x = FilterSide, y = Above;
    for (QWidget *part : parts) {
        const int wide = part == m_words ? m_words->width() : part->sizeHint().width(), high = qMin(line, part->sizeHint().height());
        if (x > FilterSide && x + wide > width() - FilterSide) {
            x = FilterSide;
            y += line + FilterGap;
        }
        part->setGeometry(QStyle::visualRect(layoutDirection(), rect(), {x, y + (line - high) / 2, wide, high}));
        x += wide + FilterGap;
    }
    setFixedHeight(y + line + Above);
}

void TaskFilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void TaskFilterBar::setChannel(ChannelId channel)
{
    m_kept->setChannel(channel);
}

void TaskFilterBar::take(const TaskFilter &filter)
{
    if (filter == m_filter)
        return;
    setFilter(filter);
    emit changed(filter);
}

QString TaskFilterBar::wordsOf(const Choices &choices) const
{
    for (const auto &[words, filter] : choices) {
        if (filter == m_filter)
            return words;
    }
    return choices.front().first;
}

void TaskFilterBar::choose(QWidget *anchor, const Choices &choices)
{
    std::vector<PopupMenu::Item> items;
    int current = 0;
    for (size_t i = 0; i < choices.size(); ++i) {
        items.push_back({{}, choices[i].first, {}, QString::number(i + 1)});
        if (choices[i].second == m_filter)
            current = int(i);
    }
    auto *menu = new PopupMenu(m_look, window());
    menu->setItems(std::move(items));
    menu->setCurrent(current);
    connect(menu, &PopupMenu::triggered, this, [this, choices](int index) { take(choices[size_t(index)].second); });
    connect(menu, &Popup::closed, menu, &QObject::deleteLater);
    menu->openAt(anchor, Popup::Side::Below);
}

// ---- What there is to choose ----

template<typename Field, typename Value>
TaskFilterBar::Choices TaskFilterBar::of(Field TaskFilter::*field, const std::vector<std::pair<QString, Value>> &values) const
{
    Choices choices;
    for (const auto &[words, value] : values) {
        TaskFilter filter = m_filter;
        filter.*field = value;
        choices.emplace_back(words, filter);
    }
    return choices;
}

TaskFilterBar::Choices TaskFilterBar::statuses() const
{
    using Status = TaskFilter::Status;
    return of<Status, Status>(&TaskFilter::status, {{tr("Open", "tasks"), Status::Open}, {tr("Closed", "tasks"), Status::Closed}, {tr("Open and closed"), Status::Any}});
}

TaskFilterBar::Choices TaskFilterBar::owners() const
{
    using Owner = TaskFilter::Owner;
    return of<Owner, Owner>(&TaskFilter::owner, {{tr("Anybody’s"), {Owner::Kind::Any, {}}}, {tr("Mine"), {Owner::Kind::Me, {}}}, {tr("Nobody’s"), {Owner::Kind::Nobody, {}}}});
}

TaskFilterBar::Choices TaskFilterBar::dues() const
{
    using When = TaskFilter::Due;
    return of<When, When>(&TaskFilter::due, {{tr("Any time"), When::Any}, {tr("Past"), When::Past}, {tr("Until today"), When::Today}, {tr("Until this week"), When::Week},
                                             {tr("With a date"), When::Dated}, {tr("Without a date"), When::Undated}});
}

TaskFilterBar::Choices TaskFilterBar::groups() const
{
    using Group = TaskFilter::Group;
    return of<Group, Group>(&TaskFilter::group, {{tr("No groups"), Group::None}, {tr("By status"), Group::Status}, {tr("By owner"), Group::Owner}, {tr("By date"), Group::Due},
                                                 {tr("By priority"), Group::Priority}, {tr("By label"), Group::Label}});
}

TaskFilterBar::Choices TaskFilterBar::sorts() const
{
    using Sort = TaskFilter::Sort;
    return of<Sort, Sort>(&TaskFilter::sort, {{tr("As on the board"), Sort::Rank}, {tr("First due first"), Sort::Due}, {tr("What matters first"), Sort::Priority},
                                              {tr("By title"), Sort::Title}, {tr("Newest first"), Sort::Created}});
}

} // namespace meridian
