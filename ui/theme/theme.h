// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/tokens.h"
#include <QColor>
#include <QObject>
#include <QPalette>
#include <memory>

class QApplication;

namespace meridian {

class HighContrast;
class SystemScheme;

//! Which colours the application has now, and all that follows from them: palette and style sheet.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Mode { Light, Dark, FollowSystem };
    enum class Contrast { FollowSystem, High, Usual };
    struct PersonInk {
        QColor fill, ink;
    };

    //! Wants a QGuiApplication. Reads the system's own palette, so make it before apply().
    explicit Theme(Mode mode = Mode::FollowSystem, QObject *parent = nullptr);
    ~Theme() override;

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    void setContrast(Contrast contrast);
    [[nodiscard]] Contrast contrast() const { return m_contrast; }
    //! Few colours, those of the system; what had a hue has a shape, and lines are as dark as words.
    [[nodiscard]] bool isHighContrast() const { return m_high != nullptr; }

    [[nodiscard]] QColor color(Token token) const;
    [[nodiscard]] PersonInk person(int hue) const; //!< any number; hues repeat after eight
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;

    //! Fusion, this palette and this style sheet for the whole application, now and after each change.
    void apply(QApplication &application);

signals:
    void changed();

private:
    void update();
    [[nodiscard]] std::unique_ptr<HighContrast> wantedContrast(bool dark) const;

    Mode m_mode;
    Contrast m_contrast = Contrast::FollowSystem;
    bool m_dark = false;
    QPalette m_systemPalette; //!< before it became ours
    std::unique_ptr<HighContrast> m_high;
    std::unique_ptr<SystemScheme> m_system;
    QApplication *m_application = nullptr;
};

} // namespace meridian
