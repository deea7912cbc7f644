// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFont>
#include <QString>
#include <array>

namespace meridian {

enum class TypeStyle {
    Display, Title, Heading, Pane, BodyDoc, Body, Subject, SubjectUnread, Name, Ui, UiMedium,
    Small, Meta, Micro, MicroStrong, Code,
};

//! The type scale: the only place fonts come from. They are set in code, never in the style sheet,
//! because style sheets take whole pixels only.
//!
//! Units: logical pixels. Sizes are for a base of 13; when the system asks for another, all are
//!   scaled by system/13 and rounded to a whole pixel.
class Type {
public:
    //! What somebody can choose, in per cent.
    static constexpr std::array Sizes{90, 100, 110, 125, 150};
    //! The one beside `percent` in a direction; the last one stays.
    [[nodiscard]] static int sizeBeside(int percent, int direction);

    //! Wants a QGuiApplication. `scale` is the person's own choice on top (1.0 = 100 %);
    //! a `family` overrules the system's font (pictures that must look alike everywhere).
    explicit Type(qreal scale = 1.0, const QString &family = QString());

    [[nodiscard]] const QFont &font(TypeStyle style) const { return m_fonts[size_t(style)]; }
    [[nodiscard]] int lineHeight(TypeStyle style) const;
    [[nodiscard]] QString family() const { return m_family; }
    [[nodiscard]] QString codeFamily() const { return m_codeFamily; }
    //! How much larger than drawn everything with text in it must be.
    [[nodiscard]] qreal factor() const { return m_factor; }
    //! `size` logical pixels of the design, at the present scale.
    [[nodiscard]] int px(qreal size) const { return qRound(size * m_factor); }
    //! A font beside the scale (initials in an avatar): `size` design pixels and a weight.
    [[nodiscard]] QFont sized(qreal size, QFont::Weight weight) const;

private:
    static constexpr size_t Styles = size_t(TypeStyle::Code) + 1;
    [[nodiscard]] QFont make(const QString &family, qreal size, QFont::Weight weight, qreal spacing) const;

    QString m_family, m_codeFamily;
    qreal m_factor = 1.0;
    bool m_medium = true;     //!< the family has a weight of 500
    bool m_halfPixels = true; //!< the platform keeps 12.5 apart from 12 and 13
    std::array<QFont, Styles> m_fonts;
};

} // namespace meridian
