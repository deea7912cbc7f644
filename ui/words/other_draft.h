// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/draft.h"
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

class Button;
class TextLabel;

//! A quiet line over the field: another draft stands beside the one that is open. It can be read, taken in place of it,
//! or discarded.
class OtherDraft : public QWidget {
    Q_OBJECT
public:
    enum class From { OtherDevice, ThisDevice };
    explicit OtherDraft(const Look &look, QWidget *parent = nullptr);

    //! Nothing: the line goes away.
    void set(const std::optional<Draft> &draft, From from);
    [[nodiscard]] const std::optional<Draft> &draft() const { return m_draft; }

signals:
    void useRequested(const meridian::Draft &draft);
    void discardRequested(const meridian::Draft &draft);
    void heightChanged();

private:
    void toggle();
    std::optional<Draft> m_draft;
    TextLabel *m_line, *m_words;
    Button *m_show;
};

} // namespace meridian
