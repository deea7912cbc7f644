// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Headers nearly every core source needs, parsed once a room.
#pragma once
#include <QByteArray>
#include <QCborMap>
#include <QCborValue>
#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimeZone>
#include <expected>
#include <memory>
#include <optional>
#include <tuple>
#include <variant>
#include <vector>
