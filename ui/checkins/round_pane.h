// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/checkins/answer_form.h"
#include "ui/checkins/check_in_parts.h"
#include <QTimer>
#include <QUrl>
#include <functional>

class QVBoxLayout;

namespace meridian {

class AnswerCard;
class Button;
class GatheredPanel;
class PeopleStrip;
class TextLabel;

//! One round: who answers when, my own answer while I write it, and the answers as they come, the newest first. What I write is on
//! disk and on my other devices about a second after the last key, and when I leave.
//!
//! Errors: what cannot be read keeps what is shown, and failed() says so.
class RoundPane : public QWidget {
    Q_OBJECT
public:
    static constexpr int KeepMs = 1000;
    static constexpr size_t MostCards = 40; //!< before they are asked for

    //! All outlive this; `gathered` is told what is shown.
    RoundPane(const Look &look, const CheckInParts &parts, GatheredPanel &gathered, QWidget *parent = nullptr);
    ~RoundPane() override;

    void open(const RoundPlace &place);
    //! Keeps what is written.
    void settle();
    void refresh();
    [[nodiscard]] const std::optional<RoundPlace> &place() const { return m_place; }
    [[nodiscard]] bool failed() const { return m_failed; }
    //! Answers of others that I see, and mine.
    [[nodiscard]] const std::vector<CheckInAnswer> &shown() const { return m_shown; }
    [[nodiscard]] bool isOver() const;
    //! What stands under the answers where there is no room beside them; null: nothing.
    void setFoot(QWidget *foot);
    [[nodiscard]] QWidget *firstStop() const;
    [[nodiscard]] AnswerForm &form() { return *m_form; }
    [[nodiscard]] const std::vector<AnswerCard *> &cards() const { return m_cards; }
    void focusAnswer();
    //! False: there is nothing to skip.
    bool skip();
    //! From answer to answer.
    bool step(int cards);

signals:
    void shownChanged();
    void cardFocused(QWidget *card);
    void linkActivated(const QUrl &link);
    void personWanted(meridian::MemberId member);
    void said(const QString &sentence);
    void undoable(const QString &sentence, const std::function<void()> &undo, const std::function<void()> &settle);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    //! At once where it is seen, else when it is shown.
    void refreshSoon();
    void connectForm();
    void showMine(const CheckIn &checkIn, const CheckInRound &round, const std::optional<CheckInAnswer> &mine, const std::optional<CheckInOwn> &own);
    void fillForm(const CheckIn &checkIn, const std::optional<CheckInAnswer> &mine, const std::optional<CheckInOwn> &own);
    [[nodiscard]] QString noteFor(const CheckInRound &round, bool isChange) const;
    void showCards(std::vector<CheckInAnswer> answers);
    void keepNow();
    void share(const std::vector<CheckInPart> &parts);
    void takeBack();
    void keepAsItWas();
    void setSkipped(bool skipped);
    [[nodiscard]] const CheckIn *checkIn() const;
    [[nodiscard]] bool isTouched() const;

    Look m_look;
    CheckInParts m_parts;
    GatheredPanel &m_gathered;
    std::optional<RoundPlace> m_place;
    std::vector<CheckInAnswer> m_shown;
    PeopleStrip *m_strip;
    AnswerForm *m_form;
    QWidget *m_skipLine;
    TextLabel *m_skipWords, *m_notice;
    Button *m_answerAfterAll, *m_add, *m_moreCards;
    QVBoxLayout *m_cardColumn, *m_column = nullptr;
    std::vector<AnswerCard *> m_cards;
    std::vector<CheckInAnswer> m_onCards;
    size_t m_cardLimit = MostCards;
    std::vector<CheckInPart> m_kept; //!< what of the form the replica has
    bool m_formOpen = false, m_changing = false, m_late = false, m_skipped = false, m_failed = false, m_isStale = false;
    QTimer m_keepSoon;
};

} // namespace meridian
