// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace meridian {

class IconButton;
class OutlineList;
class TextLabel;

//! A heading of the page, and where it stands.
struct OutlineEntry {
    QString title;
    int level = 1;
    int position = 0;
    int comments = 0; //!< open ones, up to the next heading
    bool operator==(const OutlineEntry &) const = default;
};

//! Left of the page: the way back, its headings, and at the foot how long it is.
class OutlinePane : public QWidget {
    Q_OBJECT
public:
    static constexpr int Width = 204;

    explicit OutlinePane(const Look &look, QWidget *parent = nullptr);
    void setEntries(std::vector<OutlineEntry> entries);
    //! Marks the heading under which a place stands.
    void setCurrentAt(int position);
    void setLength(qint64 words);
    [[nodiscard]] QString length() const; //!< in words: "1,284 words, 6 minutes"
    //! Under the headings: what the page links to.
    void setBelow(QWidget *below);
    [[nodiscard]] QWidget &list() const;

signals:
    void backWanted();
    void entryActivated(int position);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    OutlineList *m_list;
    TextLabel *m_length;
    QVBoxLayout *m_column;
};

} // namespace meridian
