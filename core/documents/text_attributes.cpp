// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/text_attributes.h"
#include "core/crdt/json_text.h"
#include <algorithm>

namespace meridian {

namespace {

using crdt::Any;
using crdt::Attribute;
using crdt::Attributes;

constexpr int MostIndent = 8, MostLevel = 6, JsonDepth = 100;

int numberOf(const Any &value)
{
    if (const auto *number = value.as<double>())
        return int(std::clamp(*number, 0.0, 100.0));
    const auto *text = value.as<QString>();
    return text ? std::clamp(text->toInt(), 0, 100) : 0;
}

//! Lists by Quill's words; others are bulleted.
void readList(LineStyle &style, const QString &kind)
{
    using Kind = LineStyle::Kind;
    const bool check = kind == u"checked" || kind == u"unchecked";
    style.kind = kind == u"ordered" ? Kind::Number : check ? Kind::Check : Kind::Bullet;
    style.checked = kind == u"checked" ? LineStyle::Checked::Yes : LineStyle::Checked::No;
}

} // namespace

const Any *attributeOf(const Attributes &attributes, QStringView key)
{
    const auto found = std::ranges::find(attributes, key, &Attribute::key);
    return found == attributes.end() || found->value.isNull() || found->value.isUndefined() ? nullptr : &found->value;
}

bool isSet(const Attributes &attributes, QStringView key)
{
    const Any *value = attributeOf(attributes, key);
    const auto *flag = value ? value->as<bool>() : nullptr;
    return value && (!flag || *flag);
}

QString textOf(const Attributes &attributes, QStringView key)
{
    const Any *value = attributeOf(attributes, key);
    const auto *text = value ? value->as<QString>() : nullptr;
    return text ? *text : QString();
}

Attributes merged(Attributes attributes, const Attributes &change)
{
    for (const Attribute &one : change) {
        std::erase_if(attributes, [&one](const Attribute &known) { return known.key == one.key; });
        if (!one.value.isNull() && !one.value.isUndefined())
            attributes.push_back(one);
    }
    return attributes;
}

Attributes difference(const Attributes &from, const Attributes &to)
{
    Attributes change;
    for (const Attribute &one : from) {
        if (!attributeOf(to, one.key))
            change.push_back({one.key, Any::Null()});
    }
    for (const Attribute &one : to) {
        const Any *known = attributeOf(from, one.key);
        if (!known || !(*known == one.value))
            change.push_back(one);
    }
    return change;
}

bool sameAttributes(const Attributes &a, const Attributes &b)
{
    return a.size() == b.size() && difference(a, b).empty();
}

QString jsonOf(const Attributes &attributes)
{
    if (attributes.empty())
        return {};
    Any::Object object;
    for (const Attribute &one : attributes)
        object.emplace_back(one.key, one.value);
    std::ranges::sort(object, {}, [](const auto &entry) { return entry.first; });
    return crdt::writeJson(Any(std::move(object)));
}

Attributes attributesOfJson(const QString &json)
{
    Attributes attributes;
    if (json.isEmpty())
        return attributes;
    const auto parsed = crdt::parseJson(json, JsonDepth);
    const auto *object = parsed ? parsed->as<Any::Object>() : nullptr;
    if (object) {
        for (const auto &[key, value] : *object)
            attributes.push_back({key, value});
    }
    return attributes;
}

LineStyle LineStyle::of(const Attributes &line)
{
    LineStyle style;
    if (line.empty())
        return style;
    if (const Any *indent = attributeOf(line, attr::Indent))
        style.indent = std::min(numberOf(*indent), MostIndent);
    if (isSet(line, attr::CodeBlock)) {
        style.kind = Kind::Code;
        style.name = textOf(line, attr::CodeBlock);
    } else if (isSet(line, attr::Table)) {
        style.kind = Kind::Cell;
        style.name = textOf(line, attr::Table);
    } else if (isSet(line, attr::List)) {
        readList(style, textOf(line, attr::List));
    } else if (isSet(line, attr::Header)) {
        style.kind = Kind::Heading;
        style.level = std::clamp(numberOf(*attributeOf(line, attr::Header)), 1, MostLevel);
    } else if (isSet(line, attr::Blockquote)) {
        style.kind = Kind::Quote;
    } else if (isSet(line, attr::Divider)) {
        style.kind = Kind::Divider;
    }
    return style;
}

Attributes LineStyle::change() const
{
    Attributes change;
    for (const QStringView key : {attr::Header, attr::Blockquote, attr::List, attr::Indent, attr::CodeBlock, attr::Table,
                                  attr::Divider})
        change.push_back({key.toString(), Any::Null()});
    const auto set = [&change](QStringView key, Any value) {
        std::ranges::find(change, key, &Attribute::key)->value = std::move(value);
    };
    switch (kind) {
    case Kind::Code: set(attr::CodeBlock, name.isEmpty() ? QStringLiteral("plain") : name); break;
    case Kind::Cell: set(attr::Table, name); break;
    case Kind::Bullet: set(attr::List, QStringLiteral("bullet")); break;
    case Kind::Number: set(attr::List, QStringLiteral("ordered")); break;
    case Kind::Check:
        set(attr::List, checked == Checked::Yes ? QStringLiteral("checked") : QStringLiteral("unchecked"));
        break;
    case Kind::Heading: set(attr::Header, level); break;
    case Kind::Quote: set(attr::Blockquote, true); break;
    case Kind::Divider: set(attr::Divider, true); break;
    case Kind::Body: break;
    }
    if (indent > 0)
        set(attr::Indent, indent);
    return change;
}

} // namespace meridian
