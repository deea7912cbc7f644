<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>meridian::LandingPanel</name>
    <message numerus="yes">
        <source>%1 and %n others find it in their inbox.</source>
        <translation>
            <numerusform>%1 and %n other find it in their inbox.</numerusform>
            <numerusform>%1 and %n others find it in their inbox.</numerusform>
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
