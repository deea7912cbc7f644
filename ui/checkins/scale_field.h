// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QWidget>
#include <optional>

namespace meridian {

class FilterTab;

//! A number from 1 to 5, or none. The same number again takes it away; digits choose, too.
class ScaleField : public QWidget {
    Q_OBJECT
public:
    //! `name` is what is asked.
    ScaleField(const Look &look, const QString &name, QWidget *parent = nullptr);
    void setNumber(std::optional<int> number);
    [[nodiscard]] std::optional<int> number() const { return m_number; }

signals:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(int number);
    void showNumber();
    std::vector<FilterTab *> m_steps;
    std::optional<int> m_number;
};

} // namespace meridian
