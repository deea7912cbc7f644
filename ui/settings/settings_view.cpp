// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_view.h"
#include "ui/settings/appearance_page.h"
#include "ui/settings/devices_page.h"
#include "ui/settings/hours_page.h"
#include "ui/settings/notices_page.h"
#include "ui/settings/people_page.h"
#include "ui/settings/seen_panel.h"
#include "ui/settings/shortcuts_page.h"
#include "ui/settings/tasks_page.h"
#include "ui/settings/you_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/tall_scroll.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QStyle>
#include <QTimeZone>

namespace meridian {

namespace {

constexpr int NavWidth = 232, NavNarrow = 180, SettingsBarHeight = 52, RowHeight = 30;
constexpr int NarrowBelow = 760, SeenFrom = 1000;

const char *iconOf(SettingsView::Section section)
{
    static constexpr const char *icons[] = {"user", "appointment-reminder", "notifications", "configure", "application-menu", "system-users", "computer", "view-task"};
    return icons[int(section)];
}

//! A line of the sections.
class SectionButton : public QAbstractButton {
public:
    SectionButton(const Look &look, const QString &name, const QString &icon) : m_look(look), m_icon(icon)
    {
        setText(name);
        setAccessibleName(name);
        setCheckable(true);
        setAutoExclusive(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setFixedHeight(look.type.px(RowHeight));
        FocusRing::install(look, this, 6);
        connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }
    [[nodiscard]] QSize sizeHint() const override { return {m_look.type.px(NavNarrow - 16), m_look.type.px(RowHeight)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme &theme = m_look.theme;
        if (isChecked())
            fillRounded(painter, rect(), 6, theme.color(Token::Selection));
        else if (underMouse())
            fillRounded(painter, rect(), 6, theme.color(Token::Hover));
        const int icon = m_look.type.px(16), pad = m_look.type.px(8), gap = m_look.type.px(10);
        const QRect at = QStyle::visualRect(layoutDirection(), rect(), QRect(pad, (height() - icon) / 2, icon, icon));
        m_look.icons.draw(painter, m_icon, at.topLeft(), icon, isChecked() ? Token::Accent : Token::TextMuted);
        const QRect words = QStyle::visualRect(layoutDirection(), rect(),
                                               QRect(pad + icon + gap, 0, width() - 2 * pad - icon - gap, height()));
        drawText(painter, words, m_look.type.font(isChecked() ? TypeStyle::UiMedium : TypeStyle::Ui),
                 theme.color(Token::Text), text());
    }

private:
    Look m_look;
    QString m_icon;
};

} // namespace

SettingsView::SettingsView(const Look &look, Commands &commands, const MemberBook &book, SettingsDoor &door, AttentionDesk &attention,
                           QWidget *parent)
    : QWidget(parent), m_look(look), m_commands(commands), m_book(book), m_door(door), m_attention(attention), m_editor(commands, book),
      m_nav(new QWidget), m_stack(new QStackedWidget)
{
    buildNav();
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(makeBar());
    middle->addWidget(new Hairline(look, Qt::Horizontal));
    middle->addWidget(m_stack, 1);
    m_seen = new SeenPanel(look, m_editor);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_nav);
    row->addWidget(new Hairline(look, Qt::Vertical));
    row->addLayout(middle, 1);
    row->addWidget(m_seen);
    connect(&m_editor, &ProfileEditor::saved, this, [this] { m_saved->show(); });
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    open(Section::You);
}

void SettingsView::buildNav()
{
    auto *column = new QVBoxLayout(m_nav);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *title = new TextLabel(m_look, tr("Settings"), TypeStyle::Pane, Token::Text, TextLabel::Flow::Elide);
    title->setFixedHeight(m_look.type.px(SettingsBarHeight) - 1);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(m_look.type.px(16), 0, m_look.type.px(16), 0);
    bar->addWidget(title);
    column->addLayout(bar);
    column->addWidget(new Hairline(m_look, Qt::Horizontal));
    auto *list = new QVBoxLayout;
    list->setContentsMargins(8, 10, 8, 8);
    list->setSpacing(2);
    for (int i = 0; i < Sections; ++i) {
        const auto section = Section(i);
        auto *button = new SectionButton(m_look, nameOf(section), QLatin1String(iconOf(section)));
        m_buttons[size_t(i)] = button;
        list->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, section] { open(section); });
        if (section == Section::Shortcuts) {
            list->addSpacing(6);
            list->addWidget(new Hairline(m_look, Qt::Horizontal));
            list->addSpacing(6);
        }
    }
    column->addLayout(list);
    column->addStretch(1);
    m_nav->setAccessibleName(tr("Sections of the settings"));
}

