// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/codec.h"
#include "core/model/op_codec.h"
#include "core/protocol/frames.h"
#include <QByteArray>

namespace meridian::wire {

//! Binary frames are CBOR, text frames are the same map as JSON; an answer comes in the kind of the question.
enum class Encoding { Cbor, Json };

//! Why bytes are not a frame. `type` is the frame's `t` as far as it could be read.
struct DecodeError {
    QLatin1StringView code; //!< one of frame::code
    QString message;        //!< one sentence
    QString type;
    std::optional<OpId> opId;     //!< of an op whose rest is at fault, so that it can be refused by id
    std::optional<qint64> request; //!< of a history whose rest is at fault
};

template<typename Frame>
using Decoded = std::expected<Frame, DecodeError>;

//! Bounded: more than limits::FrameBytes, or nested deeper than 16, is refused before it is read.
[[nodiscard]] Decoded<frame::FromClient> decodeFromClient(const QByteArray &bytes, Encoding encoding);
[[nodiscard]] Decoded<frame::FromServer> decodeFromServer(const QByteArray &bytes, Encoding encoding);

//! The same map as JSON.
[[nodiscard]] QByteArray jsonOf(const QByteArray &sound);

//! A frame as bytes, with its `t`.
template<typename Frame>
[[nodiscard]] QByteArray encode(const Frame &frame, Encoding encoding)
{
    QByteArray bytes;
    bytes.reserve(1024);
    cbor::appendMapHead(bytes, 1 + codec::detail::countFields(frame));
    cbor::appendAscii(bytes, QLatin1StringView("t"));
    cbor::appendAscii(bytes, Frame::type);
    codec::detail::writeFields(bytes, frame);
    return encoding == Encoding::Json ? jsonOf(bytes) : bytes;
}

[[nodiscard]] frame::Submit toFrame(const Op &op);
[[nodiscard]] frame::EventFrame toFrame(const Event &event);
[[nodiscard]] codec::Result<Op> toOp(const frame::Submit &frame);
[[nodiscard]] codec::Result<Event> toEvent(const frame::EventFrame &frame);

} // namespace meridian::wire
