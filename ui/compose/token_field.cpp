// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/token_field.h"
#include "core/text/name_search.h"
#include "ui/compose/place_token.h"
#include "ui/widgets/text_label.h"
#include "ui/words/completion_list.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <algorithm>

namespace meridian {

namespace {

constexpr size_t MostTokens = 4;

} // namespace

TokenField::TokenField(const Look &look, const MemberBook &book, const QString &name,
                       QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_book(book)
    , m_row(new QHBoxLayout(this))
    , m_field(new QLineEdit(this))
    , m_list(new CompletionList(look, book, m_field))
    , m_note(
          new TextLabel(look, {}, TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Elide, this))
    , m_more(new TextLabel(look, {}, TypeStyle::Small, Token::TextMuted, TextLabel::Flow::Line, this))
{
    m_field->setFrame(false);
    m_field->setFont(look.type.font(TypeStyle::Ui));
    m_field->setStyleSheet(
        QStringLiteral("QLineEdit { border: 0; background: transparent; padding: 0; }"));
    m_field->setAccessibleName(name);
    m_field->installEventFilter(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
    m_row->addWidget(m_more);
    m_row->addWidget(m_note);
    m_more->hide();
    m_note->hide();
    m_row->addWidget(m_field, 1);
    connect(m_field, &QLineEdit::textEdited, this, &TokenField::offer);
    connect(m_list, &CompletionList::taken, this, &TokenField::add);
    connect(m_list, &CompletionList::currentChanged, m_field, &QWidget::setAccessibleDescription);
    connect(&book, &MemberBook::changed, this, &TokenField::rebuild);
}

TokenField::~TokenField() { delete m_list; }

CompletionList &TokenField::list() { return *m_list; }

void TokenField::setChoices(std::vector<TokenChoice> choices)
{
    m_choices = std::move(choices);
    m_keys.clear();
    for (const TokenChoice &choice : m_choices)
        m_keys.append(nameSearchKey(choice.name));
}

void TokenField::setChosen(std::vector<TokenChoice> chosen)
{
    if (m_chosen == chosen)
        return;
    m_chosen = std::move(chosen);
    rebuild();
    emit chosenChanged();
}

void TokenField::setPlaceholder(const QString &text) { m_field->setPlaceholderText(text); }

void TokenField::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

//! What the typed words may mean, the best fit first; of equal ones, channels before people. Nothing typed: all there is.
std::vector<Completion> TokenField::fitting() const
{
    QString typed = m_field->text().trimmed();
    if (typed.startsWith(u'#') || typed.startsWith(u'@'))
        typed.remove(0, 1);
    const QString wanted = nameSearchKey(typed);
    std::vector<std::pair<KeyFit, size_t>> fits;
    for (size_t i = 0; i < m_choices.size(); ++i) {
        const KeyFit fit = wanted.isEmpty() ? KeyFit::Inside : nameFit(m_keys[qsizetype(i)], wanted);
        if (fit != KeyFit::None && std::ranges::find(m_chosen, m_choices[i]) == m_chosen.end())
            fits.emplace_back(fit, i);
    }
    std::ranges::sort(fits, [](const auto &a, const auto &b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
    std::vector<Completion> found;
    for (size_t i = 0; i < std::min(fits.size(), Completions::Most); ++i) {
        const TokenChoice &choice = m_choices[fits[i].second];
        const Member *member = m_book.find(choice.member);
        found.push_back({choice.channel ? choice.channel->toString() : QString(), choice.name,
                         member ? member->profile.title : QString(), choice.member,
                         choice.channel ? QStringLiteral("#") : QString()});
    }
    return found;
}

void TokenField::offer()
{
    if (m_field->text().trimmed().isEmpty())
        m_list->close();
    else
        m_list->offer(fitting(), m_field->rect());
}

void TokenField::add(const Completion &completion)
{
    const auto fits = [&](const TokenChoice &place) {
        return place.channel ? place.channel->toString() == completion.insert : place.member == completion.member;
    };
    const auto place = std::ranges::find_if(m_choices, fits);
    m_field->clear();
    if (place == m_choices.end())
        return;
    std::vector<TokenChoice> chosen = m_chosen;
    // A thread goes to one channel, or to people: the later choice decides.
    if (place->channel)
        chosen.clear();
    else
        std::erase_if(chosen, [](const TokenChoice &one) { return one.channel.has_value(); });
    chosen.push_back(*place);
    setChosen(std::move(chosen));
}

void TokenField::remove(size_t place)
{
    std::vector<TokenChoice> chosen = m_chosen;
    chosen.erase(chosen.begin() + std::ptrdiff_t(place));
    setChosen(std::move(chosen));
    m_field->setFocus(Qt::OtherFocusReason);
}

void TokenField::rebuild()
{
    for (QWidget *token : m_tokens)
        token->deleteLater();
    m_tokens.clear();
    // Of many, the last ones: Backspace takes those away.
    const size_t left = m_chosen.size() > MostTokens ? m_chosen.size() - MostTokens : 0;
    m_more->setText(tr("%n more", nullptr, int(left)));
    m_more->setVisible(left > 0);
    for (size_t i = left; i < m_chosen.size(); ++i) {
        const TokenChoice &place = m_chosen[i];
        const Member *member = m_book.find(place.member);
        if (!place.channel && !member)
            continue;
        auto *token = place.channel
            ? new PlaceToken(m_look, place.name, this)
            : new PlaceToken(m_look, *member, m_book.callName(place.member), this);
        connect(token, &PlaceToken::clicked, this, [this, i] { remove(i); });
        m_row->insertWidget(int(m_tokens.size()), token);
        m_tokens.push_back(token);
        token->show();
    }
}

bool TokenField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut && m_list) // a window that goes may take it first
        m_list->close();
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    return takeKey(*static_cast<QKeyEvent *>(event));
}

bool TokenField::takeKey(const QKeyEvent &key)
{
    const bool plain = key.modifiers() == Qt::NoModifier || key.modifiers() == Qt::KeypadModifier;
    if (key.key() == Qt::Key_Backspace && m_field->text().isEmpty() && !m_chosen.empty()) {
        remove(m_chosen.size() - 1);
        return true;
    }
    if (plain && key.key() == Qt::Key_Down && !m_list->isOpen()) {
        m_list->offer(fitting(), m_field->rect());
        return true;
    }
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter, tab = key.key() == Qt::Key_Tab;
    if (plain && (enter || tab) && !m_list->isOpen() && !m_field->text().trimmed().isEmpty()) {
        const std::vector<Completion> found = fitting(); // what is typed means the best fit, offered or not
        if (!found.empty())
            add(found.front());
        return enter;
    }
    return plain && m_list->takeKey(key.key()) && !tab; // Tab takes it, and goes on
}

} // namespace meridian
