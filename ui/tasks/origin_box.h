// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/task_queries.h"
#include "ui/models/member_book.h"
#include "ui/widgets/look.h"
#include <QAbstractButton>

namespace meridian {

//! What a task came from: the thread or document by its name, and the words. Pressed, it leads there.
class OriginBox : public QAbstractButton {
    Q_OBJECT
public:
    //! `book` outlives this.
    OriginBox(const Look &look, const MemberBook &book, QWidget *parent = nullptr);
    void setTask(const TaskRow &row);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    [[nodiscard]] QRect quoteRect(int width) const;

    Look m_look;
    const MemberBook &m_book;
    QString m_title, m_quote;
    std::optional<MemberId> m_author;
};

} // namespace meridian
