// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/text/highlighter_client.h"
#include "ui/words/costly_text.h"
#include "ui/words/message_document.h"
#include <set>

namespace meridian {

//! A place in the text of a body: which part, and which position in its document.
struct BodyPosition {
    int part = 0;
    int position = 0;
    auto operator<=>(const BodyPosition &) const = default;
};

//! What lies under a point of a body.
struct BodyHit {
    enum class Kind { Nothing, Text, Link, CopyCode, ShowAllCode, ShowAll };
    Kind kind = Kind::Nothing;
    int part = -1;
    QString link;
    BodyPosition position;
    std::optional<TimeInWords> time = {}; //!< of text
};

//! The words of one message, laid out for one width: flows of text, and code blocks between them.
//! Long code and long messages are folded until they are asked for whole; of a text that is costly to lay out only the
//! beginning is built until then, and the rest piece by piece: grow() until it is complete.
//!
//! Units: logical pixels from the body's top left corner.
class MessageBody {
public:
    static constexpr int FoldMessageFrom = 40, FoldedMessage = 24; //!< lines
    static constexpr int FoldCodeFrom = 24, FoldedCode = 16;       //!< lines

    MessageBody(const QString &markdown, const Look &look, const MentionNames &names);
    ~MessageBody();

    void layout(int width);
    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] bool isFolded() const { return m_folded; }
    void unfold(); //!< the whole message
    void unfoldCode(int part);
    //! The same, for code by its place among the message's blocks of code.
    void openCode(int ordinal);
    [[nodiscard]] int ordinalOf(int part) const;
    [[nodiscard]] int codeCount() const;
    //! Something that is to be seen is not laid out yet.
    [[nodiscard]] bool isGrowing() const;
    //! Lays out a piece of it, in less than a frame.
    void grow();
    //! It will be about as high as this: so that nothing moves while it grows.
    void reserve(int height) { m_reserved = height; }
    //! Something of the message or of its code is folded.
    [[nodiscard]] bool hasFolds() const;

    //! Marks some words wherever they are in it; empty: none.
    enum class Mark { Usual, Active };
    void mark(const QString &words, Mark how);
    //! Where the first marked words lie, if that is in sight.
    [[nodiscard]] QRectF markRect() const;

    void draw(QPainter &painter, BodyPosition from, BodyPosition to, const QRectF &clip) const;
    [[nodiscard]] BodyHit hitAt(QPointF point) const;
    [[nodiscard]] QString textBetween(BodyPosition from, BodyPosition to) const;
    [[nodiscard]] BodyPosition end() const;

    [[nodiscard]] int partCount() const { return int(m_parts.size()); }
    //! Code of a part as it was written; empty for a flow.
    [[nodiscard]] const QString &code(int part) const { return m_parts[size_t(part)].code; }
    [[nodiscard]] const QString &language(int part) const { return m_parts[size_t(part)].language; }
    [[nodiscard]] const QTextDocument *document(int part) const { return m_parts[size_t(part)].document.get(); }
    [[nodiscard]] QString text(int part) const { return document(part)->toPlainText(); }
    [[nodiscard]] const std::vector<TimeInWords> &times() const { return m_times; }
    //! Colours and the language's proper name. Sizes stay, so nothing has to move.
    void highlight(int part, const HighlightedCode &colours);
    //! Moves the code under `point` sideways; false when there is none or it fits.
    bool scrollCode(QPointF point, int delta);

private:
    struct Part {
        bool isCode = false;
        std::unique_ptr<QTextDocument> document;
        QString code, language, title;
        bool codeFolded = false;
        bool isCut = false;      //!< code whose endless lines are shown in pieces
        bool continues = false;  //!< its words go on where the part before ended
        int lines = 0;           //!< of code
        qsizetype filled = 0;    //!< how much of the code is in the document
        int gap = 0;             //!< above it
        mutable std::optional<std::vector<int>> marks{}; //!< where marked words begin; none: not sought yet
        QRectF box;       //!< the whole part
        QRectF text;      //!< where its document stands
        int sideways = 0; //!< how far the code is scrolled
    };
    [[nodiscard]] static QString showAllText(int lines);
    void build();
    void addFlow(std::span<const Block> blocks, FlowPiece piece = FlowPiece::Whole);
    void addCode(const Block &block);
    void beginCode(Part &part) const;
    //! Puts more of a code into its document, about as much as costs `budget`.
    void fillCode(Part &part, int budget) const;
    [[nodiscard]] qsizetype shownOf(const Part &part) const; //!< how much of its code is to be seen
    [[nodiscard]] Part *unfilledCode();
    void begin(); //!< of a costly text, as much as a folded message shows
    void addPiece(int budget);
    void trimLastLine(const CostlyText::Piece &piece);
    qreal place(Part &part, qreal top);
    void layoutCode(Part &part, qreal top);
    void layoutAll();
    void fold();
    void drawCode(QPainter &painter, const Part &part, const std::vector<FlowMark> &marks,
                  const QRectF &clip) const;
    [[nodiscard]] const std::vector<int> &marksIn(const Part &part) const;
    [[nodiscard]] std::vector<FlowMark> fillsIn(const Part &part, const QTextCursor &selection) const;
    [[nodiscard]] QTextCursor selectionIn(int part, BodyPosition from, BodyPosition to) const;
    [[nodiscard]] QRectF copyButton(const Part &part) const;
    [[nodiscard]] QRectF showAllCode(const Part &part) const;
    [[nodiscard]] QRectF showAll() const;
    [[nodiscard]] int lineHeight() const;

    const Look &m_look;
    MentionNames m_names;
    std::vector<Block> m_blocks;
    std::vector<TimeInWords> m_times;
    std::vector<Part> m_parts;
    std::optional<CostlyText> m_rest; //!< of a costly text, what is not built
    std::set<int> m_openCodes;        //!< ordinals of code that is shown whole
    int m_width = 0, m_height = 0, m_builtHeight = 0, m_shownHeight = 0, m_reserved = 0;
    QString m_marked;
    Mark m_mark = Mark::Usual;
    bool m_costly = false;
    bool m_folded = false, m_unfolded = false;
};

} // namespace meridian
