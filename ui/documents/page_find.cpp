// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/page_find.h"
#include "ui/documents/page_edit.h"
#include "ui/documents/text_binding.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextBlock>
#include <QVBoxLayout>
#include <algorithm>

namespace meridian {

namespace {

constexpr int FieldWidth = 220, Padding = 8, AgainMs = 200;
constexpr size_t MostFound = 20'000, MostMarked = 2'000;

} // namespace

std::vector<FoundWords> findIn(const QTextDocument &document, const QString &words)
{
    std::vector<FoundWords> found;
    if (words.isEmpty())
        return found;
    for (QTextBlock block = document.begin(); block.isValid() && found.size() < MostFound; block = block.next()) {
        const QString text = block.text();
        for (qsizetype at = text.indexOf(words, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(words, at + words.size(), Qt::CaseInsensitive))
            found.push_back({block.position() + int(at), block.position() + int(at + words.size())});
    }
    return found;
}

PageFindBar::PageFindBar(const Look &look, PageEdit &page, QWidget *parent) : QWidget(parent), m_look(look), m_page(page)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Padding, Padding, Padding, Padding);
    column->setSpacing(6);
    addFind(*column);
    addReplace(*column);
    m_again.setSingleShot(true);
    m_again.setInterval(AgainMs);
    connect(&m_again, &QTimer::timeout, this, &PageFindBar::search);
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        search();
        show(m_found.empty() ? -1 : std::max(0, m_current));
    });
    m_words->installEventFilter(this);
    connect(m_instead, &QLineEdit::returnPressed, this, &PageFindBar::replaceOne);
    connect(page.document(), &QTextDocument::contentsChanged, this, [this] {
        if (isVisible())
            m_again.start();
    });
    connect(&look.theme, &Theme::changed, this, [this] { mark(); });
    hide();
}

