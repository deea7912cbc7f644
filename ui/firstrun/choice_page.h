// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/entities.h"
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

class Button;
class ChoiceCard;
class PopupMenu;
class TextLabel;

//! The three ways to begin, a door for who has begun elsewhere, the clock this computer tells, and the language.
class ChoicePage : public QWidget {
    Q_OBJECT
public:
    explicit ChoicePage(const Look &look, QWidget *parent = nullptr);
    void setProfile(const Profile &profile); //!< whose zone and hours are told
    void focusFirst();

signals:
    void startChosen();
    void joinChosen();
    void demoChosen();
    void signInChosen();
    void changeClockRequested();
    void languageChosen(const QString &language); //!< "en", "de"

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildClockLine();
    QWidget *buildSignInLine();
    void buildLanguages();
    void refresh();
    Look m_look;
    Profile m_profile;
    ChoiceCard *m_first;
    TextLabel *m_clock, *m_hours;
    Button *m_language;
    PopupMenu *m_languages;
};

} // namespace meridian
