// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/checkins/check_in_parts.h"
#include "ui/widgets/look.h"
#include <QWidget>
#include <functional>

namespace meridian {

class Button;
class TextLabel;

//! The asking: a row at the top of the inbox while a round asks me and can still wait, with how long it can. It comes and goes by
//! itself; where several ask, the one that can wait for the shortest time.
class AskingStrip : public QWidget {
    Q_OBJECT
public:
    AskingStrip(const Look &look, const CheckInParts &parts, QWidget *parent = nullptr);
    [[nodiscard]] bool isAsking() const { return m_shown.has_value(); }
    [[nodiscard]] QString words() const;

signals:
    void answerWanted(const meridian::RoundPlace &place);
    void undoable(const QString &sentence, const std::function<void()> &undo, const std::function<void()> &settle);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void skip();

    Look m_look;
    CheckInParts m_parts;
    std::optional<AskingRound> m_shown;
    TextLabel *m_title, *m_note;
    Button *m_answer, *m_skip;
};

} // namespace meridian
