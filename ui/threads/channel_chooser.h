// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/rows_read.h"
#include "ui/widgets/popup.h"

class QLineEdit;
class QListWidget;

namespace meridian {

class TextLabel;

//! Where a thread may be moved to: a field that narrows the list as one types, the list, and who will be able to
//! read the thread there.
class ChannelChooser : public Popup {
    Q_OBJECT
public:
    //! `channels` in the order they are shown.
    ChannelChooser(const Look &look, std::vector<ChannelRow> channels, QWidget *parent = nullptr);

signals:
    void chosen(meridian::ChannelId channel);

protected:
    [[nodiscard]] QSize contentSize() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &text);
    void tellReaders();
    void choose();
    [[nodiscard]] const ChannelRow *current() const;

    std::vector<ChannelRow> m_channels;
    QLineEdit *m_filter;
    QListWidget *m_list;
    TextLabel *m_readers;
};

} // namespace meridian
