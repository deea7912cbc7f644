// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/entities.h"
#include "ui/widgets/popup.h"

class QLineEdit;
class QListWidget;

namespace meridian {

//! Whose a task is, or on whom it waits: a field that narrows the people as one types, and the people. The first line is nobody.
class OwnerPopup : public Popup {
    Q_OBJECT
public:
    //! What is asked, and what the line says that is nobody.
    struct Words {
        QString question, nobody;
    };
    [[nodiscard]] static Words ofOwner();
    [[nodiscard]] static Words ofWaiting();

    //! `people` in the order they are shown.
    OwnerPopup(const Look &look, const Words &words, std::vector<Member> people, std::optional<MemberId> current, QWidget *parent = nullptr);

signals:
    void chosen(std::optional<meridian::MemberId> owner);

protected:
    [[nodiscard]] QSize contentSize() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &text);
    void choose();

    Words m_words;
    std::vector<Member> m_people;
    std::optional<MemberId> m_current;
    QLineEdit *m_filter;
    QListWidget *m_list;
};

} // namespace meridian