void PageFindBar::addFind(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    m_words = new QLineEdit(this);
    m_words->setPlaceholderText(tr("Find on this page"));
    m_words->setAccessibleName(tr("Find on this page"));
    m_words->setFixedWidth(m_look.type.px(FieldWidth));
    m_count = new TextLabel(m_look, {}, TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Tabular, this);
    auto *up = new IconButton(m_look, QStringLiteral("arrow-up"), tr("Previous"), QStringLiteral("Shift+Enter"), this);
    auto *down = new IconButton(m_look, QStringLiteral("arrow-down"), tr("Next"), QStringLiteral("Enter"), this);
    auto *close = new IconButton(m_look, QStringLiteral("window-close"), tr("Close"), QStringLiteral("Esc"), this);
    row->addWidget(m_words);
    row->addWidget(m_count, 1);
    for (IconButton *button : {up, down, close}) {
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    column.addLayout(row);
    connect(up, &IconButton::clicked, this, [this] { step(-1); });
    connect(down, &IconButton::clicked, this, [this] { step(1); });
    connect(close, &IconButton::clicked, this, &PageFindBar::close);
}

void PageFindBar::addReplace(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    m_instead = new QLineEdit(this);
    m_instead->setPlaceholderText(tr("Write instead"));
    m_instead->setAccessibleName(tr("Write instead"));
    m_instead->setFixedWidth(m_look.type.px(FieldWidth));
    m_one = new Button(m_look, tr("Replace"), Button::Role::Plain, Button::Size::Small, this);
    m_all = new Button(m_look, tr("Replace all"), Button::Role::Flat, Button::Size::Small, this);
    row->addWidget(m_instead);
    row->addWidget(m_one);
    row->addWidget(m_all);
    row->addStretch(1);
    column.addLayout(row);
    connect(m_one, &Button::clicked, this, &PageFindBar::replaceOne);
    connect(m_all, &Button::clicked, this, &PageFindBar::replaceAll);
}

void PageFindBar::open()
{
    const QString selected = m_page.textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_words->setText(selected);
    const bool writes = m_binding && !m_page.isReadOnly();
    for (QWidget *part : {static_cast<QWidget *>(m_instead), static_cast<QWidget *>(m_one), static_cast<QWidget *>(m_all)})
        part->setVisible(writes);
    QWidget::show();
    raise();
    adjustSize();
    search();
    m_words->selectAll();
    m_words->setFocus(Qt::ShortcutFocusReason);
}

void PageFindBar::close()
{
    if (!isVisible())
        return;
    hide();
    m_page.setMarks(MarkLayer::Found, {});
    m_page.setFocus(Qt::OtherFocusReason);
    emit closed();
}

//! The one that comes at the caret or after it is the present one.
void PageFindBar::search()
{
    m_found = findIn(*m_page.document(), m_words->text());
    const int caret = m_page.textCursor().selectionStart();
    const auto next = std::ranges::lower_bound(m_found, caret, {}, &FoundWords::from);
    m_current = m_found.empty() ? -1 : next == m_found.end() ? 0 : int(next - m_found.begin());
    mark();
}

void PageFindBar::mark()
{
    if (!isVisible())
        return;
    std::vector<TextMark> marks;
    const size_t first = m_current < 0 ? 0 : size_t(std::max(0, m_current - int(MostMarked / 2)));
    for (size_t i = first; i < std::min(m_found.size(), first + MostMarked); ++i)
        marks.push_back({m_found[i].from, m_found[i].to,
                         m_look.theme.color(int(i) == m_current ? Token::HighlightActive : Token::Highlight), {}, int(i)});
    m_page.setMarks(MarkLayer::Found, std::move(marks));
    m_count->setText(m_words->text().isEmpty() ? QString()
                         : m_found.empty()     ? tr("None")
                                               : tr("%1 of %2").arg(m_current + 1).arg(m_found.size()));
    m_one->setEnabled(m_current >= 0);
    m_all->setEnabled(m_current >= 0);
}

void PageFindBar::show(int number)
{
    m_current = number;
    mark();
    if (number < 0)
        return;
    const FoundWords &found = m_found[size_t(number)];
    m_page.placeCaret(found.from, found.to);
    m_page.reveal(found.from);
}

void PageFindBar::step(int by)
{
    if (m_found.empty())
        return;
    const int count = int(m_found.size());
    const bool shown = m_current >= 0 && m_page.textCursor().selectionStart() == m_found[size_t(m_current)].from
        && m_page.textCursor().selectionEnd() == m_found[size_t(m_current)].to;
    show(shown ? (m_current + by + count) % count : std::max(0, m_current));
}

void PageFindBar::replaceOne()
{
    if (!m_binding || m_current < 0)
        return;
    const FoundWords found = m_found[size_t(m_current)];
    emit editing();
    QTextCursor there(m_page.document());
    there.setPosition(found.from);
    there.setPosition(found.to, QTextCursor::KeepAnchor);
    there.insertText(m_instead->text());
    emit editing();
    m_page.placeCaret(there.position(), there.position());
    search();
    show(m_current);
    emit replaced(1);
}

//! From the end, so that the places before stay what they were.
void PageFindBar::replaceAll()
{
    if (!m_binding || m_found.empty())
        return;
    emit editing();
    const int count = int(m_found.size());
    {
        crdt::Transaction together(m_binding->doc(), m_binding->origin());
        crdt::TextRef text = m_binding->text();
        for (size_t i = m_found.size(); i-- > 0;) {
            const FoundWords &found = m_found[i];
            const crdt::Attributes looks = text.attributesAt(found.from + 1);
            text.remove(together, found.from, found.to - found.from);
            text.insert(together, found.from, m_instead->text(), looks);
        }
    }
    emit editing();
    search();
    emit replaced(count);
}

void PageFindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QWidget::keyPressEvent(event);
}

bool PageFindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            step(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PageFindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    fillRounded(painter, rect(), 8, m_look.theme.color(Token::SurfaceRaised));
    strokeRounded(painter, rect(), 8, m_look.theme.color(Token::HairlineStrong));
}

} // namespace meridian
