// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_fixture.h"
#include "ui/models/agreement_text.h"
#include "ui/people/agreement_panel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"
#include "ui/words/markdown_edit.h"
#include "ui/words/words_view.h"
#include <QComboBox>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace meridian;
using namespace meridian::test;
using namespace Qt::StringLiterals;

//! What a channel agreed on: written by who manages it, read by the others and kept in versions.
class AgreementPanelTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<AgreementPanel> m_panel;
    ChannelId m_channel;

    [[nodiscard]] Button *button(const QString &text) const
    {
        for (auto *one : m_panel->findChildren<Button *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QRadioButton *choice(const QString &part) const
    {
        for (auto *one : m_panel->findChildren<QRadioButton *>()) {
            if (one->text().contains(part))
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString &part) const
    {
        return std::ranges::any_of(m_panel->findChildren<TextLabel *>(), [&](const TextLabel *one) {
            return !one->isHidden() && one->text().contains(part);
        });
    }
    void open()
    {
        m_panel = std::make_unique<AgreementPanel>(m_desk->look(), *m_desk->replica, m_desk->teamwork, *m_desk->book, m_channel);
        m_panel->resize(520, 600);
        m_panel->show();
    }
    void manage(ChannelRole role) { m_desk->arrive(m_desk->memberCalled(u"Rafael"_s), op::SetChannelRole{m_channel, m_desk->book->self(), role}); }

private slots:
    void initTestCase() { Icons::initResources(); }
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_channel = m_desk->threadCalled(u"Open at 09:00"_s).thread.channel;
    }
    void cleanup()
    {
        m_panel.reset();
        m_desk.reset();
    }

    void whoManagesWritesItDown()
    {
        manage(ChannelRole::Manager);
        open();
        QVERIFY(says(u"Nothing is agreed on"_s));
        QVERIFY(!button(u"Agree on this"_s)->isEnabled());
        choice(u"within a working day"_s)->click();
        choice(u"Managers"_s)->click();
        m_panel->field().setMarkdown(u"Questions go **here**"_s);
        QVERIFY(button(u"Agree on this"_s)->isEnabled());
        QSignalSpy done(m_panel.get(), &AgreementPanel::done);
        QTest::mouseClick(button(u"Agree on this"_s), Qt::LeftButton);
        QCOMPARE(done.size(), 1);
        const auto agreed = must(m_desk->replica->read().agreement(m_channel));
        QVERIFY(agreed);
        QCOMPARE(agreed->ask, Ask::WithinDay);
        QCOMPARE(agreed->interrupts, Interrupts::Managers);
        QCOMPARE(agreed->text, u"Questions go **here**"_s);
    }
    void othersReadItAndSaySoThemselves()
    {
        const MemberId rafael = m_desk->memberCalled(u"Rafael"_s);
        m_desk->arrive(rafael, op::SetRole{m_desk->book->self(), Role::Member});
        m_desk->arrive(rafael, op::SetChannelRole{m_channel, rafael, ChannelRole::Manager});
        manage(ChannelRole::Member);
        m_desk->arrive(rafael, op::Agree{m_channel, Ask::WithinDay, Interrupts::Nobody, u"First words"_s});
        m_desk->arrive(rafael, op::Agree{m_channel, Ask::WhenYouCan, Interrupts::Nobody, u"Second words"_s});
        open();
        QVERIFY(m_panel->field().isReadOnly());
        QCOMPARE(m_panel->field().markdown(), u"Second words"_s);
        const auto *words = m_panel->findChild<WordsView *>();
        QVERIFY(words->isVisible() && !m_panel->field().isVisible());
        QCOMPARE(words->accessibleName(), u"Second words"_s);
        QVERIFY(choice(u"when people can"_s)->isChecked());
        QVERIFY(says(u"Nobody has said yet"_s));
        QVERIFY(!button(u"Agree on this"_s)->isVisible());
        auto *versions = m_panel->findChild<QComboBox *>();
        QCOMPARE(versions->count(), 2);
        QTest::keyClick(versions, Qt::Key_Down);
        QCOMPARE(m_panel->field().markdown(), u"First words"_s);
        QVERIFY(says(u"An earlier version"_s));
        QVERIFY(!button(u"I have read it"_s)->isVisible());
        QTest::keyClick(versions, Qt::Key_Up);
        QVERIFY(button(u"I have read it"_s)->isVisible());
        QTest::mouseClick(button(u"I have read it"_s), Qt::LeftButton);
        const auto readings = must(m_desk->replica->read().agreementReadings(m_channel));
        QCOMPARE(readings.size(), size_t(1));
        open();
        QVERIFY(says(u"Read by you"_s));
        QVERIFY(!button(u"I have read it"_s)->isVisible());
    }
    void lookingBackLosesNothingOfWhatIAmWriting()
    {
        manage(ChannelRole::Manager);
        m_desk->arrive(m_desk->memberCalled(u"Rafael"_s), op::Agree{m_channel, Ask::WithinDay, Interrupts::Nobody, u"First words"_s});
        m_desk->arrive(m_desk->memberCalled(u"Rafael"_s), op::Agree{m_channel, Ask::WhenYouCan, Interrupts::Nobody, u"Second words"_s});
        open();
        m_panel->field().setMarkdown(u"Mine, half done"_s);
        choice(u"Managers"_s)->click();
        auto *versions = m_panel->findChild<QComboBox *>();
        QTest::keyClick(versions, Qt::Key_Down);
        QCOMPARE(m_panel->field().markdown(), u"First words"_s);
        m_desk->arrive(m_desk->memberCalled(u"Rafael"_s), op::Agree{m_channel, Ask::Nothing, Interrupts::Everyone, u"Theirs"_s});
        QTest::keyClick(versions, Qt::Key_Up);
        QCOMPARE(m_panel->field().markdown(), u"Mine, half done"_s);
        QVERIFY(choice(u"Managers"_s)->isChecked());
        QVERIFY(button(u"Agree on this"_s)->isEnabled());
    }
    void whatIAmWritingIsNotWrittenOver()
    {
        manage(ChannelRole::Manager);
        open();
        m_panel->field().setMarkdown(u"Mine, half done"_s);
        m_desk->arrive(m_desk->memberCalled(u"Rafael"_s), op::Agree{m_channel, Ask::Nothing, Interrupts::Everyone, u"Theirs"_s});
        QCOMPARE(m_panel->field().markdown(), u"Mine, half done"_s);
    }
};

QTEST_MAIN(AgreementPanelTest)
#include "tst_agreement_panel.moc"
