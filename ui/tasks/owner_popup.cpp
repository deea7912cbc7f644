// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/owner_popup.h"
#include "core/text/name_match.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/person_text.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace meridian {
namespace {

constexpr int OwnersWidth = 300, OwnersHeight = 300, OwnersInset = 6, OwnersRowHeight = 28;
constexpr int OwnersNobody = -1;

} // namespace

OwnerPopup::Words OwnerPopup::ofOwner()
{
    return {tr("Whose task is it?"), tr("Nobody yet")};
}

OwnerPopup::Words OwnerPopup::ofWaiting()
{
    return {tr("On whom does it wait?"), tr("Nobody in particular")};
}

OwnerPopup::OwnerPopup(const Look &look, const Words &words, std::vector<Member> people, std::optional<MemberId> current, QWidget *parent)
    : Popup(look, parent), m_words(words), m_people(std::move(people)), m_current(current)
{
    setAccessibleName(words.question);
    m_filter = new QLineEdit(this);
    m_filter->setFont(look.type.font(TypeStyle::Ui));
    m_filter->setPlaceholderText(words.question);
    m_filter->setAccessibleName(words.question);
    m_list = new QListWidget(this);
    m_list->setFont(look.type.font(TypeStyle::Ui));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("People"));
    auto *column = new QVBoxLayout(this);
    const int margin = ShadowMargin + 2 * OwnersInset;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(8);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    setFocusProxy(m_filter);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &OwnerPopup::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &OwnerPopup::choose);
    connect(m_list, &QListWidget::itemActivated, this, &OwnerPopup::choose);
    narrow({});
}

QSize OwnerPopup::contentSize() const
{
    return {look().type.px(OwnersWidth), look().type.px(OwnersHeight)};
}

void OwnerPopup::narrow(const QString &typed)
{
    const QString text = typed.simplified();
    const NameQuery query(text);
    const ClockText mine;
    const PersonText words(mine, look().clock.now());
    m_list->clear();
    const auto add = [this](const QString &name, int index) {
        auto *item = new QListWidgetItem(name, m_list);
        item->setSizeHint({0, look().type.px(OwnersRowHeight)});
        item->setData(Qt::UserRole, index);
        return item;
    };
    if (text.isEmpty())
        add(m_words.nobody, OwnersNobody);
    for (size_t i = 0; i < m_people.size(); ++i) {
        const Profile &profile = m_people[i].profile;
        if (!query.isEmpty() && !query.fit(foldedName(profile.name)) && !query.fit(foldedName(profile.callName)))
            continue;
        auto *item = add(tr("%1, %2", "a person, their clock").arg(profile.name, words.clockOrWord(profile)), int(i));
        if (text.isEmpty() && m_people[i].member == m_current)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
}

void OwnerPopup::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const int index = item->data(Qt::UserRole).toInt();
    const auto owner = index == OwnersNobody ? std::nullopt : std::optional(m_people[size_t(index)].member);
    close();
    emit chosen(owner);
}

bool OwnerPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return Popup::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
    if (step != 0) {
        m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, qMax(0, m_list->count() - 1)));
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        choose();
        return true;
    }
    return Popup::eventFilter(watched, event);
}

} // namespace meridian
