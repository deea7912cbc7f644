// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/document_html.h"
#include "core/documents/delta_lines.h"
#include "core/documents/time_mark.h"
#include <QRegularExpression>
#include <span>

namespace meridian {
namespace {

using Kind = LineStyle::Kind;
using Lines = std::span<const DeltaLine>;

constexpr QLatin1StringView Sheet{
    "body{max-width:42rem;margin:3rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif;color:#1a2226;background:#fff}"
    "h1,h2,h3,h4,h5,h6{line-height:1.3;margin:1.6em 0 .5em}h1{font-size:1.7rem}h2{font-size:1.25rem}h3{font-size:1.05rem}"
    "a{color:#0e5a73}code,pre{font-family:ui-monospace,monospace;font-size:.88em;background:#f4f6f7;border-radius:4px}"
    "code{padding:.1em .3em}pre{padding:.7em 1em;overflow:auto}pre code{padding:0}"
    "blockquote{margin:1em 0;padding-left:1em;border-left:3px solid #cbd3d7;color:#4f5b62}"
    "table{border-collapse:collapse;margin:1em 0}td,th{border-bottom:1px solid #cbd3d7;padding:.35em .8em;text-align:start;"
    "vertical-align:top}hr{border:0;border-top:1px solid #cbd3d7;margin:2em 0}mark{background:#fdebb0}img{max-width:100%}"
    "ul.check{list-style:none;padding-left:1.2em}@media print{body{margin:0;max-width:none}}"};

//! Bytes of a picture that stand in the text itself, of a kind that cannot carry a program.
bool isPicture(const QString &address)
{
    static const QRegularExpression shape(
        QStringLiteral("\\Adata:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+={0,2}\\z"));
    return address.size() < 32 * 1024 * 1024 && shape.match(address).hasMatch();
}

//! "#rgb", "#rrggbb" or a name, as editors write colours; else nothing.
QString colourOf(const crdt::Attributes &attributes, QStringView key)
{
    static const QRegularExpression shape(QStringLiteral("\\A(#[0-9a-fA-F]{3}|#[0-9a-fA-F]{6}|[a-zA-Z]{3,24})\\z"));
    const QString colour = textOf(attributes, key);
    return shape.match(colour).hasMatch() ? colour : QString();
}

class HtmlWriter {
public:
    HtmlWriter(HtmlReader reader, const DocumentWords &words) : m_reader(reader), m_words(words) {}

    [[nodiscard]] size_t write(Lines lines);
    [[nodiscard]] QString take()
    {
        closeLists(0);
        return std::move(m_out);
    }
    void heading(const QString &title) { m_out += QStringLiteral("<h1%1>%2</h1>\n").arg(direction(title), title.toHtmlEscaped()); }

private:
    struct List {
        Kind kind;
        int indent;
    };
    [[nodiscard]] QString runs(const DeltaLine &line) const;
    [[nodiscard]] QString letters(const DeltaRun &run) const;
    [[nodiscard]] QString embed(const DeltaRun &run) const;
    [[nodiscard]] QString direction(const QString &letters) const;
    void block(const QString &tag, const DeltaLine &line);
    void item(const DeltaLine &line, const LineStyle &style);
    void closeLists(size_t left);
    [[nodiscard]] size_t together(Lines lines, Kind kind) const;
    void code(Lines lines);
    void quote(Lines lines);
    void table(Lines lines);

