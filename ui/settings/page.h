// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include "ui/widgets/text_label.h"
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace meridian {

//! A section of the settings: headings, and rows of a name, a sentence about it, and what sets it.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    explicit SettingsPage(const Look &look, QWidget *parent = nullptr);
    //! The section was gone to.
    virtual void arrive() {}

protected:
    [[nodiscard]] const Look &look() const { return m_look; }
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    void addHeading(const QString &text, const QString &about = {});
    void addLine(); //!< between two groups
    //! `input` gets the name for readers.
    void addRow(const QString &name, const QString &about, QWidget *input);
    [[nodiscard]] QLineEdit *lineEdit(qsizetype limit);
    [[nodiscard]] TextLabel *note(const QString &text, Token token = Token::TextMuted);

private:
    Look m_look;
    QVBoxLayout *m_column;
};

} // namespace meridian
