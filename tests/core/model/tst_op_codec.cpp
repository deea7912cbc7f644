// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/op_codec.h"
#include <QCborArray>
#include <QCborMap>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace meridian;

class OpCodecTest : public QObject {
    Q_OBJECT
    SeededRandom m_random{7};
    template<typename T>
    T id()
    {
        return T::create({1234567}, m_random);
    }
    std::vector<OpBody> oneOfEach()
    {
        Profile profile{QStringLiteral("Inês Carvalho"), QStringLiteral("Inês"), QStringLiteral("she"),
                        QStringLiteral("Marketing"), QStringLiteral("Lisbon"),
                        QStringLiteral("Europe/Lisbon"), 3, {}};
        return {op::CreateWorkspace{id<WorkspaceId>(), QStringLiteral("Saltmarsh")},
                op::AddMember{id<MemberId>(), profile, Role::Guest},
                op::UpdateMember{id<MemberId>(), profile}, op::SetRole{id<MemberId>(), Role::Admin},
                op::RemoveMember{id<MemberId>()},
                op::CreateChannel{id<ChannelId>(), ChannelKind::Private, QStringLiteral("日本語"),
                                  QStringLiteral("purpose"), {id<MemberId>(), id<MemberId>()}},
                op::UpdateChannel{id<ChannelId>(), QStringLiteral("n"), QString(), true},
                op::JoinChannel{id<ChannelId>(), id<MemberId>()},
                op::LeaveChannel{id<ChannelId>(), id<MemberId>()},
                op::StartThread{id<ThreadId>(), id<ChannelId>(), QStringLiteral("Open?"),
                                Ask::DecisionBy, Instant{1781600000000}, {id<MemberId>()}},
                op::StartThread{id<ThreadId>(), id<ChannelId>(), QStringLiteral("Open?"), Ask::Nothing, {}, {}},
                op::RenameThread{id<ThreadId>(), QStringLiteral("Öffnen?")},
                op::ConcludeThread{id<ThreadId>(), QStringLiteral("At nine.\nEverywhere.")},
                op::ConcludeThread{id<ThreadId>(), QStringLiteral("At nine."), QStringLiteral("The printer closes.")},
                op::StartThread{id<ThreadId>(), id<ChannelId>(), QStringLiteral("Open?"), Ask::DecisionBy, Instant{1781600000000}, {id<MemberId>()},
                                WorkSpan{WorkSpan::Unit::Hours, 6}, 4},
                op::ReopenThread{id<ThreadId>()}, op::MoveThread{id<ThreadId>(), id<ChannelId>()},
                op::PinThread{id<ThreadId>(), true},
                op::PostMessage{id<MessageId>(), id<ThreadId>(), QStringLiteral("مرحبا **b** 🎬")},
                op::PostMessage{id<MessageId>(), id<ThreadId>(), QStringLiteral("late"), {}, Manner::Quiet, Instant{1781600000000}},
                op::EditMessage{id<MessageId>(), QStringLiteral("x")}, op::DeleteMessage{id<MessageId>()},
                op::RestoreMessage{id<MessageId>(), QStringLiteral("y")},
                op::PostMessage{id<MessageId>(), id<ThreadId>(), QStringLiteral("aside"), id<MessageId>()},
                op::PostMessage{id<MessageId>(), id<ThreadId>(), QStringLiteral("by Thursday?"), {}, {}, {}, {}, {},
                                Asking{Ask::ReplyBy, Instant{1781600000000}, WorkSpan{WorkSpan::Unit::Days, 2}, {id<MemberId>()}}},
                op::AddReaction{id<MessageId>(), QStringLiteral("👍")}, op::AddReaction{id<MessageId>(), QStringLiteral("agree"), id<ThreadId>()},
                op::RemoveReaction{id<MessageId>(), QStringLiteral(":party:")},
                op::MarkRead{id<ThreadId>(), 42, id<OpId>()}, op::MarkRead{id<ThreadId>(), 42, {}},
                op::UnmarkRead{id<ThreadId>(), 7}, op::SetDone{id<ThreadId>(), 9},
                op::SetLater{id<ThreadId>(), Instant{1781600000000}}, op::SetLater{id<ThreadId>(), {}},
                op::FollowThread{id<ThreadId>(), ThreadFollow::Not, Instant{1781600000000}},
                op::FollowChannel{id<ChannelId>(), ChannelLevel::Mentions},
                op::SaveDraft{id<DraftId>(), id<ThreadId>(), true, id<ChannelId>(), {id<MemberId>()}, QStringLiteral("S"),
                              Ask::ReplyBy, Instant{1781600000000}, QStringLiteral("half a thou"), id<OpId>(), id<WriterId>(),
                              CommentPlace{id<DocumentId>(), QByteArray("\x01\x02", 2), QByteArray("\x03", 1), QStringLiteral("q")}},
                op::SaveDraft{id<DraftId>(), id<ThreadId>(), false, {}, {}, {}, Ask::Nothing, {}, QStringLiteral("t"), {},
                              id<WriterId>()},
                op::SaveDraft{id<DraftId>(), id<ThreadId>(), false, {}, {}, {}, Ask::WithinDay, {}, QStringLiteral("later"), {}, id<WriterId>(), {}, {}, {},
                              SendTime{id<MemberId>(), QDate(2026, 6, 17), 510, Instant{1781600000000}, SendTime::State::Refused, QStringLiteral("not_found")},
                              Manner::Quiet},
                op::DropDraft{id<DraftId>(), id<OpId>(), id<WriterId>(), DraftEnd::Discarded},
                op::CreateDocument{id<DocumentId>(), id<ChannelId>(), id<DocumentId>(), QStringLiteral("V"), QStringLiteral("Plan")},
                op::CreateDocument{id<DocumentId>(), id<ChannelId>(), {}, QStringLiteral("V"), {}},
                op::RenameDocument{id<DocumentId>(), QStringLiteral("Pläne")},
                op::MoveDocument{id<DocumentId>(), id<ChannelId>(), {}, QStringLiteral("W")},
                op::ArchiveDocument{id<DocumentId>(), true}, op::SetFavourite{id<DocumentId>(), true},
                op::KeepVersion{id<DocumentId>(), id<VersionId>(), QStringLiteral("Before the launch")},
                op::DocumentChanged{id<DocumentId>()},
                op::OpenComment{id<ThreadId>(), id<DocumentId>(), QStringLiteral("the tide"), QByteArray::fromHex("00ff80"),
                                QByteArray("to"), QStringLiteral("the\ntide")},
                op::ResolveComment{id<ThreadId>(), false},
                op::CreateTask{id<TaskId>(), id<ChannelId>(), QStringLiteral("潮を測る"), QStringLiteral("*twice*"), id<MemberId>(), TaskStatus::Waiting,
                               Due{QDate(2026, 6, 19), 570, QStringLiteral("Asia/Tokyo")}, QDate(2026, 6, 17), Priority::High,
                               {QStringLiteral("harbour"), QStringLiteral("風")}, {{id<StepId>(), QStringLiteral("Out"), true, QStringLiteral("V")}},
                               Repeat{2, Repeat::Unit::Month, 2, -1, 0, true, QDate(2027, 1, 1)}, QStringLiteral("V"),
                               TaskOrigin{id<ThreadId>(), id<MessageId>(), id<DocumentId>(), QByteArray::fromHex("00ff"), QByteArray("to"),
                                          QStringLiteral("the tide"), id<MemberId>(), id<CheckInId>(), QDate(2026, 6, 12)}, id<TaskId>()},
                op::SetTaskTitle{id<TaskId>(), QStringLiteral("t")}, op::SetTaskNotes{id<TaskId>(), {}},
                op::SetTaskOwner{id<TaskId>(), id<MemberId>()}, op::SetTaskOwner{id<TaskId>(), {}},
                op::SetTaskStatus{id<TaskId>(), TaskStatus::Waiting, id<MemberId>()},
                op::SetTaskDue{id<TaskId>(), Due{QDate(2026, 6, 19)}}, op::SetTaskStart{id<TaskId>(), QDate(2026, 6, 1)},
                op::SetTaskPriority{id<TaskId>(), Priority::Low}, op::LabelTask{id<TaskId>(), QStringLiteral("l"), false},
                op::SetTaskRepeat{id<TaskId>(), Repeat()}, op::RelateTask{id<TaskId>(), id<TaskId>(), TaskRelation::PartOf, true},
                op::RankTask{id<TaskId>(), QStringLiteral("W")}, op::MoveTask{id<TaskId>(), id<ChannelId>(), QStringLiteral("W")},
                op::RemoveTask{id<TaskId>(), true}, op::AddStep{id<TaskId>(), id<StepId>(), QStringLiteral("s"), QStringLiteral("V"), false},
                op::EditStep{id<TaskId>(), id<StepId>(), QStringLiteral("s")}, op::TickStep{id<TaskId>(), id<StepId>(), true},
                op::RankStep{id<TaskId>(), id<StepId>(), QStringLiteral("W")}, op::RemoveStep{id<TaskId>(), id<StepId>()},
                op::SaveTaskView{id<ViewId>(), QStringLiteral("Mine"), id<ChannelId>(), QStringLiteral("owner:me")},
                op::DropTaskView{id<ViewId>()},
                op::SaveCheckIn{id<CheckInId>(), id<ChannelId>(), {QStringLiteral("Launch week"), {{1, QuestionKind::InTheWay, QStringLiteral("In the way"), {}}},
                                {id<MemberId>()}, 0b11111, 2, QDate(2026, 6, 1), 570, true, false, false}},
                op::AnswerCheckIn{id<CheckInId>(), id<ChannelId>(), QDate(2026, 6, 16), {{1, QuestionKind::Scale, QStringLiteral("Mood"), QStringLiteral("4")}}},
                op::KeepCheckIn{id<CheckInId>(), QDate(2026, 6, 16), {}, true},
                op::Agree{id<ChannelId>(), Ask::WithinDay, Interrupts::Managers, QStringLiteral("*We* answer.")},
                op::ReadAgreement{id<ChannelId>(), 7}, op::HoldThread{id<ThreadId>(), id<MemberId>()},
                op::SetAttention{Instant{5'000}, {600, 900}}};
    }
    //! Qt's own reading of what the codec writes.
    static QCborMap mapOf(const OpBody &body) { return QCborValue::fromCbor(codec::encodeBody(body)).toMap(); }
private slots:
    void qtWritesTheSameBytes()
    {
        for (const OpBody &body : oneOfEach())
            QCOMPARE(QCborValue(mapOf(body)).toCbor(), codec::encodeBody(body));
    }
    void everyKindRoundTripsInBothFormats()
    {
        for (const OpBody &body : oneOfEach()) {
            const auto bytes = codec::decodeBody(kindOf(body), codec::encodeBody(body));
            QVERIFY2(bytes, qPrintable(QString(kindOf(body))));
            QCOMPARE(*bytes == body, true);
            const QByteArray json = QJsonDocument(mapOf(body).toJsonObject()).toJson();
            const QCborMap back = QCborMap::fromJsonObject(QJsonDocument::fromJson(json).object());
            const auto fromJson = codec::decodeBody(kindOf(body), QCborValue(back).toCbor());
            QVERIFY2(fromJson, qPrintable(QString(kindOf(body))));
            QCOMPARE(*fromJson == body, true);
        }
    }
    void eachMissingFieldIsNamed()
    {
        for (const OpBody &body : oneOfEach()) {
            const QCborMap whole = mapOf(body);
            for (const auto &key : whole.keys()) {
                const QStringList optional{QStringLiteral("ask_by"), QStringLiteral("clears"), QStringLiteral("until"),
                                           QStringLiteral("mute_until"), QStringLiteral("beside"), QStringLiteral("parent"),
                                           QStringLiteral("owner"), QStringLiteral("waiting_on"), QStringLiteral("due"), QStringLiteral("start"),
                                           QStringLiteral("repeat"), QStringLiteral("origin"), QStringLiteral("follows"),
                                           QStringLiteral("send"), QStringLiteral("manner"), QStringLiteral("meant"),
                                           QStringLiteral("urgent"), QStringLiteral("hands_to"), QStringLiteral("asks"), QStringLiteral("ask_within"),
                                           QStringLiteral("review_hours"), QStringLiteral("early"), QStringLiteral("holder"), QStringLiteral("focus_until")};
                const QStringList optionalInDrafts{QStringLiteral("base"), QStringLiteral("channel"), QStringLiteral("comment"), QStringLiteral("edits")};
                const bool ofDraft = isOfDrafts(body) && optionalInDrafts.contains(key.toString());
                const bool ofReaction = kindOf(body).startsWith(u"reaction.") && key == QStringLiteral("thread");
                const bool ofView = std::holds_alternative<op::SaveTaskView>(body) && key == QStringLiteral("channel");
                if (optional.contains(key.toString()) || ofDraft || ofReaction || ofView)
                    continue;
                QCborMap without = whole;
                without.remove(key);
                const auto result = codec::decodeBody(kindOf(body), QCborValue(without).toCbor());
                QVERIFY(!result);
                QCOMPARE(result.error().fault, codec::Fault::Missing);
                QCOMPARE(result.error().field, key.toString());
            }
        }
    }
    void boundsAndTypesAreKept()
    {
        const auto fault = [&](const QString &text) {
            const auto result = codec::decodeBody(
                op::PostMessage::kind, codec::encodeBody(op::PostMessage{id<MessageId>(), id<ThreadId>(), text}));
            return result ? std::optional<codec::Fault>() : result.error().fault;
        };
        QCOMPARE(fault(QString(limits::Text, u'x')), std::nullopt);
        QCOMPARE(fault(QString(limits::Text + 1, u'x')), codec::Fault::TooLong);
        QCOMPARE(fault(QString(QChar(0))), codec::Fault::WrongType);
        QCborMap body = mapOf(op::MarkRead{id<ThreadId>(), 1});
        body.insert(QStringLiteral("seq"), 1.5);
        QCOMPARE(codec::decodeBody(op::MarkRead::kind, QCborValue(body).toCbor()).error().fault, codec::Fault::WrongType);
        QCOMPARE(codec::decodeBody(u"no.such", QCborValue(body).toCbor()).error().fault, codec::Fault::UnknownKind);
    }
    void aNewerSendersExtraFieldsAreIgnored()
    {
        QCborMap body = mapOf(op::MarkRead{id<ThreadId>(), 1});
        body.insert(QStringLiteral("from_the_future"), QCborArray{1, 2});
        QVERIFY(codec::decodeBody(op::MarkRead::kind, QCborValue(body).toCbor()));
    }
};

QTEST_GUILESS_MAIN(OpCodecTest)
#include "tst_op_codec.moc"
