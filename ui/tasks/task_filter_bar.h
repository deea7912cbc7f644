// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tasks/task_filter.h"
#include "ui/tasks/task_actions.h"
#include "ui/widgets/look.h"
#include <QWidget>

class QLineEdit;

namespace meridian {

class Button;
class IconButton;
class KeptViews;

//! Over the list of a channel's tasks: which of them are shown, in which groups and order, and the way to take them out.
class TaskFilterBar : public QWidget {
    Q_OBJECT
public:
    //! What `parts` names outlives this.
    TaskFilterBar(const Look &look, const TaskParts &parts, QWidget *parent = nullptr);
    void setChannel(ChannelId channel);
    void setFilter(const TaskFilter &filter);

signals:
    void changed(const meridian::TaskFilter &filter);
    void exportWanted();
    void said(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    //! A choice: what it says, and the filter it makes.
    using Choices = std::vector<std::pair<QString, TaskFilter>>;
    [[nodiscard]] Choices statuses() const;
    [[nodiscard]] Choices owners() const;
    [[nodiscard]] Choices dues() const;
    [[nodiscard]] Choices groups() const;
    [[nodiscard]] Choices sorts() const;
    using Offer = Choices (TaskFilterBar::*)() const;
    struct Choice {
        Button *button;
        QString name; //!< for screen readers
        Offer choices;
    };
    template<typename Field, typename Value>
    [[nodiscard]] Choices of(Field TaskFilter::*field, const std::vector<std::pair<QString, Value>> &values) const;
    void addChoice(const QString &name, Offer choices);
    void choose(QWidget *anchor, const Choices &choices);
    void place();
    void take(const TaskFilter &filter);
    [[nodiscard]] QString wordsOf(const Choices &choices) const; //!< of the one that is so now

    Look m_look;
    TaskFilter m_filter;
    QLineEdit *m_words;
    KeptViews *m_kept;
    IconButton *m_save = nullptr;
    std::vector<Choice> m_choices;
};

} // namespace meridian
