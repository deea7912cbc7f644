// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/commands.h"
#include "ui/models/member_book.h"
#include "ui/settings/profile_editor.h"
#include "ui/settings/settings_door.h"
#include "ui/widgets/look.h"
#include <QWidget>
#include <array>

class QAbstractButton;
class QStackedWidget;

namespace meridian {

class AttentionDesk;
class SeenPanel;
class SettingsPage;
class TextLabel;

//! Everything somebody sets. Sections at the left, one of them in the middle.
class SettingsView : public QWidget {
    Q_OBJECT
public:
    enum class Section { You, Hours, Notices, Appearance, Shortcuts, People, Devices, Tasks };
    static constexpr int Sections = 8;

    //! All outlive this.
    SettingsView(const Look &look, Commands &commands, const MemberBook &book, SettingsDoor &door,
                 AttentionDesk &attention, QWidget *parent = nullptr);

    void open(Section section);
    [[nodiscard]] Section section() const { return m_section; }
    [[nodiscard]] SettingsPage &page(Section section);
    [[nodiscard]] QWidget *nav() const { return m_nav; }
    [[nodiscard]] QWidget *content() const;
    void focusNav();

signals:
    void closeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildNav();
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] SettingsPage *make(Section section);
    [[nodiscard]] static QString nameOf(Section section);
    void place();

    Look m_look;
    Commands &m_commands;
    const MemberBook &m_book;
    SettingsDoor &m_door;
    AttentionDesk &m_attention;
    ProfileEditor m_editor;
    Section m_section = Section::You;
    QWidget *m_nav;
    std::array<QAbstractButton *, Sections> m_buttons{};
    std::array<SettingsPage *, Sections> m_pages{}; //!< made when they are first gone to
    QStackedWidget *m_stack;
    TextLabel *m_title, *m_saved;
    SeenPanel *m_seen = nullptr;
};

} // namespace meridian
