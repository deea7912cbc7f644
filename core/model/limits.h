// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

namespace meridian::limits {

// The largest of each thing anyone may send; the codec refuses more. Units: UTF-16 code units for
// text, entries for lists, bytes for frames.
inline constexpr qsizetype Name = 140;
inline constexpr qsizetype Subject = 140;
inline constexpr qsizetype Conclusion = 500;
//! Longer than a subject may be: too long a one is a draft still.
inline constexpr qsizetype DraftSubject = 1000;
inline constexpr int Drafts = 1000; //!< of one member, with those put away
inline constexpr qsizetype Purpose = 1000;
inline constexpr qsizetype Text = 40'000;
inline constexpr qsizetype Short = 80;
inline constexpr qsizetype Emoji = 64;
inline constexpr qsizetype Members = 5000;
inline constexpr qsizetype DirectMembers = 12;
inline constexpr qsizetype PictureBytes = 64 * 1024;
inline constexpr qsizetype FrameBytes = 1 << 20;
inline constexpr qsizetype PinnedThreads = 3; //!< of a channel
inline constexpr int HistoryPage = 200;
inline constexpr int OpsPerBatch = 256;
inline constexpr qsizetype Rank = 200;
inline constexpr qsizetype TaskTitle = 140;
inline constexpr qsizetype StepText = 500;
inline constexpr qsizetype Steps = 200;     //!< of one task
inline constexpr qsizetype Labels = 20;     //!< of one task
inline constexpr qsizetype Label = 40;      //!< its letters
inline constexpr qsizetype TaskLinks = 100; //!< from one task to others
inline constexpr qsizetype Questions = 10; //!< of one check-in
inline constexpr qsizetype Answer = 4000;  //!< to one of them
inline constexpr qsizetype Agreement = 4000;
inline constexpr int CheckIns = 50; //!< of one channel
inline constexpr qsizetype ViewQuery = 1000;
inline constexpr int TaskViews = 100; //!< of one member
inline constexpr qsizetype DocumentsGone = 1000; //!< named in one frame
inline constexpr qsizetype Anchor = 256;               //!< of one end of a comment's range, in bytes
inline constexpr qsizetype Quote = 2000;               //!< of the words a comment is about
inline constexpr qsizetype DocumentUpdate = 8 << 20;   //!< of one change, in bytes
inline constexpr qsizetype DocumentPiece = 512 * 1024; //!< of a change in one frame, in bytes
inline constexpr qsizetype DocumentState = 32 << 20;   //!< of a whole document, in bytes
inline constexpr qsizetype Presence = 16 * 1024;       //!< of what one connection says of its caret, in bytes

} // namespace meridian::limits
