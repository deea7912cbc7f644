// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/scale_field.h"
#include "core/checkins/round_figures.h"
#include "ui/widgets/filter_tab.h"
#include <QHBoxLayout>
#include <QKeyEvent>

namespace meridian {

ScaleField::ScaleField(const Look &look, const QString &name, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look.type.px(2));
    for (int number = LeastOnScale; number <= MostOnScale; ++number) {
        auto *step = new FilterTab(look, QString::number(number), this);
        step->setAutoExclusive(false);
        step->setAccessibleName(tr("%1: %2 of %3", "a question, a number, the largest").arg(name).arg(number).arg(MostOnScale));
        step->installEventFilter(this);
        connect(step, &FilterTab::clicked, this, [this, number] { choose(number); });
        row->addWidget(step);
        m_steps.push_back(step);
    }
    row->addStretch(1);
    setFocusProxy(m_steps.front());
}

void ScaleField::setNumber(std::optional<int> number)
{
    m_number = number;
    showNumber();
}

void ScaleField::showNumber()
{
    for (size_t i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setChecked(m_number == int(i) + LeastOnScale);
}

void ScaleField::choose(int number)
{
    m_number = m_number == number ? std::nullopt : std::optional(number);
    showNumber();
    emit edited();
}

bool ScaleField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key < Qt::Key_0 + LeastOnScale || key > Qt::Key_0 + MostOnScale)
        return QWidget::eventFilter(watched, event);
    choose(key - Qt::Key_0);
    m_steps[size_t(key - Qt::Key_0 - LeastOnScale)]->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace meridian
