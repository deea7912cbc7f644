// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words_view.h"
#include "core/text/mentions.h"
#include "ui/models/message_words.h"
#include "ui/words/message_body.h"
#include <QDesktopServices>
#include <QMouseEvent>
#include <QPainter>
#include <QUrl>

namespace meridian {

namespace {

constexpr int UsualWordsWidth = 480;

} // namespace

WordsView::WordsView(const Look &look, const MemberBook &book, QWidget *parent) : QWidget(parent), m_look(look), m_book(book)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::TabFocus); // a screen reader stops here
    connect(&look.theme, &Theme::changed, this, &WordsView::lay); // colours are in the documents
    connect(&book, &MemberBook::changed, this, &WordsView::lay);  // and so are the names
    lay();
}

WordsView::~WordsView() = default;

void WordsView::setMarkdown(const QString &markdown)
{
    if (markdown == m_markdown)
        return;
    m_markdown = markdown;
    lay();
}

void WordsView::lay()
{
    const auto name = [this](const Uuid &id) { return m_book.callName(MemberId(id)); };
    MentionNames names{name, m_book.self().uuid(), {}, {}};
    names.style = TypeStyle::Ui;
    m_body = std::make_unique<MessageBody>(m_markdown, m_look, names);
    m_body->unfold();
    while (m_body->isGrowing())
        m_body->grow();
    setAccessibleName(spokenWords(m_markdown, name));
    updateGeometry();
    update();
}

int WordsView::heightForWidth(int width) const
{
    m_body->layout(width);
    return m_body->height();
}

QSize WordsView::sizeHint() const
{
    const int width = m_look.type.px(UsualWordsWidth);
    return {width, heightForWidth(width)};
}

void WordsView::paintEvent(QPaintEvent *event)
{
    m_body->layout(width());
    QPainter painter(this);
    m_body->draw(painter, {}, {}, event->rect());
}

void WordsView::mousePressEvent(QMouseEvent *event)
{
    const BodyHit hit = m_body->hitAt(event->position());
    if (hit.kind == BodyHit::Kind::Link)
        QDesktopServices::openUrl(QUrl(hit.link));
}

} // namespace meridian
