// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/doc.h"
#include "ui/documents/document_format.h"
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

class PageEdit;
class TextBinding;
class TextLabel;

//! A text that is only read, in place of the page: what it said once, or what changed, with what came and what went.
class VersionPage : public QWidget {
    Q_OBJECT
public:
    //! Covers these neighbours while it is shown; `format` outlives this.
    VersionPage(const Look &look, const DocumentFormat &format, QList<QWidget *> covered);
    ~VersionPage() override;

    void showText(const QString &title, const crdt::Delta &text);
    void leave();
    [[nodiscard]] PageEdit &page() const { return *m_page; }

signals:
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    Look m_look;
    const DocumentFormat &m_format;
    const QList<QWidget *> m_covered;
    TextLabel *m_title;
    PageEdit *m_page;
    std::unique_ptr<crdt::Doc> m_doc;
    std::unique_ptr<TextBinding> m_binding;
};

} // namespace meridian
