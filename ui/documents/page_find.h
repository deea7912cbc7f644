// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QTextDocument;
class QVBoxLayout;

namespace meridian {

class Button;
class IconButton;
class PageEdit;
class TextBinding;
class TextLabel;

//! Where something stands in a document: ranges that do not overlap, in order. Letters of either case are the same.
struct FoundWords {
    int from = 0, to = 0;
    bool operator==(const FoundWords &) const = default;
};
[[nodiscard]] std::vector<FoundWords> findIn(const QTextDocument &document, const QString &words);

//! Finds and replaces in the page under its top right corner.
class PageFindBar : public QWidget {
    Q_OBJECT
public:
    //! `page` outlives this.
    PageFindBar(const Look &look, PageEdit &page, QWidget *parent = nullptr);
    //! Opens it on what is selected.
    void open();
    void close();
    //! What it writes into; null: the page is only read.
    void setBinding(TextBinding *binding) { m_binding = binding; }
    void step(int by);

signals:
    void replaced(int count);
    void closed();
    void editing(); //!< a change that is a step of its own

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addFind(QVBoxLayout &column);
    void addReplace(QVBoxLayout &column);
    void search();
    void mark();
    void show(int number);
    void replaceOne();
    void replaceAll();

    Look m_look;
    PageEdit &m_page;
    TextBinding *m_binding = nullptr;
    QLineEdit *m_words, *m_instead;
    TextLabel *m_count;
    Button *m_one, *m_all;
    std::vector<FoundWords> m_found;
    int m_current = -1;
    QTimer m_again; //!< the text has changed
};

} // namespace meridian
