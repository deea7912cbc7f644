// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <QString>
#include <vector>

//! A stretch of code of one kind. Units: UTF-16, as the app counts.
struct Span {
    int start;
    int length;
    const char *kind;
};

//! Colours code by kind, with KDE's grammars. Compiles with Qt 5 and Qt 6.
//!
//! Source: KDE Framework Syntax Highlighting.
class Highlighter : public KSyntaxHighlighting::AbstractHighlighter {
public:
    //! The grammar for what a writer put behind the fence: a name, an alias or a file extension. Not valid when
    //! there is none.
    KSyntaxHighlighting::Definition find(const QString &language) const;

    std::vector<Span> spans(const KSyntaxHighlighting::Definition &definition, const QString &text);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    KSyntaxHighlighting::Repository m_repository;
    std::vector<Span> m_spans;
    int m_lineStart = 0;
};
