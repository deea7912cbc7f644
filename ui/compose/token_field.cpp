// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/token_field.h"
#include "ui/compose/place_token.h"
#include "ui/widgets/text_label.h"
#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <algorithm>

namespace meridian {

namespace {

constexpr size_t MostTokens = 6;

} // namespace

TokenField::TokenField(const Look &look, const MemberBook &book, const QString &name,
                       QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_book(book)
    , m_row(new QHBoxLayout(this))
    , m_field(new QLineEdit(this))
    , m_completer(new QCompleter(this))
    , m_offered(new QStandardItemModel(this))
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
    m_completer->setModel(m_offered);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(9);
    m_field->setCompleter(m_completer);
    m_completer->popup()->installEventFilter(this);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &TokenField::add,
            Qt::QueuedConnection);
    connect(&book, &MemberBook::changed, this, &TokenField::rebuild);
}

void TokenField::setChoices(std::vector<TokenChoice> choices)
{
    m_choices = std::move(choices);
    offer();
}

void TokenField::setChosen(std::vector<TokenChoice> chosen)
{
    if (m_chosen == chosen)
        return;
    m_chosen = std::move(chosen);
    rebuild();
    offer();
    emit chosenChanged();
}

void TokenField::setPlaceholder(const QString &text) { m_field->setPlaceholderText(text); }

void TokenField::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void TokenField::offer()
{
    m_offered->clear();
    for (const TokenChoice &place : m_choices) {
        if (std::ranges::find(m_chosen, place) == m_chosen.end())
            m_offered->appendRow(
                new QStandardItem(place.channel ? QStringLiteral("# ") + place.name : place.name));
    }
}

void TokenField::add(const QString &name)
{
    const auto fits = [&](const TokenChoice &place) {
        const QString shown = place.channel ? QStringLiteral("# ") + place.name : place.name;
        return shown.compare(name, Qt::CaseInsensitive) == 0
            || place.name.compare(name, Qt::CaseInsensitive) == 0;
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
    QAbstractItemView *popup = m_completer->popup();
    if ((watched != m_field && watched != popup) || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_field && key->key() == Qt::Key_Backspace && m_field->text().isEmpty()
        && !m_chosen.empty()) {
        remove(m_chosen.size() - 1);
        return true;
    }
    // The open list takes Enter for itself and, with nothing picked in it, only closes: what is typed
    // means the best match, in the list as in the field.
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool leaves = key->key() == Qt::Key_Tab;
    const bool picked = watched == popup && popup->currentIndex().isValid();
    if ((enter || leaves) && key->modifiers() == Qt::NoModifier && !m_field->text().isEmpty() && !picked) {
        takeBest();
        return enter;
    }
    return false;
}

void TokenField::takeBest()
{
    const QString best = m_completer->completionCount() > 0 ? m_completer->currentCompletion()
                                                            : m_field->text();
    m_completer->popup()->hide();
    add(best);
}

} // namespace meridian
