// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/settings/profile_editor.h"
#include "ui/widgets/look.h"
#include <QWidget>

class QVBoxLayout;

namespace meridian {

//! How others see me: now, and what stands next to my name in the course of today.
class SeenPanel : public QWidget {
    Q_OBJECT
public:
    //! `editor` outlives this.
    SeenPanel(const Look &look, const ProfileEditor &editor, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QWidget *made() const;
    void addToday(QVBoxLayout &column, const Profile &profile) const;

    Look m_look;
    const ProfileEditor &m_editor;
    QVBoxLayout *m_column;
    QWidget *m_shown = nullptr;
};

} // namespace meridian
