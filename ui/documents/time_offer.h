// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/time_mark.h"
#include "ui/widgets/look.h"
#include <QObject>
#include <QPointer>
#include <QTextCursor>

namespace meridian {

class Button;
class MemberBook;
class PageEdit;
class PageUndo;
class StandIns;
class TextBinding;

//! Offers to make a time of what was just typed as one: "Thu 12:00", "16:00 UTC". Nothing becomes one by itself: Tab or a
//! press takes the offer, Esc or going on lets it go. The letters stay as they are written.
class TimeOffer final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        const MemberBook &book;
        const StandIns &standIns;
        PageEdit &page;
        TextBinding &binding;
        PageUndo &undo;
    };
    //! Everything in `parts` outlives this.
    TimeOffer(const Look &look, const Parts &parts);
    ~TimeOffer() override;

    //! Letters were typed and stand in the page.
    void typed();
    //! Whether the key was one for the offer.
    bool press(int key);
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] const TimeMark &mark() const { return m_mark; }

private:
    void look();
    [[nodiscard]] bool hasKey() const;
    void open(int from, int to, const TimeMark &mark);
    void place();
    void take();
    void close();

    Look m_look;
    Parts m_parts;
    QPointer<Button> m_button; //!< the page's child
    TimeMark m_mark;
    QTextCursor m_words, m_declined;
};

} // namespace meridian
