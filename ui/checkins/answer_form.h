// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/check_in.h"
#include "ui/models/member_book.h"
#include "ui/widgets/look.h"
#include <QWidget>

class QGridLayout;

namespace meridian {

class Avatar;
class Button;
class MarkdownEdit;
class ScaleField;
class TextLabel;

//! My answer while it is written: a line for each question, and under them what becomes of it. It keeps nothing by itself.
class AnswerForm : public QWidget {
    Q_OBJECT
public:
    //! New: it can be shared or skipped. Change: of what was shared, it can be kept as it was.
    enum class Aim { New, Change };

    //! All outlive this.
    AnswerForm(const Look &look, const Replica &replica, const MemberBook &book, QWidget *parent = nullptr);

    //! Asks these questions; fields that ask the same as before stay as they are. Answers to questions that are no longer asked
    //! can be changed, too.
    void ask(const std::vector<CheckInQuestion> &questions, const std::vector<CheckInPart> &parts);
    void setParts(const std::vector<CheckInPart> &parts);
    void setAim(Aim aim);
    //! "About two minutes. It can wait until 18:00."
    void setNote(const QString &note);
    //! "Saved as a draft at 11:11".
    void setState(const QString &state);
    //! What is written, questions without words left out.
    [[nodiscard]] std::vector<CheckInPart> parts() const;
    //! The first field that has nothing yet, else the first.
    [[nodiscard]] QWidget *firstStop() const;
    void share();

signals:
    void touched();
    void shareWanted(const std::vector<meridian::CheckInPart> &parts);
    void skipWanted();
    void keepWanted(); //!< as it was
    void left();       //!< Esc: the words stay

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Field {
        CheckInQuestion question;
        TextLabel *label = nullptr;
        MarkdownEdit *words = nullptr; //!< or
        ScaleField *scale = nullptr;
        [[nodiscard]] QString text() const;
        [[nodiscard]] QWidget *stop() const;
    };
    void addField(const CheckInQuestion &question);
    void addFoot();
    void fit(MarkdownEdit *edit);

    Look m_look;
    const Replica &m_replica;
    const MemberBook &m_book;
    std::vector<Field> m_fields;
    Avatar *m_face;
    TextLabel *m_title, *m_note, *m_state;
    QGridLayout *m_grid;
    QWidget *m_foot;
    Button *m_skip, *m_keep, *m_share;
    bool m_filling = false;
};

} // namespace meridian
