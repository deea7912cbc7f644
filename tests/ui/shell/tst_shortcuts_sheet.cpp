// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts_sheet.h"
#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

using namespace meridian;

//! The keyboard map on paper: all of it, and on as few pages as it needs.
class ShortcutsSheetTest : public QObject {
    Q_OBJECT
private slots:
    void everyLineIsOnIt()
    {
        const QString text = shortcutsSheet(QStringLiteral("Inter"))->toPlainText();
        for (const KeyBinding &binding : keyBindings()) {
            if (!binding.names().isEmpty())
                QVERIFY2(text.contains(binding.words()), binding.text);
        }
        QVERIFY(text.contains(QKeySequence(QStringLiteral("Ctrl+K")).toString(QKeySequence::NativeText)));
    }
    void itPrints()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("keys.pdf"));
        {
            QPrinter printer;
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path);
            printShortcuts(printer, QStringLiteral("Inter"));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
    }
};

QTEST_MAIN(ShortcutsSheetTest)
#include "tst_shortcuts_sheet.moc"
