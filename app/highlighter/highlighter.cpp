// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "highlighter.h"
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>
#include <QHash>

using namespace KSyntaxHighlighting;

namespace {

//! What people write that is neither the name of a grammar nor the extension of a file.
QString unaliased(const QString &language)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("cpp"), QStringLiteral("C++")},         {QStringLiteral("cxx"), QStringLiteral("C++")},
        {QStringLiteral("c++"), QStringLiteral("C++")},         {QStringLiteral("hpp"), QStringLiteral("C++")},
        {QStringLiteral("h"), QStringLiteral("C++")},           {QStringLiteral("csharp"), QStringLiteral("C#")},
        {QStringLiteral("golang"), QStringLiteral("Go")},       {QStringLiteral("node"), QStringLiteral("JavaScript")},
        {QStringLiteral("js"), QStringLiteral("JavaScript")},   {QStringLiteral("ts"), QStringLiteral("TypeScript")},
        {QStringLiteral("py"), QStringLiteral("Python")},       {QStringLiteral("python3"), QStringLiteral("Python")},
        {QStringLiteral("sh"), QStringLiteral("Bash")},         {QStringLiteral("shell"), QStringLiteral("Bash")},
        {QStringLiteral("console"), QStringLiteral("Bash")},    {QStringLiteral("shellsession"), QStringLiteral("Bash")},
        {QStringLiteral("objc"), QStringLiteral("Objective-C")}, {QStringLiteral("postgres"), QStringLiteral("SQL (PostgreSQL)")},
        {QStringLiteral("mysql"), QStringLiteral("SQL (MySQL)")}, {QStringLiteral("docker"), QStringLiteral("Dockerfile")},
        {QStringLiteral("make"), QStringLiteral("Makefile")},   {QStringLiteral("patch"), QStringLiteral("Diff")},
        {QStringLiteral("tex"), QStringLiteral("LaTeX")},       {QStringLiteral("asm"), QStringLiteral("GNU Assembler")}};
    return names.value(language, language);
}

//! The kinds the app has colours for; nullptr for what keeps the colour of plain code.
const char *kindOf(Theme::TextStyle style)
{
    switch (style) {
    case Theme::Keyword:
    case Theme::ControlFlow:
    case Theme::Import:
    case Theme::Preprocessor:
        return "keyword";
    case Theme::DataType:
    case Theme::Attribute:
        return "type";
    case Theme::Function:
    case Theme::BuiltIn:
        return "function";
    case Theme::Char:
    case Theme::SpecialChar:
    case Theme::String:
    case Theme::VerbatimString:
    case Theme::SpecialString:
        return "string";
    case Theme::DecVal:
    case Theme::BaseN:
    case Theme::Float:
    case Theme::Constant:
        return "number";
    case Theme::Comment:
    case Theme::Documentation:
    case Theme::Annotation:
    case Theme::CommentVar:
    case Theme::RegionMarker:
        return "comment";
    default:
        return nullptr;
    }
}

} // namespace

Definition Highlighter::find(const QString &language) const
{
    const QString asked = language.trimmed().toLower();
    if (asked.isEmpty())
        return {};
    const QString name = unaliased(asked);
    if (const Definition exact = m_repository.definitionForName(name); exact.isValid())
        return exact;
    for (const Definition &one : m_repository.definitions()) {
        if (one.name().compare(name, Qt::CaseInsensitive) == 0)
            return one;
    }
    if (const Definition byExtension = m_repository.definitionForFileName(QStringLiteral("x.") + asked); byExtension.isValid())
        return byExtension;
    return m_repository.definitionForFileName(language.trimmed());
}

std::vector<Span> Highlighter::spans(const Definition &definition, const QString &text)
{
    m_spans.clear();
    setDefinition(definition);
    State state;
    m_lineStart = 0;
    while (m_lineStart <= text.size()) {
        auto end = text.indexOf(u'\n', m_lineStart);
        if (end < 0)
            end = text.size();
        state = highlightLine(text.mid(m_lineStart, end - m_lineStart), state);
        m_lineStart = int(end) + 1;
    }
    return std::move(m_spans);
}

void Highlighter::applyFormat(int offset, int length, const Format &format)
{
    const char *kind = kindOf(format.textStyle());
    if (!kind || length <= 0)
        return;
    const int start = m_lineStart + offset;
    const bool clings = !m_spans.empty() && m_spans.back().start + m_spans.back().length == start;
    const bool isSuffix = clings && format.textStyle() == Theme::BuiltIn && m_spans.back().kind == kindOf(Theme::DecVal);
    if (clings && (m_spans.back().kind == kind || isSuffix)) // the h of 9h belongs to the number
        m_spans.back().length += length;
    else
        m_spans.push_back({start, length, kind});
}
