// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/button.h"

namespace meridian {

//! "2 new below": what came under the words that are being read, which stay where they are.
class NewBelow : public Button {
    Q_OBJECT
public:
    //! Stands at the foot of `viewport`, its parent.
    NewBelow(const Look &look, QWidget &viewport);
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    void place();

private:
    int m_count = 0;
};

} // namespace meridian
