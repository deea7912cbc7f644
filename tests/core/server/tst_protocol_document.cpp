// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/server/server_bench.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <deque>

using namespace meridian;
using meridian::testing::Client;
using meridian::testing::ServerBench;

namespace {

QString readAll(const QString &path)
{
    QFile file(QStringLiteral(MERIDIAN_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

//! The keys of a map in CDDL, and which of them may be left out.
struct Definition {
    QSet<QString> keys;
    QSet<QString> optional;
};

//! What stands in place of a $WORD differs each time; the same word is the same value.
class Placeholders {
public:
    void bind(const QString &word, const QJsonValue &value) { m_values.insert(word, value); }
    [[nodiscard]] QByteArray filled(QString line) const
    {
        for (auto it = m_values.begin(); it != m_values.end(); ++it)
            line.replace(QStringLiteral("\"%1\"").arg(it.key()), QStringLiteral("\"%1\"").arg(it.value().toString()));
        return line.toUtf8();
    }
    [[nodiscard]] bool matches(const QJsonValue &pattern, const QJsonValue &value)
    {
        if (pattern.isString() && pattern.toString().startsWith(u'$')) {
            const auto known = m_values.constFind(pattern.toString());
            if (known != m_values.constEnd())
                return *known == value;
            m_values.insert(pattern.toString(), value);
            return !value.isUndefined();
        }
        if (!pattern.isObject())
            return pattern == value;
        const QJsonObject expected = pattern.toObject(), actual = value.toObject();
        if (expected.keys() != actual.keys())
            return false;
        for (const QString &key : expected.keys()) {
            if (!matches(expected[key], actual[key]))
                return false;
        }
        return true;
    }

private:
    QHash<QString, QJsonValue> m_values;
};

} // namespace

//! PROTOCOL.md says what the code does: every frame, field, kind and code stands in it, and its examples happen.
class ProtocolDocumentTest : public QObject {
    Q_OBJECT
    QString m_text;
    QHash<QString, Definition> m_definitions;

    QStringList blocks(const QString &language) const
    {
        QStringList found;
        const QRegularExpression block(QStringLiteral("```%1\\n(.*?)```").arg(language),
                                       QRegularExpression::DotMatchesEverythingOption);
        for (auto it = block.globalMatch(m_text); it.hasNext();)
            found.push_back(it.next().captured(1));
        return found;
    }
    //! The maps of the CDDL, by name: keys at the outermost level of the braces.
    void readDefinitions()
    {
        QString cddl = blocks(QStringLiteral("cddl")).join(u'\n');
        cddl.remove(QRegularExpression(QStringLiteral(";.*")));
        const QRegularExpression begin(QStringLiteral("^([a-z_.-]+)\\s*=\\s*\\{"), QRegularExpression::MultilineOption);
        for (auto it = begin.globalMatch(cddl); it.hasNext();) {
            const auto match = it.next();
            QString inside;
            int depth = 1;
            for (auto at = match.capturedEnd(); at < cddl.size() && depth > 0; ++at) {
                depth += cddl[at] == u'{' ? 1 : cddl[at] == u'}' ? -1 : 0;
                if (depth == 1)
                    inside += cddl[at];
            }
            Definition definition;
            const QRegularExpression key(QStringLiteral("(\\?\\s*)?\\b([a-z_]+):"));
            for (auto keys = key.globalMatch(inside); keys.hasNext();) {
                const auto found = keys.next();
                definition.keys.insert(found.captured(2));
                if (!found.captured(1).isEmpty())
                    definition.optional.insert(found.captured(2));
            }
            m_definitions.insert(match.captured(1), definition);
        }
    }
    template<typename T>
    void describes(const QString &name, const QSet<QString> &more = {})
    {
        QVERIFY2(m_definitions.contains(name), qPrintable(name));
        Definition table;
        table.keys = more;
        std::apply(
            [&](const auto &...fields) {
                const auto one = [&](const auto &field) {
                    table.keys.insert(field.name);
                    if (codec::detail::isOptional<std::decay_t<decltype(std::declval<T>().*(field.member))>>)
                        table.optional.insert(field.name);
                };
                (one(fields), ...);
            },
            T::fields());
        const Definition &written = m_definitions[name];
        QVERIFY2(written.keys == table.keys, qPrintable(name + QStringLiteral(" has other fields")));
        QVERIFY2(written.optional == table.optional, qPrintable(name + QStringLiteral(" has other optional fields")));
    }
    template<typename Variant, size_t... Index>
    void describesFrames(std::index_sequence<Index...>)
    {
        (describes<std::variant_alternative_t<Index, Variant>>(std::variant_alternative_t<Index, Variant>::type,
                                                               {QStringLiteral("t")}),
         ...);
    }
    template<size_t... Index>
    void describesOps(std::index_sequence<Index...>)
    {
        (describes<std::variant_alternative_t<Index, OpKinds>>(
             QStringLiteral("body-of-") + std::variant_alternative_t<Index, OpKinds>::kind),
         ...);
    }

private slots:
    void initTestCase()
    {
        m_text = readAll(QStringLiteral("core/protocol/PROTOCOL.md"));
        QVERIFY(!m_text.isEmpty());
        readDefinitions();
    }

    void everyFrameAndFieldIsWritten()
    {
        describesFrames<frame::FromClient>(std::make_index_sequence<std::variant_size_v<frame::FromClient>>());
        describesFrames<frame::FromServer>(std::make_index_sequence<std::variant_size_v<frame::FromServer>>());
        describesOps(std::make_index_sequence<std::variant_size_v<OpKinds>>());
        describes<Rows>(QStringLiteral("rows"));
        describes<Profile>(QStringLiteral("profile"));
        describes<WeekHours>(QStringLiteral("hours"));
        describes<DayHours>(QStringLiteral("day_hours"));
        describes<DayOff>(QStringLiteral("day_off"));
        describes<Picture>(QStringLiteral("picture"));
        describes<DeviceRow>(QStringLiteral("device"));
        describes<InviteRow>(QStringLiteral("open_invite"));
        describes<Member>(QStringLiteral("member"));
        describes<Channel>(QStringLiteral("channel"));
        describes<Membership>(QStringLiteral("membership"));
        describes<ThreadNote>(QStringLiteral("note"));
        describes<Thread>(QStringLiteral("thread"));
        describes<Message>(QStringLiteral("message"));
        describes<Reaction>(QStringLiteral("reaction"));
        describes<Standing>(QStringLiteral("standing"));
        describes<ChannelFollow>(QStringLiteral("channel-follow"));
        describes<Document>(QStringLiteral("document"));
        describes<Comment>(QStringLiteral("comment"));
        describes<DocumentVersion>(QStringLiteral("document-version"));
        describes<Favourite>(QStringLiteral("favourite"));
        describes<Due>(QStringLiteral("due"));
        describes<Repeat>(QStringLiteral("repeat"));
        describes<TaskStep>(QStringLiteral("step"));
        describes<TaskOrigin>(QStringLiteral("origin"));
        describes<Task>(QStringLiteral("task"));
        describes<TaskNote>(QStringLiteral("task-note"));
        describes<TaskLink>(QStringLiteral("task-link"));
        describes<TaskView>(QStringLiteral("task-view"));
        describes<MoreHours>(QStringLiteral("more-hours"));
        describes<OtherWeek>(QStringLiteral("other-week"));
        describes<Journey>(QStringLiteral("journey"));
        describes<Travel>(QStringLiteral("travel"));
        describes<Urgency>(QStringLiteral("urgency"));
        describes<Holding>(QStringLiteral("holding"));
        describes<SendTime>(QStringLiteral("send-time"));
        describes<Agreement>(QStringLiteral("agreement"));
        describes<AgreementReading>(QStringLiteral("agreement-reading"));
        describes<CheckInQuestion>(QStringLiteral("question"));
        describes<CheckInRule>(QStringLiteral("check-in-rule"));
        describes<CheckIn>(QStringLiteral("check-in"));
        describes<CheckInPart>(QStringLiteral("part"));
        describes<CheckInAnswer>(QStringLiteral("check-in-answer"));
        describes<CheckInOwn>(QStringLiteral("check-in-own"));
        describes<Attention>(QStringLiteral("attention"));
    }

    void everyNameAndCodeIsWritten()
    {
        const auto written = [&](const auto &names) {
            for (const auto &[value, name] : names)
                QVERIFY2(m_text.contains(u'"' + QString(name) + u'"'), name.data());
        };
        written(enumNames(Role()));
        written(enumNames(ChannelKind()));
        written(enumNames(Ask()));
        written(enumNames(ThreadFollow()));
        written(enumNames(ChannelLevel()));
        written(enumNames(ChannelRole()));
        written(enumNames(Answers()));
        written(enumNames(DayShown()));
        written(enumNames(UrgentTaken()));
        written(enumNames(AwayKind()));
        written(enumNames(QuestionKind()));
        written(enumNames(Interrupts()));
        written(enumNames(TaskStatus()));
        written(enumNames(Priority()));
        written(enumNames(TaskRelation()));
        written(enumNames(TaskNote::What()));
        written(enumNames(Repeat::Unit()));
        const QString codes = readAll(QStringLiteral("core/protocol/refusal_code.h"));
        const QRegularExpression constant(QStringLiteral("QLatin1StringView \\w+\\{\"(\\w+)\"\\}"));
        int count = 0;
        for (auto it = constant.globalMatch(codes); it.hasNext(); ++count) {
            const QString code = it.next().captured(1);
            QVERIFY2(m_text.contains(u'`' + code + u'`'), qPrintable(code));
        }
        QVERIFY(count >= 20);
    }

    void theExamplesHappen()
    {
        ServerBench bench;
        Placeholders words;
        words.bind(QStringLiteral("$TOKEN"), bench.token(bench.owner()));
        words.bind(QStringLiteral("$ME"), bench.owner().toString());
        Client bot(bench, wire::Encoding::Json);
        std::deque<QByteArray> heard;
        int said = 0, answered = 0;
        for (const QString &block : blocks(QStringLiteral("json"))) {
            for (const QString &line : block.split(u'\n', Qt::SkipEmptyParts)) {
                if (line.startsWith(u'→')) {
                    QVERIFY2(heard.empty(), heard.empty() ? "" : heard.front().constData());
                    bot.sendBytes(words.filled(line.mid(2)));
                    bench.m_core->flush();
                    for (const auto &sent : std::exchange(bench.m_port.m_sent[bot.id()], {}))
                        heard.push_back(sent.bytes);
                    ++said;
                    continue;
                }
                QVERIFY2(line.startsWith(u'←'), qPrintable(line));
                QVERIFY2(!heard.empty(), qPrintable(line));
                static const QRegularExpression bare(QStringLiteral(":(\\$[A-Z0-9]+)"));
                const QByteArray pattern = line.mid(2).replace(bare, QStringLiteral(":\"\\1\"")).toUtf8();
                const auto expected = QJsonDocument::fromJson(pattern).object();
                QVERIFY2(!expected.isEmpty(), pattern.constData());
                QVERIFY2(words.matches(expected, QJsonDocument::fromJson(heard.front()).object()),
                         pattern + "\nbut the server says\n" + heard.front());
                heard.pop_front();
                ++answered;
            }
        }
        QVERIFY(heard.empty());
        QVERIFY(said >= 9 && answered >= 11);
    }

    void theBytesOfTheCborExampleAreRight()
    {
        const QRegularExpression pair(QStringLiteral("```\\n→ ((?:[0-9a-f]{2} ?)+)\\n← ((?:[0-9a-f]{2} ?)+)\\n```"));
        const auto match = pair.match(m_text);
        QVERIFY(match.hasMatch());
        ServerBench bench;
        Client client(bench);
        client.sendBytes(QByteArray::fromHex(match.captured(1).toLatin1()));
        const auto object = [](const QByteArray &bytes) { return QCborValue::fromCbor(bytes).toMap().toJsonObject(); };
        QCOMPARE(object(client.bytes()), object(QByteArray::fromHex(match.captured(2).toLatin1())));
    }
};

QTEST_GUILESS_MAIN(ProtocolDocumentTest)
#include "tst_protocol_document.moc"
