// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/message_bodies.h"
#include <algorithm>

namespace meridian {

namespace {

constexpr int GrowTellMs = 100; //!< a list that lays itself out is not told more often

//! Lets go of all but the `kept` ones used last.
template<typename Map>
void keepNewest(Map &map, size_t kept)
{
    if (map.size() <= kept)
        return;
    std::vector<quint64> uses;
    for (const auto &[id, one] : map)
        uses.push_back(one.used);
    const auto oldest = uses.end() - std::ptrdiff_t(kept);
    std::ranges::nth_element(uses, oldest);
    std::erase_if(map, [least = *oldest](const auto &one) { return one.second.used < least; });
}

} // namespace

MessageBodies::MessageBodies(const Look &look, const MemberBook &book,
                             HighlighterClient &highlighter, QObject *parent, TypeStyle style)
    : QObject(parent)
    , m_look(look)
    , m_book(book)
    , m_highlighter(highlighter)
    , m_style(style)
{
    m_growth.setInterval(0);
    connect(&m_growth, &QTimer::timeout, this, &MessageBodies::grow);
    connect(&look.theme, &Theme::changed, this,
            [this] { m_held.clear(); }); // the colours are in the documents
    connect(&book, &MemberBook::changed, this, &MessageBodies::clear);       // and so are the names
}

MessageBodies::~MessageBodies() = default;

void MessageBodies::clear()
{
    m_held.clear();
    m_heights.clear();
}

void MessageBodies::setPeople(const std::vector<MemberId> &people)
{
    auto places = placesOf(m_book, people);
    if (std::ranges::equal(places, m_places, {}, &TimePlace::name, &TimePlace::name))
        return;
    m_places = std::move(places);
    m_held.clear();
}

MessageBody &MessageBodies::body(const MessageWords &words, int width)
{
    Held &held = m_held[words.key];
    held.used = ++m_uses;
    if (!held.body || held.text != words.text) {
        MentionNames names{[this](const Uuid &id) { return m_book.callName(MemberId(id)); }, m_book.self().uuid(), m_titleOf,
                           timesOf(m_book, words.author, words.at, m_places)};
        names.style = m_style;
        held.text = words.text;
        held.body = std::make_unique<MessageBody>(words.text, m_look, names);
        if (const auto known = m_heights.find(words.key);
            known != m_heights.end() && known->second.width == width && known->second.text == qHash(words.text))
            held.body->reserve(known->second.height);
        if (m_unfolded.contains(words.key))
            held.body->unfold();
        for (const int code : m_unfoldedCode.value(words.key))
            held.body->openCode(code);
        held.coloured = false;
    }
    MessageBody &body = *held.body;
    body.mark(m_marked, words.key == m_markedActive ? MessageBody::Mark::Active : MessageBody::Mark::Usual);
    if (body.width() != width)
        body.layout(width);
    m_heights[words.key] = {qHash(words.text), width, body.height(), m_uses};
    if (body.isGrowing() && !m_growth.isActive())
        m_growth.start();
    if (m_held.size() > Kept + Kept / 2 || m_heights.size() > KeptHeights + KeptHeights / 2)
        letGo();
    return body;
}

int MessageBodies::height(const MessageWords &words, int width)
{
    const auto known = m_heights.find(words.key);
    if (known != m_heights.end() && known->second.width == width
        && known->second.text == qHash(words.text)) {
        known->second.used = ++m_uses;
        return known->second.height;
    }
    return body(words, width).height();
}

void MessageBodies::colour(MessageId message)
{
    const auto shown = m_held.find(message);
    if (shown == m_held.end() || shown->second.coloured)
        return;
    shown->second.coloured = true;
    MessageBody &body = *shown->second.body;
    for (int part = 0; part < body.partCount(); ++part) {
        const QString code = body.code(part), language = body.language(part);
        if (code.isEmpty())
            continue;
        m_highlighter.ask(language, code, this,
                          [this, message, part, code](const HighlightedCode &colours) {
                              const auto held = m_held.find(message);
                              if (held == m_held.end() || part >= held->second.body->partCount()
                                  || held->second.body->code(part) != code)
                                  return; // let go of, or edited meanwhile
                              held->second.body->highlight(part, colours);
                              emit coloured(message);
                          });
    }
}

void MessageBodies::unfold(MessageId message)
{
    m_unfolded.insert(message);
    m_heights.erase(message);
    if (const auto held = m_held.find(message); held != m_held.end()) {
        held->second.body->unfold();
        held->second.coloured = false; // what is built anew has no colours
    }
}

void MessageBodies::unfoldCode(MessageId message, int part)
{
    const auto held = m_held.find(message);
    if (held == m_held.end())
        return;
    m_unfoldedCode[message].insert(held->second.body->ordinalOf(part));
    m_heights.erase(message);
    held->second.body->unfoldCode(part);
    held->second.coloured = false;
}

//! A piece of one of those that grow, each turn of the event loop.
void MessageBodies::grow()
{
    const auto growing = std::ranges::find_if(m_held, [](const auto &one) { return one.second.body->isGrowing(); });
    if (growing == m_held.end()) {
        m_growth.stop();
        return;
    }
    auto &[message, held] = *growing;
    held.body->grow();
    const bool isDone = !held.body->isGrowing();
    if (!isDone && m_sinceGrown.isValid() && m_sinceGrown.elapsed() < GrowTellMs)
        return;
    m_sinceGrown.start();
    held.coloured = held.coloured && !isDone; // the code that came has no colours
    m_heights.erase(message);
    emit grown(MessageId(message));
}

void MessageBodies::mark(const QString &words, MessageId active)
{
    m_marked = words.trimmed().isEmpty() ? QString() : words;
    m_markedActive = active;
    for (auto &[message, held] : m_held)
        held.body->mark(m_marked, message == active ? MessageBody::Mark::Active : MessageBody::Mark::Usual);
}

QRectF MessageBodies::markRect(MessageId message) const
{
    const auto held = m_held.find(message);
    return held == m_held.end() ? QRectF() : held->second.body->markRect();
}

bool MessageBodies::hasFolds(MessageId message) const
{
    const auto held = m_held.find(message);
    return held != m_held.end() && held->second.body->hasFolds();
}

std::vector<TimeInWords> MessageBodies::times(MessageId message) const
{
    const auto held = m_held.find(message);
    return held == m_held.end() ? std::vector<TimeInWords>() : held->second.body->times();
}

void MessageBodies::unfoldAll(MessageId message)
{
    const auto held = m_held.find(message);
    if (held == m_held.end())
        return;
    for (int code = 0; code < held->second.body->codeCount(); ++code) {
        m_unfoldedCode[message].insert(code);
        held->second.body->openCode(code);
    }
    unfold(message);
}

void MessageBodies::letGo()
{
    keepNewest(m_held, Kept);
    keepNewest(m_heights, KeptHeights);
}

} // namespace meridian
