// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/settings/page.h"
#include "ui/settings/profile_editor.h"

class QComboBox;

namespace meridian {

class Avatar;
class Button;
class PictureCrop;

//! How I am called, what I do, and what I look like.
class YouPage : public SettingsPage {
    Q_OBJECT
public:
    //! `editor` outlives this.
    YouPage(const Look &look, ProfileEditor &editor, QWidget *parent = nullptr);
    //! Shows the part of a picture that can be kept.
    void crop(const QString &path);
    [[nodiscard]] PictureCrop &cropper() { return *m_crop; }

private:
    void buildNames();
    void buildPicture();
    void refresh();
    void choosePicture();
    void keepPicture();
    void endCrop();
    void save(QLineEdit *field, QString Profile::*part);

    ProfileEditor &m_editor;
    QLineEdit *m_name, *m_callName, *m_title;
    QComboBox *m_pronoun, *m_answers;
    Avatar *m_avatar;
    PictureCrop *m_crop;
    QWidget *m_cropBox;
    Button *m_choose, *m_remove;
    TextLabel *m_fault;
};

} // namespace meridian
