// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "ui/shell/desktop_notifier.h"
#include <QDBusServer>
#include <QSignalSpy>
#include <QTest>

using namespace meridian;

//! A desktop that shows notices: what it was asked for, and what people press.
class FakeDesktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Asked {
        uint replaces;
        QString title, text;
        QVariantMap hints;
    };
    std::vector<Asked> asked;

public slots:
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &text, const QStringList &,
                const QVariantMap &hints, int)
    {
        asked.push_back({replaces, title, text, hints});
        return replaces > 0 ? replaces : ++m_last;
    }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 40;
};

class DesktopNotifierTest : public QObject {
    Q_OBJECT
    QDBusServer m_server{QStringLiteral("unix:tmpdir=/tmp")};
    FakeDesktop m_desktop;
    SeededRandom m_random{3};

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.isConnected());
        m_server.setAnonymousAuthenticationAllowed(true);
        connect(&m_server, &QDBusServer::newConnection, this, [this](QDBusConnection bus) {
            bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &m_desktop,
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        });
    }
    void oneForEachThreadAndTheLaterOneInItsPlace()
    {
        QSignalSpy joined(&m_server, &QDBusServer::newConnection);
        const QDBusConnection bus = QDBusConnection::connectToPeer(m_server.address(), QStringLiteral("peer"));
        QTRY_COMPARE(joined.count(), 1);
        DesktopNotifier notifier(bus);
        QSignalSpy opened(&notifier, &DesktopNotifier::opened);
        const auto thread = ThreadId::create({1'000}, m_random);
        notifier.show({thread, QStringLiteral("Yuki in Hero film"), QStringLiteral("a < b & <i>c</i>")});
        QTRY_COMPARE(m_desktop.asked.size(), size_t(1));
        QCOMPARE(m_desktop.asked[0].text, QStringLiteral("a &lt; b &amp; &lt;i&gt;c&lt;/i&gt;"));
        QVERIFY(m_desktop.asked[0].hints[QStringLiteral("suppress-sound")].toBool());
        QTRY_COMPARE(notifier.shown(), 1);
        notifier.show({thread, QStringLiteral("Yuki in Hero film"), QStringLiteral("again")});
        QTRY_COMPARE(m_desktop.asked.size(), size_t(2));
        QCOMPARE(m_desktop.asked[1].replaces, 41U);
        notifier.show({std::nullopt, QStringLiteral("Good morning."), QStringLiteral("2 threads wait for you.")});
        QTRY_COMPARE(m_desktop.asked.size(), size_t(3));
        QCOMPARE(m_desktop.asked[2].replaces, 0U);
        QTRY_COMPARE(notifier.shown(), 2);
        emit m_desktop.ActionInvoked(41, QStringLiteral("default"));
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].value<std::optional<ThreadId>>(), std::optional(thread));
        emit m_desktop.ActionInvoked(42, QStringLiteral("default"));
        QTRY_COMPARE(opened.count(), 2);
        QCOMPARE(opened[1][0].value<std::optional<ThreadId>>(), std::optional<ThreadId>());
        emit m_desktop.ActionInvoked(7, QStringLiteral("default")); // another program's
        emit m_desktop.NotificationClosed(41, 2);
        QTRY_COMPARE(notifier.shown(), 1);
        notifier.show({thread, QStringLiteral("Yuki in Hero film"), QStringLiteral("anew")});
        QTRY_COMPARE(m_desktop.asked.size(), size_t(4));
        QCOMPARE(m_desktop.asked[3].replaces, 0U);
        QCOMPARE(opened.count(), 2);
        // What is urgent is heard, and claims no right to go around "do not disturb".
        notifier.show({thread, QStringLiteral("Yuki, urgent: the gate"), {}, Notice::About::Words, Notice::Weight::Urgent});
        QTRY_COMPARE(m_desktop.asked.size(), size_t(5));
        QVERIFY(!m_desktop.asked[4].hints.contains(QStringLiteral("suppress-sound")));
        QVERIFY(!m_desktop.asked[4].hints[QStringLiteral("sound-name")].toString().isEmpty());
        QVERIFY(!m_desktop.asked[4].hints.contains(QStringLiteral("urgency")));
        notifier.setWords(DesktopNotifier::Words::Hidden);
        notifier.show({thread, QStringLiteral("Yuki in Hero film"), QStringLiteral("secret"), Notice::About::Words, Notice::Weight::Usual,
                       QStringLiteral("Yuki wrote to you")});
        QTRY_COMPARE(m_desktop.asked.size(), size_t(6));
        QCOMPARE(m_desktop.asked[5].title, QStringLiteral("Yuki wrote to you"));
        QVERIFY(m_desktop.asked[5].text.isEmpty());
    }
    void withoutADesktopNothingHappens()
    {
        DesktopNotifier notifier(QDBusConnection(QStringLiteral("there is none")));
        notifier.show({std::nullopt, QStringLiteral("Good morning."), {}});
    }
};

QTEST_GUILESS_MAIN(DesktopNotifierTest)
#include "tst_desktop_notifier.moc"
