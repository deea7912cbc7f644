// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/version_desk.h"
#include "core/documents/delta_diff.h"
#include "ui/documents/document_bar.h"
#include "ui/documents/document_tools.h"
#include "ui/documents/page_edit.h"
#include "ui/documents/text_binding.h"
#include "ui/documents/version_page.h"
#include "ui/documents/version_panel.h"
#include <QCoreApplication>
#include <QListView>
#include <QThreadPool>
#include <algorithm>

namespace meridian {

namespace {

constexpr size_t MostCounted = 30; //!< versions whose changes are told without being asked about

} // namespace

VersionDesk::VersionDesk(DocumentView &view, const Look &look)
    : QObject(&view), m_view(view), m_look(look), m_model(view.parts().replica, view.parts().book, look.clock)
{
    m_panel = new VersionPanel(look, m_model, view.parts().book, &view);
    m_panel->hide();
    view.setPanel(m_panel);
    m_page = new VersionPage(look, view.format(), {&view.tools(), &view.page()});
    m_page->page().setStandIns(&view.standIns());
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(QuietMs);
    connect(&m_quiet, &QTimer::timeout, this, &VersionDesk::keepAfterPause);
    connect(&view, &DocumentView::opened, this, &VersionDesk::opened);
    connect(&view, &DocumentView::closing, this, &VersionDesk::closing);
    connect(&view.bar(), &DocumentBar::historyWanted, this, &VersionDesk::setShown);
    connect(&m_texts, &VersionTexts::arrived, this, &VersionDesk::arrived);
    connect(&m_texts, &VersionTexts::failed, this, &VersionDesk::failed);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &VersionDesk::fetchNext);
    connect(&look.minutes, &MinuteTicker::minute, &m_model, &VersionListModel::takeTime);
    connect(m_page, &VersionPage::left, this, [this] {
        if (isShown())
            m_panel->list().setFocus(Qt::OtherFocusReason);
        else
            m_view.page().setFocus(Qt::OtherFocusReason);
    });
    connectPanel();
}

void VersionDesk::connectPanel()
{
    connect(m_panel, &VersionPanel::closeWanted, this, [this] { setShown(false); });
    connect(m_panel, &VersionPanel::readWanted, this, [this](VersionId version) { wish(Deed::Read, version); });
    connect(m_panel, &VersionPanel::compareWanted, this, [this](VersionId version) { wish(Deed::Compare, version); });
    connect(m_panel, &VersionPanel::compareNowWanted, this, [this](VersionId version) { wish(Deed::CompareNow, version); });
    connect(m_panel, &VersionPanel::restoreWanted, this, [this](VersionId version) { wish(Deed::Restore, version); });
    connect(m_panel, &VersionPanel::linkWanted, this, &VersionDesk::linkWanted);
    connect(m_panel, &VersionPanel::named, this, &VersionDesk::keep);
}

void VersionDesk::opened()
{
    m_offline = false;
    m_texts.open(m_view.session());
    m_model.open(m_view.document());
    if (!m_view.session())
        return;
    connect(m_view.session(), &DocumentSession::presenceChanged, this, &VersionDesk::showPresent);
    connect(m_view.binding(), &TextBinding::written, this, [this] {
        m_written = m_look.clock.now();
        m_quiet.start();
    });
    showPresent();
    if (isShown())
        fetchNext();
}

void VersionDesk::closing()
{
    keepAfterPause();
    m_wish.reset();
    m_page->leave();
    m_texts.open(nullptr);
    m_model.open({});
}

void VersionDesk::showPresent()
{
    std::vector<MemberId> members;
    for (const DocumentSession::Present &one : m_view.session()->present()) {
        if (!one.member.isNull() && std::ranges::find(members, one.member) == members.end())
            members.push_back(one.member);
    }
    m_model.setPresent(std::move(members));
}

// ---- Shown ----

bool VersionDesk::isShown() const
{
    return m_panel->isVisibleTo(&m_view);
}

void VersionDesk::setShown(bool shown)
{
    m_view.showPanel(shown ? DocumentView::Panel::Shown : DocumentView::Panel::Hidden);
    m_view.bar().setHistoryOn(shown);
    if (shown) {
        m_offline = false;
        fetchNext();
        m_panel->list().setFocus(Qt::OtherFocusReason);
    } else {
        m_page->leave();
        m_view.page().setFocus(Qt::OtherFocusReason);
    }
}

void VersionDesk::nameNow()
{
    setShown(true);
    m_panel->list().setCurrentIndex(m_model.index(1)); // what is now, under its day
    m_panel->askName();
}

void VersionDesk::showVersion(VersionId version)
{
    setShown(true);
    m_panel->choose(version);
    wish(Deed::Read, version);
}

// ---- Texts ----

