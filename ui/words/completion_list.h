// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include "ui/words/completion.h"
#include <QWidget>

class QListView;

namespace meridian {

class CompletionModel;

//! The choices under the caret: names with their clocks, or emoji. It never takes the focus, so that an input method goes
//! on undisturbed; the field hands it the keys it has a use for.
class CompletionList : public QWidget {
    Q_OBJECT
public:
    //! Both outlive this. `field` is what is typed into.
    CompletionList(const Look &look, const MemberBook &book, QWidget *field);

    //! Shows the choices at the caret, the first one chosen; none: it goes away.
    void offer(std::vector<Completion> found, const QRect &caret);
    void close();
    [[nodiscard]] bool isOpen() const { return isVisible(); }
    [[nodiscard]] int count() const;
    [[nodiscard]] std::optional<Completion> current() const;
    //! Whether the key was one for the list. Enter and Tab take what is chosen.
    bool takeKey(int key);

signals:
    void taken(const meridian::Completion &completion);
    //! In words, for a screen reader; empty when the list closes.
    void currentChanged(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void place(const QRect &caret);
    void choose(int row);
    Look m_look;
    const MemberBook &m_book;
    QWidget *m_field;
    CompletionModel *m_model;
    QListView *m_view;
};

} // namespace meridian
