// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/answer_words.h"
#include "ui/models/message_words.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace meridian {
namespace {

constexpr int LeastAnswerWidth = 60;

} // namespace

AnswerWords::AnswerWords(const Look &look, const MemberBook &book, const QString &markdown, QWidget *parent)
    : QWidget(parent), m_look(look), m_book(book), m_markdown(markdown)
{
    setFocusPolicy(Qt::ClickFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(spokenWords(markdown, [&book](const Uuid &member) { return book.callName(MemberId(member)); }));
    connect(&look.theme, &Theme::changed, this, &AnswerWords::remake);
    remake();
}

AnswerWords::~AnswerWords() = default;

void AnswerWords::remake()
{
    const MentionNames names{[this](const Uuid &member) { return m_book.callName(MemberId(member)); }, m_book.self().uuid()};
    m_body = std::make_unique<MessageBody>(m_markdown, m_look, names);
    m_body->unfold();
    m_from = m_to = {};
    if (width() > LeastAnswerWidth)
        layOut(width());
    update();
}

void AnswerWords::layOut(int width) const
{
    if (m_body->width() == width)
        return;
    m_body->layout(width);
    while (m_body->isGrowing())
        m_body->grow();
}

int AnswerWords::heightForWidth(int width) const
{
    layOut(qMax(width, LeastAnswerWidth));
    return m_body->height();
}

//! One line of it; how high it is at a width says heightForWidth().
QSize AnswerWords::sizeHint() const
{
    return {m_look.type.px(300), m_look.type.lineHeight(TypeStyle::Body)};
}

QSize AnswerWords::minimumSizeHint() const
{
    return {LeastAnswerWidth, m_look.type.lineHeight(TypeStyle::Body)};
}

void AnswerWords::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut(qMax(width(), LeastAnswerWidth));
    if (height() != m_body->height() && event->size().width() != event->oldSize().width())
        updateGeometry(); // what holds it asked at another width
}

void AnswerWords::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    layOut(qMax(width(), LeastAnswerWidth));
    m_body->draw(painter, qMin(m_from, m_to), qMax(m_from, m_to), event->rect());
}

void AnswerWords::mousePressEvent(QMouseEvent *event)
{
    const BodyHit hit = m_body->hitAt(event->position());
    m_marking = event->button() == Qt::LeftButton && hit.kind != BodyHit::Kind::Nothing;
    m_from = m_to = hit.position;
    update();
}

void AnswerWords::mouseMoveEvent(QMouseEvent *event)
{
    const BodyHit hit = m_body->hitAt(event->position());
    setCursor(hit.kind == BodyHit::Kind::Link ? Qt::PointingHandCursor : Qt::IBeamCursor);
    if (!m_marking || hit.kind == BodyHit::Kind::Nothing)
        return;
    m_to = hit.position;
    update();
}

void AnswerWords::mouseReleaseEvent(QMouseEvent *event)
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

void AnswerWords::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && m_from != m_to)
        QGuiApplication::clipboard()->setText(m_body->textBetween(qMin(m_from, m_to), qMax(m_from, m_to)));
    else
        QWidget::keyPressEvent(event);
}

void AnswerWords::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_from = m_to = {};
    update();
}

} // namespace meridian
