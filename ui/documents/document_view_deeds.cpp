// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked for over the page: where a link leads, a picture, words to find.
#include "ui/documents/document_writing.h"
#include "ui/documents/link_popup.h"
#include "ui/documents/page_find.h"
#include "ui/documents/page_head.h"
#include "ui/documents/title_field.h"
#include <QFileDialog>
#include <QScrollBar>

namespace meridian {

void DocumentView::connectWriting()
{
    PageActions *actions = &m_writing->actions;
    connect(actions, &PageActions::said, this, &DocumentView::said);
    connect(actions, &PageActions::linkWanted, this, [this, actions] { m_link->ask(caretAnchor(), actions->linkHere()); });
    connect(actions, &PageActions::timeWanted, this, &DocumentView::askTime);
    connect(actions, &PageActions::pictureWanted, this, &DocumentView::choosePicture);
}

QWidget *DocumentView::caretAnchor()
{
    m_caretAnchor->setGeometry(m_page->cursorRect());
    m_caretAnchor->show();
    return m_caretAnchor;
}

void DocumentView::choosePicture()
{
    auto *dialog = new QFileDialog(this, tr("Choose a picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setMimeTypeFilters({QStringLiteral("image/png"), QStringLiteral("image/jpeg"), QStringLiteral("image/webp"),
                                QStringLiteral("image/gif"), QStringLiteral("application/octet-stream")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (m_writing)
            m_writing->actions.insertPictureFile(path);
    });
    dialog->open();
}

void DocumentView::find()
{
    m_find->open();
    const int right = layoutDirection() == Qt::RightToLeft ? 16 : m_page->width() - m_find->width() - 24;
    m_find->move(right, 8);
}

void DocumentView::editTitle()
{
    m_page->verticalScrollBar()->setValue(0);
    m_head->title().setFocus(Qt::OtherFocusReason);
}

} // namespace meridian
