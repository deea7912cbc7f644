// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/work_now.h"
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

//! "When it lands": the consequence of the form beside it. A row for each person told with what
//! part of their day they are in; on their own clocks, what is asked by when; and who else finds
//! it.
class LandingPanel : public QWidget {
    Q_OBJECT
public:
    //! Both outlive this.
    LandingPanel(const Look &look, const MemberBook &book, QWidget *parent = nullptr);

    struct Plan {
        Asking asking;                //!< `told` are all it tells
        std::vector<MemberId> others; //!< further members of the channel
        QString channelName;          //!< empty for a direct conversation
        std::optional<qint64> reviewHours = {};
    };
    void setPlan(Plan plan);
    //! Those told as they are shown: who hears of it first first, who has told no hours last.
    [[nodiscard]] std::vector<MemberId> order() const;
    //! "Notified now, until 18:30", "Notified Wed 08:30".
    [[nodiscard]] QString fate(const Member &member) const;
    //! "Rafael, Wanjiru and Marta find it in their inbox, without a notification."; empty when there is nobody else.
    [[nodiscard]] QString othersText() const;

    [[nodiscard]] QSize sizeHint() const override { return {m_look.type.px(316), 400}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal paintPeople(QPainter &painter, qreal y) const;
    qreal paintAsk(QPainter &painter, qreal y) const;
    //! A name and a time on that person's clock.
    void paintTime(QPainter &painter, qreal y, const Member &member, Instant at) const;
    [[nodiscard]] QString reviewText() const;
    [[nodiscard]] QStringList askTexts() const;
    [[nodiscard]] static QString onTheirClock(const Member &member, Instant at);
    void paintOthers(QPainter &painter, qreal y) const;
    [[nodiscard]] std::optional<Instant> hearsAt(MemberId id) const;
    //! Of many, the first few; a sentence says how many they are.
    [[nodiscard]] std::vector<MemberId> shownPeople() const;
    //! Lines of muted text; answers with where they end.
    qreal paintLines(QPainter &painter, const QString &text, qreal y) const;
    [[nodiscard]] QRectF row(qreal y, qreal height) const;
    void refresh();

    Look m_look;
    const MemberBook &m_book;
    Plan m_plan;
};

} // namespace meridian
