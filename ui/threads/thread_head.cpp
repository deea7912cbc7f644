// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/thread_head.h"
#include "ui/models/asked.h"
#include "ui/models/time_text.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/paint.h"
#include <QHelpEvent>
#include <QTextLayout>
#include <QToolTip>

namespace meridian {

namespace {

constexpr int HeadPadTop = 16, PadBottom = 12, MetaGap = 8, MetaHeight = 26, StackSize = 22,
              StackStep = 17, StackMost = 6;
constexpr double ChannelShare = 0.45; //!< of the line, at most, for the name of a channel
//! Names stand out in a sentence: the translated pattern gets them between these two.
constexpr QChar NameBegin(0x01), NameEnd(0x02);

QString marked(const QString &name) { return NameBegin + name + NameEnd; }

} // namespace

ThreadHead::ThreadHead(const Look &look, const MemberBook &book, QWidget *parent)
    : QWidget(parent), m_look(look), m_book(book)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&look.minutes, &MinuteTicker::minute, this, &ThreadHead::refresh);
    connect(&book, &MemberBook::changed, this, &ThreadHead::refresh);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ThreadHead::setThread(const ThreadRow &row, std::vector<MemberId> people, Channel channel)
{
    m_row = row;
    m_people = std::move(people);
    m_channel = channel;
    updateGeometry();
    refresh();
}

void ThreadHead::setSidePadding(int padding)
{
    m_side = padding;
    updateGeometry();
    update();
}

void ThreadHead::refresh()
{
    const TimeText times(m_book.zone(), m_look.clock.now());
    const AskShown asked = askShown(m_row, m_book);
    const QString ask = m_row.thread.conclusion.isEmpty()
        ? times.askLong(asked.asking, asked.by)
        : Expectation::concluded().text;
    setAccessibleName(QStringList{m_row.thread.subject, ask, presence()}
                          .join(QStringLiteral(". ")));
    update();
}

QStringList ThreadHead::subjectLines(int width) const
{
    const QFont font = m_look.type.font(TypeStyle::Title);
    QTextLayout layout(m_row.thread.subject, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < 2;
         line = layout.createLine()) {
        line.setLineWidth(width);
        const QString rest = m_row.thread.subject.mid(line.textStart());
        lines.append(lines.isEmpty() ? rest.left(line.textLength()).trimmed()
                                     : QFontMetrics(font).elidedText(rest, Qt::ElideRight, width));
    }
    layout.endLayout();
    return lines;
}

QSize ThreadHead::sizeHint() const
{
    const int inner = std::max(80, width() - 2 * m_side);
    const int lines = std::max(1, int(subjectLines(inner).size()));
    return {320,
            HeadPadTop + lines * m_look.type.lineHeight(TypeStyle::Title) + MetaGap
                + m_look.type.px(MetaHeight) + PadBottom};
}

void ThreadHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

bool ThreadHead::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), m_row.thread.subject,
                           this);
    return QWidget::event(event);
}

void ThreadHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int lineHeight = m_look.type.lineHeight(TypeStyle::Title);
    QRectF line(m_side, HeadPadTop, width() - 2 * m_side, lineHeight);
    const auto align = m_row.thread.subject.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    for (const QString &text : subjectLines(int(line.width()))) {
        drawText(painter, line, m_look.type.font(TypeStyle::Title), m_look.theme.color(Token::Text),
                 text, align);
        line.translate(0, lineHeight);
    }
    paintMeta(painter,
              QRectF(m_side, line.top() + MetaGap, line.width(), m_look.type.px(MetaHeight)));
    drawHairline(painter, {0, height() - 1.0}, {double(width()), height() - 1.0},
                 m_look.theme.color(Token::Hairline));
}

