// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/people_model.h"
#include "ui/widgets/look.h"
#include <QWidget>

class QLabel;

namespace meridian {

class Avatar;
class SelfRow;
class DayCurve;
class TextLabel;

//! The foot of the sidebar: where everybody is in their day, and below it my own clock and how my
//! replica stands with the server.
class SidebarFoot : public QWidget {
    Q_OBJECT
public:
    SidebarFoot(const Look &look, const PeopleModel &people, QWidget *parent = nullptr);
    void setStatus(const SyncStatus &status);
    void refresh(); //!< people changed, or the minute did
    //! "Focus until 12:00", in my own row; empty: where I am in my day. What is wrong with the connection comes first.
    void setFocusWords(const QString &words);
    [[nodiscard]] QWidget *self() const;

    //! "Offline, 3 to send"; empty when all is in step.
    [[nodiscard]] static QString words(const SyncStatus &status);
    [[nodiscard]] static QString iconName(const SyncStatus &status);

signals:
    void personRequested(MemberId member);
    void selfMenuRequested(QWidget *row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshCurve();
    void refreshSelf();

    Look m_look;
    const PeopleModel &m_people;
    SyncStatus m_status;
    DayCurve *m_curve;
    TextLabel *m_words, *m_name, *m_clock, *m_state;
    Avatar *m_avatar;
    QLabel *m_icon;
    SelfRow *m_self;
    QString m_focus;
    std::vector<MemberId> m_dots; //!< whose dot it is; null where several share one
};

} // namespace meridian
