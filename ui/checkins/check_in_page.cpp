// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/check_in_page.h"
#include "ui/models/check_in_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filter_tab.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <algorithm>

namespace meridian {
namespace {

constexpr int PageSide = 28, PageGap = 18;

TextLabel *pageHeading(const Look &look, const QString &text)
{
    return new TextLabel(look, text, TypeStyle::MicroStrong, Token::TextFaint, TextLabel::Flow::Elide);
}

TextLabel *pageText(const Look &look, const QString &text = {})
{
    return new TextLabel(look, text, TypeStyle::Ui, Token::TextMuted, TextLabel::Flow::Wrap);
}

void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *old = layout->takeAt(0)) {
        if (old->widget()) {
            old->widget()->hide();
            old->widget()->deleteLater();
        }
        delete old;
    }
}

} // namespace

CheckInPage::CheckInPage(const Look &look, const CheckInParts &parts, QWidget *parent)
    : QWidget(parent), m_look(look), m_parts(parts), m_rule(new TextLabel(look, {}, TypeStyle::Body, Token::Text, TextLabel::Flow::Wrap)),
      m_next(pageText(look)), m_who(pageText(look)), m_noRounds(pageText(look, tr("No rounds yet. The first answer begins the chart."))),
      m_chartTitle(pageHeading(look, tr("Rounds so far"))), m_historyTitle(pageHeading(look, tr("Earlier rounds"))),
      m_more(new Button(look, tr("Show earlier ones"), Button::Role::Link, Button::Size::Small)), m_questions(new QVBoxLayout), m_rounds(new QVBoxLayout),
      m_tabs(new QHBoxLayout), m_chart(new RoundChart(look))
{
    build();
    connect(m_more, &Button::clicked, this, [this] {
        m_history += HistoryPage;
        refresh();
    });
}

void CheckInPage::build()
{
    auto *column = new QVBoxLayout(this);
    const int side = m_look.type.px(PageSide), gap = m_look.type.px(PageGap);
    column->setContentsMargins(side, m_look.type.px(16), side, m_look.type.px(24));
    column->setSpacing(m_look.type.px(6));
    m_questions->setSpacing(m_look.type.px(2));
    m_rounds->setSpacing(m_look.type.px(2));
    column->addWidget(m_rule);
    column->addWidget(m_next);
    column->addWidget(m_who);
    column->addWidget(madeButtons());
    column->addSpacing(gap);
    column->addWidget(pageHeading(m_look, tr("Questions")));
    column->addLayout(m_questions);
    column->addSpacing(gap);
    column->addWidget(m_chartTitle);
    column->addLayout(m_tabs);
    column->addWidget(m_chart);
    column->addWidget(m_noRounds);
    column->addSpacing(gap);
    column->addWidget(m_historyTitle);
    column->addLayout(m_rounds);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    column->addStretch(1);
}

QWidget *CheckInPage::madeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, m_look.type.px(8), 0, 0);
    row->setSpacing(m_look.type.px(8));
    m_change = new Button(m_look, tr("Change"), Button::Role::Plain, Button::Size::Small);
    m_pause = new Button(m_look, {}, Button::Role::Plain, Button::Size::Small);
    m_end = new Button(m_look, {}, Button::Role::Flat, Button::Size::Small);
    row->addWidget(m_change);
    row->addWidget(m_pause);
    row->addWidget(m_end);
    row->addStretch(1);
    connect(m_change, &Button::clicked, this, [this] { emit changeWanted(m_checkIn); });
    connect(m_pause, &Button::clicked, this, [this] {
        const CheckIn *known = m_parts.checkIns.find(m_checkIn);
        if (known && known->rule.paused)
            save(tr("%1 goes on").arg(known->rule.name), [](CheckInRule &rule) { rule.paused = false; });
        else if (known)
            save(tr("%1 is paused. Nobody is asked until it goes on").arg(known->rule.name), [](CheckInRule &rule) { rule.paused = true; });
    });
    connect(m_end, &Button::clicked, this, [this] {
        const CheckIn *known = m_parts.checkIns.find(m_checkIn);
        if (known && known->rule.ended)
            save(tr("%1 begins again").arg(known->rule.name), [](CheckInRule &rule) { rule.ended = false; });
        else if (known)
            save(tr("%1 has ended. Its rounds stay").arg(known->rule.name), [](CheckInRule &rule) { rule.ended = true; });
    });
    return buttons;
}