void ThreadHead::paintMeta(QPainter &painter, QRectF line) const
{
    const TimeText times(m_book.zone(), m_look.clock.now());
    const AskShown asked = askShown(m_row, m_book);
    ChipSpec chip = Expectation::chip(asked.asking, asked.by, times.mine(), m_look.clock.now());
    chip.text = times.askLong(asked.asking, asked.by);
    if (!m_row.thread.conclusion.isEmpty())
        chip = Expectation::concluded();
    line.setLeft(line.left() + drawChip(painter, m_look, line, chip, ChipSize::Large) + 14);
    const QFont small = m_look.type.font(TypeStyle::Small);
    const QColor muted = m_look.theme.color(Token::TextMuted);
    if (m_channel == Channel::Shown && m_row.channelKind != ChannelKind::Direct) {
        QRectF channel = line.translated(-4, 0);
        channel.setWidth(line.width() * ChannelShare);
        line.setLeft(channel.left()
                     + drawText(painter, channel, small, muted, QStringLiteral("# ") + m_row.channelName)
                     + 10);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.theme.color(Token::TextFaint));
        painter.drawEllipse(QPointF(line.left() + 1.5, line.center().y()), 1.5, 1.5);
        line.setLeft(line.left() + 13);
    } else {
        line.setLeft(line.left() + paintStack(painter, line));
    }
    paintPresence(painter, line);
}

int ThreadHead::paintStack(QPainter &painter, QRectF line) const
{
    qreal x = line.left();
    int shown = 0;
    for (const MemberId id : m_people) {
        const Member *member = m_book.find(id);
        if (!member || shown == StackMost)
            continue;
        const QRectF circle(x, line.center().y() - StackSize / 2.0, StackSize, StackSize);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.theme.color(Token::Surface));
        painter.drawEllipse(circle.adjusted(-2, -2, 2, 2));
        drawAvatar(painter, m_look, circle, Face::of(*member));
        x += StackStep;
        ++shown;
    }
    return shown == 0 ? 0 : (shown - 1) * StackStep + StackSize + 10;
}

QString ThreadHead::atWork(const WorkNow &now) const
{
    const auto name = [&](size_t i) { return marked(m_book.callName(now.atWork[i])); };
    switch (now.atWork.size()) {
    case 0:
        return {};
    case 1:
        return tr("%1 is at work now").arg(name(0));
    case 2:
        return tr("%1 and %2 are at work now").arg(name(0), name(1));
    default:
        return tr("%1, %2 and %n others are at work now", nullptr, int(now.atWork.size()) - 2)
            .arg(name(0), name(1));
    }
}

QString ThreadHead::presence() const
{
    const Instant instant = m_look.clock.now();
    const WorkNow now = workNow(m_book, m_people, instant);
    const TimeText times(m_book.zone(), instant);
    QStringList parts;
    if (!now.atWork.empty())
        parts.append(atWork(now));
    const bool someoneLater = !now.later.empty() && now.later.front().start;
    if (someoneLater) {
        const QString name = m_book.callName(now.later.front().member);
        const QString when = times.start(*now.later.front().start);
        parts.append(
            now.atWork.empty()
                ? tr("Nobody here is at work now. First up: %1, from %2 your time").arg(name, when)
                : tr("%1 from %2 your time").arg(name, when));
    }
    QString sentence = parts.join(QStringLiteral("  •  "));
    return sentence.remove(NameBegin).remove(NameEnd);
}

void ThreadHead::paintPresence(QPainter &painter, QRectF line) const
{
    const QFont font = m_look.type.font(TypeStyle::Small);
    const QFontMetricsF metrics(font);
    const Instant instant = m_look.clock.now();
    const QString first = atWork(workNow(m_book, m_people, instant));
    QString rest = presence();
    QString plain = first;
    plain.remove(NameBegin).remove(NameEnd);
    rest = rest.mid(plain.size());
    QString run;
    bool inName = false;
    const auto flush = [&] {
        painter.setFont(font);
        painter.setPen(m_look.theme.color(inName ? Token::Text : Token::TextMuted));
        const qreal width = metrics.horizontalAdvance(run);
        const bool fits = width <= line.width();
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         fits ? run : metrics.elidedText(run, Qt::ElideRight, line.width()));
        line.setLeft(line.left() + width);
        run.clear();
    };
    for (const QChar c : first + NameEnd + rest) {
        if (c != NameBegin && c != NameEnd) {
            run += c;
            continue;
        }
        flush();
        inName = c == NameBegin;
    }
    if (line.width() > 24)
        flush();
}

} // namespace meridian
