// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/draft.h"
#include "ui/checkins/check_in_list.h"
#include "ui/checkins/check_in_page.h"
#include "ui/checkins/gathered_panel.h"
#include "ui/checkins/round_pane.h"

class QStackedWidget;
class QVBoxLayout;

namespace meridian {

class EmptyState;
class Hairline;
class TallScroll;

//! Check-ins: the rounds, the one that is open with my answer and everybody's, and what it adds up to. Where there is no room for
//! three, what is gathered stands under the answers; where there is none for two, the rounds or the one that is open.
class CheckInsView : public QWidget {
    Q_OBJECT
public:
    //! All outlive this.
    CheckInsView(const Look &look, const CheckInParts &parts, Commands &commands, QWidget *parent = nullptr);
    ~CheckInsView() override;

    //! None: the round that asks me, else the first there is. A place without a date is the check-in as it is set up.
    void arrive(const std::optional<RoundPlace> &place);
    [[nodiscard]] const std::optional<RoundPlace> &place() const { return m_place; }
    //! The rounds or what is open, where there is room for one.
    void showList();
    [[nodiscard]] bool isSingle() const { return m_single; }
    void focusPane();
    bool step(int rows);
    [[nodiscard]] bool skip();
    [[nodiscard]] bool makeTask() { return m_gathered->makeTask(); }
    [[nodiscard]] QList<QWidget *> regions() const;
    [[nodiscard]] CheckInList &list() { return *m_list; }
    [[nodiscard]] RoundPane &round() { return *m_round; }
    [[nodiscard]] GatheredPanel &gathered() { return *m_gathered; }
    [[nodiscard]] CheckInPage &page() { return *m_page; }
    void putTogether(); //!< the summary

signals:
    void placeChanged(const meridian::RoundPlace &place);
    void newWanted();
    void changeWanted(meridian::CheckInId checkIn);
    void draftWanted(const meridian::Draft &draft);
    void makeTaskWanted(const meridian::WordsInTheWay &words);
    void taskWanted(meridian::TaskId task);
    void channelWanted(meridian::ChannelId channel);
    void personWanted(meridian::MemberId member);
    void linkActivated(const QUrl &link);
    void said(const QString &sentence);
    void undoable(const QString &sentence, const std::function<void()> &undo, const std::function<void()> &settle);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *madeBar();
    [[nodiscard]] QWidget *madePane();
    void connectParts();
    void goTo(const RoundPlace &place);
    [[nodiscard]] std::optional<RoundPlace> firstPlace() const;
    void refresh();
    void refreshBar();
    void apply();

    Look m_look;
    CheckInParts m_parts;
    Commands &m_commands;
    std::optional<RoundPlace> m_place;
    std::optional<RoundPlace> m_awaited; //!< of a check-in that the replica will have in a moment
    CheckInList *m_list;
    GatheredPanel *m_gathered;
    RoundPane *m_round;
    CheckInPage *m_page;
    EmptyState *m_empty;
    TallScroll *m_roundScroll = nullptr, *m_pageScroll = nullptr, *m_side = nullptr;
    QWidget *m_sideContent = nullptr, *m_pane = nullptr, *m_bar = nullptr;
    QStackedWidget *m_stack = nullptr;
    Hairline *m_line, *m_sideLine;
    TextLabel *m_title = nullptr;
    IconButton *m_back = nullptr, *m_summary = nullptr, *m_change = nullptr, *m_setUp = nullptr;
    Button *m_channel = nullptr;
    Banner *m_trouble;
    bool m_single = false, m_listShown = true, m_wide = true;
};

} // namespace meridian
