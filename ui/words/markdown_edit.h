// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/text/channel_names.h"
#include "ui/widgets/look.h"
#include "ui/words/completion.h"
#include "ui/words/markdown_format.h"
#include <QPointer>
#include <QTextEdit>

namespace meridian {

class CompletionList;

//! A field for Markdown: it grows with its text, its keys and buttons put marks around the selection, lists go on by
//! themselves, what is pasted keeps its form, and "@" offers names, ":" emoji. All of it can be undone step by step.
class MarkdownEdit : public QTextEdit {
    Q_OBJECT
public:
    //! A paste of more lines than this is offered to become a block of code.
    static constexpr int LongPaste = 400;

    //! Both outlive this.
    MarkdownEdit(const Look &look, const MemberBook &book, QWidget *parent = nullptr);
    ~MarkdownEdit() override;

    void bold() { m_format.wrap(QStringLiteral("**")); }
    void italic() { m_format.wrap(QStringLiteral("*")); }
    void list() { m_format.list(MarkdownFormat::List::Bulleted); }
    void code() { m_format.code(); }
    void link() { m_format.link(); }
    //! Begins a name: writes "@" and offers everyone.
    void mention();
    void insertEmoji(const QString &emoji);
    //! Makes a block of code of what was pasted last.
    void foldPasted();

    //! The text with what was typed as "@Name" resolved to members.
    [[nodiscard]] QString markdown() const;
    //! Replaces the text without a step to undo.
    void setMarkdown(const QString &markdown);
    //! Words that are quoted, after what is written already.
    void appendQuote(const QString &markdown);
    //! People to offer first.
    void setNear(const std::vector<MemberId> &people) { m_completions->setNear(people); }
    //! "#" offers the channels of this replica, which outlives this; "#name" becomes a link to one.
    void setChannels(const Replica &replica);
    //! What the text needs at the present width; of a very long one, more than any field has.
    [[nodiscard]] int contentHeight() const;
    //! The letters' style, and the height of a line in it; before there is a text.
    void setTypeStyle(TypeStyle style);
    void setPadding(QMargins padding) { setViewportMargins(padding); }

signals:
    void sendRequested();
    void leaveRequested();
    void contentHeightChanged();
    void pastedLong(int lines);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool formatKey(QKeyEvent *event);
    void insertBlocks(const QString &markdown);
    [[nodiscard]] std::optional<BegunWord> begun() const;
    void offer();
    void take(const Completion &completion);
    [[nodiscard]] QString withNames(const QString &markdown) const;
    [[nodiscard]] std::vector<NamedChannel> namedChannels() const;
    void recolour();

    Look m_look;
    const MemberBook &m_book;
    const Replica *m_replica = nullptr; //!< of the channels
    MarkdownFormat m_format{*this};
    Completions *m_completions;
    QPointer<CompletionList> m_list; //!< lies in the window, over what is around the field
    int m_dismissed = -1;            //!< where a word begins that wants no list
    QTextCursor m_pasted;
    int m_shownHeight = 0;
};

} // namespace meridian
