// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/doc.h"
#include "core/documents/delta_lines.h"
#include "ui/documents/document_format.h"
#include <QObject>
#include <QTimer>
#include <functional>
#include <optional>

class QTextBlock;
class QTextCursor;
class QTextDocument;

namespace meridian {

//! Keeps a QTextDocument and the text of a Doc the same, both ways and by the smallest edits: what is typed into the one
//! becomes a transaction of the other, what others write is put between what stands there already.
//!
//! Each line is a block, each unit one character of the document: a position in the one is the same position in the
//! other. Only the line break that ends the last line has no character of its own in the QTextDocument.
//! Units: UTF-16 units.
//!
//! A long text comes in parts, so that its first page is there at once. Until loaded() the document is only to be read; what
//! others write meanwhile comes into it at the end.
class TextBinding final : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype AtOnce = 200'000, Part = 30'000; //!< units: longer texts come in parts of about so many

    //! All outlive this. `document` must have its layout already and is emptied; its own undo is switched off. Changes made
    //! in it are transactions of `origin`.
    TextBinding(crdt::Doc &doc, const crdt::TextRef &text, QTextDocument &document, const DocumentFormat &format,
                crdt::Origin origin = {1});
    ~TextBinding() override;

    //! Some of the text is not in the document yet.
    [[nodiscard]] bool isLoading() const { return m_restAt < m_rest.size(); }

    //! A place of the text as one of the document, and back: total, clamped to what is there.
    [[nodiscard]] int positionOf(qsizetype index) const;
    [[nodiscard]] qsizetype indexOf(int position) const;

    //! What becomes of a change that somebody makes here: itself, or a suggestion of it. It keeps what was written behind
    //! whatever it leaves of what was deleted there; lengths and places of the rest stay. Empty: everything is made.
    using Writing = std::function<crdt::Delta(const crdt::Delta &wanted)>;
    void setWriting(Writing writing) { m_become = std::move(writing); }
    [[nodiscard]] crdt::Delta becoming(const crdt::Delta &wanted) const { return m_become ? m_become(wanted) : wanted; }
    //! Letters that were deleted on the page last, and stay there struck out: told once.
    struct Struck {
        int from = 0, to = 0;
    };
    [[nodiscard]] std::optional<Struck> takeStruck() { return std::exchange(m_struck, {}); }

    //! Changes what is written, or how it looks, as somebody at the keyboard does; the document follows.
    void format(int from, int to, const crdt::Attributes &change);
    //! All lines that the range touches. False: nothing came of it.
    bool formatLines(int from, int to, const crdt::Attributes &change);
    //! Gives the last line its line break in the text, if it has none yet: something is to stand behind it.
    void endLastLine();
    //! The colours or the names have changed: gives everything its looks anew.
    void restyle();
    //! `change` speaks of the text from its start.
    void apply(const crdt::Delta &change);
    //! The same, also where changes are only proposed.
    void applyAsIs(const crdt::Delta &change);

    [[nodiscard]] crdt::Doc &doc() const { return m_doc; }
    [[nodiscard]] const crdt::TextRef &text() const { return m_text; }
    [[nodiscard]] QTextDocument &document() const { return m_document; }
    [[nodiscard]] crdt::Origin origin() const { return m_origin; }

signals:
    //! The document is about to follow the text, and has. What lies behind `position` may move; carets that stand where
    //! something is put in stay in front of it.
    void following();
    void followed(const meridian::crdt::Delta &change);
    //! Written here.
    void written();
    void loaded();

private:
    //! What was done to the document: between `from` and `to` it may look otherwise, at `at` some units are gone and some of
    //! `said`, from its unit `skip` on, have come.
    struct Edit {
        int from = 0, to = 0;
        qsizetype at = 0, gone = 0, come = 0;
        crdt::Delta said;
        qsizetype skip = 0;
        bool lines = false; //!< lines may be others
    };
    void load();
    void loadPart(qsizetype units);
    [[nodiscard]] int documentLength() const;
    void changed(int position, int removed, int added);
    bool take(crdt::Transaction &transaction, const Edit &edit);
    [[nodiscard]] crdt::Delta wantedOf(const Edit &edit) const;
    void make(crdt::Transaction &transaction, const crdt::Delta &change);
    void correct();
    void insert(crdt::Transaction &transaction, qsizetype at, const crdt::Delta &said, qsizetype skip, qsizetype length);
    bool syncLines(crdt::Transaction &transaction, int from, int to);
    void keepEnd(crdt::Transaction &transaction);
    void follow(const crdt::Delta &change);
    void tidy();

    crdt::Doc &m_doc;
    crdt::TextRef m_text;
    QTextDocument &m_document;
    const DocumentFormat &m_format;
    const crdt::Origin m_origin;
    crdt::Observation m_observation;
    bool m_following = false; //!< the document is being changed to follow the text
    bool m_writing = false;   //!< the text is being changed to follow the document
    int m_length = 0;           //!< of the document, as far as the text knows of it
    qsizetype m_textLength = 0; //!< of the text, as far as the document knows of it
    int m_touchedFrom = -1, m_touchedTo = -1; //!< what was written and may need its looks put right
    bool m_halves = false;      //!< and perhaps half a character, which the text does not take
    Writing m_become;
    //! The text took something else than the document shows: in front of what came, so much stands that is not shown yet.
    struct Owed {
        qsizetype at = 0, struck = 0, come = 0;
        qsizetype from = 0, to = 0; //!< where letters may have got other looks
    };
    std::optional<Owed> m_owed;
    std::optional<Struck> m_struck;
    std::vector<DeltaLine> m_rest; //!< while it comes in parts: all lines,
    size_t m_restAt = 0;           //!< how many of them are there,
    std::vector<crdt::Delta> m_missed; //!< and what happened to the text meanwhile
    QTimer m_nextPart;
};

//! By how much a change makes a text longer.
[[nodiscard]] qsizetype growthOf(const crdt::Delta &delta);
//! Letters as a QTextDocument can hold them: those that would end a block stand as others, one for one.
[[nodiscard]] QString shownLetters(QString letters);

} // namespace meridian
