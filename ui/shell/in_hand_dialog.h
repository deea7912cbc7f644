// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/replica.h"
#include "ui/shell/modal_layer.h"

class QVBoxLayout;

namespace meridian {

class TallScroll;
class TextLabel;

//! The threads and tasks I have in hand, each to be handed over or put down; what is left alone is kept.
class InHandDialog : public ModalLayer {
    Q_OBJECT
public:
    static constexpr int Width = 520, Most = 50;

    //! `replica` outlives this. `why` stands over the list; it may be empty.
    InHandDialog(const Look &look, QWidget &window, Replica &replica, const QString &why);
    [[nodiscard]] int count() const { return m_count; }

signals:
    void handOverWanted(meridian::ThreadId thread);
    void putDownWanted(meridian::ThreadId thread);
    void threadWanted(meridian::ThreadId thread);

private:
    void read();
    [[nodiscard]] QWidget *madeRow(const ThreadRow &row);

    Look m_look;
    Replica &m_replica;
    int m_count = 0;
    TextLabel *m_none;
    TallScroll *m_scroll;
    QVBoxLayout *m_rows;
};

} // namespace meridian
