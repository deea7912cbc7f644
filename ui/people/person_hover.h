// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/member_book.h"
#include "ui/widgets/look.h"
#include <QPointer>
#include <QTimer>
#include <functional>

class QAbstractScrollArea;

namespace meridian {

//! Shows who a name or avatar is, once the pointer has rested on it for half a second. It takes no focus and goes
//! with the pointer; by keys the same is opened as a dialog.
class PersonHover : public QObject {
    Q_OBJECT
public:
    static constexpr int RestMs = 500;
    static constexpr int LeaveMs = 200;
    //! Whom a point of the viewport shows; null: nobody.
    using Who = std::function<MemberId(QPoint point)>;

    //! `book` outlives this.
    PersonHover(const Look &look, const MemberBook &book, QObject *parent = nullptr);
    //! Once a view; it goes with the view.
    void watch(QAbstractScrollArea *view, Who who);
    void hide();
    [[nodiscard]] QWidget *card() const { return m_card; } //!< null while there is none

signals:
    void writeTo(meridian::MemberId member);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void moved(QWidget *viewport, QPoint point);
    void show();

    Look m_look;
    const MemberBook &m_book;
    QHash<QObject *, Who> m_watched;
    QPointer<QWidget> m_viewport;
    QPoint m_at;
    MemberId m_who, m_shown;
    QTimer m_rest, m_leave;
    QPointer<QWidget> m_card;
};

} // namespace meridian
