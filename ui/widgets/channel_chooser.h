// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/entities.h"
#include "ui/widgets/popup.h"

class QLineEdit;
class QListWidget;

namespace meridian {

class TextLabel;

//! Where a thread or a task may be moved to: a field that narrows the list as one types, the list, and who will be able to
//! read it there.
class ChannelChooser : public Popup {
    Q_OBJECT
public:
    //! `channels` in the order they are shown.
    ChannelChooser(const Look &look, std::vector<Channel> channels, QWidget *parent = nullptr);

signals:
    void chosen(meridian::ChannelId channel);

protected:
    [[nodiscard]] QSize contentSize() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &text);
    void tellReaders();
    void choose();
    [[nodiscard]] const Channel *current() const;

    std::vector<Channel> m_channels;
    QLineEdit *m_filter;
    QListWidget *m_list;
    TextLabel *m_readers;
};

} // namespace meridian
