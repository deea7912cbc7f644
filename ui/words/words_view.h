// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/member_book.h"
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

class MessageBody;

//! A Markdown text to be read, as messages show theirs, as high as it needs to be at its width.
class WordsView : public QWidget {
    Q_OBJECT
public:
    //! Both outlive this.
    WordsView(const Look &look, const MemberBook &book, QWidget *parent = nullptr);
    ~WordsView() override;

    void setMarkdown(const QString &markdown);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void lay();

    Look m_look;
    const MemberBook &m_book;
    QString m_markdown;
    std::unique_ptr<MessageBody> m_body;
};

} // namespace meridian
