// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hand_over_dialog.h"
#include "core/model/limits.h"
#include "ui/people/member_list.h"
#include "ui/shell/dialog_parts.h"
#include "ui/widgets/paint.h"
#include "ui/words/markdown_edit.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace meridian {

namespace {

constexpr int HandOverField = 58;
//! Of a channel of thousands, so many have their hours beside their names.
constexpr size_t MostReckoned = 100;

//! The box around a field for Markdown.
class CardFieldBox final : public QWidget {
public:
    CardFieldBox(const Look &look, MarkdownEdit &field) : m_look(look), m_field(field)
    {
        auto *row = new QVBoxLayout(this);
        row->setContentsMargins(2, 2, 2, 2);
        row->addWidget(&field);
        field.installEventFilter(this);
        setFixedHeight(look.type.px(HandOverField));
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            update();
        return QWidget::eventFilter(watched, event);
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool focused = m_field.hasFocus();
        const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
        fillRounded(painter, box, 6, m_look.theme.color(Token::SurfaceRaised));
        strokeRounded(painter, box, 6, m_look.theme.color(focused ? Token::FocusRing : Token::FieldBorder), focused ? 2 : 1);
    }

private:
    Look m_look;
    MarkdownEdit &m_field;
};

} // namespace

HandOverDialog::HandOverDialog(const Look &look, QWidget &window, const Replica &replica, const MemberBook &book, const ThreadRow &row, TakersOf takers, const HandOverCard &card)
    : ModalLayer(look, window, Backdrop::Scrim, Width), m_look(look), m_replica(replica), m_book(book), m_takers(std::move(takers))
{
    const QString title = tr("Hand over “%1”").arg(row.thread.subject);
    setAccessibleName(title);
    auto *heading = dialogTitle(look, tr("Hand over"));
    m_to = new Button(look, {}, Button::Role::Plain);
    m_to->setTrailingIcon(QStringLiteral("arrow-down"));
    m_when = new TextLabel(look, {}, TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Elide);
    auto *to = new QHBoxLayout;
    to->setSpacing(10);
    to->addWidget(fieldName(look, tr("To")));
    to->addWidget(m_to);
    to->addWidget(m_when, 1);
    m_people = new MemberList(look, book, tr("Who takes it over?"));
    m_pages = new QStackedWidget;
    m_pages->addWidget(madeCard(card));
    m_pages->addWidget(m_people);
    m_fault = new TextLabel(look, {}, TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Elide);
    auto *keep = new Button(look, tr("Keep it in hand"));
    m_hand = new Button(look, tr("Hand over"), Button::Role::Primary);
    m_hand->setKeyHint(tr("Ctrl ↵"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_fault, 1);
    buttons->addWidget(keep);
    buttons->addWidget(m_hand);
    auto *subject = new TextLabel(look, row.thread.subject, TypeStyle::Ui, Token::TextMuted, TextLabel::Flow::Elide);
    content()->addWidget(heading);
    content()->addWidget(subject);
    content()->addLayout(to);
    content()->addWidget(m_pages);
    content()->addLayout(buttons);
    connect(m_to, &Button::clicked, this, [this] { turnTo(m_pages->currentIndex() == 0 ? Page::People : Page::Card); });
    connect(m_people, &MemberList::chosen, this, &HandOverDialog::chooseTaker);
    connect(keep, &Button::clicked, this, &ModalLayer::dismiss);
    connect(m_hand, &Button::clicked, this, &HandOverDialog::send);
    connect(&look.minutes, &MinuteTicker::minute, this, &HandOverDialog::refresh);
    listPeople();
    if (card.to)
        chooseTaker(*card.to);
    refresh();
    setFocusProxy(m_taker.member.isNull() ? static_cast<QWidget *>(m_to) : m_state);
}

QWidget *HandOverDialog::madeCard(const HandOverCard &card)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_state = addField(*column, tr("State"), tr("How it stands"), card.state);
    m_next = addField(*column, tr("Next step"), tr("What to do first"), card.next);
    m_inTheWay = addField(*column, tr("In the way"), tr("Leave empty if nothing is"), card.inTheWay);
    return page;
}

