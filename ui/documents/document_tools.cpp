// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_tools.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hairline.h"
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>
#include <algorithm>

namespace meridian {

namespace {

constexpr int ToolsHeight = 44, ToolsStart = 16, ToolsEnd = 12, RuleHeight = 18, RuleSpace = 8;
constexpr int ToolsBetween = 24; //!< the layout's own room between all of them

QString keys(QKeyCombination combination)
{
    return QKeySequence(combination).toString(QKeySequence::NativeText);
}

bool isOn(const PageState &state, PageAction action)
{
    using Kind = LineStyle::Kind;
    switch (action) {
    case PageAction::Bold: return isSet(state.letters, attr::Bold);
    case PageAction::Italic: return isSet(state.letters, attr::Italic);
    case PageAction::Link: return isSet(state.letters, attr::Link);
    case PageAction::Code: return isSet(state.letters, attr::Code) || state.line.kind == Kind::Code;
    case PageAction::Bullets: return state.line.kind == Kind::Bullet;
    case PageAction::Numbers: return state.line.kind == Kind::Number;
    case PageAction::Checks: return state.line.kind == Kind::Check;
    case PageAction::Table: return state.line.kind == Kind::Cell;
    default: return false;
    }
}

} // namespace

QString lineName(const LineStyle &line)
{
    using Kind = LineStyle::Kind;
    switch (line.kind) {
    case Kind::Heading: return DocumentTools::tr("Heading %1").arg(line.level);
    case Kind::Quote: return DocumentTools::tr("Quote");
    case Kind::Code: return DocumentTools::tr("Code");
    case Kind::Bullet: return DocumentTools::tr("Bulleted list");
    case Kind::Number: return DocumentTools::tr("Numbered list");
    case Kind::Check: return DocumentTools::tr("Checklist");
    case Kind::Cell: return DocumentTools::tr("Table");
    case Kind::Divider: return DocumentTools::tr("Divider");
    case Kind::Body: break;
    }
    return DocumentTools::tr("Body");
}

DocumentTools::DocumentTools(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setFixedHeight(look.type.px(ToolsHeight) - 1);
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(ToolsStart, 0, ToolsEnd, 0);
    m_row->setSpacing(1);
    m_style = new Button(look, lineName({}), Button::Role::Flat, Button::Size::Small, this);
    m_style->setTrailingIcon(QStringLiteral("arrow-down"));
    m_style->setAccessibleDescription(tr("What this line is"));
    m_style->setFocusPolicy(Qt::TabFocus);
    m_row->addWidget(m_style);
    addTools();
    m_row->addStretch(1);
    m_comments = new Button(look, {}, Button::Role::Flat, Button::Size::Small, this);
    m_comments->setIconName(QStringLiteral("edit-comment"));
    m_comment = new Button(look, tr("Comment"), Button::Role::Plain, Button::Size::Small, this);
    m_comment->setKeyHint(keys(QKeyCombination(Qt::ControlModifier | Qt::AltModifier, Qt::Key_M)).replace(u'+', u' '));
    m_comment->setFocusPolicy(Qt::TabFocus);
    m_row->addWidget(m_comments);
    m_row->addSpacing(4);
    m_row->addWidget(m_comment);
    connect(m_style, &Button::clicked, this, [this] { emit styleMenuWanted(m_style); });
    connect(m_comments, &Button::clicked, this, &DocumentTools::commentsWanted);
    connect(m_comment, &Button::clicked, this, &DocumentTools::commentWanted);
    setCommentCount(0);
}

IconButton *DocumentTools::add(const QString &icon, const QString &name, const QString &keys, PageAction action)
{
    auto *button = new IconButton(m_look, icon, name, keys, this);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &IconButton::clicked, this, [this, action] { emit wanted(action); });
    m_row->addWidget(button);
    m_tools.push_back({action, button});
    return button;
}

void DocumentTools::addRule()
{
    auto *rule = new Hairline(m_look, Qt::Vertical, Token::HairlineStrong, this);
    rule->setFixedHeight(RuleHeight);
    m_row->addSpacing(RuleSpace);
    m_row->addWidget(rule);
    m_row->addSpacing(RuleSpace);
    m_rules.push_back(rule);
}

