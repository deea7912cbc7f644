// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/compose/landing_panel.h"
#include "ui/compose/urgent_wish.h"
#include "ui/words/draft_keeper.h"

class QGridLayout;
class QLineEdit;

namespace meridian {

class AskField;
class Button;
class HintLine;
class SendGuard;
class SendWays;
class SplitButton;
class MarkdownEdit;
class OtherDraft;
class TextLabel;
class TokenField;

//! Starting a thread: where it goes, whom it tells, its subject, what it asks for, and its first
//! words. A draft is on disk as it is typed; a missing subject stops nothing but Send.
class NewThreadPane : public QWidget {
    Q_OBJECT
public:
    //! All outlive this.
    NewThreadPane(const Look &look, Replica &replica, Commands &commands, const MemberBook &book,
                  QWidget *parent = nullptr);
    ~NewThreadPane() override;

    //! An empty form; in a channel where one is given.
    void begin(std::optional<ChannelId> channel);
    //! An empty form for a direct thread with these people.
    void beginWith(const std::vector<MemberId> &people);
    //! A form that somebody filled in for me: it becomes a draft at once.
    void beginFilled(const Draft &draft);
    //! A draft from the disk, as it was left.
    void resume(const Draft &draft);
    void send();
    //! Whether advice is given while one writes.
    void setHints(bool shown);
    void flush() { m_keeper.share(); }

    [[nodiscard]] Draft draft() const;
    [[nodiscard]] QLineEdit &subject() { return *m_subject; }
    [[nodiscard]] MarkdownEdit &field() { return *m_edit; }
    [[nodiscard]] TokenField &in() { return *m_in; }
    [[nodiscard]] TokenField &tell() { return *m_tell; }
    [[nodiscard]] LandingPanel &landing() { return *m_landing; }
    [[nodiscard]] OtherDraft &other() { return *m_other; }

signals:
    void sent(meridian::ThreadId thread);
    //! It waits for its time now: "Goes out Wed 07:00".
    void heldBack(const QString &sentence);
    //! Its words are to reach people whatever their hour; somebody asks once more.
    void urgentWanted(const meridian::UrgentWish &wish);
    void left();
    //! A hint leads to what may be about the same.
    void threadWanted(meridian::ThreadId thread);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    static constexpr int SideWide = 32; //!< from the edge to what is written
    QWidget *makeBar();
    QWidget *makeForm();
    QWidget *makeTools();
    void addRow(QGridLayout &grid, const QString &name, QWidget *field);
    void offerPlaces();
    void fill(const Draft &draft);
    void placeChanged();
    //! New threads go by what was agreed on where they go.
    void applyAgreement(const QString &channelName);
    void refreshLanding();
    void refreshHints();
    void touched();
    void followDraft();
    void showOther(const std::optional<DraftId> &other);
    //! What is written, when nothing is missing in it; else it says so.
    [[nodiscard]] std::optional<Draft> readyDraft();
    void sendAs(std::optional<Manner> manner);
    void sendNow(const Draft &ready);
    void sendLater(const SendTime &time);
    void sendUrgently();
    void openWays();
    void complain(const QString &sentence, QWidget *where);
    void leave();
    [[nodiscard]] std::optional<ChannelId> channel() const;
    [[nodiscard]] std::optional<ChannelId> sendChannel(const Draft &draft);

    Look m_look;
    Replica &m_replica;
    Commands &m_commands;
    const MemberBook &m_book;
    ThreadId m_thread;
    DraftKeeper m_keeper;
    bool m_filling = false;
    TextLabel *m_state, *m_complaint;
    TokenField *m_in, *m_tell;
    QLineEdit *m_subject;
    AskField *m_ask;
    MarkdownEdit *m_edit;
    LandingPanel *m_landing;
    SendGuard *m_guard;
    OtherDraft *m_other; //!< what another device made of the same draft
    HintLine *m_hints;
    bool m_givesHints = true;
    QTimer m_hintSoon; //!< once the writing rests
    SendWays *m_ways;
    SplitButton *m_send;
    std::optional<SendTime> m_before; //!< when it was to go out, before it was taken up again
    std::optional<Manner> m_manner;
    std::vector<QWidget *> m_tellRow; //!< not there for a direct thread
};

} // namespace meridian