//! One after another, the newest first, so that the list can say how much each changed.
void VersionDesk::fetchNext()
{
    if (!isShown() || m_offline)
        return;
    const auto &versions = m_model.versions();
    for (size_t i = 0; i < std::min(versions.size(), MostCounted + 1); ++i) {
        const bool waits = versions[i].seq >= PendingSeq; // nobody else has it yet
        if (!waits && !m_texts.known(versions[i].version))
            return m_texts.want(versions[i].version);
    }
}

void VersionDesk::arrived(VersionId version)
{
    count(version);
    for (const DocumentVersion &one : m_model.versions()) {
        const auto before = m_model.before(one.version);
        if (before && before->version == version)
            count(one.version);
    }
    tryWish();
    fetchNext();
}

//! The first version of all is counted against an empty page.
void VersionDesk::count(VersionId version)
{
    const VersionTexts::Text after = m_texts.known(version);
    const auto older = m_model.before(version);
    const VersionTexts::Text before = older ? m_texts.known(older->version) : std::make_shared<const crdt::Delta>();
    if (!after || !before)
        return;
    QThreadPool::globalInstance()->start([guard = QPointer(this), version, before, after, document = m_model.document()] {
        QMetaObject::invokeMethod(qApp, [guard, version, document, change = countChange(*before, *after)] {
            if (guard && guard->m_model.document() == document)
                guard->m_model.setChange(version, change);
        });
    });
}

void VersionDesk::failed(VersionId version)
{
    m_offline = true; // the next time the panel is opened they are asked for again
    if (!m_wish)
        return;
    const auto before = m_model.before(m_wish->version);
    if (m_wish->version != version && (!before || before->version != version))
        return;
    m_wish.reset();
    m_panel->setTrouble(tr("What it said is kept on the server. It can be read when the connection is back."));
}

// ---- Deeds ----

void VersionDesk::wish(Deed deed, VersionId version)
{
    m_panel->setTrouble({});
    m_wish = Wish{deed, version};
    tryWish();
}

//! Does what was wished for, as soon as the texts it takes are here.
void VersionDesk::tryWish()
{
    if (!m_wish || !m_view.session())
        return;
    const auto before = m_model.before(m_wish->version);
    const bool takesBefore = m_wish->deed == Deed::Compare && before;
    if (!m_texts.known(m_wish->version))
        return m_texts.want(m_wish->version);
    if (takesBefore && !m_texts.known(before->version))
        return m_texts.want(before->version);
    const Wish wish = *std::exchange(m_wish, std::nullopt);
    wish.deed == Deed::Restore ? restore(wish.version) : show(wish);
}

void VersionDesk::show(const Wish &wish)
{
    const int row = m_model.rowOf(wish.version);
    if (row < 0)
        return;
    const QString title = m_model.titleOf(m_model.at(row).version, VersionListModel::Day::Unsaid);
    const crdt::Delta &text = *m_texts.known(wish.version);
    if (wish.deed == Deed::Read)
        return m_page->showText(tr("As it was: %1").arg(title), text);
    if (wish.deed == Deed::CompareNow)
        return m_page->showText(tr("What has changed since %1").arg(title), comparison(text, m_view.session()->text().toDelta()));
    const auto before = m_model.before(wish.version);
    m_page->showText(tr("What changed in %1").arg(title), comparison(before ? *m_texts.known(before->version) : crdt::Delta(), text));
}

//! What is there now is kept first, and what comes of it after: no version is lost by it, and undo takes it back.
void VersionDesk::restore(VersionId version)
{
    const int row = m_model.rowOf(version);
    if (row < 0)
        return;
    const QString title = m_model.titleOf(m_model.at(row).version, VersionListModel::Day::Unsaid);
    const crdt::Delta change = changeBetween(m_view.session()->text().toDelta(), *m_texts.known(version));
    m_page->leave();
    if (change.empty()) {
        emit said(tr("The page says this already"));
        return;
    }
    keep({}, {});
    m_view.binding()->applyAsIs(change);
    keep({}, tr("As on %1", "a version that was restored; when it was kept, and its name").arg(title));
    emit said(tr("Restored: %1").arg(title));
}

void VersionDesk::keep(const std::optional<VersionId> &version, const QString &name)
{
    if (!m_view.session())
        return;
    if (version)
        return m_view.parts().documents.nameVersion(m_view.document(), *version, name);
    m_view.session()->flush(); // a version has what was handed on before it
    m_view.parts().documents.keepVersion(m_view.document(), name);
    m_written.reset();
    m_quiet.stop();
}

//! Unless somebody kept one since: whoever is here keeps one after their own pause.
void VersionDesk::keepAfterPause()
{
    const auto &versions = m_model.versions();
    const bool kept = !versions.empty() && m_written && m_look.clock.now().ms - versions.front().at.ms < QuietMs;
    if (m_written && !kept)
        keep({}, {});
    m_written.reset();
    m_quiet.stop();
}

} // namespace meridian
