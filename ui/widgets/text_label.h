// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QLabel>

namespace meridian {

//! Text in a style of the type scale, with that style's line height, in a token's colour.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    //! Line: as wide as the text. Elide: one line that gives way, the whole text in a tooltip.
    //! Wrap: as many lines as it takes. Tabular: one line with digits of one width.
    enum class Flow { Line, Elide, Wrap, Tabular };

    TextLabel(const Look &look, const QString &text, TypeStyle style = TypeStyle::Ui, Token token = Token::Text,
              Flow flow = Flow::Line, QWidget *parent = nullptr);
    void setToken(Token token);
    void setTypeStyle(TypeStyle style);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    template<typename Line>
    int layOut(int width, Line line) const;
    [[nodiscard]] bool isElided() const;

    Look m_look;
    TypeStyle m_style;
    Token m_token;
    Flow m_flow;
};

} // namespace meridian
