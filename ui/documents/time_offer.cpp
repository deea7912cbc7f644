// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/time_offer.h"
#include "core/time/written_times.h"
#include "ui/documents/line_box.h"
#include "ui/documents/page_edit.h"
#include "ui/documents/page_undo.h"
#include "ui/documents/stand_ins.h"
#include "ui/documents/text_binding.h"
#include "ui/models/message_times.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/button.h"
#include <QTextBlock>
#include <algorithm>

namespace meridian {

namespace {

constexpr int WordsRead = 160;  //!< letters before the caret among which a time is looked for
constexpr int GoesOnFor = 16;   //!< letters behind a time before its offer goes: " in Buenos Aires"
constexpr size_t MostOfferPlaces = 100;
constexpr int OfferGap = 4;

bool hasDigits(QStringView words)
{
    return std::ranges::any_of(words, [](QChar c) { return c.isDigit(); });
}

//! Whether letters are plain words, which may become a time.
bool arePlain(const QTextBlock &block, int from, int to)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment is = it.fragment();
        if (is.position() >= to || is.position() + is.length() <= from)
            continue;
        const crdt::Attributes attributes = DocumentFormat::attributesOf(is.charFormat());
        for (const QStringView key : {attr::Time, attr::Mention, attr::Link, attr::Code}) {
            if (isSet(attributes, key))
                return false;
        }
    }
    return true;
}

crdt::Attributes timeAttributes(const TimeMark &mark)
{
    return {{attr::Time.toString(), crdt::Any(mark.toString())}};
}

//! Where changes are proposed, the looks of letters are left alone.
bool mayBecome(const TextBinding &binding, int from, int to, const TimeMark &mark)
{
    const crdt::Delta made = binding.becoming({crdt::DeltaOp::retain(binding.indexOf(from)), crdt::DeltaOp::retain(to - from, timeAttributes(mark))});
    return std::ranges::any_of(made, [](const crdt::DeltaOp &op) { return !textOf(op.attributes, attr::Time).isEmpty(); });
}

} // namespace

TimeOffer::TimeOffer(const Look &look, const Parts &parts)
    : m_look(look), m_parts(parts), m_button(new Button(look, {}, Button::Role::Plain, Button::Size::Small, parts.page.viewport()))
{
    m_button->setIconName(QStringLiteral("appointment-new"));
    m_button->setFocusPolicy(Qt::NoFocus);
    m_button->hide();
    connect(m_button, &Button::clicked, this, &TimeOffer::take);
    connect(&parts.page, &PageEdit::moved, this, &TimeOffer::place);
    connect(&parts.page, &QTextEdit::cursorPositionChanged, this, [this] {
        const QTextCursor caret = m_parts.page.textCursor();
        if (isOpen() && (caret.hasSelection() || caret.block() != m_words.block() || caret.position() < m_words.selectionEnd()
                         || caret.position() > m_words.selectionEnd() + GoesOnFor))
            close();
    });
}

TimeOffer::~TimeOffer()
{
    delete m_button;
}

bool TimeOffer::isOpen() const
{
    return m_button && m_button->isVisibleTo(&m_parts.page);
}

void TimeOffer::typed()
{
    look();
}

void TimeOffer::look()
{
    const QTextCursor caret = m_parts.page.textCursor();
    const QTextBlock block = caret.block();
    const int end = caret.positionInBlock();
    int begin = std::max(0, end - WordsRead);
    const QString line = block.text();
    while (begin > 0 && begin < end && !line[begin].isSpace())
        ++begin;
    const QString words = line.mid(begin, end - begin);
    if (styleOf(block).kind == LineStyle::Kind::Code || !hasDigits(QStringView(words).last(std::min<qsizetype>(words.size(), 60))))
        return close();
    const QTimeZone &mine = m_parts.book.zone();
    std::vector<MemberId> people;
    for (const Member &member : m_parts.book.everyone()) {
        if (!member.removed && people.size() < MostOfferPlaces)
            people.push_back(member.member);
    }
    const WrittenTimes times(mine, m_look.clock.now(), placesOf(m_parts.book, people));
    const auto found = times.in(words, WrittenTimes::Undated::Unclear);
    if (found.empty() || words.size() - (found.back().start + found.back().length) > GoesOnFor)
        return close();
    const WrittenTime &time = found.back();
    const int from = block.position() + begin + int(time.start), to = from + int(time.length);
    const bool declined = !m_declined.isNull() && m_declined.position() >= from && m_declined.position() <= to;
    const TimeMark mark{time.at, QString::fromLatin1(time.zone.isEmpty() ? mine.id() : time.zone)};
    if (declined || !arePlain(block, from, to) || !mayBecome(m_parts.binding, from, to, mark))
        return close();
    open(from, to, mark);
}

//! In a table Tab leads to the next cell.
bool TimeOffer::hasKey() const
{
    return styleOf(m_words.block()).kind != LineStyle::Kind::Cell;
}

void TimeOffer::open(int from, int to, const TimeMark &mark)
{
    const bool again = isOpen() && mark == m_mark;
    m_mark = mark;
    m_words = QTextCursor(m_parts.page.document());
    m_words.setPosition(from);
    m_words.setPosition(to, QTextCursor::KeepAnchor);
    m_button->setKeyHint(hasKey() ? QKeySequence(Qt::Key_Tab).toString(QKeySequence::NativeText) : QString());
    m_button->setText(tr("Make it a time: %1").arg(m_parts.standIns.timeWords(mark)));
    m_button->show();
    place();
    if (!again && hasKey())
        announcePolitely(m_parts.page, tr("%1 can be shown on everyone’s own clock. Press Tab for that.").arg(m_words.selectedText()));
}

//! Under the words, where they are to be seen.
void TimeOffer::place()
{
    if (!isOpen())
        return;
    const QRect first = m_parts.page.rectAt(m_words.selectionStart()), last = m_parts.page.rectAt(m_words.selectionEnd());
    m_button->resize(m_button->sizeHint());
    const int right = std::max(0, m_parts.page.viewport()->width() - m_button->width() - OfferGap);
    m_button->move(std::clamp(std::min(first.left(), last.left()), 0, right), last.bottom() + OfferGap);
    m_button->raise();
}

void TimeOffer::take()
{
    const int from = m_words.selectionStart(), to = m_words.selectionEnd();
    const bool same = from < to && arePlain(m_parts.page.document()->findBlock(from), from, to);
    close();
    if (!same)
        return;
    m_parts.undo.beginStep(); // taking it back leaves the words
    m_parts.binding.format(from, to, timeAttributes(m_mark));
    m_parts.undo.beginStep();
    m_parts.page.setFocus(Qt::OtherFocusReason);
}

bool TimeOffer::press(int key)
{
    if (!isOpen())
        return false;
    if (key == Qt::Key_Tab && hasKey()) {
        take();
        return true;
    }
    if (key != Qt::Key_Escape)
        return false;
    m_declined = QTextCursor(m_parts.page.document());
    m_declined.setPosition(m_words.selectionStart());
    close();
    return true;
}

void TimeOffer::close()
{
    if (m_button)
        m_button->hide();
}

} // namespace meridian
