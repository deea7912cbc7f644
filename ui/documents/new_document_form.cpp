// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/new_document_form.h"
#include "core/time/wall_clock.h"
#include "ui/documents/document_place_chooser.h"
#include "ui/models/document_list_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <QListView>
#include <QStandardItemModel>
#include <QStyle>
#include <QStyledItemDelegate>

namespace meridian {

namespace {

constexpr int FormRowHeight = 48, FormPadding = 12, IconSize = 16;
constexpr int NoteRole = Qt::UserRole + 1, FormIconRole = Qt::UserRole + 2;

//! A name, and under it what it is good for.
class TemplateDelegate : public QStyledItemDelegate {
public:
    TemplateDelegate(const Look &look, QObject *parent) : QStyledItemDelegate(parent), m_look(look) {}
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), m_look.type.px(FormRowHeight)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Type &type = m_look.type;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool focused = option.widget && option.widget->hasFocus();
        if (option.state & QStyle::State_Selected)
            fillRounded(*painter, option.rect, 8, m_look.theme.color(focused ? Token::Selection : Token::SelectionIdle));
        else if (option.state & QStyle::State_MouseOver)
            fillRounded(*painter, option.rect, 8, m_look.theme.color(Token::Hover));
        const QRect box = option.rect.adjusted(type.px(FormPadding), type.px(5), -type.px(FormPadding), -type.px(5));
        const int icon = type.px(IconSize), x = icon + type.px(10), line = box.height() / 2;
        const auto place = [&](int left, int top, int width, int height) {
            return QStyle::visualRect(option.direction, box, QRect(box.left() + left, box.top() + top, width, height));
        };
        m_look.icons.draw(*painter, index.data(FormIconRole).toString(), place(0, (line - icon) / 2, icon, icon).topLeft(), icon,
                          Token::TextMuted);
        drawText(*painter, place(x, 0, box.width() - x, line), type.font(TypeStyle::UiMedium), m_look.theme.color(Token::Text),
                 index.data(Qt::DisplayRole).toString());
        drawText(*painter, place(x, line, box.width() - x, line), type.font(TypeStyle::Small),
                 m_look.theme.color(Token::TextMuted), index.data(NoteRole).toString());
        painter->restore();
    }

private:
    Look m_look;
};

} // namespace

NewDocumentForm::NewDocumentForm(const Look &look, Replica &replica, const MemberBook &book, std::optional<ChannelId> channel,
                                 std::optional<DocumentId> parent, QWidget *parentWidget)
    : QWidget(parentWidget), m_look(look), m_replica(replica),
      m_templates(documentTemplates(wallTime(book.zone(), look.clock.now()).date, QLocale()))
{
    m_model = new QStandardItemModel(this);
    for (const DocumentTemplate &one : m_templates) {
        auto *item = new QStandardItem(one.name);
        item->setData(one.note, NoteRole);
        item->setData(one.icon, FormIconRole);
        item->setData(tr("%1. %2", "a template and what it is good for").arg(one.name, one.note), Qt::AccessibleTextRole);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    m_list = new QListView;
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TemplateDelegate(look, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Begin with"));
    m_list->setFixedHeight(look.type.px(FormRowHeight) * int(m_templates.size()));
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_place = new Button(look, {}, Button::Role::Plain, Button::Size::Small);
    m_place->setTrailingIcon(QStringLiteral("arrow-down"));
    m_none = new TextLabel(look, tr("Join a channel first: a document belongs to one."), TypeStyle::Ui, Token::TextMuted,
                           TextLabel::Flow::Wrap);
    auto *in = new QHBoxLayout;
    in->addWidget(new TextLabel(look, tr("In"), TypeStyle::Ui, Token::TextMuted));
    in->addWidget(m_place);
    in->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(in);
    column->addWidget(m_none);
    column->addWidget(m_list);
    setFocusProxy(m_list);
    connect(m_list, &QListView::activated, this, &NewDocumentForm::start);
    connect(m_list, &QListView::doubleClicked, this, &NewDocumentForm::start);
    connect(m_place, &Button::clicked, this, &NewDocumentForm::openPlaces);
    setPlace(channel, parent);
}

void NewDocumentForm::setPlace(std::optional<ChannelId> channel, std::optional<DocumentId> parent)
{
    if (!channel) {
        const auto recent = m_replica.documents().recent({}, 1);
        if (recent && !recent->empty())
            channel = recent->front().document.channel;
    }
    if (!channel) {
        const auto joined = m_replica.read().joinedChannels(1);
        if (joined && !joined->rows.empty())
            channel = joined->rows.front().channel.channel;
    }
    m_channel = channel;
    m_parent = parent;
    m_none->setVisible(!channel);
    m_place->setVisible(channel.has_value());
    m_list->setEnabled(channel.has_value());
    if (!channel)
        return;
    const auto row = m_replica.read().channel(*channel);
    const bool named = row && *row && (*row)->channel.kind != ChannelKind::Direct;
    QString name = named ? QStringLiteral("# ") + (*row)->channel.name : tr("Direct");
    if (parent) {
        if (const auto above = m_replica.documents().document(*parent); above && *above)
            name = tr("%1, in %2", "a document and its channel").arg(DocumentListModel::titleOf(**above), name);
    }
    m_place->setText(name);
    m_place->setAccessibleName(tr("In %1. Choose another place").arg(name));
    m_place->updateGeometry();
}

void NewDocumentForm::openPlaces()
{
    auto *chooser = new DocumentPlaceChooser(
        m_look, m_replica, tr("Make it in…"), [](const ChannelRow &row) { return row.joined; },
        [](DocumentId) { return true; }, this);
    connect(chooser, &Popup::closed, chooser, &QObject::deleteLater);
    connect(chooser, &DocumentPlaceChooser::chosen, this, &NewDocumentForm::setPlace);
    chooser->openAt(m_place, Popup::Side::Below);
}

void NewDocumentForm::start()
{
    const int row = m_list->currentIndex().row();
    if (m_channel && row >= 0)
        emit chosen(*m_channel, m_parent, m_templates[size_t(row)]);
}

} // namespace meridian
