// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/member_book.h"
#include "ui/widgets/look.h"
#include <QWidget>

class QCompleter;
class QHBoxLayout;
class QLineEdit;
class QStandardItemModel;

namespace meridian {

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

//! A row of chosen channels or people, and a field that offers more of them by name. Backspace in
//! the empty field takes the last one back.
class TokenField : public QWidget {
    Q_OBJECT
public:
    //! Both outlive this.
    TokenField(const Look &look, const MemberBook &book, const QString &name,
               QWidget *parent = nullptr);

    //! What is offered, in this order.
    void setChoices(std::vector<TokenChoice> choices);
    void setChosen(std::vector<TokenChoice> chosen);
    [[nodiscard]] const std::vector<TokenChoice> &chosen() const { return m_chosen; }
    void setPlaceholder(const QString &text);
    //! A sentence after the tokens: "Everyone in launch can read it".
    void setNote(const QString &note);
    [[nodiscard]] QLineEdit &field() { return *m_field; }

signals:
    void chosenChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const QString &name);
    void remove(size_t place);
    void rebuild();
    void takeBest();
    void offer();

    Look m_look;
    const MemberBook &m_book;
    std::vector<TokenChoice> m_choices, m_chosen;
    QHBoxLayout *m_row;
    std::vector<QWidget *> m_tokens;
    QLineEdit *m_field;
    QCompleter *m_completer;
    QStandardItemModel *m_offered;
    class TextLabel *m_note, *m_more;
};

} // namespace meridian
