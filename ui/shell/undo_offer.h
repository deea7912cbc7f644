// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/toast.h"
#include <functional>

namespace meridian {

//! An action that can be taken back as long as its toast stands: by the toast's button or by Z. Afterwards, or
//! when the next action comes, it is settled.
class UndoOffer : public QObject {
    Q_OBJECT
public:
    explicit UndoOffer(Toast &toast);

    void say(const QString &sentence);
    //! Exactly one of the two is called, once; neither when the program ends before.
    void offer(const QString &sentence, std::function<void()> undo, std::function<void()> settle);
    void undo();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settle();

    Toast &m_toast;
    std::function<void()> m_undo, m_settle;
};

} // namespace meridian
