// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/replica.h"
#include "core/store/team_commands.h"
#include "ui/models/agreement_text.h"
#include "ui/widgets/look.h"
#include <QWidget>

class QComboBox;
class QRadioButton;
class QVBoxLayout;

namespace meridian {

class Button;
class MarkdownEdit;
class TextLabel;
class WordsView;

//! How people work together in a channel: what threads ask for unless they say otherwise, who may interrupt people, and words. Whoever
//! manages the channel writes a new version; everyone says for themselves that they have read it. Earlier versions can be looked at.
class AgreementPanel : public QWidget {
    Q_OBJECT
public:
    //! All outlive this.
    AgreementPanel(const Look &look, Replica &replica, TeamCommands &team, const MemberBook &book, ChannelId channel,
                   QWidget *parent = nullptr);

    [[nodiscard]] MarkdownEdit &field() { return *m_text; }
    //! Where the keyboard comes in.
    [[nodiscard]] QWidget *entrance() const;

signals:
    //! Read, or written down: there is nothing more to do here.
    void done();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Choices = std::vector<QRadioButton *>;
    void build();
    [[nodiscard]] Choices addChoices(const QString &name, const QStringList &choices);
    void read();
    void showVersion(int version);
    void refreshButtons();
    void save();
    void markRead();
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] Agreement written() const;
    [[nodiscard]] static int chosenOf(const Choices &choices);

    Look m_look;
    Replica &m_replica;
    TeamCommands &m_team;
    const MemberBook &m_book;
    const ChannelId m_channel;
    QVBoxLayout *m_column;
    std::vector<Agreement> m_versions; //!< newest first
    std::vector<AgreementReading> m_readings;
    bool m_manages = false;
    int m_shown = 0; //!< of the versions
    std::optional<Agreement> m_unsaved; //!< what I am at, while I look at an earlier one
    QComboBox *m_version;
    Choices m_asks, m_interrupts;
    MarkdownEdit *m_text;
    WordsView *m_words; //!< for those who only read
    TextLabel *m_state, *m_heading, *m_readers;
    Button *m_save, *m_read;
};

} // namespace meridian
