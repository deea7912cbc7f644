// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/work_now.h"
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

//! The head of a thread: its subject on up to two lines, what it asks for, who is in it, and who of
//! them is at work now. It moves with the minute.
class ThreadHead : public QWidget {
    Q_OBJECT
public:
    //! Both outlive this.
    ThreadHead(const Look &look, const MemberBook &book, QWidget *parent = nullptr);

    enum class Channel { Shown, Hidden };
    void setThread(const ThreadRow &row, std::vector<MemberId> people, Channel channel);
    void setSidePadding(int padding);
    //! "Wanjiru and Priya are at work now · Rafael from 13:00 your time"
    [[nodiscard]] QString presence() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QStringList subjectLines(int width) const;
    [[nodiscard]] QString atWork(const WorkNow &now) const;
    void paintMeta(QPainter &painter, QRectF line) const;
    int paintStack(QPainter &painter, QRectF line) const;
    void paintPresence(QPainter &painter, QRectF line) const;
    void refresh();

    Look m_look;
    const MemberBook &m_book;
    ThreadRow m_row;
    std::vector<MemberId> m_people;
    Channel m_channel = Channel::Hidden;
    int m_side = 32;
};

} // namespace meridian
