// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/message_marks.h"
#include "ui/models/messages_model.h"
#include "ui/words/message_bodies.h"
#include <QStyledItemDelegate>

namespace meridian {

//! What lies under a point of a message row.
struct MessageHit {
    enum class Kind {
        Nothing,
        Text,
        Link,
        CopyCode,
        ShowAllCode,
        ShowAll,
        Reaction,
        Task,
        TryAgain,
        CopyText,
        Discard,
        Unfold
    };
    Kind kind = Kind::Nothing;
    QString detail; //!< the link, the emoji, or the task
    int part = -1;  //!< of the body, for code
    BodyPosition position;
    std::optional<TimeInWords> time = {}; //!< of text
};

//! Selected text inside one message.
struct TextSelection {
    MessageId message;
    BodyPosition from, to;
};

//! Measures and paints the rows of a thread, and knows what lies where in them.
//!
//! Units: logical pixels; geometry is relative to the row's top left corner.
class MessageDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int Measure = 680; //!< the widest a text gets

    //! All outlive this.
    MessageDelegate(const Look &look, const MessagesModel &model, const MemberBook &book,
                    MessageBodies &bodies, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    [[nodiscard]] MessageHit hitAt(int row, int width, QPointF point) const;
    //! Whose avatar or name a point lies on; null: nobody's.
    [[nodiscard]] MemberId authorAt(int row, int width, QPointF point) const;
    [[nodiscard]] QRect bodyRect(int row, int width) const;
    //! Where the message itself begins in its row, under the notes and the new marker.
    [[nodiscard]] int messageTop(const MessagesModel::Entry &entry) const;
    void setSelection(const TextSelection &selection) { m_selection = selection; }
    [[nodiscard]] const TextSelection &selection() const { return m_selection; }
    [[nodiscard]] QString selectedText(int row, int width) const;
    //! Who answered with this: "Thanks: Priya, Yuki and 3 others".
    [[nodiscard]] QString reactionNames(int row, const QString &emoji) const;
    void setSidePadding(int padding) { m_side = padding; }
    [[nodiscard]] int sidePadding() const { return m_side; }
    //! The row whose timestamp the actions box covers; -1: none.
    void setActionsRow(int row) { m_actionsRow = row; }

private:
    struct Chip {
        QRectF rect;
        ReactionCount reaction;
    };
    struct Geometry {
        int top = 0; //!< of the message, under the notes and the new marker
        int notesBelow = 0; //!< the height of those after it
        bool quiet = false; //!< a side comment
        QRectF avatar, head, body, foot;
        std::vector<std::pair<QRectF, MessageMark>> marks; //!< between head and words
        std::vector<QRectF> tasks; //!< as the entry has them
        std::vector<Chip> reactions;
        std::vector<std::pair<MessageHit::Kind, QRectF>> links;
        int height = 0;
    };
    [[nodiscard]] int textWidth(int width, int left) const;
    [[nodiscard]] Geometry geometry(const MessagesModel::Entry &entry, int width) const;
    //! Returns where the words begin under them.
    int placeMarks(Geometry &geometry, const Message &message, int top, int measure) const;
    void placeTasks(Geometry &geometry, size_t count) const;
    void placeReactions(Geometry &geometry, const std::vector<ReactionCount> &reactions) const;
    void placeLinks(Geometry &geometry) const;
    void paintMessage(QPainter &painter, const Geometry &geometry,
                      const MessagesModel::Entry &entry, int row, const QRectF &clip) const;
    void paintHead(QPainter &painter, const Geometry &geometry, MemberId author,
                   const QString &when, bool showWhen) const;
    void paintState(QPainter &painter, const Geometry &geometry, const QString &icon,
                    const QString &text, Token tint) const;
    void paintBody(QPainter &painter, const Geometry &geometry, const MessageWords &words, const QRectF &clip) const;
    void paintAside(QPainter &painter, const Geometry &geometry, const MessagesModel::Entry &entry) const;
    void paintMarks(QPainter &painter, const Geometry &geometry) const;
    void paintReactions(QPainter &painter, const Geometry &geometry) const;
    void paintDeleted(QPainter &painter, const Geometry &geometry, const Message &message) const;
    void paintRefused(QPainter &painter, const Geometry &geometry, const MessagesModel::Entry &entry,
                      const QRectF &clip) const;
    void paintNewMarker(QPainter &painter, int top, int width) const;
    [[nodiscard]] int notesHeight(std::span<const NoteLine> notes) const;
    void paintNotes(QPainter &painter, std::span<const NoteLine> notes, int top, int width) const;
    void paintFold(QPainter &painter, const MessagesModel::Entry &entry, int width) const;

    const Look &m_look;
    const MessagesModel &m_model;
    const MemberBook &m_book;
    MessageBodies &m_bodies;
    TextSelection m_selection;
    int m_side = 32;
    int m_actionsRow = -1;
};

//! What a row says: a message's words, or those of a change the workspace refused. Empty for a fold.
[[nodiscard]] MessageWords wordsOf(const MessagesModel::Entry &entry, MemberId self);

} // namespace meridian
