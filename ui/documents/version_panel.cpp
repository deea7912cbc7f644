// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/version_panel.h"
#include "core/model/limits.h"
#include "ui/documents/version_row_delegate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/popup.h"
#include "ui/widgets/text_label.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace meridian {

namespace {

constexpr int PanelBarHeight = 52, Side = 18;

} // namespace

VersionPanel::VersionPanel(const Look &look, VersionListModel &model, const MemberBook &book, QWidget *parent)
    : QWidget(parent), m_look(look), m_model(model)
{
    setAccessibleName(tr("Version history"));
    m_list = new QListView(this);
    m_list->setModel(&model);
    m_list->setItemDelegate(new VersionRowDelegate(look, model, book, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Versions"));
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    m_menu = new PopupMenu(look, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(new Hairline(look, Qt::Horizontal, Token::Hairline, this));
    column->addSpacing(8);
    column->addWidget(m_list, 1);
    column->addWidget(new Hairline(look, Qt::Horizontal, Token::Hairline, this));
    column->addWidget(makeFoot());
    connect(&model, &QAbstractItemModel::modelReset, this, &VersionPanel::keepChosen);
    connect(&model, &QAbstractItemModel::dataChanged, this, &VersionPanel::refreshFoot);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        const auto version = chosen();
        m_wanted = version ? std::optional(version->version) : std::nullopt;
        setTrouble({});
        m_name->hide();
        refreshFoot();
        emit chosenChanged();
    });
    connect(m_menu, &PopupMenu::triggered, this, [this](int index) {
        const auto version = chosen();
        if (!version)
            return;
        switch (index) {
        case 0: emit readWanted(version->version); break;
        case 1: emit compareNowWanted(version->version); break;
        case 2: askName(); break;
        case 3: emit linkWanted(version->version); break;
        default: break;
        }
    });
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    keepChosen();
}

QWidget *VersionPanel::makeBar()
{
    auto *bar = new QWidget(this);
    bar->setFixedHeight(m_look.type.px(PanelBarHeight) - 1);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(Side, 0, 8, 0);
    row->addWidget(new TextLabel(m_look, tr("Version history"), TypeStyle::Pane, Token::Text, TextLabel::Flow::Elide, bar), 1);
    auto *close = new IconButton(m_look, QStringLiteral("window-close"), tr("Close the history"), QStringLiteral("Esc"), bar);
    row->addWidget(close);
    connect(close, &IconButton::clicked, this, &VersionPanel::closeWanted);
    return bar;
}

QWidget *VersionPanel::makeFoot()
{
    auto *foot = new QWidget(this);
    m_title = new TextLabel(m_look, {}, TypeStyle::Name, Token::Text, TextLabel::Flow::Elide, foot);
    m_text = new TextLabel(m_look, {}, TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Wrap, foot);
    m_trouble = new TextLabel(m_look, {}, TypeStyle::Meta, Token::Warn, TextLabel::Flow::Wrap, foot);
    m_trouble->hide();
    m_name = new QLineEdit(foot);
    m_name->setFont(m_look.type.font(TypeStyle::Ui));
    m_name->setMaxLength(int(limits::Name));
    m_name->setPlaceholderText(tr("What it is called"));
    m_name->setAccessibleName(tr("Name of the version"));
    m_name->installEventFilter(this);
    m_name->hide();
    m_compare = new Button(m_look, tr("Compare"), Button::Role::Plain, Button::Size::Small, foot);
    m_compare->setIconName(QStringLiteral("vcs-diff"));
    m_compare->setToolTip(tr("With the version before it"));
    m_restore = new Button(m_look, tr("Restore"), Button::Role::Plain, Button::Size::Small, foot);
    m_restore->setIconName(QStringLiteral("document-revert"));
    m_keep = new Button(m_look, tr("Keep a version…"), Button::Role::Plain, Button::Size::Small, foot);
    m_keep->setIconName(QStringLiteral("flag"));
    m_more = new IconButton(m_look, QStringLiteral("overflow-menu"), tr("More for this version"), {}, foot);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QWidget *one : {static_cast<QWidget *>(m_compare), static_cast<QWidget *>(m_restore), static_cast<QWidget *>(m_keep),
                         static_cast<QWidget *>(m_more)})
        buttons->addWidget(one);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(Side, 14, Side, 16);
    column->setSpacing(6);
    for (QWidget *one : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_trouble),
                         static_cast<QWidget *>(m_name)})
        column->addWidget(one);
    column->addSpacing(4);
    column->addLayout(buttons);
    connect(m_compare, &Button::clicked, this, [this] { emit compareWanted(chosen()->version); });
    connect(m_restore, &Button::clicked, this, [this] { emit restoreWanted(chosen()->version); });
    connect(m_keep, &Button::clicked, this, &VersionPanel::askName);
    connect(m_more, &IconButton::clicked, this, &VersionPanel::openMenu);
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        const auto version = chosen();
        const QString name = m_name->text().simplified();
        m_name->hide();
        m_list->setFocus(Qt::OtherFocusReason);
        if (!name.isEmpty())
            emit named(version ? std::optional(version->version) : std::nullopt, name);
    });
    return foot;
}

