// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/ids.h"
#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace meridian {

//! What happened to a document's text, or in it, as far as somebody here has it open.
struct DocumentNews {
    enum class What {
        Changed,  //!< `bytes`: an update that came from elsewhere
        Fetched,  //!< the same, and with it all that the server had: the text is whole
        Kept,     //!< the server has all that was written here
        Refused,  //!< the server does not take what was written here, by `code`; it stays on this computer
        Presence, //!< `bytes`: an awareness update of `member`, none for a client that speaks only Yjs
        Alone,    //!< the connection is gone, and everybody else with it
        Version,  //!< `bytes`: what the text said in `version`, as one update
        NoVersion //!< `version` cannot be had now, by `code`
    };
    What what = What::Changed;
    DocumentId document;
    QByteArray bytes = {};
    MemberId member = {};
    VersionId version = {};
    QString code = {};
};

//! What a DocumentSession hands its wishes to: the writer thread in the app, a store in a test. All calls return at
//! once; what comes of them is DocumentNews on the Replica.
class DocumentSink {
public:
    virtual ~DocumentSink() = default;
    //! Written here: on this computer's disk at once, and on its way to the server until that has it.
    virtual void keepUpdate(DocumentId document, QByteArray update) = 0;
    enum class Watch { Begin, End };
    //! From Begin to End what others write in it comes as it is written, and their carets.
    virtual void watch(DocumentId document, Watch watch) = 0;
    virtual void sendPresence(DocumentId document, QByteArray states) = 0;
    virtual void fetchVersion(DocumentId document, VersionId version) = 0;
};

} // namespace meridian

Q_DECLARE_METATYPE(meridian::DocumentNews)
