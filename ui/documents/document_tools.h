// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/documents/page_action.h"
#include "ui/widgets/look.h"
#include <QWidget>
#include <vector>

class QHBoxLayout;

namespace meridian {

class Button;
class IconButton;

//! The tools over a page, and its comments. None of them takes the focus from the text when it is pressed.
class DocumentTools : public QWidget {
    Q_OBJECT
public:
    explicit DocumentTools(const Look &look, QWidget *parent = nullptr);

    void setState(const PageState &state);
    //! Nothing can be changed: the text is only read.
    void setWritable(bool writable);
    //! Of open comments; the button that leads to them goes without any.
    void setCommentCount(int comments);
    [[nodiscard]] QWidget *commentsAnchor() const;
    //! What is changed is proposed; what only looks otherwise cannot be, so its tools rest.
    void setSuggesting(bool suggesting);

signals:
    void wanted(meridian::PageAction action);
    void styleMenuWanted(QWidget *anchor);
    void commentWanted();
    void commentsWanted();
    void suggestingWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    IconButton *add(const QString &icon, const QString &name, const QString &keys, PageAction action);
    void addRule();
    void addTools();
    void fit();
    void enableTools();

    Look m_look;
    QHBoxLayout *m_row;
    Button *m_style, *m_comments, *m_comment;
    IconButton *m_suggest = nullptr;
    struct Tool {
        PageAction action;
        IconButton *button;
    };
    std::vector<Tool> m_tools;
    std::vector<QWidget *> m_rules;
    int m_commentCount = 0;
    bool m_writable = true, m_suggesting = false;
    PageState m_state;
};

//! "Body", "Heading 2": what a line is, in words.
[[nodiscard]] QString lineName(const LineStyle &line);

} // namespace meridian