QWidget *SettingsView::makeBar()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(m_look.type.px(SettingsBarHeight) - 1);
    m_title = new TextLabel(m_look, {}, TypeStyle::Pane, Token::Text, TextLabel::Flow::Elide);
    m_saved = new TextLabel(m_look, tr("Saved"), TypeStyle::Small, Token::TextMuted);
    m_saved->hide();
    auto *close = new IconButton(m_look, QStringLiteral("window-close"), tr("Close settings"), tr("Esc"));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(m_look.type.px(32), 0, 14, 0);
    row->addWidget(m_title, 1);
    row->addWidget(m_saved);
    row->addWidget(close);
    connect(close, &IconButton::clicked, this, &SettingsView::closeRequested);
    return bar;
}

QString SettingsView::nameOf(Section section)
{
    switch (section) {
    case Section::You: return tr("You");
    case Section::Hours: return tr("Your hours");
    case Section::Notices: return tr("Notifications");
    case Section::Appearance: return tr("Appearance");
    case Section::Shortcuts: return tr("Shortcuts");
    case Section::People: return tr("People and invites");
    case Section::Devices: return tr("Devices");
    case Section::Tasks: break;
    }
    return tr("Tasks");
}

SettingsPage *SettingsView::make(Section section)
{
    switch (section) {
    case Section::You: return new YouPage(m_look, m_editor);
    case Section::Hours: return new HoursPage(m_look, m_editor, m_door.holidays(), QTimeZone::systemTimeZone());
    case Section::Notices: {
        auto *page = new NoticesPage(m_look, m_attention, m_book, m_door);
        connect(page, &NoticesPage::saved, m_saved, &QWidget::show);
        return page;
    }
    case Section::Appearance: return new AppearancePage(m_look, m_door);
    case Section::Shortcuts: return new ShortcutsPage(m_look, m_door);
    case Section::People: return new PeoplePage(m_look, m_commands, m_book, m_door);
    case Section::Devices: return new DevicesPage(m_look, m_door);
    case Section::Tasks: break;
    }
    return new TasksPage(m_look, m_door);
}

SettingsPage &SettingsView::page(Section section)
{
    SettingsPage *&page = m_pages[size_t(section)];
    if (!page) {
        page = make(section);
        m_stack->addWidget(new TallScroll(page));
    }
    return *page;
}

void SettingsView::open(Section section)
{
    m_section = section;
    SettingsPage &shown = page(section);
    for (int i = 0; i < m_stack->count(); ++i) {
        if (m_stack->widget(i)->isAncestorOf(&shown))
            m_stack->setCurrentIndex(i);
    }
    m_buttons[size_t(section)]->setChecked(true);
    m_title->setText(nameOf(section));
    m_saved->hide();
    place();
    shown.arrive();
}

QWidget *SettingsView::content() const
{
    QWidget *first = m_stack->currentWidget();
    for (QWidget *widget = first->nextInFocusChain(); widget && widget != first; widget = widget->nextInFocusChain()) {
        if (first->isAncestorOf(widget) && (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled())
            return widget;
    }
    return m_nav;
}

void SettingsView::focusNav()
{
    m_buttons[size_t(m_section)]->setFocus(Qt::OtherFocusReason);
}

void SettingsView::place()
{
    m_nav->setFixedWidth(m_look.type.px(width() < NarrowBelow ? NavNarrow : NavWidth));
    const bool mine = m_section == Section::You || m_section == Section::Hours;
    m_seen->setVisible(mine && width() >= SeenFrom);
}

void SettingsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void SettingsView::keyPressEvent(QKeyEvent *event)
{
    const bool onNav = m_buttons[size_t(m_section)]->hasFocus();
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (event->key() == Qt::Key_Escape) {
        emit closeRequested();
    } else if (onNav && step != 0) {
        open(Section(qBound(0, int(m_section) + step, Sections - 1)));
        focusNav();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void SettingsView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.theme.color(Token::Surface));
    painter.fillRect(m_nav->geometry(), m_look.theme.color(Token::SurfaceSunken));
}

} // namespace meridian
