// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/version_page.h"
#include "core/documents/document_session.h"
#include "ui/documents/page_edit.h"
#include "ui/documents/text_binding.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text_label.h"
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace meridian {

namespace {

constexpr int VersionBarHeight = 44;

//! Where the first change of a comparison stands; the start where there is none.
int firstChange(const crdt::Delta &text)
{
    qsizetype at = 0;
    for (const crdt::DeltaOp &op : text) {
        if (isSet(op.attributes, attr::Inserted) || isSet(op.attributes, attr::Deleted))
            return int(at);
        at += op.length;
    }
    return 0;
}

} // namespace

VersionPage::VersionPage(const Look &look, const DocumentFormat &format, QList<QWidget *> covered)
    : QWidget(covered.front()->parentWidget()), m_look(look), m_format(format), m_covered(std::move(covered))
{
    m_title = new TextLabel(look, {}, TypeStyle::UiMedium, Token::Text, TextLabel::Flow::Elide, this);
    auto *close = new Button(look, tr("Back to the page"), Button::Role::Plain, Button::Size::Small, this);
    close->setKeyHint(QStringLiteral("Esc"));
    auto *bar = new QWidget(this);
    bar->setFixedHeight(look.type.px(VersionBarHeight) - 1);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 0, 12, 0);
    row->addWidget(m_title, 1);
    row->addWidget(close);
    m_page = new PageEdit(look, this);
    m_page->setReadOnly(true);
    m_page->showMargin(PageEdit::Margin::Hidden);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(new Hairline(look, Qt::Horizontal, Token::Hairline, this));
    column->addWidget(m_page, 1);
    connect(close, &Button::clicked, this, &VersionPage::leave);
    connect(m_page, &PageEdit::leaveRequested, this, &VersionPage::leave);
    connect(&look.theme, &Theme::changed, this, [this] {
        if (m_binding)
            m_binding->restyle();
        update();
    });
    for (QWidget *one : m_covered)
        one->installEventFilter(this);
    hide();
}

VersionPage::~VersionPage() = default;

void VersionPage::showText(const QString &title, const crdt::Delta &text)
{
    m_page->setBinding(nullptr);
    m_binding.reset();
    m_doc = std::make_unique<crdt::Doc>(crdt::ClientId{1});
    crdt::TextRef words = m_doc->text(DocumentSession::Root);
    {
        crdt::Transaction transaction(*m_doc);
        words.applyDelta(transaction, text);
    }
    m_binding = std::make_unique<TextBinding>(*m_doc, words, *m_page->document(), m_format);
    m_page->setBinding(m_binding.get());
    m_page->setReadOnly(true);
    m_title->setText(title);
    setAccessibleName(title);
    place();
    QWidget::show();
    raise();
    const int change = firstChange(text);
    m_page->placeCaret(change, change);
    m_page->reveal(change);
    m_page->setFocus(Qt::OtherFocusReason);
}

void VersionPage::leave()
{
    if (!isVisible())
        return;
    hide();
    m_page->setBinding(nullptr);
    m_binding.reset();
    m_doc.reset();
    m_page->document()->clear();
    emit left();
}

void VersionPage::place()
{
    QRect all;
    for (const QWidget *one : m_covered)
        all |= one->geometry();
    setGeometry(all);
}

bool VersionPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (moved && isVisible() && watched != this)
        place();
    return QWidget::eventFilter(watched, event);
}

void VersionPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.theme.color(Token::Surface));
}

} // namespace meridian
