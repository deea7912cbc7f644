// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/link_popup.h"
#include "core/model/thread_link.h"
#include "ui/widgets/button.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QUrl>

namespace meridian {

namespace {

constexpr int PopupWidth = 360, Height = 36, Gap = 6;

} // namespace

QString addressOf(const QString &typed)
{
    const QString text = typed.trimmed();
    if (ThreadLink::parse(text) || ChannelLink::parse(text) || DocumentLink::parse(text))
        return text;
    if (text.isEmpty() || text.contains(u' '))
        return {};
    const bool mailbox = text.contains(u'@') && !text.contains(u'/') && !text.contains(u':');
    const QUrl url(mailbox                        ? QStringLiteral("mailto:") + text
                       : text.contains(u"://") || text.startsWith(u"mailto:") ? text
                                                  : QStringLiteral("https://") + text,
                   QUrl::StrictMode);
    const bool web = (url.scheme() == u"https" || url.scheme() == u"http") && url.host().contains(u'.');
    const bool local = (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty() && text.contains(u"://");
    return url.isValid() && (web || local || url.scheme() == u"mailto") ? url.toString() : QString();
}

LinkPopup::LinkPopup(const Look &look, QWidget *parent) : Popup(look, parent)
{
    setAccessibleName(tr("Link"));
    m_field = new QLineEdit(this);
    m_field->setPlaceholderText(tr("Where it leads to"));
    m_field->setAccessibleName(tr("Address"));
    m_field->setFont(look.type.font(TypeStyle::Ui));
    m_field->installEventFilter(this);
    m_remove = new Button(look, tr("Take away"), Button::Role::Flat, Button::Size::Small, this);
    m_remove->setFocusPolicy(Qt::TabFocus);
    connect(m_remove, &Button::clicked, this, [this] { take({}); });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        const QString address = addressOf(m_field->text());
        if (!address.isEmpty() || m_field->text().trimmed().isEmpty())
            take(address);
        else
            m_field->selectAll(); // no address: it stays for another try
    });
}

void LinkPopup::ask(QWidget *anchor, const QString &address)
{
    m_field->setText(address);
    m_remove->setVisible(!address.isEmpty());
    openAt(anchor, Side::Below);
    m_field->selectAll();
    m_field->setFocus(Qt::PopupFocusReason);
}

void LinkPopup::take(const QString &address)
{
    close();
    emit taken(address);
}

QSize LinkPopup::contentSize() const
{
    return {look().type.px(PopupWidth), look().type.px(Height)};
}

void LinkPopup::resizeEvent(QResizeEvent *event)
{
    Popup::resizeEvent(event);
    QRect room = contentRect();
    if (m_remove->isVisibleTo(this)) {
        const QSize size = m_remove->sizeHint();
        m_remove->setGeometry(room.right() + 1 - size.width(), room.center().y() - size.height() / 2, size.width(), size.height());
        room.setRight(room.right() - size.width() - Gap);
    }
    m_field->setGeometry(room);
}

bool LinkPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return Popup::eventFilter(watched, event);
}

} // namespace meridian
