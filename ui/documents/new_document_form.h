// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/replica.h"
#include "ui/documents/document_templates.h"
#include "ui/models/member_book.h"
#include "ui/widgets/look.h"
#include <QWidget>

class QListView;
class QStandardItemModel;

namespace meridian {

class Button;
class TextLabel;

//! What a new document begins with, and where it is made.
class NewDocumentForm : public QWidget {
    Q_OBJECT
public:
    //! Without a channel: that of the document edited last, else the first of mine. All outlive this.
    NewDocumentForm(const Look &look, Replica &replica, const MemberBook &book, std::optional<ChannelId> channel,
                    std::optional<DocumentId> parent, QWidget *parentWidget = nullptr);
    [[nodiscard]] QListView &list() { return *m_list; }
    //! No channel of mine takes documents: there is nothing to be made.
    [[nodiscard]] bool canStart() const { return m_channel.has_value(); }
    void start();

signals:
    void chosen(meridian::ChannelId channel, std::optional<meridian::DocumentId> parent,
                const meridian::DocumentTemplate &page);

private:
    void setPlace(std::optional<ChannelId> channel, std::optional<DocumentId> parent);
    void openPlaces();

    Look m_look;
    Replica &m_replica;
    std::optional<ChannelId> m_channel;
    std::optional<DocumentId> m_parent;
    std::vector<DocumentTemplate> m_templates;
    QStandardItemModel *m_model;
    QListView *m_list;
    Button *m_place;
    TextLabel *m_none;
};

} // namespace meridian
