// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/replica.h"
#include "ui/models/member_book.h"
#include "ui/widgets/popup.h"

class QLineEdit;
class QListWidget;

namespace meridian {

class TextLabel;

//! Where a document goes: at the top of a channel, or under another document. A field narrows the list as one types; a
//! line says who can read it there.
class DocumentPlaceChooser : public Popup {
    Q_OBJECT
public:
    struct Place {
        ChannelRow channel;
        std::optional<DocumentId> parent;
        QString title; //!< of the parent
        int depth = 0;
    };
    //! Every channel that `fits`, and under each the documents that do. `name` is what the list is called.
    DocumentPlaceChooser(const Look &look, const Replica &replica, const QString &name,
                         const std::function<bool(const ChannelRow &)> &fits,
                         const std::function<bool(DocumentId)> &fitsUnder, QWidget *parent = nullptr);

signals:
    void chosen(meridian::ChannelId channel, std::optional<meridian::DocumentId> parent);

protected:
    [[nodiscard]] QSize contentSize() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &text);
    void tellReaders();
    void choose();
    [[nodiscard]] const Place *current() const;

    std::vector<Place> m_places;
    QLineEdit *m_filter;
    QListWidget *m_list;
    TextLabel *m_readers;
};

} // namespace meridian