std::optional<DocumentVersion> VersionPanel::chosen() const
{
    const int row = m_list->currentIndex().row();
    const bool version = row >= 0 && row < m_model.rowCount() && m_model.at(row).kind == VersionListModel::Kind::Version;
    return version ? std::optional(m_model.at(row).version) : std::nullopt;
}

void VersionPanel::choose(VersionId version)
{
    if (const int row = m_model.rowOf(version); row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
}

//! The list is made anew when a version comes: what was chosen stays chosen, else it is what is now.
void VersionPanel::keepChosen()
{
    const auto wanted = m_wanted;
    const int row = wanted ? m_model.rowOf(*wanted) : -1;
    const int now = m_model.rowCount() > 1 ? 1 : -1;
    if (row >= 0 || now >= 0)
        m_list->setCurrentIndex(m_model.index(row >= 0 ? row : now));
    refreshFoot();
}

void VersionPanel::refreshFoot()
{
    const auto version = chosen();
    for (QWidget *one : {static_cast<QWidget *>(m_compare), static_cast<QWidget *>(m_restore), static_cast<QWidget *>(m_more)})
        one->setVisible(version.has_value());
    m_keep->setVisible(!version);
    if (!version) {
        m_title->setText(tr("Now"));
        m_text->setText(tr("A version with a name is found again, however much is written after it."));
        return;
    }
    m_title->setText(m_model.titleOf(*version, VersionListModel::Day::Unsaid));
    const auto &row = m_model.at(m_model.rowOf(version->version));
    const QString change = VersionListModel::changeWords(row.change);
    const QString who = m_model.whoOf(*version);
    m_text->setText((change.isEmpty() ? who : tr("%1: %2", "who, and how much changed").arg(who, change)) + QStringLiteral(". ")
                    + tr("Restoring keeps every later version."));
    m_compare->setEnabled(m_model.before(version->version).has_value());
}

void VersionPanel::openMenu()
{
    m_menu->setItems({{QStringLiteral("document-multiple"), tr("Read it as it was"), {}, QStringLiteral("Enter")},
                      {QStringLiteral("vcs-diff"), tr("Compare with now"), {}, {}},
                      {QStringLiteral("flag"), tr("Give it a name…"), {}, {}, true},
                      {QStringLiteral("edit-link"), tr("Copy link"), {}, {}}});
    m_menu->setCurrent(0);
    m_menu->openAt(m_more, Popup::Side::Above, Qt::AlignTrailing);
}

void VersionPanel::askName()
{
    const auto version = chosen();
    m_name->setText(version ? version->name : QString());
    m_name->show();
    m_name->selectAll();
    m_name->setFocus(Qt::OtherFocusReason);
}

void VersionPanel::setTrouble(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
}

bool VersionPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && watched == m_name) {
        m_name->hide();
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (key == Qt::Key_Escape && watched == m_list) {
        emit closeWanted();
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && watched == m_list && chosen()) {
        emit readWanted(chosen()->version);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void VersionPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.color(Token::SurfaceSunken));
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(edge, 0, 1, height(), m_look.theme.color(Token::Hairline));
}

} // namespace meridian
