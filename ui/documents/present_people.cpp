// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/present_people.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/clock_text.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/local_time_pill.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/person_text.h"
#include "ui/widgets/text_label.h"
#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

namespace meridian {

namespace {

//! One face with its ring and clock, to be pressed.
class PresentFace : public QAbstractButton {
public:
    static constexpr int Face = 24, Ring = 2, Gap = 7;

    PresentFace(const Look &look, const Member &member, const QTimeZone &zone, QWidget *parent)
        : QAbstractButton(parent), m_look(look), m_member(member), m_zone(zone)
    {
        setFocusPolicy(Qt::TabFocus);
        FocusRing::install(look, this, 6);
        tell();
        connect(&look.minutes, &MinuteTicker::minute, this, [this] {
            tell();
            update();
        });
        connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int side = m_look.type.px(Face) + 2 * (Ring + 2);
        return {side + Gap + LocalTimePill::widthOf(m_look, m_member.profile, LocalTimePill::City::Hidden) + 2, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int side = m_look.type.px(Face);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QRectF face(mirrored ? width() - side - Ring - 2 : Ring + 2, (height() - side) / 2.0, side, side);
        const qreal out = Ring - 0.25;
        painter.setPen(QPen(m_look.theme.person(PersonText::hue(m_member)).ink, 1.5));
        painter.drawEllipse(face.adjusted(-out, -out, out, out));
        drawAvatar(painter, m_look, face, meridian::Face::of(m_member));
        const QRectF pill = mirrored ? QRectF(0, 0, face.left() - Ring - Gap, height())
                                     : QRectF(face.right() + Ring + Gap, 0, width() - face.right() - Ring - Gap, height());
        painter.setLayoutDirection(layoutDirection());
        LocalTimePill::draw(painter, m_look, pill, m_member.profile, LocalTimePill::City::Hidden);
    }

private:
    void tell()
    {
        const ClockText mine(m_zone);
        const PersonText person(mine, m_look.clock.now());
        setAccessibleName(PresentPeople::tr("%1 has this open").arg(person.sentence(m_member.profile)));
        setToolTip(person.sentence(m_member.profile));
    }
    Look m_look;
    Member m_member;
    QTimeZone m_zone; //!< the reader's
};

} // namespace

PresentPeople::PresentPeople(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(10);
}

void PresentPeople::setMembers(const std::vector<Member> &members, const QTimeZone &zone)
{
    if (members == m_members)
        return;
    m_members = members;
    while (const std::unique_ptr<QLayoutItem> item{m_row->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const Member &member : members) {
        if (size_t(m_row->count()) == Most)
            break;
        auto *face = new PresentFace(m_look, member, zone, this);
        connect(face, &QAbstractButton::clicked, this, [this, id = member.member] { emit personWanted(id); });
        m_row->addWidget(face);
    }
    if (members.size() > Most)
        m_row->addWidget(new TextLabel(m_look, tr("and %n more", nullptr, int(members.size() - Most)), TypeStyle::Meta,
                                       Token::TextMuted, TextLabel::Flow::Line, this));
}

} // namespace meridian
