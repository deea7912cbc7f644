// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/entities.h"
#include "ui/models/member_book.h"
#include "ui/words/message_body.h"
#include <QElapsedTimer>
#include <QTimer>
#include <unordered_map>

namespace meridian {

//! The words of a row and what reading them takes. `key` is the message, or stands for a change that was refused.
struct MessageWords {
    MessageId key;
    QString text;
    MemberId author;
    Instant at;
};

//! The laid-out bodies of the messages around the view: each laid out once a width, the least
//! recently drawn let go of first. Heights stay for many more: for all rows a view can hold.
class MessageBodies : public QObject {
    Q_OBJECT
public:
    static constexpr size_t Kept = 200, KeptHeights = 2'000;

    //! All three outlive this. `style` is what plain words are set in.
    MessageBodies(const Look &look, const MemberBook &book, HighlighterClient &highlighter,
                  QObject *parent = nullptr, TypeStyle style = TypeStyle::Body);
    ~MessageBodies() override;

    //! How links to threads are shown: by the thread's subject, empty for one that is not here.
    void setTitles(std::function<QString(const QString &link)> titleOf) { m_titleOf = std::move(titleOf); }
    //! Whose places may be named behind a time.
    void setPeople(const std::vector<MemberId> &people);
    //! The body of a message's words, laid out. Valid until the next call.
    [[nodiscard]] MessageBody &body(const MessageWords &words, int width);
    [[nodiscard]] int height(const MessageWords &words, int width);
    void unfold(MessageId message);
    void unfoldCode(MessageId message, int part);
    //! Something of a message that is held is folded.
    [[nodiscard]] bool hasFolds(MessageId message) const;
    void unfoldAll(MessageId message);
    //! The times in the words of a message that is held.
    [[nodiscard]] std::vector<TimeInWords> times(MessageId message) const;
    //! A message came into sight: its code blocks get colours, now or as soon as there are some.
    void colour(MessageId message);
    //! Marks some words wherever they are; those of one message stand out. Empty: no more.
    void mark(const QString &words, MessageId active);
    //! Where the first of them lies in a body that is held; not valid: not in what shows of it.
    [[nodiscard]] QRectF markRect(MessageId message) const;
    void clear();

signals:
    void coloured(meridian::MessageId message);
    //! More of a message is laid out: its row is higher.
    void grown(meridian::MessageId message);

private:
    struct Held {
        QString text;
        std::unique_ptr<MessageBody> body;
        quint64 used = 0;
        bool coloured = false; //!< or asked for
    };
    struct Height {
        size_t text = 0;
        int width = 0, height = 0;
        quint64 used = 0;
    };
    void letGo();
    void grow();

    const Look &m_look;
    const MemberBook &m_book;
    HighlighterClient &m_highlighter;
    const TypeStyle m_style;
    std::unordered_map<MessageId, Held> m_held;
    std::unordered_map<MessageId, Height> m_heights;
    QSet<MessageId> m_unfolded;
    QHash<MessageId, QSet<int>> m_unfoldedCode; //!< by its place among the code
    QTimer m_growth;
    QElapsedTimer m_sinceGrown; //!< since somebody was told
    std::function<QString(const QString &link)> m_titleOf;
    std::vector<TimePlace> m_places;
    QString m_marked;
    MessageId m_markedActive;
    quint64 m_uses = 0;
};

} // namespace meridian
