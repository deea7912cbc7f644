// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/channels_model.h"
#include "ui/models/counts.h"
#include "ui/models/people_model.h"
#include "ui/sidebar/sidebar_pages.h"
#include "ui/widgets/look.h"
#include <QWidget>
#include <array>
#include <map>
#include <variant>

class QAbstractScrollArea;
class QScrollArea;
class QStackedLayout;
class QVBoxLayout;

namespace meridian {

class Button;
class IconButton;
class NavButton;
class Rail;
class SidebarFoot;
class SidebarList;
class TextLabel;

//! The navigation: workspace, places, channels, people with their clocks, and the team's day.
//! It reads the replica and asks with signals; where the window is, the shell tells it with setPlace().
class Sidebar : public QWidget {
    Q_OBJECT
public:
    enum class Variant { Full, Rail };
    using Page = SidebarPage;
    using Place = std::variant<Page, ChannelId, MemberId>;
    static constexpr int FullWidth = 236, RailWidth = 56;

    //! `replica` outlives this.
    Sidebar(const Look &look, Replica &replica, QWidget *parent = nullptr);

    void setVariant(Variant variant);
    [[nodiscard]] Variant variant() const { return m_variant; }
    void setPlace(const Place &place);
    //! How many rounds of check-ins ask me now.
    void setAsking(int rounds);
    [[nodiscard]] const Place &place() const { return m_place; }
    //! The list of people, and whom a point of its viewport shows.
    [[nodiscard]] QAbstractScrollArea *peopleView() const;
    [[nodiscard]] MemberId personAt(QPoint point) const;
    //! "Focus until 12:00", in my own row; empty: none.
    void setFocusWords(const QString &words);
    //! Where the menu of my own row opens: that row, or in the rail my clock.
    [[nodiscard]] QWidget *selfAnchor() const;
    //! Takes the focus (F6), on the place where the window is.
    void focusPlace(Qt::FocusReason reason);

signals:
    void pageRequested(meridian::SidebarPage page);
    void channelRequested(meridian::ChannelId channel);
    void personRequested(meridian::MemberId member);
    void newThreadRequested();
    void jumpRequested(); //!< to the switcher
    void everyoneRequested(); //!< to those who are not in the list
    void newChannelRequested();
    void inviteRequested();
    void expandRequested(); //!< from the rail
    //! Appearance, language and the like; the menu opens below `button`.
    void menuRequested(QWidget *button);
    void selfMenuRequested(QWidget *row); //!< of my own row

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildFull();
    QWidget *buildHead();
    QWidget *buildNav();
    QWidget *buildLists();
    //! The line under a list that is cut: "Show all 5,000".
    QWidget *buildMore(Button *&button);
    QWidget *buildHeading(const QString &text, IconButton *button);
    void connectModels();
    void refreshTeam();
    void refreshChannels();
    void refreshCounts();
    void refreshFaults();
    void refreshPlaces();
    //! The buttons of a page: in the sidebar, and in the rail.
    [[nodiscard]] std::array<NavButton *, 2> buttons(Page page) const;

    Look m_look;
    Replica &m_replica;
    ChannelsModel m_channels;
    PeopleModel m_people;
    Counts m_counts;
    int m_asking = 0;
    Variant m_variant = Variant::Full;
    Place m_place = Page::Inbox;
    TextLabel *m_workspace, *m_fault;
    std::map<Page, NavButton *> m_pages;
    IconButton *m_invite;
    SidebarList *m_channelList, *m_personList;
    Button *m_allChannels, *m_everyone;
    SidebarFoot *m_foot;
    Rail *m_rail;
    QScrollArea *m_scroll;
    QStackedLayout *m_variants;
};

} // namespace meridian
