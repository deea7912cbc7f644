// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/ui/desk_fixture.h"
#include "ui/checkins/answer_card.h"
#include "ui/checkins/check_ins_view.h"
#include "ui/widgets/button.h"
#include <QLabel>
#include <QTest>
#include <algorithm>

namespace meridian::test {

//! The demo team's check-ins, on the morning of the pictures.
struct CheckInDesk {
    Desk desk;
    TeamCommands team{desk, desk.fixture.clock, desk.random};
    CheckInBook checkIns{*desk.replica, *desk.book, desk.fixture.clock};
    CheckInParts parts{*desk.replica, team, *desk.book, checkIns};
    CheckInsView view{desk.look(), parts, desk.commands};
    const QDate today{2026, 6, 16};

    CheckInDesk()
    {
        view.resize(1204, 900);
        view.show();
    }
    [[nodiscard]] CheckIn called(const QString &name) const
    {
        for (const CheckIn &one : must(desk.replica->checkIns().all())) {
            if (one.rule.name == name)
                return one;
        }
        throw std::runtime_error("no check-in is called " + name.toStdString());
    }
    [[nodiscard]] CheckIn launch() const { return called(QStringLiteral("Launch week")); }
    void open(const QString &name, QDate round) { view.arrive(RoundPlace{called(name).checkIn, round}); }
    //! The first visible one with these words.
    [[nodiscard]] Button &button(const QString &text) { return buttonIn(view, text); }
    [[nodiscard]] static Button &buttonIn(QWidget &holder, const QString &text)
    {
        for (Button *one : holder.findChildren<Button *>()) {
            if (one->text() == text && one->isVisible())
                return *one;
        }
        throw std::runtime_error("no button " + text.toStdString());
    }
    [[nodiscard]] bool hasButton(const QString &text)
    {
        const auto all = view.findChildren<Button *>();
        return std::ranges::any_of(all, [&](const Button *one) { return one->text() == text && one->isVisible(); });
    }
    //! Everything that can be read on labels now.
    [[nodiscard]] QString read() const
    {
        QStringList words;
        for (const QLabel *one : view.findChildren<QLabel *>()) {
            if (one->isVisible())
                words << one->text();
        }
        return words.join(u'\n');
    }
    template<typename Body>
    [[nodiscard]] std::vector<Body> submitted() const
    {
        std::vector<Body> found;
        for (const Op &op : desk.submitted) {
            if (const auto *body = std::get_if<Body>(&op.body))
                found.push_back(*body);
        }
        return found;
    }
    [[nodiscard]] QStringList cardNames() const
    {
        QStringList names;
        for (const AnswerCard *card : const_cast<CheckInsView &>(view).round().cards())
            names << desk.book->callName(card->member());
        return names;
    }
};

} // namespace meridian::test
