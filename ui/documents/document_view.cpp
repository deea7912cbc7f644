// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_view.h"
#include "ui/documents/document_bar.h"
#include "ui/documents/document_tools.h"
#include "ui/documents/document_writing.h"
#include "ui/documents/link_popup.h"
#include "ui/documents/linked_here.h"
#include "ui/documents/outline_pane.h"
#include "ui/documents/page_edit.h"
#include "ui/documents/page_find.h"
#include "ui/documents/page_head.h"
#include "ui/documents/page_layout.h"
#include "ui/documents/page_summary.h"
#include "ui/documents/stand_ins.h"
#include "ui/documents/text_binding.h"
#include "ui/documents/time_popup.h"
#include "ui/documents/title_field.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/popup.h"
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <algorithm>
#include <climits>

namespace meridian {

namespace {

constexpr int OutlineFrom = 1000, MarginFrom = 960, PanelAndMarginFrom = 1300; //!< widths of this view that have room for them
constexpr int LeastWidth = 480; //!< what stands beside the page makes room before the view is so narrow
constexpr PageAction LineStyles[] = {PageAction::Body, PageAction::Heading1, PageAction::Heading2, PageAction::Heading3,
                                 PageAction::Quote, PageAction::CodeBlock};

} // namespace

DocumentView::DocumentView(const Look &look, const DocumentParts &parts, QWidget *parent)
    : QWidget(parent), m_look(look), m_parts(parts)
{
    DocumentNames names;
    names.nameOf = [&book = parts.book](const Uuid &member) { return book.callName(MemberId(member)); };
    names.self = parts.book.self().uuid();
    m_format = std::make_unique<DocumentFormat>(look, std::move(names));
    m_standIns = std::make_unique<StandIns>(look, parts.book, parts.replica);
    setFocusPolicy(Qt::StrongFocus); // reading: single keys work here
    build();
    connectParts();
    connectPage();
    connectLive();
    fit();
}

DocumentView::~DocumentView()
{
    close();
    disconnect(&m_parts.replica, nullptr, this, nullptr); // cards keep what is half written on their way out
}

void DocumentView::build()
{
    setMinimumWidth(m_look.type.px(LeastWidth));
    m_outline = new OutlinePane(m_look, this);
    m_linked = new LinkedHere(m_look, m_parts.replica, m_outline);
    m_outline->setBelow(m_linked);
    m_bar = new DocumentBar(m_look, this);
    m_tools = new DocumentTools(m_look, this);
    m_page = new PageEdit(m_look, this);
    m_head = new PageHead(m_look, m_parts.book);
    m_page->setHead(m_head);
    m_summary = new PageSummary(*m_page->document(), this);
    m_trouble = new Banner(m_look, this);
    m_styles = new PopupMenu(m_look, this);
    m_link = new LinkPopup(m_look, this);
    m_timePopup = new TimePopup(m_look, m_parts.book, *m_standIns, this);
    m_find = new PageFindBar(m_look, *m_page, m_page);
    m_caretAnchor = new QWidget(m_page->viewport());
    m_caretAnchor->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(new Hairline(m_look, Qt::Horizontal, Token::Hairline, this));
    column->addWidget(m_tools);
    column->addWidget(new Hairline(m_look, Qt::Horizontal, Token::Hairline, this));
    column->addWidget(m_trouble);
    column->addWidget(m_page, 1);
    m_columns = new QHBoxLayout(this);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_columns->addWidget(m_outline);
    m_columns->addLayout(column, 1);
    m_trouble->hide();
}

void DocumentView::connectParts()
{
    m_outlineLater.setSingleShot(true);
    m_outlineLater.setInterval(PageSummary::AfterMs);
    connect(&m_outlineLater, &QTimer::timeout, this, &DocumentView::readOutline);
    connect(m_outline, &OutlinePane::backWanted, this, &DocumentView::backWanted);
    connect(m_outline, &OutlinePane::entryActivated, this, [this](int position) { m_page->reveal(position); });
    connect(m_linked, &LinkedHere::activated, this, [this](const QString &address) { emit linkActivated(QUrl(address)); });
    m_page->setLinkWords([this](const QString &address) { return m_standIns->nameOf(address); });
    connect(m_bar, &DocumentBar::backWanted, this, &DocumentView::backWanted);
    connect(m_bar, &DocumentBar::personWanted, this, &DocumentView::personWanted);
    connect(m_bar, &DocumentBar::favouriteWanted, this,
            [this](bool favourite) { m_parts.documents.setFavourite(m_document, favourite); });
    connect(&m_head->title(), &TitleField::titleChanged, this,
            [this](const QString &title) { m_parts.documents.rename(m_document, title); });
    connect(&m_head->title(), &TitleField::leaveRequested, this, [this] {
        m_page->moveCursor(QTextCursor::Start);
        m_page->setFocus(Qt::OtherFocusReason);
    });
    connect(m_summary, &PageSummary::changed, this, &DocumentView::readOutline);
    connect(m_page, &PageEdit::moved, this, &DocumentView::showCurrentHeading);
    connect(m_trouble, &Banner::linkActivated, this, [this] { open(m_document); });
    connect(&m_parts.replica, &Replica::changed, this, &DocumentView::readRow);
    connect(&m_look.theme, &Theme::changed, this, [this] {
        m_format->forget();
        if (m_binding)
            m_binding->restyle();
        update();
    });
}

void DocumentView::open(DocumentId document)
{
    close();
    m_document = document;
    readRow();
    auto session = DocumentSession::create({m_parts.replica, m_parts.sink, m_look.clock, m_parts.random}, document);
    showTrouble(!session);
    if (session) {
        m_session = std::move(*session);
        m_binding = std::make_unique<TextBinding>(m_session->doc(), m_session->text(), *m_page->document(), *m_format);
        m_page->setBinding(m_binding.get());
        startWriting();
        connect(m_binding.get(), &TextBinding::loaded, this, &DocumentView::showLoading);
        showLoading();
        connect(m_session.get(), &DocumentSession::presenceChanged, this, &DocumentView::showPresent);
        connect(m_session.get(), &DocumentSession::stateChanged, this, &DocumentView::showState);
    }
    showState();
    m_summary->read();
    showPresent();
    emit opened();
}

void DocumentView::startWriting()
{
    m_writing = std::make_unique<Writing>(*this, m_look.clock);
    m_page->setKeys(&m_writing->keys);
    m_find->setBinding(m_binding.get());
    connectWriting();
    connect(&m_writing->undo, &PageUndo::changed, this, &DocumentView::showTools, Qt::QueuedConnection);
    showTools();
    // An empty page begins with its title.
    if (m_row && m_row->document.title.isEmpty() && m_page->document()->isEmpty())
        m_head->title().setFocus(Qt::OtherFocusReason);
}

PageActions *DocumentView::actions() const
{
    return m_writing ? &m_writing->actions : nullptr;
}

void DocumentView::connectPage()
{
    connect(m_page, &PageEdit::pasted, this, [this](const QMimeData &source) {
        if (m_writing)
            m_writing->actions.paste(source);
    });
    connect(m_page, &PageEdit::findRequested, this, &DocumentView::find);
    connect(m_link, &LinkPopup::taken, this, [this](const QString &address) {
        if (m_writing)
            m_writing->actions.setLink(address);
    });
    connect(m_find, &PageFindBar::editing, this, [this] {
        if (m_writing)
            m_writing->undo.beginStep();
    });
    connect(m_find, &PageFindBar::replaced, this, [this](int count) { emit said(tr("%n replaced", nullptr, count)); });
    connect(m_page, &QTextEdit::cursorPositionChanged, this, &DocumentView::showTools);
    connect(m_page, &QTextEdit::currentCharFormatChanged, this, &DocumentView::showTools);
    connect(m_page, &PageEdit::linkActivated, this, &DocumentView::linkActivated);
    connect(m_page, &PageEdit::checkPressed, this, [this](int position, bool checked) {
        m_writing->actions.setChecked(m_page->document()->findBlock(position), checked);
    });
    connect(m_page, &PageEdit::leaveRequested, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(m_tools, &DocumentTools::wanted, this, [this](PageAction action) {
        m_page->setFocus(Qt::OtherFocusReason);
        if (m_writing)
            m_writing->actions.run(action);
        showTools();
    });
    connect(m_tools, &DocumentTools::styleMenuWanted, this, &DocumentView::openStyles);
    connect(m_styles, &PopupMenu::triggered, this, [this](int index) {
        m_page->setFocus(Qt::OtherFocusReason);
        if (m_writing)
            m_writing->actions.run(LineStyles[index]);
        showTools();
    });
}

void DocumentView::openStyles(QWidget *anchor)
{
    std::vector<PopupMenu::Item> items;
    const auto keys = [](int digit) {
        return QKeySequence(QKeyCombination(Qt::CTRL | Qt::ALT, Qt::Key(Qt::Key_0 + digit))).toString(QKeySequence::NativeText);
    };
    items.push_back({{}, tr("Body"), {}, keys(0)});
    for (int level = 1; level <= 3; ++level)
        items.push_back({{}, tr("Heading %1").arg(level), {}, keys(level)});
    items.push_back({QStringLiteral("format-text-blockquote"), tr("Quote"), {}, {}, true});
    items.push_back({QStringLiteral("format-text-code"), tr("Code"), {}, {}});
    m_styles->setItems(std::move(items));
    m_styles->openAt(anchor, Popup::Side::Below);
}

void DocumentView::showTools()
{
    if (m_writing)
        m_tools->setState(m_writing->actions.state());
}

void DocumentView::showTrouble(bool failed)
{
    m_trouble->setVisible(failed);
    m_page->setReadOnly(failed);
    m_tools->setWritable(!failed);
    if (failed)
        m_trouble->show(Banner::Kind::Danger, QStringLiteral("emblem-important"), tr("This document could not be read."),
                        tr("Nothing of it is lost: what is on this computer stays as it is."), tr("Try again"));
}

void DocumentView::close()
{
    if (m_document.isNull())
        return;
    emit closing();
    m_page->setKeys(nullptr);
    m_find->close();
    m_find->setBinding(nullptr);
    m_page->setBinding(nullptr);
    m_head->setLoading(false);
    m_timePopup->close();
    m_timeWords = {};
    m_writing.reset();
    m_binding.reset();
    m_session.reset();
    m_document = {};
    m_row.reset();
    m_page->document()->clear();
}

void DocumentView::readRow()
{
    if (m_document.isNull())
        return;
    if (const auto row = m_parts.replica.documents().document(m_document))
        m_row = *row;
    m_bar->setTitle(m_row ? m_row->document.title : QString(), m_row ? m_row->channelName : QString());
    m_bar->setFavourite(m_row && m_row->favourite);
    m_head->title().setTitle(m_row ? m_row->document.title : QString());
    readWriters();
    setAccessibleName(m_row ? m_row->document.title : QString());
}

//! Whoever wrote last, kept a version or began it.
void DocumentView::readWriters()
{
    std::vector<MemberId> writers;
    const auto add = [&writers](MemberId member) {
        if (!member.isNull() && std::ranges::find(writers, member) == writers.end())
            writers.push_back(member);
    };
    if (m_row)
        add(m_row->document.editedBy);
    if (const auto versions = m_parts.replica.documents().versions(m_document)) {
        for (const DocumentVersion &version : *versions)
            add(version.author);
    }
    if (m_row)
        add(m_row->document.author);
    m_head->setWriters(writers);
}

void DocumentView::showState()
{
    if (m_session)
        m_head->setState(m_session->state(), m_session->refusalCode());
}

//! A page that comes in parts is written in when it is whole.
void DocumentView::showLoading()
{
    const bool loading = m_binding->isLoading();
    m_page->setReadOnly(loading);
    m_tools->setWritable(!loading);
    m_head->setLoading(loading);
}

void DocumentView::readOutline()
{
    std::vector<OutlineEntry> entries;
    for (const PageSummary::Heading &heading : m_summary->headings())
        entries.push_back({heading.title, heading.level, heading.position, 0});
    for (size_t i = 0; m_countComments && i < entries.size(); ++i)
        entries[i].comments = m_countComments(entries[i].position, i + 1 < entries.size() ? entries[i + 1].position : INT_MAX);
    m_outline->setEntries(std::move(entries));
    m_outline->setLength(m_summary->words());
    m_linked->setAddresses(m_summary->links());
    showCurrentHeading();
}

void DocumentView::setCommentCounter(std::function<int(int from, int to)> counter)
{
    m_countComments = std::move(counter);
    if (!m_outlineLater.isActive())
        m_outlineLater.start();
}

//! The heading that is being read: the last one above the upper third of the page.
void DocumentView::showCurrentHeading()
{
    const QTextBlock read = m_page->pageLayout().blockAt(m_page->verticalScrollBar()->value() + m_page->viewport()->height() / 3);
    m_outline->setCurrentAt(read.isValid() ? read.position() : 0);
}

void DocumentView::showPresent()
{
    std::vector<Member> members;
    if (m_session) {
        for (const DocumentSession::Present &one : m_session->present()) {
            const Member *member = m_parts.book.find(one.member);
            if (member && std::ranges::find(members, member->member, &Member::member) == members.end())
                members.push_back(*member);
        }
    }
    m_bar->setPresent(members, m_parts.book.zone());
}

void DocumentView::setMargin(QWidget *margin)
{
    m_margin = margin;
    m_page->setMargin(margin);
    fit();
}

void DocumentView::setPanel(QWidget *panel)
{
    m_panel = panel;
    panel->setFixedWidth(m_look.type.px(PanelWidth));
    m_columns->addWidget(panel);
    fit();
}

void DocumentView::showPanel(Panel shown)
{
    if (m_panel)
        m_panel->setVisible(shown == Panel::Shown);
    fit();
}

void DocumentView::fit()
{
    const int factor = m_look.type.px(100);
    const auto hasRoom = [&](int least) { return width() * 100 >= least * factor; };
    m_outline->setVisible(hasRoom(OutlineFrom));
    m_bar->setBack(hasRoom(OutlineFrom) ? DocumentBar::Back::Hidden : DocumentBar::Back::Shown);
    const bool panel = m_panel && m_panel->isVisibleTo(this);
    m_page->showMargin(hasRoom(panel ? PanelAndMarginFrom : MarginFrom) ? PageEdit::Margin::Shown : PageEdit::Margin::Hidden);
}

QList<QWidget *> DocumentView::regions() const
{
    QList<QWidget *> regions;
    for (QWidget *one : {&m_outline->list(), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_tools),
                         static_cast<QWidget *>(m_page), m_margin, m_panel}) {
        if (one && one->isVisible())
            regions.append(one);
    }
    return regions;
}

void DocumentView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.theme.color(Token::Surface));
}

void DocumentView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace meridian
