// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words_view.h"
#include "core/text/mentions.h"
#include "ui/models/message_words.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace meridian {
namespace {

constexpr int LeastWordsWidth = 60;

} // namespace

WordsView::WordsView(const Look &look, const MemberBook &book, TypeStyle style, QWidget *parent)
    : QWidget(parent), m_look(look), m_book(book), m_style(style)
{
    setFocusPolicy(Qt::ClickFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&look.theme, &Theme::changed, this, &WordsView::remake); // colours are in the documents
    connect(&book, &MemberBook::changed, this, &WordsView::remake);  // and so are the names
    remake();
}

WordsView::~WordsView() = default;

void WordsView::setMarkdown(const QString &markdown)
{
    if (markdown == m_markdown)
        return;
    m_markdown = markdown;
    remake();
}

void WordsView::remake()
{
    const auto name = [this](const Uuid &member) { return m_book.callName(MemberId(member)); };
    MentionNames names{name, m_book.self().uuid(), {}, {}};
    names.style = m_style;
    m_body = std::make_unique<MessageBody>(m_markdown, m_look, names);
    m_body->unfold();
    m_from = m_to = {};
    setAccessibleName(spokenWords(m_markdown, name));
    if (width() > LeastWordsWidth)
        layOut(width());
    updateGeometry();
    update();
}

void WordsView::layOut(int width) const
{
    if (m_body->width() == width)
        return;
    m_body->layout(width);
    while (m_body->isGrowing())
        m_body->grow();
}

int WordsView::heightForWidth(int width) const
{
    layOut(qMax(width, LeastWordsWidth));
    return m_body->height();
}

//! One line of it; how high it is at a width says heightForWidth().
QSize WordsView::sizeHint() const
{
    return {m_look.type.px(300), m_look.type.lineHeight(m_style)};
}

QSize WordsView::minimumSizeHint() const
{
    return {LeastWordsWidth, m_look.type.lineHeight(m_style)};
}

void WordsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut(qMax(width(), LeastWordsWidth));
    if (height() != m_body->height() && event->size().width() != event->oldSize().width())
        updateGeometry(); // what holds it asked at another width
}

void WordsView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    layOut(qMax(width(), LeastWordsWidth));
    m_body->draw(painter, qMin(m_from, m_to), qMax(m_from, m_to), event->rect());
}

void WordsView::mousePressEvent(QMouseEvent *event)
{
    const BodyHit hit = m_body->hitAt(event->position());
    m_marking = event->button() == Qt::LeftButton && hit.kind != BodyHit::Kind::Nothing;
    m_from = m_to = hit.position;
    update();
}

void WordsView::mouseMoveEvent(QMouseEvent *event)
{
    const BodyHit hit = m_body->hitAt(event->position());
    setCursor(hit.kind == BodyHit::Kind::Link ? Qt::PointingHandCursor : Qt::IBeamCursor);
    if (!m_marking || hit.kind == BodyHit::Kind::Nothing)
        return;
    m_to = hit.position;
    update();
}

void WordsView::mouseReleaseEvent(QMouseEvent *event)
{
    const BodyHit hit = m_body->hitAt(event->position());
    const bool isClick = m_marking && m_from == m_to;
    m_marking = false;
    if (!isClick)
        return;
    if (hit.kind == BodyHit::Kind::Link)
        emit linkActivated(QUrl(hit.link));
    else if (hit.kind == BodyHit::Kind::CopyCode)
        QGuiApplication::clipboard()->setText(m_body->code(hit.part));
    else if (hit.kind == BodyHit::Kind::ShowAllCode) {
        m_body->unfoldCode(hit.part);
        m_body->layout(width());
        updateGeometry();
        update();
    }
}

void WordsView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && m_from != m_to)
        QGuiApplication::clipboard()->setText(m_body->textBetween(qMin(m_from, m_to), qMax(m_from, m_to)));
    else
        QWidget::keyPressEvent(event);
}

void WordsView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_from = m_to = {};
    update();
}

} // namespace meridian
