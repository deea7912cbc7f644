// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QPointer>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace meridian {

class Button;
class TextLabel;

//! A labelled field with room for one sentence about what is wrong with it.
class LabelledField : public QWidget {
    Q_OBJECT
public:
    //! `input` becomes a child; its accessible name is the label.
    LabelledField(const Look &look, const QString &label, QWidget *input, QWidget *parent = nullptr);
    void setFault(const QString &sentence); //!< empty: nothing wrong
    [[nodiscard]] QString fault() const;

private:
    QWidget *m_input;
    TextLabel *m_fault;
};

//! One step of the first run: a title, a sentence, fields, Back and the button that goes on.
//! While something is being done for it, it says so and takes nothing more.
class Step : public QWidget {
    Q_OBJECT
public:
    Step(const Look &look, const QString &title, const QString &sentence, const QString &next,
         QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setSentence(const QString &sentence);
    void setNext(const QString &text);
    void setFault(const QString &sentence); //!< of the step as a whole
    void setBusy(const QString &words);     //!< empty: not busy
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString fault() const;

signals:
    void backRequested();
    void nextRequested();

protected:
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] const Look &look() const { return m_look; }
    QLineEdit *addLine(const QString &placeholder = QString()); //!< Enter in it goes on
    void keyPressEvent(QKeyEvent *event) override;

private:
    Look m_look;
    QWidget *m_fields;
    QVBoxLayout *m_body;
    TextLabel *m_title, *m_sentence, *m_fault, *m_state;
    Button *m_back, *m_next;
    bool m_busy = false;
    QPointer<QWidget> m_writtenIn; //!< what had the focus when it became busy
};

} // namespace meridian
