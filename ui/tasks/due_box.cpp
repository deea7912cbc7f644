// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/due_box.h"
#include "core/time/due_time.h"
#include "ui/models/task_text.h"
#include "ui/models/time_text.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/person_text.h"
#include "ui/widgets/phase_glyph.h"
#include <QKeyEvent>

namespace meridian {
namespace {

constexpr int DueBoxLineHeight = 34, BoxPad = 12, DueBoxGlyph = 14, BoxRadius = 8;

} // namespace

DueBox::DueBox(const Look &look, const MemberBook &book, QWidget *parent) : QAbstractButton(parent), m_look(look), m_book(book)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    FocusRing::install(look, this, BoxRadius);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

std::vector<DueBox::Line> DueBox::linesOf(const Task &task) const
{
    const TaskText words(m_book, m_look.clock.now());
    if (!task.due)
        return {{DayPhase::Unknown, tr("No date"), {}}};
    const auto at = dueInstant(*task.due);
    const auto phaseOf = [&](MemberId id) {
        const Member *member = m_book.find(id);
        return member && at ? PersonText::phaseShown(member->profile, *at) : DayPhase::Unknown;
    };
    const bool others = task.owner && task.owner != m_book.self();
    const QString place = task.due->zone.isEmpty() ? QString() : words.place(*task.due, task.owner);
    const QString owner = others ? m_book.callName(*task.owner) : QString();
    const QString whose = owner.isEmpty() || place.isEmpty() ? owner + place : tr("%1, %2", "a person, their city").arg(owner, place);
    std::vector<Line> lines{{phaseOf(task.owner.value_or(m_book.self())), words.asSaid(*task.due), words.differsHere(*task.due) || others ? whose : QString()}};
    if (words.differsHere(*task.due))
        lines.push_back({phaseOf(m_book.self()), words.onMine(*task.due), tr("You, %1", "and the city").arg(cityOf(QString::fromUtf8(m_book.zone().id())))});
    return lines;
}

void DueBox::setTask(const Task &task)
{
    m_lines = linesOf(task);
    QString said = m_lines.front().whose.isEmpty() ? tr("Due %1").arg(m_lines.front().when)
                                                   : tr("Due %1, %2", "when, whose").arg(m_lines.front().when, m_lines.front().whose);
    if (!task.due)
        said = tr("No date");
    for (size_t i = 1; i < m_lines.size(); ++i) {
        const QString phase = TimeText::phase(m_lines[i].phase);
        said += phase.isEmpty() ? tr(". For you %1").arg(m_lines[i].when) : tr(". For you %1, %2", "when, what part of the day").arg(m_lines[i].when, phase);
    }
    setAccessibleName(said);
    setToolTip(tr("Choose another time (%1)").arg(QStringLiteral("D")));
    updateGeometry();
    update();
}

QSize DueBox::sizeHint() const
{
    return {m_look.type.px(200), m_look.type.px(DueBoxLineHeight) * int(std::max<size_t>(1, m_lines.size()))};
}

void DueBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void DueBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = rect();
    fillRounded(painter, box, BoxRadius, m_look.theme.color(underMouse() ? Token::Hover : Token::SurfaceRaised));
    const qreal height = box.height() / qreal(std::max<size_t>(1, m_lines.size()));
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const QRectF line(0, qreal(i) * height, box.width(), height);
        if (i > 0)
            drawHairline(painter, line.topLeft(), line.topRight(), m_look.theme.color(Token::Hairline));
        paintLine(painter, line.adjusted(BoxPad, 0, -BoxPad, 0), m_lines[i], i == 0 ? TypeStyle::UiMedium : TypeStyle::Ui);
    }
    strokeRounded(painter, box, BoxRadius, m_look.theme.color(Token::HairlineStrong));
}

void DueBox::paintLine(QPainter &painter, const QRectF &rect, const Line &line, TypeStyle style) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int side = m_look.type.px(DueBoxGlyph);
    QRectF words = rect;
    if (line.phase != DayPhase::Unknown) {
        const qreal x = mirrored ? rect.right() - side : rect.left();
        PhaseGlyph::draw(painter, m_look.theme, {x, rect.center().y() - side / 2.0, qreal(side), qreal(side)}, line.phase, PhaseGlyph::Set::Inline);
        mirrored ? words.setRight(words.right() - side - 10) : words.setLeft(words.left() + side + 10);
    }
    const QColor muted = m_look.theme.color(Token::TextMuted);
    const QFont small = m_look.type.font(TypeStyle::Small);
    const int used = drawText(painter, words, small, muted, line.whose, Qt::AlignTrailing);
    mirrored ? words.setLeft(words.left() + used + 8) : words.setRight(words.right() - used - 8);
    drawText(painter, words, m_look.type.font(style), style == TypeStyle::UiMedium ? m_look.theme.color(Token::Text) : muted, line.when);
}

} // namespace meridian