MarkdownEdit *HandOverDialog::addField(QVBoxLayout &column, const QString &name, const QString &hint, const QString &text)
{
    auto *field = new MarkdownEdit(m_look, m_book);
    field->setAccessibleName(name);
    field->setPlaceholderText(hint);
    field->setPadding({8, 5, 6, 3});
    field->setChannels(m_replica);
    field->setMarkdown(text);
    column.addWidget(fieldName(m_look, name));
    column.addWidget(new CardFieldBox(m_look, *field));
    column.addSpacing(4);
    connect(field, &QTextEdit::textChanged, this, &HandOverDialog::refresh);
    connect(field, &MarkdownEdit::sendRequested, this, &HandOverDialog::send);
    connect(field, &MarkdownEdit::leaveRequested, this, &ModalLayer::dismiss);
    return field;
}

//! Those of the conversation with the first to be there on top, then the others who can read it.
void HandOverDialog::listPeople()
{
    const Instant now = m_look.clock.now();
    const TakerText words(m_book, now);
    std::vector<MemberListModel::Line> lines;
    for (const Taker &one : m_takers.near)
        lines.push_back({one.member, words.when(one)});
    const size_t reckoned = std::min(m_takers.others.size(), MostReckoned);
    const auto some = takersAmong(m_book, {m_takers.others.begin(), m_takers.others.begin() + std::ptrdiff_t(reckoned)}, now);
    for (const Taker &one : some)
        lines.push_back({one.member, words.when(one)});
    for (size_t i = reckoned; i < m_takers.others.size(); ++i)
        lines.push_back({m_takers.others[i], {}});
    if (m_taker.member.isNull())
        m_taker = !m_takers.near.empty() ? m_takers.near.front() : !some.empty() ? some.front() : Taker{};
    m_people->setLines(std::move(lines));
}

void HandOverDialog::chooseTaker(MemberId member)
{
    const bool known = std::ranges::find(m_takers.near, member, &Taker::member) != m_takers.near.end()
        || std::ranges::find(m_takers.others, member) != m_takers.others.end();
    const auto taker = takersAmong(m_book, {member}, m_look.clock.now());
    if (!known || taker.empty()) // they left meanwhile, or cannot read it any more
        return;
    m_taker = taker.front();
    m_chosen = true;
    turnTo(Page::Card);
    refresh();
}

void HandOverDialog::turnTo(Page page)
{
    m_pages->setCurrentIndex(page == Page::Card ? 0 : 1);
    if (!isVisible())
        return;
    if (page == Page::People) {
        m_people->field().clear();
        m_people->field().setFocus(Qt::OtherFocusReason);
    } else {
        m_state->setFocus(Qt::OtherFocusReason);
    }
}

HandOverCard HandOverDialog::card() const
{
    return {m_chosen ? std::optional(m_taker.member) : std::nullopt, m_state->markdown(), m_next->markdown(), m_inTheWay->markdown()};
}

void HandOverDialog::refresh()
{
    if (!m_inTheWay) // it is being made
        return;
    const bool hasTaker = !m_taker.member.isNull();
    if (const auto again = takersAmong(m_book, {m_taker.member}, m_look.clock.now()); !again.empty())
        m_taker = again.front();
    const qsizetype over = card().markdown(m_taker.member).size() - limits::Text;
    m_to->setText(hasTaker ? m_book.callName(m_taker.member) : tr("Nobody"));
    m_to->setAccessibleName(tr("To %1. Choose somebody else").arg(m_to->text()));
    m_to->setEnabled(hasTaker);
    m_to->updateGeometry();
    m_when->setText(hasTaker ? TakerText(m_book, m_look.clock.now()).when(m_taker) : QString());
    m_fault->setText(!hasTaker ? tr("Nobody else can read it") : over > 0 ? tr("%n characters too many", nullptr, int(over)) : QString());
    m_hand->setEnabled(hasTaker && over <= 0);
}

void HandOverDialog::send()
{
    if (!m_hand->isEnabled() || m_sent)
        return;
    m_sent = true;
    const HandOverCard written = card();
    const MemberId taker = m_taker.member;
    dismiss();
    emit handedOver(taker, written);
}

void HandOverDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_pages->currentIndex() == int(Page::People))
        turnTo(Page::Card);
    else
        ModalLayer::keyPressEvent(event);
}

void HandOverDialog::hideEvent(QHideEvent *event)
{
    ModalLayer::hideEvent(event);
    if (!m_sent)
        emit cardLeft(card());
}

} // namespace meridian
