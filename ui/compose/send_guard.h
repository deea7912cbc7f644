// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/audience.h"
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

class Button;
class TextLabel;

//! The one question before sending, and only when many are told: how many people, on how many clocks, how many of
//! them asleep. Whoever tells a few is never asked.
class SendGuard : public QWidget {
    Q_OBJECT
public:
    explicit SendGuard(const Look &look, QWidget *parent = nullptr);
    //! True: go ahead. False: it asks now, and says sendAnyway() when they are meant.
    [[nodiscard]] bool allows(const AudienceSize &size);
    //! Who is told has changed: what was asked is asked no more.
    void forget();
    [[nodiscard]] static QString sentence(const AudienceSize &size);

signals:
    void sendAnyway();
    void changeAudience();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refuse();
    Look m_look;
    TextLabel *m_sentence;
    Button *m_send, *m_change;
};

} // namespace meridian
