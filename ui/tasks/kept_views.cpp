// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/kept_views.h"
#include "core/model/limits.h"
#include "ui/widgets/paint.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace meridian {
namespace {

constexpr int NameWidth = 280, ViewHeight = 92, ViewInset = 6;

} // namespace

ViewNamePopup::ViewNamePopup(const Look &look, QWidget *parent) : Popup(look, parent), m_field(new QLineEdit(this))
{
    setAccessibleName(tr("What is the view called?"));
    m_field->setFont(look.type.font(TypeStyle::Ui));
    m_field->setPlaceholderText(tr("What is the view called?"));
    m_field->setAccessibleName(tr("What is the view called?"));
    m_field->setMaxLength(int(limits::Name));
    m_keep = new Button(look, tr("Keep the view"), Button::Role::Primary, Button::Size::Small, this);
    m_keep->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    const int margin = ShadowMargin + 2 * ViewInset;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_keep, 0, Qt::AlignTrailing);
    setFocusProxy(m_field);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &name) { m_keep->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_keep, &Button::clicked, this, &ViewNamePopup::accept);
}

QSize ViewNamePopup::contentSize() const
{
    return {look().type.px(NameWidth), look().type.px(ViewHeight)};
}

void ViewNamePopup::accept()
{
    const QString name = m_field->text().simplified();
    if (name.isEmpty())
        return;
    close();
    emit named(name);
}

bool ViewNamePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            accept();
            return true;
        }
    }
    return Popup::eventFilter(watched, event);
}

KeptViews::KeptViews(const Look &look, const TaskParts &parts, QWidget *parent)
    : Button(look, tr("Kept views"), Role::Flat, Size::Small, parent), m_look(look), m_parts(parts)
{
    setTrailingIcon(QStringLiteral("arrow-down"));
    setAccessibleName(tr("Kept views"));
    connect(this, &Button::clicked, this, &KeptViews::offer);
}

void KeptViews::offer()
{
    const auto views = m_parts.replica.tasks().views();
    if (!views)
        return emit said(tr("The kept views could not be read."));
    std::vector<PopupMenu::Item> items;
    std::vector<std::function<void()>> deeds;
    std::vector<TaskView> same;
    for (const TaskView &view : *views) {
        if (view.channel != m_channel)
            continue;
        items.push_back({{}, view.name, {}, QString::number(items.size() + 1)});
        deeds.push_back([this, query = view.query] { emit viewChosen(TaskFilter::of(query)); });
        if (TaskFilter::of(view.query) == m_filter)
            same.push_back(view);
    }
    PopupMenu::Item keepIt{QStringLiteral("bookmark-new"), tr("Keep what is shown now…"), {}, QStringLiteral("K")};
    keepIt.separatorBefore = !items.empty();
    items.push_back(keepIt);
    deeds.push_back([this] { keep(); });
    for (const TaskView &view : same) {
        items.push_back({QStringLiteral("edit-delete"), tr("Forget “%1”").arg(view.name), {}, view.view == same.front().view ? QStringLiteral("F") : QString()});
        deeds.push_back([this, view] {
            m_parts.tasks.dropView(view.view);
            emit said(tr("“%1” is forgotten").arg(view.name));
        });
    }
    auto *menu = new PopupMenu(m_look, window());
    menu->setItems(std::move(items));
    menu->setCurrent(0);
    connect(menu, &PopupMenu::triggered, this, [deeds = std::move(deeds)](int index) { deeds[size_t(index)](); });
    connect(menu, &Popup::closed, menu, &QObject::deleteLater);
    menu->openAt(this, Popup::Side::Below);
}

void KeptViews::keep()
{
    auto *popup = new ViewNamePopup(m_look, window());
    connect(popup, &Popup::closed, popup, &QObject::deleteLater);
    connect(popup, &ViewNamePopup::named, this, [this](const QString &name) {
        m_parts.tasks.keepView(name, m_channel, m_filter.query());
        emit said(tr("“%1” is kept").arg(name));
    });
    popup->openAt(this, Popup::Side::Below);
}

} // namespace meridian
