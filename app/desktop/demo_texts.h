// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/ids.h"
#include <QByteArray>
#include <map>
#include <optional>
#include <vector>

namespace meridian {

//! What the demo's documents say, where a server would keep it: the changes of each, and what each version kept.
class DemoTexts {
public:
    //! In force until the demo is made anew.
    void keep(DocumentId document, const QByteArray &update) { m_updates[document].push_back(update); }
    void plant(VersionId version, const QByteArray &state) { m_versions[version] = state; }
    //! The text as it is now is kept; another name for a version changes nothing.
    void keepVersion(DocumentId document, VersionId version);

    //! All of it, or what a replica with this state vector lacks.
    [[nodiscard]] QByteArray lackedBy(DocumentId document, const QByteArray &vector) const;
    [[nodiscard]] std::optional<QByteArray> version(VersionId version) const;

private:
    std::map<DocumentId, std::vector<QByteArray>> m_updates;
    std::map<VersionId, QByteArray> m_versions;
};

} // namespace meridian