void CheckInPage::open(CheckInId checkIn)
{
    if (checkIn != m_checkIn) {
        m_checkIn = checkIn;
        m_history = HistoryPage;
        m_question.reset();
        m_shownTabs.clear();
        m_shownRounds.clear();
        emptyLayout(m_rounds);
    }
    refresh();
}

QWidget *CheckInPage::firstStop() const
{
    return m_change->isVisibleTo(this) ? static_cast<QWidget *>(m_change) : m_chart;
}

void CheckInPage::save(const QString &sentence, const std::function<void(CheckInRule &)> &change)
{
    const CheckIn *known = m_parts.checkIns.find(m_checkIn);
    if (!known)
        return;
    const CheckIn before = *known;
    CheckInRule rule = before.rule;
    change(rule);
    m_parts.team.saveCheckIn(before.checkIn, before.channel, rule);
    emit undoable(sentence, [&team = m_parts.team, before] { team.saveCheckIn(before.checkIn, before.channel, before.rule); }, [] {});
}

// ---- What is shown ----

void CheckInPage::refresh()
{
    const CheckIn *checkIn = m_parts.checkIns.find(m_checkIn);
    if (!checkIn)
        return;
    showRule(*checkIn);
    showQuestions(*checkIn);
    showChart(*checkIn);
    showHistory(*checkIn);
}

void CheckInPage::showRule(const CheckIn &checkIn)
{
    const CheckInWords words(m_parts.book, m_look.clock.now());
    const CheckInRule &rule = checkIn.rule;
    const auto &people = m_parts.checkIns.people(checkIn);
    m_rule->setText(words.rule(rule));
    m_next->setText(words.nextAsked(rule, people));
    m_next->setVisible(!rule.ended && !rule.paused);
    const QString whom = rule.asked.empty() ? tr("Everyone in # %1 is asked").arg(m_parts.checkIns.channelName(checkIn))
                                            : tr("%n people of # %1 are asked", nullptr, int(people.size())).arg(m_parts.checkIns.channelName(checkIn));
    m_who->setText(rule.hidden ? tr("%1; others’ answers are shown to those who have answered. Set up by %2.").arg(whom, m_parts.book.fullName(checkIn.author))
                               : tr("%1. Set up by %2.").arg(whom, m_parts.book.fullName(checkIn.author)));
    const bool may = m_parts.checkIns.mayChange(checkIn);
    m_change->setVisible(may);
    m_pause->setVisible(may && !rule.ended);
    m_pause->setText(rule.paused ? tr("Go on asking") : tr("Pause"));
    m_pause->updateGeometry();
    m_end->setVisible(may);
    m_end->setText(rule.ended ? tr("Begin again") : tr("End"));
    m_end->updateGeometry();
}

void CheckInPage::showQuestions(const CheckIn &checkIn)
{
    emptyLayout(m_questions);
    for (const CheckInQuestion &one : checkIn.rule.questions) {
        const QString how = one.kind == QuestionKind::InTheWay ? tr("gathered beside the answers") : one.kind == QuestionKind::Scale ? CheckInWords::kind(one.kind) : QString();
        QString line = one.text.isEmpty() ? one.label : tr("%1: %2", "a word for a question, the question").arg(one.label, one.text);
        if (!how.isEmpty())
            line = tr("%1 (%2)", "a question, what an answer is").arg(line, how);
        m_questions->addWidget(pageText(m_look, line));
    }
}

