// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/writing_hints.h"
#include "ui/widgets/look.h"
#include <QSet>
#include <QWidget>

namespace meridian {

class Button;
class IconButton;
class TextLabel;

//! One line of advice under a new thread, the first that holds and was not put away. It never stops anything.
class HintLine : public QWidget {
    Q_OBJECT
public:
    explicit HintLine(const Look &look, QWidget *parent = nullptr);
    void set(const std::vector<WritingHint> &hints);
    //! A new thread: what was put away may come again.
    void forget();
    [[nodiscard]] static QString sentence(const WritingHint &hint);

signals:
    void threadWanted(meridian::ThreadId thread);

private:
    std::vector<WritingHint> m_hints;
    std::optional<WritingHint> m_shown;
    QSet<int> m_putAway; //!< kinds
    TextLabel *m_sentence;
    Button *m_open;
    IconButton *m_close;
};

} // namespace meridian
