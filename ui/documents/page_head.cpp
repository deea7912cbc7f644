// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/page_head.h"
#include "ui/documents/title_field.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/text_label.h"
#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

namespace meridian {

namespace {

constexpr int HeadFaceSide = 20, ByAbove = 6, Gap = 8, Dot = 3, Icon = 14, IconGap = 5;

//! What became of words that the workspace does not take.
QString refusalText(const QString &code)
{
    if (code == u"too_large")
        return PageHead::tr("Saved on this computer only: this is more than the workspace takes");
    if (code == u"forbidden" || code == u"not_found")
        return PageHead::tr("Saved on this computer only: you may no longer write here");
    return PageHead::tr("Saved on this computer only");
}

} // namespace

PageHead::PageHead(const Look &look, const MemberBook &book, QWidget *parent) : QWidget(parent), m_look(look), m_book(book)
{
    m_title = new TitleField(look, this);
    m_face = new Avatar(look, HeadFaceSide, Avatar::Badge::Hidden, this);
    m_writers = new TextLabel(look, {}, TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Elide, this);
    m_state = new TextLabel(look, {}, TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Elide, this);
    connect(m_title, &QTextEdit::textChanged, this, [this] {
        updateGeometry();
        place();
        QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest)); // whoever placed this looks again
    });
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PageHead::setWriters(const std::vector<MemberId> &writers)
{
    const Member *first = writers.empty() ? nullptr : m_book.find(writers.front());
    m_face->setVisible(first);
    if (first)
        m_face->setMember(*first);
    const int others = int(writers.size()) - 2;
    QString words;
    if (writers.size() == 1)
        words = m_book.callName(writers[0]);
    else if (others == 0)
        words = tr("%1 and %2").arg(m_book.callName(writers[0]), m_book.callName(writers[1]));
    else if (others > 0)
        words = tr("%1, %2 and %n others", nullptr, others).arg(m_book.callName(writers[0]), m_book.callName(writers[1]));
    m_writers->setText(words);
    place();
}

void PageHead::setState(DocumentSession::State state, const QString &code)
{
    using State = DocumentSession::State;
    m_refused = state == State::Refused;
    m_saved = state == State::Saved ? tr("Saved") : m_refused ? refusalText(code) : tr("Saved on this computer");
    showState();
}

void PageHead::setLoading(bool loading)
{
    m_loading = loading;
    showState();
}

void PageHead::showState()
{
    m_state->setText(m_loading ? tr("Reading the rest") : m_saved);
    m_state->setToken(m_refused && !m_loading ? Token::Warn : Token::TextMuted);
    place();
    update();
}

QString PageHead::stateText() const
{
    return m_state->text();
}

int PageHead::heightForWidth(int width) const
{
    return m_title->heightForWidth(width) + m_look.type.px(ByAbove) + m_look.type.px(HeadFaceSide);
}

void PageHead::place()
{
    const int title = m_title->heightForWidth(width()), face = m_look.type.px(HeadFaceSide);
    m_title->setGeometry(0, 0, width(), title);
    const int y = title + m_look.type.px(ByAbove), lineHeight = m_state->sizeHint().height();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int x = 0;
    const auto put = [&](QWidget *widget, int wide, int high) {
        widget->setGeometry(mirrored ? width() - x - wide : x, y + (face - high) / 2, wide, high);
        x += wide;
    };
    const bool writers = !m_writers->text().isEmpty();
    if (m_face->isVisibleTo(this)) {
        put(m_face, face, face);
        x += Gap;
    }
    const int state = m_state->sizeHint().width() + 2, around = 2 * Gap + Dot + Icon + IconGap;
    if (writers)
        put(m_writers, std::clamp(m_writers->sizeHint().width(), 0, std::max(40, width() - x - state - around)), lineHeight);
    x += (writers ? 2 * Gap + Dot : 0) + Icon + IconGap;
    put(m_state, std::min(state, std::max(0, width() - x)), lineHeight);
}

void PageHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect state = m_state->geometry();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qreal middle = state.center().y() + 0.5;
    const qreal icon = mirrored ? state.right() + 1 + IconGap : state.left() - IconGap - Icon;
    const bool warns = m_refused && !m_loading;
    m_look.icons.draw(painter, warns ? QStringLiteral("network-disconnect") : QStringLiteral("meridian-saved"),
                      {icon, middle - Icon / 2.0}, Icon, warns ? Token::Warn : Token::TextMuted);
    if (m_writers->text().isEmpty())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.theme.color(Token::TextFaint));
    const qreal dot = mirrored ? icon + Icon + Gap + Dot / 2.0 : icon - Gap - Dot / 2.0;
    painter.drawEllipse(QPointF(dot, middle), Dot / 2.0, Dot / 2.0);
}

void PageHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace meridian
