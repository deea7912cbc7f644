// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A part of DocumentView, for its own sources.
#include "ui/documents/document_view.h"
#include "ui/documents/page_actions.h"
#include "ui/documents/page_code.h"
#include "ui/documents/page_completion.h"
#include "ui/documents/page_edit.h"
#include "ui/documents/page_keys.h"
#include "ui/documents/page_layout.h"
#include "ui/documents/page_presence.h"
#include "ui/documents/page_tables.h"
#include "ui/documents/page_undo.h"
#include "ui/documents/text_binding.h"
#include "ui/documents/time_offer.h"

namespace meridian {

//! The text of the open document in the hands of somebody who writes.
struct DocumentView::Writing {
    Writing(DocumentView &view, const Clock &clock)
        : undo(*view.m_binding, *view.m_page, clock),
          actions(*view.m_page, *view.m_binding, undo, *view.m_format, view.m_parts.random),
          tables(*view.m_page, *view.m_binding, view.m_parts.random),
          completion(view.m_look, view.m_parts.book, *view.m_page, actions),
          offer(view.m_look, {view.m_parts.book, *view.m_standIns, *view.m_page, *view.m_binding, undo}),
          keys({*view.m_page, *view.m_binding, actions, tables, undo, completion, offer}),
          presence(view.m_look, *view.m_session, *view.m_binding, *view.m_page, view.m_parts.book),
          code(view.m_look, view.m_page->pageLayout(), view.m_parts.highlighter)
    {}
    PageUndo undo;
    PageActions actions;
    PageTables tables;
    PageCompletion completion;
    TimeOffer offer;
    PageKeys keys;
    PagePresence presence;
    PageCode code;
};

} // namespace meridian
