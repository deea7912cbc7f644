// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QPlainTextEdit>
#include <QTimer>

namespace meridian {

//! Words of a task, written in place: as high as they are. What is typed is handed over when the typing rests for a second, when
//! the field is left and, of a single line, with Enter. Others' changes come in only where nothing is being written.
class WordsEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    enum class Lines { One, Many };
    static constexpr int RestMs = 1000;

    WordsEdit(const Look &look, TypeStyle style, Lines lines, int longest, QWidget *parent = nullptr);
    //! Of `subject`: of another one it replaces whatever stands here, after that has been handed over.
    void setWords(const QString &words, const QByteArray &subject);
    //! Hands over what is not yet.
    void settle();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void written(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    Look m_look;
    const Lines m_lines;
    const int m_longest;
    QString m_kept;
    QString m_shown; //!< the same, as it stood here before somebody wrote
    QByteArray m_subject;
    QTimer m_rest;
};

} // namespace meridian
