// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/versions_popup.h"
#include "core/text/plain_text.h"
#include "core/text/word_diff.h"
#include "ui/models/time_text.h"
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextCursor>
#include <QTextEdit>
#include <memory>

namespace meridian {

namespace {

constexpr int Width = 480, MostHeight = 420; //!< design pixels

//! One state of the words and when they were written.
struct Version {
    Instant at;
    QString text;
};

std::vector<Version> versionsOf(const Message &message, const std::vector<MessageVersion> &earlier,
                                const MentionName &nameOf)
{
    std::vector<Version> all;
    for (const MessageVersion &one : earlier)
        all.push_back({one.at, withMentionNames(one.text, nameOf)});
    all.push_back({message.editedAt.value_or(message.at), withMentionNames(message.text, nameOf)});
    return all;
}

class Writer {
public:
    Writer(QTextDocument &document, const Look &look) : m_cursor(&document), m_look(look) {}

    void heading(const QString &text)
    {
        if (!m_cursor.atStart())
            m_cursor.insertBlock();
        QTextBlockFormat block;
        block.setTopMargin(m_cursor.position() > 0 ? 12 : 0);
        m_cursor.setBlockFormat(block);
        m_cursor.insertText(text, format(TypeStyle::Meta, Token::TextMuted));
        m_cursor.insertBlock(QTextBlockFormat());
    }
    void piece(const DiffPiece &piece)
    {
        QTextCharFormat words = format(TypeStyle::Ui, Token::Text);
        if (piece.kind == DiffPiece::Kind::Added) {
            words.setBackground(m_look.theme.color(Token::Added));
            words.setFontUnderline(true);
        } else if (piece.kind == DiffPiece::Kind::Removed) {
            words.setBackground(m_look.theme.color(Token::Removed));
            words.setFontStrikeOut(true);
        }
        QString text = piece.text;
        m_cursor.insertText(text.replace(u'\n', QChar::LineSeparator), words);
    }

private:
    QTextCharFormat format(TypeStyle style, Token token) const
    {
        QTextCharFormat made;
        made.setFont(m_look.type.font(style));
        made.setForeground(m_look.theme.color(token));
        return made;
    }
    QTextCursor m_cursor;
    const Look &m_look;
};

} // namespace

VersionsPopup::VersionsPopup(const Look &look, const Message &message, const std::vector<MessageVersion> &earlier,
                             const MemberBook &book, QWidget *parent)
    : Popup(look, parent), m_text(new QTextEdit(this))
{
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(8);
    const TimeText times(book.zone(), look.clock.now());
    const auto versions = versionsOf(
        message, earlier, [&book](const Uuid &id) { return book.callName(MemberId(id)); });
    Writer writer(*m_text->document(), look);
    for (size_t i = versions.size(); i-- > 0;) {
        const QString when = times.inThread(versions[i].at);
        writer.heading(i == 0 && versions.size() > 1 ? tr("First written %1").arg(when)
                                                     : tr("Changed %1").arg(when));
        if (i == 0)
            writer.piece({DiffPiece::Kind::Same, versions[i].text});
        else
            for (const DiffPiece &piece : wordDiff(versions[i - 1].text, versions[i].text))
                writer.piece(piece);
    }
    if (versions.size() == 1)
        writer.heading(tr("What it said before was not kept."));
    m_text->moveCursor(QTextCursor::Start);
    setAccessibleName(tr("Versions of a message by %1").arg(book.fullName(message.author)));
    setAccessibleDescription(text());
}

QString VersionsPopup::text() const { return m_text->toPlainText(); }

QSize VersionsPopup::contentSize() const
{
    const Type &type = look().type;
    // The field's own document is as wide as the field is now.
    const std::unique_ptr<QTextDocument> measured(m_text->document()->clone());
    measured->setTextWidth(type.px(Width));
    return {type.px(Width), qMin(type.px(MostHeight), int(measured->size().height()) + 4)};
}

void VersionsPopup::resizeEvent(QResizeEvent *) { m_text->setGeometry(contentRect()); }

void VersionsPopup::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = m_text->verticalScrollBar();
    const auto scroll = [bar](QAbstractSlider::SliderAction action) { bar->triggerAction(action); };
    switch (event->key()) {
    case Qt::Key_Down: return scroll(QAbstractSlider::SliderSingleStepAdd);
    case Qt::Key_Up: return scroll(QAbstractSlider::SliderSingleStepSub);
    case Qt::Key_Space:
    case Qt::Key_PageDown: return scroll(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageUp: return scroll(QAbstractSlider::SliderPageStepSub);
    default: Popup::keyPressEvent(event);
    }
}

} // namespace meridian