//! The newest rounds that I may see, the newest first. One I have not answered where others are hidden is left out.
StoreResult<std::vector<std::pair<QDate, std::vector<CheckInAnswer>>>> CheckInPage::shownRounds(const CheckIn &checkIn, int most) const
{
    std::vector<std::pair<QDate, std::vector<CheckInAnswer>>> rounds;
    const auto dates = m_parts.replica.checkIns().rounds(checkIn.checkIn, std::nullopt, most);
    if (!dates)
        return std::unexpected(dates.error());
    for (const QDate date : *dates) {
        auto answers = m_parts.replica.checkIns().answers(checkIn.checkIn, date);
        if (!answers)
            return std::unexpected(answers.error());
        if (m_parts.checkIns.showsOthers(checkIn, date, *answers))
            rounds.emplace_back(date, std::move(*answers));
    }
    return rounds;
}

void CheckInPage::showChart(const CheckIn &checkIn)
{
    QByteArray tabs = checkIn.checkIn.toString().toUtf8();
    for (const CheckInQuestion &one : checkIn.rule.questions) {
        if (one.kind == QuestionKind::Scale)
            tabs += '\0' + QByteArray::number(one.number) + one.label.toUtf8();
    }
    if (tabs != m_shownTabs) {
        m_shownTabs = tabs;
        emptyLayout(m_tabs);
        const auto add = [&](const QString &name, std::optional<qint64> question) {
            auto *tab = new FilterTab(m_look, name, this);
            tab->setChecked(question == m_question);
            m_tabs->addWidget(tab);
            connect(tab, &FilterTab::clicked, this, [this, question] {
                m_question = question;
                refresh();
            });
        };
        add(tr("Answers"), std::nullopt);
        for (const CheckInQuestion &one : checkIn.rule.questions) {
            if (one.kind == QuestionKind::Scale)
                add(one.label, one.number);
        }
        m_tabs->addStretch(1);
    }
    auto rounds = shownRounds(checkIn, ChartRounds);
    if (!rounds)
        return; // what is drawn stays
    std::ranges::reverse(*rounds);
    std::vector<RoundFigures> figures;
    for (const auto &[date, answers] : *rounds)
        figures.push_back(figuresOf(date, answers, m_question));
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (QWidget *tab = m_tabs->itemAt(i)->widget())
            tab->setVisible(m_tabs->count() > 2 && !figures.empty()); // one way to draw it needs no choice
    }
    m_noRounds->setVisible(figures.empty());
    m_chart->setVisible(!figures.empty());
    const QString title = m_question ? tr("Each answer as a dot, their middle as a line") : tr("Answers in each round");
    m_chartTitle->setText(figures.empty() ? tr("Rounds so far") : title);
    m_chart->setFigures(m_question ? RoundChart::Kind::Numbers : RoundChart::Kind::Answers, title, std::move(figures), ClockText(m_parts.book.zone()));
}

void CheckInPage::showHistory(const CheckIn &checkIn)
{
    const CheckInWords words(m_parts.book, m_look.clock.now());
    const auto dates = m_parts.replica.checkIns().rounds(checkIn.checkIn, std::nullopt, m_history + 1);
    if (!dates)
        return; // what is shown stays
    const auto count = std::min(dates->size(), size_t(m_history));
    QStringList rows;
    for (size_t i = 0; i < count; ++i) {
        const QDate date = (*dates)[i];
        const auto answers = m_parts.replica.checkIns().answers(checkIn.checkIn, date);
        const QString number = answers ? CheckInWords::count(int(answers->size()), m_parts.checkIns.askedIn(checkIn, date)) : QString();
        rows << tr("%1, %2", "a round, how many answered").arg(words.longDate(date), number);
    }
    m_historyTitle->setVisible(count > 0);
    m_more->setVisible(dates->size() > count);
    if (std::exchange(m_shownRounds, rows) == rows)
        return; // and keeps its focus
    emptyLayout(m_rounds);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        auto *row = new Button(m_look, rows[i], Button::Role::Link, Button::Size::Small);
        connect(row, &Button::clicked, this, [this, date = (*dates)[size_t(i)]] { emit roundWanted({m_checkIn, date}); });
        m_rounds->addWidget(row, 0, Qt::AlignLeading);
    }
}

} // namespace meridian
