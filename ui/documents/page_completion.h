// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/documents/page_action.h"
#include "ui/widgets/look.h"
#include "ui/words/completion.h"
#include <QPointer>

namespace meridian {

class CompletionList;
class PageActions;
class PageEdit;

//! What is offered at the caret for what is being typed: behind "/" what a line can become or hold, behind "@" names.
class PageCompletion final : public QObject {
    Q_OBJECT
public:
    //! All outlive this.
    PageCompletion(const Look &look, const MemberBook &book, PageEdit &page, PageActions &actions);
    ~PageCompletion() override;

    //! Letters were typed and stand in the page.
    void typed();
    //! Whether the key was one for the list.
    bool press(int key);
    [[nodiscard]] CompletionList &list() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Begun {
        int at = 0; //!< of the sign, in the document
        std::vector<Completion> found;
    };
    [[nodiscard]] Begun begun();
    void look();
    void take(const Completion &chosen);
    void beginName();

    const MemberBook &m_book;
    PageEdit &m_page;
    PageActions &m_actions;
    Completions *m_names;
    QPointer<CompletionList> m_list; //!< the window's child
    int m_at = 0;
};

//! What "/" offers for the letters behind it.
[[nodiscard]] std::vector<Completion> slashChoices(const QString &typed);
//! The action of such a choice.
[[nodiscard]] std::optional<PageAction> actionOfChoice(const Completion &choice);

} // namespace meridian
