// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/highlighter_client.h"
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <utility>

namespace meridian {
namespace {

constexpr qsizetype MaxCodeUnits = 40'000;
constexpr qsizetype MaxAnswerBytes = 8'000'000;
constexpr size_t MaxQuestions = 500;
constexpr int MaxKnownSpans = 200'000;

QByteArray keyOf(const QString &language, const QString &code)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(language.toUtf8() + '\0' + code.toUtf8());
    return hash.result();
}

std::optional<CodeKind> kindNamed(const QString &name)
{
    static const std::array<std::pair<QLatin1StringView, CodeKind>, 6> kinds{
        {{QLatin1StringView("keyword"), CodeKind::Keyword}, {QLatin1StringView("type"), CodeKind::Type},
         {QLatin1StringView("function"), CodeKind::Function}, {QLatin1StringView("string"), CodeKind::String},
         {QLatin1StringView("number"), CodeKind::Number}, {QLatin1StringView("comment"), CodeKind::Comment}}};
    for (const auto &[known, kind] : kinds) {
        if (known == name)
            return kind;
    }
    return std::nullopt;
}

//! Only spans that are what they should be: the program runs grammars on what strangers wrote.
HighlightedCode decoded(const QJsonObject &reply, qsizetype length)
{
    HighlightedCode result;
    result.language = reply[u"language"].toString().left(40);
    qint64 end = 0;
    for (const auto &value : reply[u"spans"].toArray()) {
        const QJsonArray span = value.toArray();
        const qint64 start = span[0].toInt(-1);
        const qint64 size = span[1].toInt(-1);
        const auto kind = kindNamed(span[2].toString());
        if (start < end || size <= 0 || start + size > length || !kind)
            continue;
        end = start + size;
        result.spans.push_back({int(start), int(size), *kind});
    }
    return result;
}

} // namespace

HighlighterClient::HighlighterClient(const QString &program, int limitMs, QObject *parent)
    : QObject(parent), m_program(program, limitMs, MaxAnswerBytes), m_known(MaxKnownSpans)
{
}

const HighlightedCode *HighlighterClient::known(const QString &language, const QString &code) const
{
    return m_known.object(keyOf(language, code));
}

void HighlighterClient::ask(const QString &language, const QString &code, QObject *context, Answer answer)
{
    const QByteArray key = keyOf(language, code);
    if (const HighlightedCode *found = m_known.object(key))
        return answer(HighlightedCode(*found));
    if (language.isEmpty() || code.size() > MaxCodeUnits || m_questions.size() >= MaxQuestions)
        return answer({});
    const bool isAsked = std::ranges::find(m_questions, key, &Question::key) != m_questions.end();
    m_questions.push_back({key, context, std::move(answer)});
    if (isAsked)
        return;
    const QJsonObject request{{QStringLiteral("language"), language}, {QStringLiteral("text"), code}};
    m_program.ask(request, this, [this, key, length = code.size()](const AskedProgram::Reply &reply) {
        const HighlightedCode code = reply ? decoded(*reply, length) : HighlightedCode();
        if (reply || reply.error() != AskedProgram::Failure::NotHere) // code that the program died of is not asked about again
            m_known.insert(key, new HighlightedCode(code), qsizetype(code.spans.size()) + 1);
        tell(key, code);
    });
}

void HighlighterClient::tell(const QByteArray &key, const HighlightedCode &code)
{
    std::vector<Question> same;
    std::erase_if(m_questions, [&](Question &question) {
        if (question.key != key)
            return false;
        same.push_back(std::move(question));
        return true;
    });
    for (const Question &question : same) {
        if (question.context)
            question.answer(code);
    }
}

} // namespace meridian
