// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/demo_people.h"
#include "app/desktop/demo_texts.h"
#include "core/protocol/frames.h"
#include "core/protocol/document_pieces.h"
#include "core/sync/sync_engine.h"
#include <QObject>
#include <QTimer>
#include <set>
#include <deque>

namespace meridian {

//! The other end of the demo: a port that leads nowhere. It welcomes, and answers each op with its event at
//! once, so that writing works as in a workspace, while nothing leaves the computer.
class DemoPeer : public QObject, public SyncPort {
    Q_OBJECT
public:
    //! `head` is the last seq of the seeded log.
    struct Workspace {
        MemberId self;
        WorkspaceId workspace;
        QString name;
        Seq head = 0;
    };

    DemoPeer(Workspace workspace, const Clock &clock);
    void attach(SyncEngine *engine) { m_engine = engine; }

    //! Pulls the plug, or puts it back; for pictures and tests.
    enum class Plug { In, Out };
    void setPlug(Plug plug);
    [[nodiscard]] DemoTexts &texts() { return m_texts; }
    [[nodiscard]] DemoPeople &people() { return m_people; }
    //! The next ops are refused with this code; an empty one ends it.
    void refuseWith(const QString &code) { m_refusal = code; }

    void open() override;
    void close() override;
    void send(const QByteArray &cborFrame) override;
    void wakeAt(Instant when) override;

private:
    template<typename Frame>
    void answer(const Frame &frame);
    void deliver();
    void answerOp(const frame::Submit &submit);
    [[nodiscard]] bool answerDocument(const frame::FromClient &frame);
    void sync(qint64 request, DocumentId document, const QByteArray &bytes);
    void tellChanged(DocumentId document);
    void tellWhoIsThere(DocumentId document);

    Workspace m_workspace;
    const Clock &m_clock;
    DemoTexts m_texts;
    DemoPeople m_people{m_clock};
    std::set<DocumentId> m_watched;
    QTimer m_sayAgain;
    std::map<DocumentId, Instant> m_told; //!< when the log last said that I wrote
    std::map<DocumentId, DocumentPieces> m_pieces;
    SyncEngine *m_engine = nullptr;
    Plug m_plug = Plug::In;
    QString m_refusal;
    std::deque<QByteArray> m_toDeliver;
    bool m_open = false;
    quint64 m_connection = 0; //!< answers of an older one are not heard
    QTimer m_wake;
};

} // namespace meridian
