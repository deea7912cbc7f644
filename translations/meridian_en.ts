<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>meridian::AgreementText</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::AnswerForm</name>
    <message numerus="yes">
        <source>“%1” is %n characters too long.</source>
        <translation>
            <numerusform>“%1” is %n character too long.</numerusform>
            <numerusform>“%1” is %n characters too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::AnswersStrip</name>
    <message numerus="yes">
        <source>%n others</source>
        <comment>and as many more</comment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::AskingStrip</name>
    <message numerus="yes">
        <source>%n more ask you, too.</source>
        <translation>
            <numerusform>%n more asks you, too.</numerusform>
            <numerusform>%n more ask you, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::BannerPresenter</name>
    <message numerus="yes">
        <source>%n message(s) are on their way.</source>
        <translation>
            <numerusform>%n message is on its way.</numerusform>
            <numerusform>%n messages are on their way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::BoardColumn</name>
    <message numerus="yes">
        <source>%1, %n tasks</source>
        <translation>
            <numerusform>%1, %n task</numerusform>
            <numerusform>%1, %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::ChannelPanel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::ChannelTasksPane</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n done</source>
        <comment>this week, behind how many are open</comment>
        <translation>
            <numerusform>, %n done</numerusform>
            <numerusform>, %n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::CheckInPage</name>
    <message numerus="yes">
        <source>%n people of # %1 are asked</source>
        <translation>
            <numerusform>%n person of # %1 is asked</numerusform>
            <numerusform>%n people of # %1 are asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::CheckInWords</name>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have answered.</source>
        <translation>
            <numerusform>%n person has answered.</numerusform>
            <numerusform>%n people have answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, every %n weeks</source>
        <translation>
            <numerusform>%1, every week</numerusform>
            <numerusform>%1, every %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::ChosenBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::CommentCard</name>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier replies</source>
        <translation>
            <numerusform>%n earlier reply</numerusform>
            <numerusform>%n earlier replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::Composer</name>
    <message numerus="yes">
        <source>Reply to %1 and %n others</source>
        <translation>
            <numerusform>Reply to %1 and %n other</numerusform>
            <numerusform>Reply to %1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::DayBar</name>
    <message numerus="yes">
        <source>Everyone, %n people</source>
        <translation>
            <numerusform>Everyone, %n person</numerusform>
            <numerusform>Everyone, %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n people</source>
        <comment>a channel</comment>
        <translation>
            <numerusform>%1, %n person</numerusform>
            <numerusform>%1, %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::DayCurve</name>
    <message numerus="yes">
        <source>%n working</source>
        <translation>
            <numerusform>%n working</numerusform>
            <numerusform>%n working</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge of day</source>
        <translation>
            <numerusform>%n edge of day</numerusform>
            <numerusform>%n edge of day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asleep</source>
        <translation>
            <numerusform>%n asleep</numerusform>
            <numerusform>%n asleep</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::DocumentListModel</name>
    <message numerus="yes">
        <source>%n open comments</source>
        <translation>
            <numerusform>%n open comment</numerusform>
            <numerusform>%n open comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents inside, unfolded</source>
        <translation>
            <numerusform>%n document inside, unfolded</numerusform>
            <numerusform>%n documents inside, unfolded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents inside, folded</source>
        <translation>
            <numerusform>%n document inside, folded</numerusform>
            <numerusform>%n documents inside, folded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::DocumentRowDelegate</name>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::DocumentTools</name>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::DocumentView</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::Expectation</name>
    <message numerus="yes">
        <source>Decision within %n working hours</source>
        <translation>
            <numerusform>Decision within a working hour</numerusform>
            <numerusform>Decision within %n working hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reply within %n working hours</source>
        <translation>
            <numerusform>Reply within a working hour</numerusform>
            <numerusform>Reply within %n working hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decision within %n working days</source>
        <translation>
            <numerusform>Decision within a working day</numerusform>
            <numerusform>Decision within %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reply within %n working days</source>
        <translation>
            <numerusform>Reply within a working day</numerusform>
            <numerusform>Reply within %n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::HandOverDialog</name>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::HolidaysBox</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::InHandStrip</name>
    <message numerus="yes">
        <source>You have %n things in hand. Your day ends at %1.</source>
        <translation>
            <numerusform>You have %n thing in hand. Your day ends at %1.</numerusform>
            <numerusform>You have %n things in hand. Your day ends at %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::InboxActions</name>
    <message numerus="yes">
        <source>%n threads done</source>
        <translation>
            <numerusform>%n thread done</numerusform>
            <numerusform>%n threads done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads come back %1</source>
        <comment>put off: tomorrow 09:00</comment>
        <translation>
            <numerusform>%n thread comes back %1</numerusform>
            <numerusform>%n threads come back %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads marked as unread</source>
        <translation>
            <numerusform>%n thread marked as unread</numerusform>
            <numerusform>%n threads marked as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer following %n threads</source>
        <translation>
            <numerusform>No longer following %n thread</numerusform>
            <numerusform>No longer following %n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Following %n threads</source>
        <translation>
            <numerusform>Following %n thread</numerusform>
            <numerusform>Following %n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads muted until %1</source>
        <comment>tomorrow 09:00</comment>
        <translation>
            <numerusform>%n thread muted until %1</numerusform>
            <numerusform>%n threads muted until %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::LandingPanel</name>
    <message numerus="yes">
        <source>%1 and %n others find it in their inbox, without a notification.</source>
        <translation>
            <numerusform>%1 and %n other find it in their inbox, without a notification.</numerusform>
            <numerusform>%1 and %n others find it in their inbox, without a notification.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decided %1 at the earliest: %2 has had %n working hours to read it then</source>
        <translation>
            <numerusform>Decided %1 at the earliest: %2 has had a working hour to read it then</numerusform>
            <numerusform>Decided %1 at the earliest: %2 has had %n working hours to read it then</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::MeetingPanel</name>
    <message numerus="yes">
        <source>Taking turns, %n weeks</source>
        <translation>
            <numerusform>Taking turns, %n week</numerusform>
            <numerusform>Taking turns, %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::MeetingWords</name>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at work</source>
        <translation>
            <numerusform>%n at work</numerusform>
            <numerusform>%n at work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge of day</source>
        <translation>
            <numerusform>%n edge of day</numerusform>
            <numerusform>%n edge of day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n asleep</source>
        <translation>
            <numerusform>%n asleep</numerusform>
            <numerusform>%n asleep</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No hour suits all %n</source>
        <translation>
            <numerusform>No hour suits all %n</numerusform>
            <numerusform>No hour suits all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n who work on this day are at work %1</source>
        <translation>
            <numerusform>The %n who works on this day is at work %1</numerusform>
            <numerusform>All %n who work on this day are at work %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are asleep then. They get the notes, and can answer in their own morning.</source>
        <translation>
            <numerusform>%1 is asleep then, gets the notes, and can answer in their own morning.</numerusform>
            <numerusform>%1 are asleep then. They get the notes, and can answer in their own morning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::MessageBody</name>
    <message numerus="yes">
        <source>Show all %n lines</source>
        <translation>
            <numerusform>Show %n line</numerusform>
            <numerusform>Show all %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::MessageDelegate</name>
    <message numerus="yes">
        <source>%n earlier replies</source>
        <translation>
            <numerusform>%n earlier reply</numerusform>
            <numerusform>%n earlier replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::MessageMarks</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::MessageTimes</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::MessagesModel</name>
    <message numerus="yes">
        <source>%n earlier replies</source>
        <translation>
            <numerusform>%n earlier reply</numerusform>
            <numerusform>%n earlier replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::Morning</name>
    <message numerus="yes">
        <source>%n threads wait for you</source>
        <translation>
            <numerusform>%n thread waits for you</numerusform>
            <numerusform>%n threads wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are due</source>
        <translation>
            <numerusform>%n task is due</numerusform>
            <numerusform>%n tasks are due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are good to know</source>
        <comment>threads</comment>
        <translation>
            <numerusform>%n is good to know</numerusform>
            <numerusform>%n are good to know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. About %n minutes.</source>
        <comment>what there is</comment>
        <translation>
            <numerusform>%1. About %n minute.</numerusform>
            <numerusform>%1. About %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::MorningButton</name>
    <message numerus="yes">
        <source>Your morning, %n left</source>
        <translation>
            <numerusform>Your morning, %n left</numerusform>
            <numerusform>Your morning, %n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::NewBelow</name>
    <message numerus="yes">
        <source>%n new below</source>
        <translation>
            <numerusform>%n new below</numerusform>
            <numerusform>%n new below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::Notices</name>
    <message numerus="yes">
        <source>%n threads wait for you.</source>
        <translation>
            <numerusform>%n thread waits for you.</numerusform>
            <numerusform>%n threads wait for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n threads have something new.</source>
        <translation>
            <numerusform>%n thread has something new.</numerusform>
            <numerusform>%n threads have something new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your tasks are due soon.</source>
        <translation>
            <numerusform>One of your tasks is due soon.</numerusform>
            <numerusform>%n of your tasks are due soon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::NoticesPage</name>
    <message numerus="yes">
        <source>There are %n times, which is the most.</source>
        <translation>
            <numerusform>There is %n time, which is the most.</numerusform>
            <numerusform>There are %n times, which is the most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::OutboxDetail</name>
    <message numerus="yes">
        <source>This one needs a choice from you. %n other(s) go out by themselves when you are back online.</source>
        <translation>
            <numerusform>This one needs a choice from you. %n other goes out by itself when you are back online.</numerusform>
            <numerusform>This one needs a choice from you. %n others go out by themselves when you are back online.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::OutlineModel</name>
    <message numerus="yes">
        <source>%1, heading %2, %n comments</source>
        <translation>
            <numerusform>%1, heading %2, %n comment</numerusform>
            <numerusform>%1, heading %2, %n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::OutlinePane</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::PageHead</name>
    <message numerus="yes">
        <source>%1, %2 and %n others</source>
        <translation>
            <numerusform>%1, %2 and %n other</numerusform>
            <numerusform>%1, %2 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::PasteOffer</name>
    <message numerus="yes">
        <source>%n lines pasted</source>
        <translation>
            <numerusform>%n line pasted</numerusform>
            <numerusform>%n lines pasted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::PeoplePage</name>
    <message numerus="yes">
        <source>%n open invitations</source>
        <translation>
            <numerusform>%n open invitation</numerusform>
            <numerusform>%n open invitations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::PeopleStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::PresentPeople</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::QuitDialog</name>
    <message numerus="yes">
        <source>%n messages are kept and go out when Meridian is next online.</source>
        <translation>
            <numerusform>%n message is kept and goes out when Meridian is next online.</numerusform>
            <numerusform>%n messages are kept and go out when Meridian is next online.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::ReviewText</name>
    <message numerus="yes">
        <source>%n others</source>
        <comment>and as many more</comment>
        <translation>
            <numerusform>one other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everyone who is asked had %n of their working hours to read this</source>
        <translation>
            <numerusform>Everyone who is asked had one of their working hours to read this</numerusform>
            <numerusform>Everyone who is asked had %n of their working hours to read this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To be decided when everyone had %n of their working hours to read it. Still reading: %1</source>
        <translation>
            <numerusform>To be decided when everyone had one of their working hours to read it. Still reading: %1</numerusform>
            <numerusform>To be decided when everyone had %n of their working hours to read it. Still reading: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not everyone had the %n working hours they were promised for reading. Still reading: %1. To conclude all the same, say why it does not wait.</source>
        <translation>
            <numerusform>Not everyone had the working hour they were promised for reading. Still reading: %1. To conclude all the same, say why it does not wait.</numerusform>
            <numerusform>Not everyone had the %n working hours they were promised for reading. Still reading: %1. To conclude all the same, say why it does not wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::RoundChart</name>
    <message numerus="yes">
        <source>%1: %n answers</source>
        <translation>
            <numerusform>%1: %n answer</numerusform>
            <numerusform>%1: %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::RoundPane</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::RoundThreads</name>
    <message numerus="yes">
        <source>%n more answers are in the check-in.</source>
        <translation>
            <numerusform>%n more answer is in the check-in.</numerusform>
            <numerusform>%n more answers are in the check-in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::SendGuard</name>
    <message numerus="yes">
        <source>This tells %n people</source>
        <translation>
            <numerusform>This tells %n person</numerusform>
            <numerusform>This tells %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n time zones</source>
        <translation>
            <numerusform>in %n time zone</numerusform>
            <numerusform>in %n time zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are asleep now</source>
        <translation>
            <numerusform>%n of them is asleep now</numerusform>
            <numerusform>%n of them are asleep now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to all %n</source>
        <translation>
            <numerusform>Send to %n</numerusform>
            <numerusform>Send to all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::SeveralTasks</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::Sidebar</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inbox, %n for you</source>
        <translation>
            <numerusform>Inbox, %n for you</numerusform>
            <numerusform>Inbox, %n for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drafts and outbox, %n</source>
        <translation>
            <numerusform>Drafts and outbox, %n</numerusform>
            <numerusform>Drafts and outbox, %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check-ins, %n ask you</source>
        <translation>
            <numerusform>Check-ins, %n asks you</numerusform>
            <numerusform>Check-ins, %n ask you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::SidebarFoot</name>
    <message numerus="yes">
        <source>Offline, %n to send</source>
        <translation>
            <numerusform>Offline, %n to send</numerusform>
            <numerusform>Offline, %n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connecting, %n to send</source>
        <translation>
            <numerusform>Connecting, %n to send</numerusform>
            <numerusform>Connecting, %n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n</source>
        <translation>
            <numerusform>Sending %n</numerusform>
            <numerusform>Sending %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people, %1</source>
        <translation>
            <numerusform>%n person, %1</numerusform>
            <numerusform>%n people, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::TakerText</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::TaskActions</name>
    <message numerus="yes">
        <source>%n tasks: %1</source>
        <translation>
            <numerusform>%n task: %1</numerusform>
            <numerusform>%n tasks: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::TaskPanel</name>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::TaskText</name>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n working days</source>
        <translation>
            <numerusform>every %n working day</numerusform>
            <numerusform>every %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>every %n week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>every %n month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::ThreadActions</name>
    <message numerus="yes">
        <source>A channel keeps at most %n pinned threads. Unpin one of them first.</source>
        <translation>
            <numerusform>A channel keeps at most %n pinned thread. Unpin it first.</numerusform>
            <numerusform>A channel keeps at most %n pinned threads. Unpin one of them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::ThreadFind</name>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::ThreadForm</name>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::ThreadHead</name>
    <message numerus="yes">
        <source>%1, %2 and %n others are at work now</source>
        <translation>
            <numerusform>%1, %2 and %n other are at work now</numerusform>
            <numerusform>%1, %2 and %n others are at work now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::ThreadListPane</name>
    <message numerus="yes">
        <source>%n new above</source>
        <translation>
            <numerusform>%n new above</numerusform>
            <numerusform>%n new above</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::TimePopup</name>
    <message numerus="yes">
        <source>%n more clocks</source>
        <translation>
            <numerusform>%n more clock</numerusform>
            <numerusform>%n more clocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::TimelineModel</name>
    <message numerus="yes">
        <source>%1. %n tasks</source>
        <translation>
            <numerusform>%1. %n task</numerusform>
            <numerusform>%1. %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::TokenField</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::UrgentDialog</name>
    <message numerus="yes">
        <source>Reach %n people now?</source>
        <translation>
            <numerusform>Reach %n person now?</numerusform>
            <numerusform>Reach %n people now?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <translation>
            <numerusform>And %n more</numerusform>
            <numerusform>And %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the last 30 days you sent %n urgent messages.</source>
        <translation>
            <numerusform>In the last 30 days you sent %n urgent message.</numerusform>
            <numerusform>In the last 30 days you sent %n urgent messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were answered with “Not urgent”.</source>
        <translation>
            <numerusform>%n of them was answered with “Not urgent”.</numerusform>
            <numerusform>%n of them were answered with “Not urgent”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::VersionListModel</name>
    <message numerus="yes">
        <source>%1, %2 and %n others are editing</source>
        <translation>
            <numerusform>%1, %2 and %n other are editing</numerusform>
            <numerusform>%1, %2 and %n others are editing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words added</source>
        <translation>
            <numerusform>%n word added</numerusform>
            <numerusform>%n words added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words removed</source>
        <translation>
            <numerusform>%n word removed</numerusform>
            <numerusform>%n words removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::WaitingStrip</name>
    <message numerus="yes">
        <source>%n more in Drafts and outbox</source>
        <translation>
            <numerusform>%n more in Drafts and outbox</numerusform>
            <numerusform>%n more in Drafts and outbox</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::WorkspaceView</name>
    <message numerus="yes">
        <source>%n documents made</source>
        <translation>
            <numerusform>%n document made</numerusform>
            <numerusform>%n documents made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>meridian::YouStep</name>
    <message numerus="yes">
        <source>Use at least %n characters.</source>
        <translation>
            <numerusform>Use at least %n character.</numerusform>
            <numerusform>Use at least %n characters.</numerusform>
        </translation>
    </message>
</context>
</TS>
