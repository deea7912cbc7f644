// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/member_book.h"
#include "ui/widgets/look.h"
#include <QTextEdit>

class QCompleter;
class QStandardItemModel;

namespace meridian {

//! A field for Markdown: it grows with its text, its buttons put marks around the selection (and
//! undo takes them back), and "@" offers names.
class MarkdownEdit : public QTextEdit {
    Q_OBJECT
public:
    //! Both outlive this.
    MarkdownEdit(const Look &look, const MemberBook &book, QWidget *parent = nullptr);

    void bold() { wrap(QStringLiteral("**")); }
    void italic() { wrap(QStringLiteral("*")); }
    void list();
    void code();
    void link();

    //! The text with what was typed as "@Name" resolved to members.
    [[nodiscard]] QString markdown() const;
    //! Replaces the text without a step to undo.
    void setMarkdown(const QString &markdown);
    //! What the text needs at the present width.
    [[nodiscard]] int contentHeight() const;
    void setPadding(QMargins padding) { setViewportMargins(padding); }

signals:
    void sendRequested();
    void leaveRequested();
    void contentHeightChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void wrap(const QString &mark);
    bool format(QKeyEvent *event);
    void offerNames();
    void insertName(const QString &name);
    [[nodiscard]] QString nameBegun() const;
    void setLineHeight();
    void recolour();

    Look m_look;
    const MemberBook &m_book;
    QCompleter *m_completer;
    QStandardItemModel *m_names;
    int m_shownHeight = 0;
};

} // namespace meridian
