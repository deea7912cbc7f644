// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/entities.h"
#include "ui/widgets/look.h"
#include <QTimeZone>
#include <QWidget>

class QHBoxLayout;

namespace meridian {

class Chip;
class IconButton;
class PresentPeople;
class TextLabel;

//! The bar over a document: what it is called, whose channel it is in, who is there with their clocks, and what can be done
//! with it as a whole.
class DocumentBar : public QWidget {
    Q_OBJECT
public:
    explicit DocumentBar(const Look &look, QWidget *parent = nullptr);

    //! A button that leads back stands here where there is no outline beside it.
    enum class Back { Hidden, Shown };
    void setBack(Back back);
    void setTitle(const QString &title, const QString &channel);
    //! Who else has it open; the first few are shown, the others counted.
    void setPresent(const std::vector<Member> &members, const QTimeZone &zone);
    //! On: its panel is open.
    void setHistoryOn(bool on);
    void setFavourite(bool favourite);
    [[nodiscard]] QWidget *menuAnchor() const;

signals:
    void backWanted();
    void personWanted(meridian::MemberId member);
    void historyWanted(bool on);
    void favouriteWanted(bool favourite);
    void menuWanted();

private:
    void addDeeds(QHBoxLayout &row);
    Look m_look;
    IconButton *m_back, *m_history, *m_favourite, *m_more;
    TextLabel *m_title;
    Chip *m_channel;
    PresentPeople *m_people;
};

} // namespace meridian
