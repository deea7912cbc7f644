// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/markdown.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>
#include <algorithm>

using namespace meridian;

namespace {

//! One line for each block: what it is, how deep it stands, its mark, and its runs with their looks. Two texts of
//! the same structure have the same lines. Blanks are left out, for HTML does not keep them.
class Outline {
public:
    void begin(const QString &kind, int quotes, int lists, const QString &mark)
    {
        m_lines.append(QStringLiteral("%1 q%2 l%3 %4 ").arg(kind).arg(quotes).arg(lists).arg(mark));
        m_look.clear();
    }
    void run(const QString &look, QString text)
    {
        static const QRegularExpression blank(QStringLiteral("\\s"));
        if (text.remove(blank).isEmpty())
            return;
        if (look != m_look || m_lines.last().endsWith(u' '))
            m_lines.last() += QStringLiteral("|%1:").arg(look);
        m_look = look;
        m_lines.last() += text;
    }
    [[nodiscard]] QStringList lines() const { return m_lines; }

private:
    QStringList m_lines;
    QString m_look;
};

QString lookOf(bool bold, bool italic, bool strike, bool code, bool link)
{
    QString look;
    const std::pair<bool, char16_t> all[]{{bold, u'b'}, {italic, u'i'}, {strike, u's'}, {code, u'c'}, {link, u'a'}};
    for (const auto &[has, letter] : all) {
        if (has)
            look += QChar(letter);
    }
    return look;
}

QString markOf(ItemMark mark, qint64 number)
{
    switch (mark) {
    case ItemMark::None: return QStringLiteral("-");
    case ItemMark::Bullet: return QStringLiteral("*");
    case ItemMark::Number: return QString::number(number);
    case ItemMark::TaskOpen: return QStringLiteral("[]");
    case ItemMark::TaskDone: return QStringLiteral("[x]");
    }
    return {};
}

QStringList outlineOf(const std::vector<Block> &blocks)
{
    Outline outline;
    const auto add = [&](const Runs &runs, bool isCode) {
        for (const Run &run : runs)
            outline.run(isCode ? QString()
                               : lookOf(run.style.testFlag(Style::Bold), run.style.testFlag(Style::Italic),
                                        run.style.testFlag(Style::Strike), run.style.testFlag(Style::Code),
                                        !run.link.isEmpty()),
                        run.text);
    };
    for (const Block &block : blocks) {
        const QString kind = block.kind == BlockKind::Heading ? QStringLiteral("h%1").arg(block.level)
            : block.kind == BlockKind::Code                   ? QStringLiteral("pre(%1)").arg(block.language)
            : block.kind == BlockKind::Rule                   ? QStringLiteral("hr")
            : block.kind == BlockKind::Table                  ? QStringLiteral("table")
                                                              : QStringLiteral("p");
        outline.begin(kind, block.quoteDepth, block.listDepth, markOf(block.mark, block.number));
        add(block.runs, block.kind == BlockKind::Code);
        for (const auto &row : block.rows) {
            for (const TableCell &cell : row) {
                outline.begin(QStringLiteral("cell%1").arg(int(cell.align)), block.quoteDepth, block.listDepth, {});
                add(cell.runs, false);
            }
        }
    }
    return outline.lines();
}

//! Reads the HTML a specification expects into the same lines.
class HtmlReader {
public:
    //! Nothing when the HTML is none of ours: raw HTML of the writer stands in it.
    std::optional<QStringList> read(QString html)
    {
        static const QRegularExpression box(QStringLiteral("<input ([^>]*)/?>"));
        for (auto found = box.match(html); found.hasMatch(); found = box.match(html))
            html.replace(found.capturedStart(), found.capturedLength(),
                         found.captured(1).contains(u"checked=") ? QStringLiteral("<done/>") : QStringLiteral("<todo/>"));
        m_xml.addData(QStringLiteral("<all>%1</all>").arg(html));
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement() && !enter(m_xml.name().toString()))
                return std::nullopt;
            if (m_xml.isEndElement())
                leave(m_xml.name().toString());
            if (m_xml.isCharacters())
                text(m_xml.text().toString());
        }
        return m_xml.hasError() ? std::nullopt : std::optional(m_outline.lines());
    }

