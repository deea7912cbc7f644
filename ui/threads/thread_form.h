// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QWidget>
#include <optional>

class QLineEdit;
class QPlainTextEdit;

namespace meridian {

class Button;
class TextLabel;

//! A field under a thread's bar: for its new subject, or for what was decided. Enter keeps a subject, Ctrl+Enter a
//! conclusion, Esc leaves both as they were. A conclusion that comes before people had the hours they were promised also says why.
class ThreadForm : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Subject, Conclusion };

    explicit ThreadForm(const Look &look, QWidget *parent = nullptr);
    //! `inTheWay`: a sentence that says who is not waited for; empty where nobody is.
    void open(Kind kind, const QString &text, const QString &inTheWay = {});
    //! What was in the way may be so no more, or something is by now.
    void setInTheWay(const QString &words);
    void close();
    [[nodiscard]] Kind kind() const { return m_kind; }
    void setSidePadding(int padding);

signals:
    //! `early` is there where somebody is not waited for.
    void accepted(meridian::ThreadForm::Kind kind, const QString &text, const std::optional<QString> &early);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString text() const;
    void weigh();
    void accept();

    Look m_look;
    Kind m_kind = Kind::Subject;
    TextLabel *m_caption, *m_fault, *m_inTheWay;
    QLineEdit *m_subject, *m_early;
    QPlainTextEdit *m_conclusion;
    Button *m_keep, *m_accept;
};

} // namespace meridian
