// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_place_chooser.h"
#include "ui/models/document_list_model.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace meridian {

namespace {

constexpr int Width = 340, ChooserHeight = 340, ChooserInset = 6, ChooserRowHeight = 28, ChooserDeepest = 12;
constexpr int MostUnder = 200;   //!< documents under one parent
constexpr size_t MostPlaces = 3'000;
constexpr int MostShown = 300;   //!< rows of the list at once; typing brings the others

using Place = DocumentPlaceChooser::Place;

void addUnder(std::vector<Place> &places, const DocumentQueries &documents, const ChannelRow &channel,
              std::optional<DocumentId> parent, int depth, const std::function<bool(DocumentId)> &fits)
{
    const auto page = documents.children(channel.channel.channel, parent, {}, MostUnder);
    if (!page || depth > ChooserDeepest)
        return;
    for (const DocumentRow &row : *page) {
        const DocumentId document = row.document.document;
        if (!fits(document) || places.size() >= MostPlaces)
            continue;
        places.push_back({channel, document, DocumentListModel::titleOf(row), depth});
        if (row.under > 0)
            addUnder(places, documents, channel, document, depth + 1, fits);
    }
}

} // namespace

DocumentPlaceChooser::DocumentPlaceChooser(const Look &look, const Replica &replica, const QString &name,
                                           const std::function<bool(const ChannelRow &)> &fits,
                                           const std::function<bool(DocumentId)> &fitsUnder, QWidget *parent)
    : Popup(look, parent)
{
    if (const auto channels = replica.read().channels()) {
        for (const ChannelRow &row : *channels) {
            if (!fits(row) || row.channel.kind == ChannelKind::Direct || row.channel.archived)
                continue;
            m_places.push_back({row, {}, {}, 0});
            addUnder(m_places, replica.documents(), row, {}, 1, fitsUnder);
        }
    }
    setAccessibleName(name);
    m_filter = new QLineEdit(this);
    m_filter->setFont(look.type.font(TypeStyle::Ui));
    m_filter->setPlaceholderText(name);
    m_filter->setAccessibleName(name);
    m_list = new QListWidget(this);
    m_list->setFont(look.type.font(TypeStyle::Ui));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Channels and documents"));
    m_readers = new TextLabel(look, {}, TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Wrap, this);
    auto *column = new QVBoxLayout(this);
    const int margin = ShadowMargin + 2 * ChooserInset;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(8);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_readers);
    setFocusProxy(m_filter);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &DocumentPlaceChooser::narrow);
    connect(m_list, &QListWidget::currentRowChanged, this, &DocumentPlaceChooser::tellReaders);
    connect(m_list, &QListWidget::itemClicked, this, &DocumentPlaceChooser::choose);
    connect(m_list, &QListWidget::itemActivated, this, &DocumentPlaceChooser::choose);
    narrow({});
}

QSize DocumentPlaceChooser::contentSize() const
{
    return {look().type.px(Width), look().type.px(ChooserHeight)};
}

void DocumentPlaceChooser::narrow(const QString &text)
{
    m_list->clear();
    const QString sought = text.trimmed();
    for (size_t i = 0; i < m_places.size() && m_list->count() < MostShown; ++i) {
        const Place &place = m_places[i];
        const Channel &channel = place.channel.channel;
        const QString name = place.parent ? place.title : channel.name;
        if (!name.contains(sought, Qt::CaseInsensitive))
            continue;
        const QString icon = place.parent ? QString()
            : channel.kind == ChannelKind::Private ? QStringLiteral("object-locked")
                                                   : QStringLiteral("irc-channel-active");
        // Without a filter the list is the tree; with one, a document says where it is.
        const QString indent = sought.isEmpty() ? QString(2 + 4 * place.depth, u' ') : QString();
        const QString shown = place.parent && !sought.isEmpty() ? tr("%1, in %2", "a document and its channel").arg(name, channel.name)
                                                                : indent + name;
        auto *item = new QListWidgetItem(icon.isEmpty() ? QIcon() : look().icons.icon(icon), shown, m_list);
        item->setSizeHint({0, look().type.px(ChooserRowHeight)});
        item->setData(Qt::UserRole, qulonglong(i));
        item->setData(Qt::AccessibleTextRole, place.parent ? tr("Inside %1, in %2").arg(name, channel.name) : tr("Channel %1").arg(name));
        item->setToolTip(name);
    }
    m_list->setCurrentRow(0);
    tellReaders();
}

const DocumentPlaceChooser::Place *DocumentPlaceChooser::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? &m_places[size_t(item->data(Qt::UserRole).toULongLong())] : nullptr;
}

void DocumentPlaceChooser::tellReaders()
{
    const Place *place = current();
    m_readers->setText(!place ? tr("Nothing is called that")
                       : place->channel.channel.kind == ChannelKind::Private
                           ? tr("Only the people in %1 can read it there.").arg(place->channel.channel.name)
                           : tr("Everyone in the workspace can read it there."));
}

void DocumentPlaceChooser::choose()
{
    const Place *place = current();
    if (!place)
        return;
    const ChannelId channel = place->channel.channel.channel;
    const auto parent = place->parent;
    close();
    emit chosen(channel, parent);
}

bool DocumentPlaceChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return Popup::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
    if (step != 0) {
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        choose();
        return true;
    }
    return Popup::eventFilter(watched, event);
}

} // namespace meridian
