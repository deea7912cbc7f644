// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QRect>
#include <functional>
#include <vector>

class QWidget;

namespace meridian {

class CommentFrame;

//! One thing that a margin or a list has a card for, and where it is about in the page.
struct CardItem {
    QByteArray key; //!< of a comment, a suggestion or a draft: unique among all of them
    int position = 0;
    bool resolved = false;
    bool operator==(const CardItem &) const = default;
};

//! What shows cards asks for them when it has room, and tells them when what they show has changed.
struct CardMaker {
    std::function<CommentFrame *(const QByteArray &key, QWidget *parent)> make;
    std::function<void(const QByteArray &key, CommentFrame &card)> refresh;
};

} // namespace meridian
