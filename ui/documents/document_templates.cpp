// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_templates.h"
#include <QCoreApplication>

namespace meridian {

namespace {

//! The texts, for lupdate under one name.
struct Templates {
    Q_DECLARE_TR_FUNCTIONS(meridian::DocumentTemplates)
public:
    static DocumentTemplate empty();
    static DocumentTemplate meeting(const QString &date);
    static DocumentTemplate decision();
    static DocumentTemplate weekly(const QString &date);
    static DocumentTemplate brief();
    static DocumentTemplate agreement();
};

DocumentTemplate Templates::empty()
{
    return {QStringLiteral("empty"), tr("Empty page"), tr("A title and nothing else"), QStringLiteral("document-multiple"), {}, {}};
}

DocumentTemplate Templates::meeting(const QString &date)
{
    return {QStringLiteral("meeting"), tr("Meeting notes"), tr("For those who were there, and those who were asleep"),
            QStringLiteral("view-calendar-day"), tr("Meeting notes, %1").arg(date),
            tr("**Here:** who took part\n\n"
               "**Asleep or away:** who reads this later, and until when they can still say something\n\n"
               "## Before we meet\n\n"
               "What everyone should have read, and the question the meeting is to answer.\n\n"
               "## What we talked about\n\n"
               "- The first point, and what spoke for and against it\n\n"
               "## What we decided\n\n"
               "- The decision, in one sentence. Open until those who were asleep have read it.\n\n"
               "## Who does what\n\n"
               "- [ ] Somebody, something, by a day on their own clock\n\n"
               "## Left open\n\n"
               "- What goes on in a thread instead of another meeting\n")};
}

DocumentTemplate Templates::decision()
{
    return {QStringLiteral("decision"), tr("Decision record"), tr("What was decided, why, and what else there was"),
            QStringLiteral("checkmark"), tr("Decision: "),
            tr("**State:** proposed\n\n"
               "**Decided by:** name, after hearing the people below\n\n"
               "**Heard:** who was asked, and who answered\n\n"
               "**By:** the day and hour after which it stands\n\n"
               "## The question\n\n"
               "What has to be decided, and what happens if nobody decides it.\n\n"
               "## What we know\n\n"
               "- Facts, figures and limits that every answer has to live with\n\n"
               "## The choices\n\n"
               "### 1. The first one\n\n"
               "What speaks for it, what against it, what it costs.\n\n"
               "### 2. The second one\n\n"
               "What speaks for it, what against it, what it costs.\n\n"
               "### 3. Leave it as it is\n\n"
               "What that costs.\n\n"
               "## The decision\n\n"
               "Which one, in a sentence, and the reason that weighed most.\n\n"
               "## What follows\n\n"
               "- [ ] The first step, and whose it is\n\n"
               "We look at this again on a date, or when something named here changes.\n")};
}

DocumentTemplate Templates::weekly(const QString &date)
{
    return {QStringLiteral("weekly"), tr("Weekly update"), tr("Where things are, in two minutes of reading"),
            QStringLiteral("view-refresh"), tr("Week of %1").arg(date),
            tr("**In one sentence:** what changed this week for those who use what we make.\n\n"
               "## Done\n\n"
               "- What is finished, with a link to where it can be seen\n\n"
               "## Under way\n\n"
               "- What is being worked on, by whom, and what is next\n\n"
               "## In the way\n\n"
               "- What holds us up, and whom we need for it\n\n"
               "## Decided\n\n"
               "- Decisions of this week, with a link to each\n\n"
               "## Next week\n\n"
               "- What we mean to finish\n"
               "- Days off: who is away, and from when to when\n")};
}

DocumentTemplate Templates::brief()
{
    return {QStringLiteral("brief"), tr("Project brief"), tr("Why, for whom, and how we will know"),
            QStringLiteral("compass"), tr("Brief: "),
            tr("**Owner:** name\n\n"
               "**With:** who works on it, and their cities\n\n"
               "**From, to:** the days it begins and ends\n\n"
               "## Why\n\n"
               "What is wrong or missing today, and for whom.\n\n"
               "## What will be different\n\n"
               "How somebody notices that it is done. Something that can be measured, if there is such a thing.\n\n"
               "## What belongs to it\n\n"
               "- The parts\n\n"
               "## What does not\n\n"
               "- What people might expect and will not get from this\n\n"
               "## How\n\n"
               "| Step | Who | By |\n"
               "| --- | --- | --- |\n"
               "| The first one |  |  |\n"
               "| The second one |  |  |\n\n"
               "## What could go wrong\n\n"
               "- A risk, and what we do about it before it happens\n\n"
               "## Open questions\n\n"
               "- [ ] A question, and who can answer it\n")};
}

DocumentTemplate Templates::agreement()
{
    return {QStringLiteral("agreement"), tr("Team agreement"), tr("How we work when we are not awake together"),
            QStringLiteral("system-users"), tr("How we work together"),
            tr("We are awake at different times. This page says what we can count on from each other. Everyone here has read "
               "it, and anyone may propose a change in a comment.\n\n"
               "## Answers\n\n"
               "- A question with a date is answered by that date, on the clock of the person asked.\n"
               "- A question without one is answered within a working day.\n"
               "- “I don’t know yet, I will by Thursday” is an answer.\n\n"
               "## Quiet hours\n\n"
               "- Nobody is expected to read anything outside their working hours.\n"
               "- What can’t wait is marked as urgent, with the reason. We say here what counts as urgent:\n\n"
               "## Meetings\n\n"
               "- A thread comes first. We meet when writing did not help.\n"
               "- The hour moves, so that it is not always the same people who get up early.\n"
               "- There are notes within a day, and what is decided stays open until those who were asleep have read it.\n\n"
               "## Decisions\n\n"
               "- Each has one person who decides, a date, and a record of what else there was.\n\n"
               "## Handing over\n\n"
               "- At the end of a day: what is done, what is next, what the next person needs.\n\n"
               "## When we disagree\n\n"
               "- What we do before we ask somebody else, and whom we ask.\n\n"
               "We read this again together on a date.\n")};
}

} // namespace

std::vector<DocumentTemplate> documentTemplates(QDate today, const QLocale &locale)
{
    const QString date = locale.toString(today, QCoreApplication::translate("meridian::DocumentTemplates", "d MMMM yyyy", "a date in a title"));
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const QString week = locale.toString(monday, QCoreApplication::translate("meridian::DocumentTemplates", "d MMMM yyyy", "a date in a title"));
    return {Templates::empty(), Templates::meeting(date), Templates::decision(),
            Templates::weekly(week), Templates::brief(), Templates::agreement()};
}

} // namespace meridian
