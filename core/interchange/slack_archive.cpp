// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/slack_archive.h"
#include "core/interchange/json_array_reader.h"
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>
#include <zip.h>

namespace meridian {
namespace {

using Code = ImportError::Code;

//! An open file of the archive.
class EntryStream {
public:
    EntryStream(zip_t *archive, const SlackArchive::Entry &entry)
        : m_file(zip_fopen_index(archive, entry.index, 0))
        , m_left(entry.bytes)
    {
    }
    ~EntryStream()
    {
        if (m_file)
            zip_fclose(m_file);
    }
    EntryStream(const EntryStream &) = delete;
    EntryStream &operator=(const EntryStream &) = delete;

    //! Never more than the directory announced; more, or a wrong checksum, is a failure.
    [[nodiscard]] qint64 read(char *data, qint64 size)
    {
        if (!m_file)
            return -1;
        const qint64 got = zip_fread(m_file, data, zip_uint64_t(size));
        m_left -= got;
        return got < 0 || m_left < 0 ? -1 : got;
    }
    [[nodiscard]] bool isWhole() const { return m_left == 0; }

private:
    zip_file_t *m_file;
    qint64 m_left;
};

bool isUnsafe(const QString &name)
{
    const QStringList parts = name.split(u'/');
    const bool odd = std::ranges::any_of(name, [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
    const bool onDrive = name.size() > 1 && name[1] == u':';
    return odd || onDrive || name.size() > 255 || name.startsWith(u'/') || name.startsWith(u'~')
        || parts.contains(u"..");
}

const QStringList &channelLists()
{
    static const QStringList lists{"channels.json", "groups.json", "dms.json", "mpims.json"};
    return lists;
}

//! Why a file of an export stays out that is neither a list nor a day.
QString whyNotPlaced(const QString &name)
{
    if (name == u"canvases.json" || name.startsWith(u"FC:"))
        return QStringLiteral("Canvases and what was said on them stay in Slack.");
    if (name == u"lists.json")
        return QStringLiteral("Slack’s lists stay in Slack.");
    if (name == u"integration_logs.json")
        return QStringLiteral("What Slack noted about its apps is no message.");
    return QStringLiteral("The file is not a list or a day of messages.");
}

bool isSymbolicLink(zip_t *archive, quint64 index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    constexpr zip_uint32_t TypeMask = 0170000, Link = 0120000;
    return zip_file_get_external_attributes(archive, index, 0, &system, &attributes) == 0
        && system == ZIP_OPSYS_UNIX && ((attributes >> 16) & TypeMask) == Link;
}

//! Why a file is left out before it is opened; empty when it is not.
QString refusal(zip_t *archive, const zip_stat_t &stat)
{
    const quint64 packed = std::max<quint64>(stat.comp_size, 1);
    if (isSymbolicLink(archive, stat.index))
        return QStringLiteral("Links in the archive are not followed.");
    if (stat.encryption_method != ZIP_EM_NONE)
        return QStringLiteral("The file is encrypted.");
    if (stat.comp_method != ZIP_CM_STORE && stat.comp_method != ZIP_CM_DEFLATE)
        return QStringLiteral("The file is packed in a way that Slack does not use.");
    if (stat.size > quint64(slack_bounds::EntryBytes))
        return QStringLiteral("The file says it is larger than %1 MiB unpacked.")
            .arg(slack_bounds::EntryBytes >> 20);
    if (stat.size > (1u << 20) && stat.size / packed > quint64(slack_bounds::Ratio))
        return QStringLiteral("The file says it unpacks to more than %1 times its size.")
            .arg(slack_bounds::Ratio);
    return {};
}

QString twiceReason()
{
    return QStringLiteral("The archive has the file twice: the first one counts.");
}

//! The element as an object; bytes that are no UTF-8 are replaced, not fatal.
std::optional<QJsonObject> objectOf(const QByteArray &element)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(element, &error);
    if (error.error == QJsonParseError::IllegalUTF8String)
        document = QJsonDocument::fromJson(QString::fromUtf8(element).toUtf8(), &error);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

} // namespace

void SlackArchive::Closer::operator()(zip *archive) const
{
    zip_discard(archive);
}

std::expected<std::unique_ptr<SlackArchive>, ImportError> SlackArchive::open(const QString &path,
                                                                             ImportReport &report)
{
    const QFileInfo file(path);
    if (!file.isFile() || !file.isReadable())
        return std::unexpected(ImportError{Code::CannotOpen, path});
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error);
    if (!archive)
        return std::unexpected(ImportError{
            error == ZIP_ER_OPEN || error == ZIP_ER_READ ? Code::CannotOpen : Code::NotAnArchive,
            QStringLiteral("libzip %1").arg(error)});
    std::unique_ptr<SlackArchive> result(new SlackArchive(archive));
    if (auto sorted = result->sortEntries(file.size(), report); !sorted)
        return std::unexpected(sorted.error());
    return result;
}

std::expected<void, ImportError> SlackArchive::sortEntries(qint64 archiveBytes,
                                                           ImportReport &report)
{
    const qint64 count = zip_get_num_entries(m_archive.get(), 0);
    if (count > slack_bounds::Entries)
        return std::unexpected(
            ImportError{Code::TooLarge,
                        QStringLiteral("The archive has more than %1 files: that is refused.")
                            .arg(slack_bounds::Entries)});
    const QString inside = prefix();
    quint64 packed = 0;
    for (qint64 index = 0; index < count; ++index) {
        zip_stat_t stat;
        const QString name = nameOf(index);
        if (name.isEmpty() || zip_stat_index(m_archive.get(), zip_uint64_t(index), 0, &stat) != 0) {
            report.skip(QStringLiteral("The archive’s entry for a file is damaged."),
                        QStringLiteral("file %1").arg(index + 1));
            continue;
        }
        if (stat.comp_size > quint64(archiveBytes) - packed)
            return std::unexpected(
                ImportError{Code::Hostile,
                            QStringLiteral("The archive’s files overlap: together they claim more "
                                           "bytes than the archive has.")});
        packed += stat.comp_size;
        if (name.endsWith(u'/') && stat.size == 0)
            continue;
        if (isUnsafe(name)) {
            report.skip(QStringLiteral("The file’s name points outside the archive or misleads."),
                        name);
        } else if (const QString why = refusal(m_archive.get(), stat); !why.isEmpty()) {
            report.skip(why, name);
        } else if (!name.startsWith(inside)) {
            report.skip(QStringLiteral("The file is not a list or a day of messages."), name);
        } else {
            place({name.mid(inside.size()), quint64(index), qint64(stat.size)}, report);
        }
    }
    if (m_totalBytes > slack_bounds::TotalBytes)
        return std::unexpected(
            ImportError{Code::TooLarge,
                        QStringLiteral("The archive unpacks to more than %1 GiB: that is refused.")
                            .arg(slack_bounds::TotalBytes >> 30)});
    sortDays(report);
    return {};
}

QString SlackArchive::nameOf(qint64 index) const
{
    const char *raw = zip_get_name(m_archive.get(), zip_uint64_t(index), ZIP_FL_ENC_GUESS);
    return QString::fromUtf8(raw ? raw : "").replace(u'\\', u'/').normalized(QString::NormalizationForm_C);
}

//! Empty, or the folder that an export sits in when somebody unpacked it and packed it again: the outermost that
//! has a list of channels.
QString SlackArchive::prefix() const
{
    const qint64 count = zip_get_num_entries(m_archive.get(), 0);
    std::optional<QString> found;
    for (qint64 index = 0; index < count; ++index) {
        const QString name = nameOf(index);
        const QString folder = name.left(name.lastIndexOf(u'/') + 1);
        if (!channelLists().contains(name.mid(folder.size())) || isUnsafe(name))
            continue;
        if (!found || folder.count(u'/') < found->count(u'/'))
            found = folder;
    }
    return found.value_or(QString());
}

//! The grammar of an export, as a list of what is let in.
void SlackArchive::place(Entry entry, ImportReport &report)
{
    static const QRegularExpression day(
        QStringLiteral("\\A([^/]+)/(\\d{4}-\\d{2}-\\d{2}\\.json)\\z"));
    if (entry.name == u"users.json" || channelLists().contains(entry.name)) {
        if (m_lists.contains(entry.name)) {
            report.skip(twiceReason(), entry.name);
            return;
        }
        m_totalBytes += entry.bytes;
        m_lists.insert(entry.name, entry);
        return;
    }
    const auto match = day.match(entry.name);
    if (!match.hasMatch() || entry.name.startsWith(u"FC:")) {
        report.skip(whyNotPlaced(entry.name), entry.name);
        return;
    }
    m_totalBytes += entry.bytes;
    m_folders[match.captured(1)].push_back(std::move(entry));
}

//! By date; of two files with one name the archive's first stays.
void SlackArchive::sortDays(ImportReport &report)
{
    for (std::vector<Entry> &days : m_folders) {
        std::ranges::stable_sort(days, {}, &Entry::name);
        std::vector<Entry> once;
        for (Entry &day : days) {
            if (!once.empty() && once.back().name == day.name)
                report.skip(twiceReason(), day.name);
            else
                once.push_back(std::move(day));
        }
        days = std::move(once);
    }
}

const SlackArchive::Entry *SlackArchive::list(const QString &name) const
{
    const auto found = m_lists.constFind(name);
    return found == m_lists.constEnd() ? nullptr : &*found;
}

bool SlackArchive::proves(const Entry &entry) const
{
    EntryStream stream(m_archive.get(), entry);
    QByteArray buffer(256 * 1024, Qt::Uninitialized);
    qint64 got = 0;
    while ((got = stream.read(buffer.data(), buffer.size())) > 0) { }
    return got == 0 && stream.isWhole();
}

void SlackArchive::read(const Entry &entry, const ElementCall &call, ImportReport &report) const
{
    if (!proves(entry)) {
        report.skip(
            QStringLiteral("The file is damaged: its bytes do not match their checksum or length."),
            entry.name);
        return;
    }
    EntryStream stream(m_archive.get(), entry);
    JsonArrayReader reader([&](char *data, qint64 size) { return stream.read(data, size); },
                           slack_bounds::ElementBytes);
    while (const auto element = reader.next()) {
        const auto object = objectOf(*element);
        if (!object)
            report.skip(
                QStringLiteral("A piece of the file is not a JSON object that can be read."),
                entry.name);
        else if (!call(*object, element->size()))
            return;
    }
    if (reader.tooLarge() > 0)
        report.skip(QStringLiteral("A single entry of the file is larger than %1 MiB.")
                        .arg(slack_bounds::ElementBytes >> 20),
                    entry.name, reader.tooLarge());
    if (reader.fault() == JsonArrayReader::Fault::NotAnArray)
        report.skip(QStringLiteral("The file is not a JSON list."), entry.name);
    else if (reader.fault() == JsonArrayReader::Fault::GoesOn)
        report.skip(QStringLiteral("The file goes on after its list; the rest is left out."), entry.name);
    else if (reader.fault() != JsonArrayReader::Fault::None)
        report.skip(QStringLiteral("The file ends in the middle; what came before is in."),
                    entry.name);
}

} // namespace meridian
