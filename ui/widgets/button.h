// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QAbstractButton>

namespace meridian {

//! A button with a word on it, perhaps an icon before it and the key that does the same behind it. Words that a long
//! name makes too long are elided, and stand whole in the tooltip.
class Button : public QAbstractButton {
    Q_OBJECT
public:
    //! Destructive asks in danger's colour; Confirm is its filled form, only inside a confirmation.
    enum class Role { Primary, Plain, Flat, Link, Destructive, Confirm };
    enum class Size { Normal, Small };

    Button(const Look &look, const QString &text, Role role = Role::Plain, Size size = Size::Normal,
           QWidget *parent = nullptr);
    void setIconName(const QString &name);
    void setTrailingIcon(const QString &name); //!< "arrow-down" of a choice
    void setKeyHint(const QString &keys);      //!< "Ctrl ↵"; shown, and added to the tooltip's words
    void setRole(Role role);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    friend class SplitButton;
    //! Which corners are round: all, or those of one half of a split button.
    enum class Corners { All, Leading, Trailing };
    [[nodiscard]] Token inkToken() const;
    [[nodiscard]] QColor fillColor() const; //!< invalid: none
    void paintBox(QPainter &painter) const;
    [[nodiscard]] QString shownWords() const;
    [[nodiscard]] int wordsWidth() const;

    Look m_look;
    Role m_role;
    Size m_size;
    Corners m_corners = Corners::All;
    QString m_icon, m_trailing, m_keys;
};

//! The label of a key: outline, 11 px, in the colour of what is around it.
int drawKeyHint(QPainter &painter, const Look &look, QPointF at, const QString &keys, const QColor &ink,
                const QColor &outline);
[[nodiscard]] int keyHintWidth(const Look &look, const QString &keys);

//! An icon alone, 30 by 30. It always has a name, which is its tooltip.
class IconButton : public QAbstractButton {
    Q_OBJECT
public:
    //! `keys` is shown after the name in the tooltip, may be empty.
    IconButton(const Look &look, const QString &iconName, const QString &name, const QString &keys = QString(),
               QWidget *parent = nullptr);
    void setIconName(const QString &name);
    void setName(const QString &name, const QString &keys = QString());
    //! Design pixels: the side of the button and of the icon in it.
    void setSide(int side, int icon = 16);
    void setSides(QSize button, int icon);
    void setTint(Token tint);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Look m_look;
    QString m_iconName;
    QSize m_box{30, 30};
    int m_iconSize = 16;
    Token m_tint = Token::TextMuted;
};

//! A primary button with a second, narrow half for other ways of doing the same.
class SplitButton : public QWidget {
    Q_OBJECT
public:
    SplitButton(const Look &look, const QString &text, const QString &menuName, QWidget *parent = nullptr,
                Button::Size size = Button::Size::Normal);
    [[nodiscard]] Button *main() const { return m_main; }
    [[nodiscard]] Button *more() const { return m_more; }

signals:
    void clicked();
    void moreRequested();

private:
    Button *m_main, *m_more;
};

} // namespace meridian
