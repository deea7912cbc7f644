// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/member_book.h"
#include "ui/words/message_body.h"
#include <QUrl>
#include <QWidget>

namespace meridian {

//! A Markdown text to be read: laid out as in threads, as high as it is at its width. What is marked with the pointer can be copied.
class WordsView : public QWidget {
    Q_OBJECT
public:
    //! Look and book outlive this. `style` is that of its paragraphs.
    WordsView(const Look &look, const MemberBook &book, TypeStyle style, QWidget *parent = nullptr);
    ~WordsView() override;

    void setMarkdown(const QString &markdown);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void linkActivated(const QUrl &link);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void remake();
    //! All of it at this width, also of what is costly to lay out.
    void layOut(int width) const;

    Look m_look;
    const MemberBook &m_book;
    const TypeStyle m_style;
    QString m_markdown;
    std::unique_ptr<MessageBody> m_body;
    BodyPosition m_from, m_to;
    bool m_marking = false;
};

} // namespace meridian
