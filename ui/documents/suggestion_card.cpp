// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/suggestion_card.h"
#include "ui/models/time_text.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/local_time_pill.h"
#include "ui/widgets/paint.h"
#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QTextCursor>
#include <QTextDocument>

namespace meridian {

namespace {

constexpr int SuggestionHeadHeight = 22, SuggestedAvatarSide = 22, SuggestedAvatarGap = 8, SuggestedWordsBelow = 5, ButtonsBelow = 9, SuggestedGap = 6;
constexpr qsizetype LongestWords = 300;

//! On one line, paragraphs' ends shown: they are part of what is suggested.
QString shownWords(QString words)
{
    words.replace(u'\n', QStringLiteral(" ¶ "));
    return words.size() > LongestWords ? words.left(LongestWords) + u'…' : words;
}

} // namespace

SuggestionCard::SuggestionCard(const Look &look, const MemberBook &book, QWidget *parent)
    : CommentFrame(look, parent), m_book(book)
{
    m_accept = new Button(look, tr("Accept"), Button::Role::Plain, Button::Size::Small, this);
    m_keep = new Button(look, tr("Keep as it was"), Button::Role::Flat, Button::Size::Small, this);
    connect(m_accept, &Button::clicked, this, [this] { emit accepted(id()); });
    connect(m_keep, &Button::clicked, this, [this] { emit kept(id()); });
    connect(&look.minutes, &MinuteTicker::minute, this, qOverload<>(&QWidget::update));
    connect(&book, &MemberBook::changed, this, qOverload<>(&QWidget::update));
}

void SuggestionCard::set(const SuggestionStamp &stamp, const QString &added, const QString &removed)
{
    if (m_stamp == stamp && m_added == added && m_removed == removed)
        return;
    m_stamp = stamp;
    m_added = added;
    m_removed = removed;
    setAccessibleName(spoken());
    const QString about = added.isEmpty() ? removed : added;
    m_accept->setAccessibleName(tr("Accept “%1”").arg(about.simplified()));
    m_keep->setAccessibleName(tr("Keep as it was, without “%1”").arg(about.simplified()));
    emit heightChanged();
    update();
}

QString SuggestionCard::spoken() const
{
    const QString who = m_book.callName(m_stamp.member);
    const QString added = m_added.simplified(), removed = m_removed.simplified();
    if (m_removed.isEmpty())
        return tr("%1 suggests adding “%2”").arg(who, added);
    return m_added.isEmpty() ? tr("%1 suggests removing “%2”").arg(who, removed)
                             : tr("%1 suggests “%2” for “%3”").arg(who, added, removed);
}

//! "Suggests where you are for everywhere", with both as they look in the page.
std::unique_ptr<QTextDocument> SuggestionCard::words(int width) const
{
    auto document = std::make_unique<QTextDocument>();
    document->setDocumentMargin(0);
    document->setDefaultFont(look().type.font(TypeStyle::Ui));
    const auto colour = [this](Token token) { return look().theme.color(token); };
    QTextCharFormat plain, added, removed;
    plain.setForeground(colour(Token::Text));
    added = removed = plain;
    added.setBackground(colour(Token::Added));
    added.setFontUnderline(true);
    added.setUnderlineColor(colour(Token::Ok));
    removed.setBackground(colour(Token::Removed));
    removed.setFontStrikeOut(true);
    removed.setForeground(colour(Token::TextMuted));
    //: %1 is what is put in, %2 what is taken away
    const QString sentence = m_removed.isEmpty() ? tr("Suggests adding %1")
        : m_added.isEmpty()                      ? tr("Suggests removing %2")
                                                 : tr("Suggests %1 for %2");
    QTextCursor cursor(document.get());
    QTextBlockFormat lines;
    lines.setLineHeight(look().type.lineHeight(TypeStyle::Ui) + 1, QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(lines);
    qsizetype at = 0;
    while (at < sentence.size()) {
        const qsizetype mark = sentence.indexOf(u'%', at);
        cursor.insertText(sentence.mid(at, mark < 0 ? -1 : mark - at), plain);
        if (mark < 0)
            break;
        const bool isAdded = sentence.mid(mark + 1, 1) == u"1";
        cursor.insertText(shownWords(isAdded ? m_added : m_removed), isAdded ? added : removed);
        at = mark + 2;
    }
    document->setTextWidth(width);
    return document;
}

int SuggestionCard::layOut(int width)
{
    const int inner = width - 2 * SideX;
    int top = SideY + px(SuggestionHeadHeight) + SuggestedWordsBelow;
    m_words = {SideX, top, inner, int(std::ceil(words(inner)->size().height()))};
    top = m_words.bottom() + 1 + ButtonsBelow;
    const QSize accept = m_accept->sizeHint(), keep = m_keep->sizeHint();
    const bool fits = accept.width() + SuggestedGap + keep.width() <= inner;
    const QRect first(SideX, top, std::min(accept.width(), inner), accept.height());
    const QRect second = fits ? QRect(first.right() + 1 + SuggestedGap, top, keep.width(), keep.height())
                              : QRect(SideX, first.bottom() + 1 + SuggestedGap, std::min(keep.width(), inner), keep.height());
    const QRect box(0, 0, width, 1);
    m_accept->setGeometry(QStyle::visualRect(layoutDirection(), box, first));
    m_keep->setGeometry(QStyle::visualRect(layoutDirection(), box, second));
    return second.bottom() + 1 + SideY + 1;
}

void SuggestionCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintBox(painter, Box::Plain);
    paintHead(painter);
    painter.translate(m_words.topLeft());
    words(m_words.width())->drawContents(&painter);
}

void SuggestionCard::paintHead(QPainter &painter) const
{
    const QRect head(SideX, SideY, width() - 2 * SideX, px(SuggestionHeadHeight));
    const auto inHead = [&](int left, int width) {
        return QRectF(placed({head.left() + left, head.top(), width, head.height()}));
    };
    const Member *member = m_book.find(m_stamp.member);
    drawAvatar(painter, look(), inHead(0, px(SuggestedAvatarSide)), member ? Face::of(*member) : Face{QStringLiteral("?"), 6}, std::nullopt,
               Token::SurfaceRaised);
    const QFont meta = look().type.font(TypeStyle::Meta);
    const QString when = TimeText(m_book.zone(), look().clock.now()).inList(m_stamp.at);
    const int whenWidth = tabularWidth(meta, when);
    drawTabular(painter, inHead(head.width() - whenWidth, whenWidth), meta, look().theme.color(Token::TextMuted), when,
                Qt::AlignTrailing);
    int left = px(SuggestedAvatarSide) + SuggestedAvatarGap;
    const int end = head.width() - whenWidth - SuggestedAvatarGap;
    left += drawText(painter, inHead(left, std::max(0, end - left)), look().type.sized(12.5, QFont::DemiBold),
                     look().theme.color(Token::Text), m_book.callName(m_stamp.member))
        + SuggestedAvatarGap;
    if (member && m_stamp.member != m_book.self()
        && LocalTimePill::widthOf(look(), member->profile, LocalTimePill::City::Hidden) <= end - left)
        LocalTimePill::draw(painter, look(), inHead(left, end - left), member->profile, LocalTimePill::City::Hidden);
}

void SuggestionCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit leaveWanted();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        isActive() ? m_accept->setFocus(Qt::TabFocusReason) : emit pressed();
    else
        CommentFrame::keyPressEvent(event);
}

} // namespace meridian
