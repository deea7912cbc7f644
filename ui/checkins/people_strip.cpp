// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/people_strip.h"
#include "ui/models/check_in_words.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace meridian {
namespace {

constexpr int LeastCell = 72, CellGap = 10, StripLine = 4, StripFace = 20, StripStep = 6, RowsApart = 10;
constexpr int MostStripRows = 2;
constexpr size_t MostSpoken = 40;

} // namespace

PeopleStrip::PeopleStrip(const Look &look, const MemberBook &book, QWidget *parent) : QWidget(parent), m_look(look), m_book(book)
{
    setFocusPolicy(Qt::TabFocus);
    FocusRing::install(look, this, 6);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PeopleStrip::setPeople(std::vector<RoundPerson> people)
{
    m_people = std::move(people);
    const CheckInWords words(m_book, m_look.clock.now());
    QStringList said;
    for (const RoundPerson &one : m_people) {
        if (size_t(said.size()) < MostSpoken)
            said << words.spoken(one);
    }
    setAccessibleName(tr("Who, and when. %1", "the people of a round").arg(said.join(QStringLiteral(". "))));
    setFixedHeight(heightForWidth(width()));
    update();
}

int PeopleStrip::rowHeight() const
{
    const Type &type = m_look.type;
    return type.px(StripLine) + type.px(StripStep) + type.px(StripFace) + type.px(StripStep) + type.lineHeight(TypeStyle::Meta);
}

PeopleStrip::Grid PeopleStrip::gridFor(int width) const
{
    const int gap = m_look.type.px(CellGap), count = int(m_people.size());
    Grid grid;
    const int most = qMax(1, (width + gap) / (m_look.type.px(LeastCell) + gap));
    grid.columns = qBound(1, count, most);
    grid.rows = qBound(1, (count + grid.columns - 1) / grid.columns, MostStripRows);
    grid.cell = (width + gap) / grid.columns - gap;
    const int cells = grid.columns * grid.rows;
    grid.shown = size_t(count > cells ? cells - 1 : count);
    return grid;
}

QRect PeopleStrip::cellAt(const Grid &grid, size_t index) const
{
    const int column = int(index) % grid.columns, row = int(index) / grid.columns;
    const QRect cell(column * (grid.cell + m_look.type.px(CellGap)), row * (rowHeight() + m_look.type.px(RowsApart)), grid.cell, rowHeight());
    return QStyle::visualRect(layoutDirection(), rect(), cell);
}

int PeopleStrip::heightForWidth(int width) const
{
    const Grid grid = gridFor(width);
    return grid.rows * rowHeight() + (grid.rows - 1) * m_look.type.px(RowsApart);
}

QSize PeopleStrip::sizeHint() const
{
    return {m_look.type.px(LeastCell) * 3, heightForWidth(width())};
}

QSize PeopleStrip::minimumSizeHint() const
{
    return {m_look.type.px(LeastCell), rowHeight()};
}

void PeopleStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        setFixedHeight(heightForWidth(width()));
}

void PeopleStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Grid grid = gridFor(width());
    for (size_t i = 0; i < grid.shown; ++i)
        paintPerson(painter, cellAt(grid, i), m_people[i]);
    if (grid.shown < m_people.size()) {
        const QRect rest = cellAt(grid, grid.shown).adjusted(0, m_look.type.px(StripLine + StripStep), 0, 0);
        drawText(painter, QRect(rest.left(), rest.top(), rest.width(), m_look.type.px(StripFace)), m_look.type.font(TypeStyle::Small),
                 m_look.theme.color(Token::TextMuted), tr("and %n more", nullptr, int(m_people.size() - grid.shown)));
    }
}

void PeopleStrip::paintPerson(QPainter &painter, const QRect &cell, const RoundPerson &person) const
{
    const Type &type = m_look.type;
    const Theme &theme = m_look.theme;
    const QRectF line(cell.left(), cell.top(), cell.width(), type.px(StripLine));
    if (person.part == RoundPart::DayOff) {
        for (qreal x = line.left(); x < line.right(); x += 2 * line.height())
            painter.fillRect(QRectF(x, line.top(), qMin(line.height(), line.right() - x), line.height()), theme.color(Token::HairlineStrong));
    } else {
        fillRounded(painter, line, line.height() / 2, theme.color(person.part == RoundPart::Answered ? Token::Ok : Token::HairlineStrong));
    }
    const auto place = [&](const QRect &one) { return QStyle::visualRect(layoutDirection(), cell, one); };
    const int face = type.px(StripFace), top = cell.top() + type.px(StripLine + StripStep);
    int left = cell.left();
    if (const Member *member = m_book.find(person.member)) {
        drawAvatar(painter, m_look, place({left, top, face, face}), Face::of(*member));
        left += face + type.px(6);
    }
    drawText(painter, place({left, top, cell.right() + 1 - left, face}), type.font(TypeStyle::Small), theme.color(Token::Text), m_book.callName(person.member));
    // In words, not in columns: what stands around a number is mirrored with it.
    drawText(painter, place({cell.left(), top + face + type.px(StripStep), cell.width(), type.lineHeight(TypeStyle::Meta)}), type.font(TypeStyle::Meta),
                theme.color(Token::TextMuted), CheckInWords(m_book, m_look.clock.now()).standing(person));
}

const RoundPerson *PeopleStrip::personAt(QPoint point) const
{
    const Grid grid = gridFor(width());
    for (size_t i = 0; i < grid.shown; ++i) {
        if (cellAt(grid, i).contains(point))
            return &m_people[i];
    }
    return nullptr;
}

void PeopleStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (const RoundPerson *person = personAt(event->position().toPoint()); person && event->button() == Qt::LeftButton)
        emit personWanted(person->member);
}

bool PeopleStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const RoundPerson *person = personAt(help->pos());
    if (person)
        QToolTip::showText(help->globalPos(), m_book.fullName(person->member) + u'\n' + CheckInWords(m_book, m_look.clock.now()).standing(*person), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace meridian