    const HtmlReader m_reader;
    const DocumentWords &m_words;
    QString m_out;
    std::vector<List> m_lists;
};

QString HtmlWriter::letters(const DeltaRun &run) const
{
    const Run known = runOf(run.text, run.attributes, m_words);
    QString html = known.text.toHtmlEscaped();
    const auto around = [&html](const QString &tag) { html = u'<' + tag + u'>' + html + QStringLiteral("</") + tag.section(u' ', 0, 0) + u'>'; };
    const auto style = [&](QStringView key, Style of, const QString &tag) {
        if (known.style & of || (!key.isEmpty() && isSet(run.attributes, key)))
            around(tag);
    };
    style({}, Style::Code, QStringLiteral("code"));
    style({}, Style::Bold, QStringLiteral("strong"));
    style({}, Style::Italic, QStringLiteral("em"));
    style(attr::Underline, {}, QStringLiteral("u"));
    style({}, Style::Strike, QStringLiteral("s"));
    if (isSet(run.attributes, attr::Background))
        around(m_reader == HtmlReader::Browser ? QStringLiteral("mark") : QStringLiteral("span style=\"background-color:#fdebb0\""));
    if (const QString colour = colourOf(run.attributes, attr::Color); !colour.isEmpty())
        around(QStringLiteral("span style=\"color:%1\"").arg(colour));
    const QString script = textOf(run.attributes, attr::Script);
    if (script == u"sub" || script == u"super")
        around(script == u"sub" ? QStringLiteral("sub") : QStringLiteral("sup"));
    if (!known.link.isEmpty() && !known.link.startsWith(u"meridian:"))
        around(QStringLiteral("a href=\"%1\"").arg(known.link.toHtmlEscaped()));
    return html;
}

QString HtmlWriter::embed(const DeltaRun &run) const
{
    const QString kind = embedKind(run.embed);
    if (kind.isEmpty())
        return {};
    const crdt::Any *value = run.embed.find(kind);
    const auto *address = value ? value->as<QString>() : nullptr;
    if (kind == attr::Image && address && isPicture(*address))
        return QStringLiteral("<img src=\"%1\" alt=\"\">").arg(*address);
    const QString name = (u'[' + kind + u']').toHtmlEscaped();
    const bool elsewhere = address && (address->startsWith(u"https://") || address->startsWith(u"http://"));
    return elsewhere ? QStringLiteral("<a href=\"%1\">%2</a>").arg(address->toHtmlEscaped(), name) : name;
}

QString HtmlWriter::runs(const DeltaLine &line) const
{
    QString html;
    for (size_t i = 0; i < line.runs.size();) {
        const size_t time = runsOfTime(line.runs, i), end = i + std::max<size_t>(1, time);
        const auto mark = TimeMark::of(line.runs[i].attributes);
        QString part, words;
        for (; i < end; ++i) {
            part += line.runs[i].isEmbed() ? embed(line.runs[i]) : letters(line.runs[i]);
            words += line.runs[i].text;
        }
        if (time > 0 && m_reader == HtmlReader::Browser)
            part = QStringLiteral("<time datetime=\"%1\">%2</time>").arg(mark->at.utc().toString(Qt::ISODate), part);
        html += time > 0 ? part + placeBehind(words, *mark).toHtmlEscaped() : part;
    }
    return html;
}

//! A browser finds it out by itself.
QString HtmlWriter::direction(const QString &letters) const
{
    if (m_reader == HtmlReader::Browser)
        return QStringLiteral(" dir=\"auto\"");
    return letters.isRightToLeft() ? QStringLiteral(" dir=\"rtl\"") : QString();
}

void HtmlWriter::block(const QString &tag, const DeltaLine &line)
{
    m_out += u'<' + tag + direction(line.letters()) + u'>' + runs(line) + QStringLiteral("</") + tag.section(u' ', 0, 0) + QStringLiteral(">\n");
}

void HtmlWriter::closeLists(size_t left)
{
    while (m_lists.size() > left) {
        m_out += m_lists.back().kind == Kind::Number ? QStringLiteral("</li></ol>\n") : QStringLiteral("</li></ul>\n");
        m_lists.pop_back();
    }
}

//! A list inside a list lies in its last item.
void HtmlWriter::item(const DeltaLine &line, const LineStyle &style)
{
    size_t left = m_lists.size();
    while (left > 0 && (m_lists[left - 1].indent > style.indent
                        || (m_lists[left - 1].indent == style.indent && m_lists[left - 1].kind != style.kind)))
        --left;
    closeLists(left);
    const bool goesOn = !m_lists.empty() && m_lists.back().indent == style.indent;
    if (goesOn) {
        m_out += QStringLiteral("</li>\n");
    } else {
        const QString list = style.kind == Kind::Number                                        ? QStringLiteral("<ol>")
            : style.kind == Kind::Check && m_reader == HtmlReader::Browser ? QStringLiteral("<ul class=\"check\">")
                                                                           : QStringLiteral("<ul>");
        m_out += list + u'\n';
        m_lists.push_back({style.kind, style.indent});
    }
    const QString box = style.kind != Kind::Check                      ? QString()
        : style.checked == LineStyle::Checked::Yes ? QStringLiteral("☑ ")
                                                   : QStringLiteral("☐ ");
    m_out += QStringLiteral("<li%1>").arg(direction(line.letters())) + box + runs(line);
}

size_t HtmlWriter::together(Lines lines, Kind kind) const
{
    size_t count = 0;
    while (count < lines.size() && LineStyle::of(lines[count].attributes).kind == kind)
        ++count;
    return count;
}

void HtmlWriter::code(Lines lines)
{
    QStringList text;
    for (const DeltaLine &line : lines)
        text << line.letters().toHtmlEscaped();
    m_out += QStringLiteral("<pre><code>") + text.join(u'\n') + QStringLiteral("</code></pre>\n");
}

void HtmlWriter::quote(Lines lines)
{
    m_out += QStringLiteral("<blockquote>\n");
    for (const DeltaLine &line : lines)
        block(QStringLiteral("p"), line);
    m_out += QStringLiteral("</blockquote>\n");
}

void HtmlWriter::table(Lines lines)
{
    m_out += m_reader == HtmlReader::Browser ? QStringLiteral("<table>\n")
                                             : QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">\n");
    QString row;
    bool head = true, open = false;
    for (const DeltaLine &line : lines) {
        const QString name = LineStyle::of(line.attributes).name;
        if (!open || name != row) {
            head = !open;
            m_out += open ? QStringLiteral("</tr>\n<tr>") : QStringLiteral("<tr>");
            open = true;
            row = name;
        }
        block(head ? QStringLiteral("th") : QStringLiteral("td"), line);
    }
    m_out += QStringLiteral("</tr>\n</table>\n");
}

size_t HtmlWriter::write(Lines lines)
{
    const LineStyle style = LineStyle::of(lines[0].attributes);
    if (style.isItem()) {
        item(lines[0], style);
        return 1;
    }
    closeLists(0);
    switch (style.kind) {
    case Kind::Code:
    case Kind::Quote:
    case Kind::Cell: {
        const size_t count = together(lines, style.kind);
        const Lines all = lines.first(count);
        style.kind == Kind::Code ? code(all) : style.kind == Kind::Quote ? quote(all) : table(all);
        return count;
    }
    case Kind::Heading: block(u'h' + QString::number(style.level), lines[0]); return 1;
    case Kind::Divider: m_out += QStringLiteral("<hr>\n"); return 1;
    default: break;
    }
    if (style.indent > 0)
        block(QStringLiteral("p style=\"margin-left:%1px\"").arg(24 * style.indent), lines[0]);
    else
        block(QStringLiteral("p"), lines[0]);
    return 1;
}

} // namespace

QString toHtml(const WrittenDocument &document, HtmlReader reader, const QLocale &locale, const DocumentWords &words)
{
    HtmlWriter writer(reader, words);
    if (!document.title.isEmpty())
        writer.heading(document.title);
    const std::vector<DeltaLine> lines = linesOf(document.text);
    for (size_t at = 0; at < lines.size();)
        at += writer.write(Lines(lines).subspan(at));
    const QString body = writer.take();
    if (reader == HtmlReader::TextDocument)
        return QStringLiteral("<html><body>\n") + body + QStringLiteral("</body></html>\n");
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width\">\n"
                          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
                          "style-src 'unsafe-inline'\">\n<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n")
               .arg(locale.bcp47Name().toHtmlEscaped(), document.title.toHtmlEscaped(), QString(Sheet))
        + body + QStringLiteral("</body>\n</html>\n");
}

} // namespace meridian
