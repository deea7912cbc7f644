// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/tokens.h"
#include <QHash>
#include <QIcon>
#include <QPixmap>

class QPainter;

namespace meridian {

class Theme;

//! Line icons by their icon-theme names, tinted with a token of the current theme.
//! An own drawing comes first; a name that has none is asked of the system's icon theme (Breeze).
class Icons {
public:
    explicit Icons(const Theme &theme) : m_theme(theme) {}

    //! `size` in logical pixels. Null when nobody has an icon of that name.
    [[nodiscard]] QPixmap pixmap(const QString &name, int size, Token tint, qreal ratio) const;
    [[nodiscard]] QPixmap pixmap(const QString &name, int size, const QColor &color, qreal ratio) const;
    //! For menus and actions; on or selected it takes the accent, disabled text-disabled.
    [[nodiscard]] QIcon icon(const QString &name, Token tint = Token::TextMuted) const;
    //! Draws an icon with its top left corner at `at`.
    void draw(QPainter &painter, const QString &name, QPointF at, int size, Token tint) const;

    //! Makes QIcon::fromTheme() answer with these drawings, Breeze behind them.
    static void installTheme();
    static QIcon applicationIcon();
    //! Links the compiled-in files; harmless to repeat.
    static void initResources();

private:
    struct Key {
        QString name;
        int size;
        QRgb color;
        int ratio; //!< in hundredths
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.name, key.size, key.color, key.ratio);
        }
    };
    const Theme &m_theme;
    mutable QHash<Key, QPixmap> m_cache;
};

} // namespace meridian
