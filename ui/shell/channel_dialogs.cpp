// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/channel_dialogs.h"
#include "ui/people/agreement_panel.h"
#include "ui/people/channel_browser.h"
#include "ui/people/channel_panel.h"
#include "ui/shell/dialog_parts.h"
#include "ui/widgets/tall_scroll.h"
#include "ui/words/markdown_edit.h"
#include <QHBoxLayout>
#include <QLayout>
#include <QLineEdit>

namespace meridian {

namespace {

constexpr int Width = 520, AgreementWidth = 560;
constexpr int AroundAgreement = 120, LeastAgreement = 160; //!< above and below it; pixels it never goes under

TextLabel *addTitle(const Look &look, ModalLayer &layer, const QString &text)
{
    auto *title = new TextLabel(look, text, TypeStyle::Pane, Token::Text, TextLabel::Flow::Elide);
    auto *close = new IconButton(look, QStringLiteral("window-close"), ModalLayer::tr("Close"), ModalLayer::tr("Esc"));
    auto *row = new QHBoxLayout;
    row->addWidget(title, 1);
    row->addWidget(close);
    layer.content()->addLayout(row);
    QObject::connect(close, &IconButton::clicked, &layer, &ModalLayer::dismiss);
    return title;
}

} // namespace

ChannelDialog::ChannelDialog(const Look &look, QWidget &window, Replica &replica, Commands &commands,
                             const MemberBook &book, ChannelId channel)
    : ModalLayer(look, window, Backdrop::Scrim, Width)
{
    TextLabel *title = addTitle(look, *this, {});
    auto *panel = new ChannelPanel(look, replica, commands, book, channel);
    const auto name = [this, title](const QString &channelName) {
        title->setText(QStringLiteral("# ") + channelName);
        setAccessibleName(tr("Channel %1").arg(channelName));
    };
    if (const auto row = replica.read().channel(channel); row && *row)
        name((*row)->channel.name);
    content()->addWidget(panel);
    connect(panel, &ChannelPanel::renamed, this, name);
    connect(panel, &ChannelPanel::left, this, &ModalLayer::dismiss, Qt::QueuedConnection);
    connect(panel, &ChannelPanel::agreementWanted, this, [this, channel] { emit agreementWanted(channel); });
}

AgreementDialog::AgreementDialog(const Look &look, QWidget &window, Replica &replica, TeamCommands &team, const MemberBook &book,
                                 ChannelId channel)
    : ModalLayer(look, window, Backdrop::Scrim, AgreementWidth), m_look(look),
      m_panel(new AgreementPanel(look, replica, team, book, channel)), m_scroll(new TallScroll(m_panel))
{
    const auto row = replica.read().channel(channel);
    const QString name = row && *row ? (*row)->channel.name : QString();
    setAccessibleName(tr("How we work in %1").arg(name));
    addTitle(look, *this, tr("How we work in %1").arg(name));
    content()->addWidget(m_scroll);
    setFocusProxy(m_panel->entrance());
    m_panel->installEventFilter(this);
    fit();
    connect(&m_panel->field(), &MarkdownEdit::leaveRequested, this, [this] { m_panel->entrance()->setFocus(Qt::OtherFocusReason); });
    connect(m_panel, &AgreementPanel::done, this, &ModalLayer::dismiss, Qt::QueuedConnection);
}

void AgreementDialog::fit()
{
    const QMargins inside = content()->contentsMargins();
    const int width = content()->parentWidget()->maximumWidth() - inside.left() - inside.right();
    m_scroll->setFixedHeight(std::min(m_panel->layout()->heightForWidth(width), std::max(parentWidget()->height() - m_look.type.px(AroundAgreement), LeastAgreement)));
}

void AgreementDialog::resizeEvent(QResizeEvent *event)
{
    ModalLayer::resizeEvent(event);
    fit();
}

bool AgreementDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_panel && event->type() == QEvent::LayoutRequest)
        fit();
    return ModalLayer::eventFilter(watched, event);
}

BrowseChannelsDialog::BrowseChannelsDialog(const Look &look, QWidget &window, Replica &replica, Commands &commands,
                                           const MemberBook &book)
    : ModalLayer(look, window, Backdrop::Scrim, Width)
{
    setAccessibleName(tr("Browse channels"));
    addTitle(look, *this, tr("Channels"));
    auto *browser = new ChannelBrowser(look, replica, commands, book);
    content()->addWidget(browser);
    setFocusProxy(&browser->field());
    connect(browser, &ChannelBrowser::opened, this, [this](ChannelId channel) {
        emit opened(channel);
        dismiss();
    });
    connect(browser, &ChannelBrowser::newChannelWanted, this, &BrowseChannelsDialog::newChannelWanted, Qt::QueuedConnection);
}

} // namespace meridian