void DocumentTools::addTools()
{
    const auto ctrl = [](Qt::Key key) { return keys(QKeyCombination(Qt::ControlModifier, key)); };
    const auto shift = [](Qt::Key key) { return keys(QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, key)); };
    addRule();
    add(QStringLiteral("format-text-bold"), tr("Bold"), ctrl(Qt::Key_B), PageAction::Bold)->setCheckable(true);
    add(QStringLiteral("format-text-italic"), tr("Italic"), ctrl(Qt::Key_I), PageAction::Italic)->setCheckable(true);
    add(QStringLiteral("insert-link"), tr("Link"), shift(Qt::Key_K), PageAction::Link)->setCheckable(true);
    add(QStringLiteral("format-text-code"), tr("Code"), ctrl(Qt::Key_E), PageAction::Code)->setCheckable(true);
    addRule();
    add(QStringLiteral("format-list-unordered"), tr("Bulleted list"), shift(Qt::Key_8), PageAction::Bullets)->setCheckable(true);
    add(QStringLiteral("format-list-ordered"), tr("Numbered list"), shift(Qt::Key_7), PageAction::Numbers)->setCheckable(true);
    add(QStringLiteral("meridian-checklist"), tr("Checklist"), shift(Qt::Key_9), PageAction::Checks)->setCheckable(true);
    add(QStringLiteral("insert-table"), tr("Table"), {}, PageAction::Table);
    add(QStringLiteral("image-x-generic"), tr("Picture"), {}, PageAction::Image);
    add(QStringLiteral("appointment-new"), tr("Time, on everyone’s own clock"), {}, PageAction::Time);
    addRule();
    add(QStringLiteral("edit-undo"), tr("Undo"), ctrl(Qt::Key_Z), PageAction::Undo);
    add(QStringLiteral("edit-redo"), tr("Redo"), shift(Qt::Key_Z), PageAction::Redo);
    addRule();
    m_suggest = new IconButton(m_look, QStringLiteral("document-edit"), tr("Suggest changes"), keys(QKeyCombination(Qt::ControlModifier | Qt::AltModifier, Qt::Key_S)), this);
    m_suggest->setCheckable(true);
    m_suggest->setFocusPolicy(Qt::TabFocus);
    connect(m_suggest, &IconButton::clicked, this, [this] {
        m_suggest->setChecked(m_suggesting); // whoever answers says what it is
        emit suggestingWanted();
    });
    m_row->addWidget(m_suggest);
}

void DocumentTools::setState(const PageState &state)
{
    m_state = state;
    if (const QString name = lineName(state.line); name != m_style->text()) {
        m_style->setText(name);
        fit();
    }
    for (const Tool &tool : m_tools) {
        if (tool.button->isCheckable())
            tool.button->setChecked(isOn(state, tool.action));
    }
    enableTools();
}

void DocumentTools::setWritable(bool writable)
{
    m_writable = writable;
    enableTools();
}

void DocumentTools::setSuggesting(bool suggesting)
{
    m_suggesting = suggesting;
    m_suggest->setChecked(suggesting);
    m_suggest->setName(suggesting ? tr("Suggesting: what you change is proposed") : tr("Suggest changes"),
                       keys(QKeyCombination(Qt::ControlModifier | Qt::AltModifier, Qt::Key_S)));
    enableTools();
}

void DocumentTools::enableTools()
{
    m_style->setEnabled(m_writable && !m_suggesting);
    m_suggest->setEnabled(m_writable);
    for (const Tool &tool : m_tools) {
        const bool can = tool.action == PageAction::Undo ? m_state.canUndo : tool.action == PageAction::Redo ? m_state.canRedo : true;
        tool.button->setEnabled(m_writable && can && !(m_suggesting && tool.button->isCheckable()));
    }
}

void DocumentTools::setCommentCount(int comments)
{
    m_commentCount = comments;
    fit();
}

QWidget *DocumentTools::commentsAnchor() const
{
    return m_comments;
}

void DocumentTools::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

//! Where there is little room, the words of the comments go first, and their number stays: the list opens there. Then goes what
//! "/" offers as well.
void DocumentTools::fit()
{
    int tools = ToolsStart + ToolsEnd + m_style->sizeHint().width() + int(m_rules.size()) * (2 * RuleSpace + 1) + m_suggest->sizeHint().width();
    for (const Tool &tool : m_tools)
        tools += tool.button->sizeHint().width() + 1;
    const auto time = std::ranges::find(m_tools, PageAction::Time, &Tool::action);
    const bool hasRoom = tools + m_comment->sizeHint().width() + ToolsBetween <= width();
    time->button->setVisible(hasRoom);
    if (!hasRoom)
        tools -= time->button->sizeHint().width() + 1;
    const int room = width() - tools;
    m_comment->setVisible(room >= m_comment->sizeHint().width());
    const int beside = room - m_comment->sizeHint().width() - 8;
    const QString words = tr("%n comments", nullptr, m_commentCount);
    m_comments->setText(words);
    if (m_comments->sizeHint().width() > beside)
        m_comments->setText(locale().toString(m_commentCount));
    m_comments->setAccessibleName(words);
    m_comments->setVisible(m_commentCount > 0 && m_comments->sizeHint().width() <= beside);
    m_row->activate(); // or what has gone keeps its room until the next turn
}

void DocumentTools::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_look.theme.color(Token::Surface));
}

} // namespace meridian
