// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/page_presence.h"
#include "ui/documents/caret_json.h"
#include "ui/documents/page_edit.h"
#include "ui/documents/text_binding.h"
#include "ui/widgets/clock_text.h"
#include "ui/widgets/person_text.h"

namespace meridian {

namespace {

constexpr int TellAfterMs = 100;
constexpr qreal SelectionShade = 0.7;

} // namespace

PagePresence::PagePresence(const Look &look, DocumentSession &session, TextBinding &binding, PageEdit &page,
                           const MemberBook &book)
    : m_look(look), m_session(session), m_binding(binding), m_page(page), m_book(book)
{
    m_later.setSingleShot(true);
    m_later.setInterval(TellAfterMs);
    connect(&m_later, &QTimer::timeout, this, &PagePresence::tell);
    const auto soon = [this] {
        if (!m_later.isActive())
            m_later.start();
    };
    connect(&page, &QTextEdit::cursorPositionChanged, this, soon);
    connect(&page, &QTextEdit::selectionChanged, this, soon);
    connect(&session, &DocumentSession::presenceChanged, this, &PagePresence::show);
    connect(&binding, &TextBinding::followed, this, &PagePresence::show);
    connect(&binding, &TextBinding::written, this, &PagePresence::show);
    connect(&look.theme, &Theme::changed, this, &PagePresence::show);
    connect(&look.minutes, &MinuteTicker::minute, this, &PagePresence::show);
    tell();
    show();
}

PagePresence::~PagePresence()
{
    m_session.setPresence(std::nullopt);
    m_page.setCarets({});
    m_page.setMarks(MarkLayer::Others, {});
}

void PagePresence::tell()
{
    const QTextCursor caret = m_page.textCursor();
    const Member *me = m_book.find(m_book.self());
    CaretSaid said;
    said.name = me ? PersonText::shortName(me->profile) : QString();
    said.color = m_look.theme.person(me ? PersonText::hue(*me) : 0).ink;
    const auto at = [this](int position) {
        return crdt::RelativePosition::at(m_binding.text(), m_binding.indexOf(position));
    };
    said.cursor = CaretSaid::Places{at(caret.anchor()), at(caret.position())};
    const QByteArray json = said.toJson();
    if (std::exchange(m_told, json) != json)
        m_session.setPresence(json);
}

void PagePresence::show()
{
    std::vector<TextMark> selections;
    std::vector<RemoteCaret> carets;
    const ClockText mine(m_book.zone());
    const PersonText people(mine, m_look.clock.now());
    for (const DocumentSession::Present &one : m_session.present()) {
        const CaretSaid said = CaretSaid::fromJson(one.json);
        const auto anchor = said.cursor ? said.cursor->anchor.resolve(m_binding.doc()) : std::nullopt;
        const auto head = said.cursor ? said.cursor->head.resolve(m_binding.doc()) : std::nullopt;
        if (!anchor || !head || anchor->type != m_binding.text() || head->type != m_binding.text())
            continue;
        const Member *member = m_book.find(one.member);
        const int hue = member ? PersonText::hue(*member) : int(one.client.value % 8);
        const Theme::PersonInk ink = m_look.theme.person(hue);
        const int from = m_binding.positionOf(std::min(anchor->index, head->index));
        const int to = m_binding.positionOf(std::max(anchor->index, head->index));
        QColor shade = ink.fill;
        shade.setAlphaF(float(SelectionShade));
        if (from < to)
            selections.push_back({from, to, shade});
        const QString name = member ? PersonText::shortName(member->profile) : said.name;
        carets.push_back({m_binding.positionOf(head->index), name.isEmpty() ? tr("Somebody") : name,
                          member ? people.sentence(member->profile) : said.name, ink.fill, ink.ink,
                          member ? Face::of(*member) : Face{PersonText::initials(said.name), hue}});
    }
    m_page.setMarks(MarkLayer::Others, std::move(selections));
    m_page.setCarets(std::move(carets));
}

} // namespace meridian
