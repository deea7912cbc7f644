// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_menu.h"
#include "core/documents/document_session.h"
#include "ui/documents/document_export.h"
#include "ui/documents/document_place_chooser.h"
#include "ui/widgets/popup.h"
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace meridian {

namespace {

//! What the menu of a document offers, in its order.
struct MenuLine {
    DocumentAction action;
    const char *icon;
    const char *text;
    const char *keys;
    bool separated;
};
constexpr MenuLine MenuLines[] = {
    {DocumentAction::Open, "go-jump", QT_TRANSLATE_NOOP("meridian::DocumentMenu", "Open"), "Enter", false},
    {DocumentAction::Rename, "document-edit", QT_TRANSLATE_NOOP("meridian::DocumentMenu", "Rename"), "F2", false},
    {DocumentAction::Keep, "bookmark-new", QT_TRANSLATE_NOOP("meridian::DocumentMenu", "Keep at hand"), "F", false},
    {DocumentAction::Release, "bookmark-new", QT_TRANSLATE_NOOP("meridian::DocumentMenu", "No longer keep"), "F", false},
    {DocumentAction::CopyLink, "edit-link", QT_TRANSLATE_NOOP("meridian::DocumentMenu", "Copy link"), "L", false},
    {DocumentAction::CountWords, "view-list-text", QT_TRANSLATE_NOOP("meridian::DocumentMenu", "Count the words"), "", false},
    {DocumentAction::MakeTask, "view-task-add", QT_TRANSLATE_NOOP("meridian::DocumentMenu", "Make a task of the words"), "Ctrl+Shift+T", false},
    {DocumentAction::NewInside, "list-add", QT_TRANSLATE_NOOP("meridian::DocumentMenu", "New document inside"), "", true},
    {DocumentAction::Move, "go-jump", QT_TRANSLATE_NOOP("meridian::DocumentMenu", "Move…"), "", false},
    {DocumentAction::Export, "document-export", QT_TRANSLATE_NOOP("meridian::DocumentMenu", "Save as a file…"), "", false},
    {DocumentAction::Archive, "folder", QT_TRANSLATE_NOOP("meridian::DocumentMenu", "Archive"), "", true},
    {DocumentAction::Restore, "edit-undo", QT_TRANSLATE_NOOP("meridian::DocumentMenu", "Bring back"), "", true},
};

//! A title as the name of a file, whatever letters it has.
QString fileNameOf(const QString &title)
{
    QString name;
    for (const QChar c : title.simplified())
        name += c.isPrint() && !QStringView(u"/\\:*?\"<>|").contains(c) ? c : QChar(u'-');
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.left(80).trimmed();
}

} // namespace

DocumentMenu::DocumentMenu(const Look &look, const Parts &parts, QWidget *over)
    : QObject(over), m_look(look), m_parts(parts), m_over(over), m_menu(new PopupMenu(look, over))
{
    connect(m_menu, &PopupMenu::triggered, this, [this](int index) {
        if (m_row)
            act(*m_row, m_offered[size_t(index)], m_anchor);
    });
}

bool DocumentMenu::can(const DocumentRow &row, DocumentAction action) const
{
    switch (action) {
    case DocumentAction::Open: return !m_text;
    case DocumentAction::CountWords:
    case DocumentAction::MakeTask: return bool(m_text);
    default: return m_parts.actions.can(row, action);
    }
}

void DocumentMenu::open(const DocumentRow &row, QWidget *anchor)
{
    m_row = row;
    m_anchor = anchor;
    m_offered.clear();
    std::vector<PopupMenu::Item> items;
    for (const MenuLine &line : MenuLines) {
        if (!can(row, line.action))
            continue;
        PopupMenu::Item item;
        item.icon = QString::fromLatin1(line.icon);
        item.title = tr(line.text);
        item.keys = QString::fromLatin1(line.keys);
        item.separatorBefore = line.separated && !items.empty();
        items.push_back(item);
        m_offered.push_back(line.action);
    }
    m_menu->setItems(std::move(items));
    m_menu->setCurrent(0);
    m_menu->openAt(anchor, Popup::Side::Below, Qt::AlignTrailing);
}

void DocumentMenu::act(const DocumentRow &row, DocumentAction action, QWidget *anchor)
{
    if (!can(row, action))
        return;
    const DocumentRow one = row; // what is done may take it from where it came
    DocumentActions &actions = m_parts.actions;
    switch (action) {
    case DocumentAction::Open: emit openWanted(one.document.document); break;
    case DocumentAction::Rename: emit renameWanted(); break;
    case DocumentAction::Keep: actions.setKept(one, true); break;
    case DocumentAction::Release: actions.setKept(one, false); break;
    case DocumentAction::CopyLink: actions.copyLink(one.document.document); break;
    case DocumentAction::CountWords: emit wordsWanted(); break;
    case DocumentAction::MakeTask: emit taskWanted(); break;
    case DocumentAction::NewInside: emit newWanted(one.document.channel, one.document.document); break;
    case DocumentAction::Move: openMove(one, anchor); break;
    case DocumentAction::Export: openExport(one); break;
    case DocumentAction::Archive: actions.setArchived(one, true); break;
    case DocumentAction::Restore: actions.setArchived(one, false); break;
    }
}

void DocumentMenu::openMove(const DocumentRow &row, QWidget *anchor)
{
    const DocumentId document = row.document.document;
    auto *chooser = new DocumentPlaceChooser(
        m_look, m_parts.replica, tr("Move to…"),
        [&](const ChannelRow &channel) { return m_parts.actions.mayMoveTo(row, channel.channel.channel); },
        [document](DocumentId there) { return there != document; }, m_over);
    connect(chooser, &Popup::closed, chooser, &QObject::deleteLater);
    connect(chooser, &DocumentPlaceChooser::chosen, this,
            [this, document](ChannelId channel, std::optional<DocumentId> parent) {
                m_parts.actions.move(document, {channel, parent, {}, DocumentQueries::Where::AtEnd});
            });
    chooser->openAt(anchor, Popup::Side::Below, Qt::AlignTrailing);
}

void DocumentMenu::openExport(const DocumentRow &row)
{
    auto *dialog = new QFileDialog(m_over, tr("Save as a file"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Markdown (*.md)"), tr("Web page (*.html)"), tr("PDF (*.pdf)"), tr("OpenDocument text (*.odt)")});
    const auto suffix = [dialog](const QString &filter) {
        const qsizetype dot = filter.lastIndexOf(u"*.");
        dialog->setDefaultSuffix(filter.mid(dot + 2).chopped(1));
    };
    suffix(dialog->nameFilters().constFirst());
    connect(dialog, &QFileDialog::filterSelected, dialog, suffix);
    dialog->selectFile(fileNameOf(DocumentListModel::titleOf(row)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, row](const QString &path) { exportTo(row, path); });
    dialog->open();
}

void DocumentMenu::exportTo(const DocumentRow &row, const QString &path)
{
    WrittenDocument document{DocumentListModel::titleOf(row), {}};
    if (m_text) {
        document.text = m_text();
    } else if (auto text = DocumentSession::textOf(m_parts.replica, row.document.document)) {
        document.text = std::move(*text);
    } else {
        emit said(tr("The document could not be read. Nothing was written."));
        return;
    }
    const DocumentWords words{[this](const Uuid &member) { return m_parts.book.callName(MemberId(member)); }};
    const auto written = exportDocument(document, words, path, m_look.type.font(TypeStyle::Body));
    emit said(written ? tr("Saved as %1").arg(QFileInfo(path).fileName())
                      : tr("%1 could not be written. %2").arg(QDir::toNativeSeparators(path), written.error()));
}

} // namespace meridian