private:
    struct List {
        bool ordered = false;
        int next = 1;
    };

    void begin(const QString &kind)
    {
        m_outline.begin(kind, m_quotes, int(m_lists.size()), std::exchange(m_mark, QStringLiteral("-")));
        m_inBlock = true;
    }
    void flushItem()
    {
        if (m_mark != u"-")
            begin(QStringLiteral("p"));
        m_inBlock = false;
    }
    static bool leadsSomewhere(QStringView url)
    {
        static const QRegularExpression scheme(QStringLiteral("^(https?|mailto):"), QRegularExpression::CaseInsensitiveOption);
        return scheme.match(url.toString()).hasMatch();
    }
    bool enter(const QString &name)
    {
        const auto attributes = m_xml.attributes();
        if (name == u"blockquote") {
            flushItem();
            ++m_quotes;
        } else if (name == u"ul" || name == u"ol") {
            flushItem();
            const auto start = attributes.value(QLatin1StringView("start"));
            m_lists.push_back({name == u"ol", start.isEmpty() ? 1 : start.toInt()});
        } else if (name == u"li") {
            m_mark = m_lists.back().ordered ? QString::number(m_lists.back().next++) : QStringLiteral("*");
            m_inBlock = false;
        } else if (name == u"done" || name == u"todo") {
            m_mark = name == u"done" ? QStringLiteral("[x]") : QStringLiteral("[]");
        } else if (name == u"pre") {
            m_pre = true;
        } else if (name == u"code" && m_pre) {
            begin(QStringLiteral("pre(%1)").arg(attributes.value(QLatin1StringView("class")).toString().mid(9)));
        } else if (name == u"th" || name == u"td") {
            const auto side = attributes.value(QLatin1StringView("align"));
            m_outline.begin(QStringLiteral("cell%1").arg(side == u"center" ? 1 : side == u"right" ? 2 : 0), m_quotes,
                            int(m_lists.size()), {});
            m_inBlock = true;
        } else if (name == u"a") {
            m_links.push_back(leadsSomewhere(attributes.value(QLatin1StringView("href"))));
        } else if (name == u"img") {
            m_links.push_back(leadsSomewhere(attributes.value(QLatin1StringView("src"))));
            text(attributes.value(QLatin1StringView("alt")).toString());
            m_links.pop_back();
        } else if (QStringList{"em", "strong", "del", "code"}.contains(name)) {
            ++m_depth[name];
        } else if (name == u"p" || name == u"hr" || name == u"table" || (name.size() == 2 && name[0] == u'h')) {
            begin(name);
        } else if (!QStringList{"all", "br", "thead", "tbody", "tr"}.contains(name)) {
            return false;
        }
        return true;
    }
    void leave(const QString &name)
    {
        if (name == u"blockquote") {
            flushItem();
            --m_quotes;
        } else if (name == u"ul" || name == u"ol") {
            m_lists.pop_back();
            m_inBlock = false;
        } else if (name == u"li") {
            flushItem();
        } else if (name == u"pre") {
            m_pre = m_inBlock = false;
        } else if (name == u"a") {
            m_links.pop_back();
        } else if (m_depth.contains(name) && !m_pre) {
            --m_depth[name];
        } else if (name == u"p" || name == u"hr" || name == u"table" || name[0] == u'h') {
            m_inBlock = false;
        }
    }
    void text(const QString &words)
    {
        if (!m_inBlock && words.trimmed().isEmpty())
            return;
        if (!m_inBlock)
            begin(QStringLiteral("p")); // the words of an item in a tight list
        const auto has = [this](const char *name) { return m_depth.value(QString::fromLatin1(name)) > 0; };
        const bool link = std::ranges::any_of(m_links, [](bool leads) { return leads; });
        m_outline.run(m_pre ? QString() : lookOf(has("strong"), has("em"), has("del"), has("code"), link), words);
    }

    QXmlStreamReader m_xml;
    Outline m_outline;
    std::vector<List> m_lists;
    QList<bool> m_links;
    QHash<QString, int> m_depth;
    QString m_mark = QStringLiteral("-");
    int m_quotes = 0;
    bool m_inBlock = false, m_pre = false;
};

} // namespace

//! The examples of CommonMark and of GitHub Flavored Markdown have the structure their specifications expect, but
//! for what is different in messages: HTML is text, and links lead to the web or to mail or nowhere.
class MarkdownStructureTest : public QObject {
    Q_OBJECT

    static void rows(const char *file, const char *only)
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("html");
        QFile source(QStringLiteral(MERIDIAN_DATA_DIR "/commonmark_gfm/") + QString::fromLatin1(file));
        if (!source.open(QIODevice::ReadOnly))
            QSKIP("the folder of Markdown specifications is not here");
        for (const auto &one : QJsonDocument::fromJson(source.readAll()).array()) {
            const QJsonObject sample = one.toObject();
            const QString section = sample[u"section"].toString();
            if (!only || section.contains(QString::fromLatin1(only)))
                QTest::addRow("%s %d", qPrintable(section), sample[u"example"].toInt())
                    << section << sample[u"markdown"].toString() << sample[u"html"].toString();
        }
    }

private slots:
    void commonMark_data() { rows("commonmark_spec_tests.json", nullptr); }
    void commonMark()
    {
        QFETCH(QString, section);
        QFETCH(QString, markdown);
        QFETCH(QString, html);
        if (section.contains(u"HTML") || markdown.contains(u"<img") || markdown.contains(u'£')) // md4c 0.4 takes currency for letters
            return;
        if (section == u"Images" && markdown.contains(u'*'))
            return; // the words of a picture keep their look here; HTML's alt has none
        if (section == u"Autolinks" && !html.contains(u"<a "))
            return; // bare links are links in GitHub's dialect
        const auto expected = HtmlReader().read(html);
        static const QRegularExpression writersTag(QStringLiteral("<(/?(a|b|del|ins|bar|foo|div|responsive-image)\\b|!--|\\?)"));
        if (!expected || expected->isEmpty() || markdown.contains(writersTag))
            return;
        QCOMPARE(outlineOf(parseMarkdown(markdown)), *expected);
        ++m_compared;
    }
    void gitHub_data() { rows("gfm_spec.json", "(extension)"); }
    void gitHub()
    {
        QFETCH(QString, section);
        QFETCH(QString, markdown);
        QFETCH(QString, html);
        if (section.contains(u"HTML") || markdown.startsWith(u"| abc | def |\n| --- |\n"))
            return; // md4c is content with a head that is too wide
        const auto expected = HtmlReader().read(html);
        QVERIFY(expected);
        QCOMPARE(outlineOf(parseMarkdown(markdown)), *expected);
    }
    void mostWasCompared()
    {
        if (!QFile::exists(QStringLiteral(MERIDIAN_DATA_DIR "/commonmark_gfm")))
            QSKIP("the folder of Markdown specifications is not here");
        QVERIFY2(m_compared > 480, qPrintable(QString::number(m_compared)));
    }

private:
    int m_compared = 0;
};

QTEST_GUILESS_MAIN(MarkdownStructureTest)
#include "tst_markdown_structure.moc"
