// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/member_book.h"
#include "ui/widgets/look.h"
#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace meridian {

class CompletionList;
struct Completion;
class TextLabel;

//! One thing a thread can go to: a channel, or a person.
struct TokenChoice {
    std::optional<ChannelId> channel;
    MemberId member; //!< where there is no channel
    QString name;
    [[nodiscard]] static TokenChoice of(const Channel &channel)
    {
        return {channel.channel, {}, channel.name};
    }
    [[nodiscard]] static TokenChoice of(const Member &member)
    {
        return {std::nullopt, member.member, member.profile.name};
    }
    bool operator==(const TokenChoice &) const = default;
};

//! A row of chosen channels or people, and a field that offers more of them by name, those that fit best first.
//! Enter and Tab take what is chosen in the list, Backspace in the empty field takes the last one back.
class TokenField : public QWidget {
    Q_OBJECT
public:
    //! Both outlive this.
    TokenField(const Look &look, const MemberBook &book, const QString &name,
               QWidget *parent = nullptr);
    ~TokenField() override;

    //! What is offered, in this order.
    void setChoices(std::vector<TokenChoice> choices);
    void setChosen(std::vector<TokenChoice> chosen);
    [[nodiscard]] const std::vector<TokenChoice> &chosen() const { return m_chosen; }
    void setPlaceholder(const QString &text);
    //! A sentence after the tokens: "Everyone in launch can read it".
    void setNote(const QString &note);
    [[nodiscard]] QLineEdit &field() { return *m_field; }
    [[nodiscard]] CompletionList &list();

signals:
    void chosenChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const Completion &completion);
    void remove(size_t place);
    void rebuild();
    void offer();
    [[nodiscard]] std::vector<Completion> fitting() const;
    bool takeKey(const QKeyEvent &key);

    Look m_look;
    const MemberBook &m_book;
    std::vector<TokenChoice> m_choices, m_chosen;
    QStringList m_keys; //!< of the choices: how they are searched
    QHBoxLayout *m_row;
    std::vector<QWidget *> m_tokens;
    QLineEdit *m_field;
    QPointer<CompletionList> m_list; //!< lies in the window, over what is around the field
    TextLabel *m_note, *m_more;
};

} // namespace meridian
