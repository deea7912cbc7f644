// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The bound of the desktop benchmark: the smallest useful Qt Widgets window, a list, a text and a line to write in.
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QMainWindow window;
    window.resize(1000, 700);
    auto *splitter = new QSplitter(&window);
    auto *list = new QListWidget(splitter);
    for (int i = 0; i < 50; ++i)
        list->addItem(QStringLiteral("room %1").arg(i));
    auto *right = new QWidget(splitter);
    auto *column = new QVBoxLayout(right);
    auto *text = new QTextBrowser;
    text->setPlainText(QStringLiteral("hello\n").repeated(50));
    column->addWidget(text);
    column->addWidget(new QLineEdit);
    window.setCentralWidget(splitter);
    window.show();
    return app.exec();
}
