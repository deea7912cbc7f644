// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

class QKeyEvent;
class QWidget;

namespace meridian {

class CommentDesk;
class DocumentView;

//! The keys of comments and suggestions: those with Ctrl+Alt everywhere in the document, single ones while it is read.
class CommentKeys : public QObject {
    Q_OBJECT
public:
    //! Both outlive this.
    CommentKeys(CommentDesk &desk, DocumentView &view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addShortcuts(DocumentView &view);
    [[nodiscard]] bool press(const QKeyEvent &event);

    CommentDesk &m_desk;
    QWidget *m_margin;
};

} // namespace meridian
