// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/undo_manager.h"
#include "core/crdt/redone.h"
#include "core/crdt/weave.h"
#include <algorithm>
#include <optional>

namespace meridian::crdt {

//! Source: UndoManager.js in Yjs.
class UndoManager::Impl {
public:
    struct StackItem {
        DeleteSet deletions, insertions;
        std::vector<ClientId> deletedOf; //!< whose elements, in the order in which Yjs brings them back
        quint64 note = 0;
    };

    Impl(UndoManager &manager, Doc &doc, Options given, const Clock &time)
        : owner(manager), core(doc.core()), options(std::move(given)), clock(time),
          hook(core.addHook([this](const Step &step) { capture(step); }))
    {
    }
    ~Impl() { core.removeHook(hook); }

    void capture(const Step &step)
    {
        const bool own = step.origin == options.own;
        const auto &tracked = options.tracked;
        if (step.source == Source::Remote || !touchesScope(step)
            || (!own && std::find(tracked.begin(), tracked.end(), step.origin) == tracked.end()))
            return;
        std::vector<StackItem> &stack = working == Stack::Undo ? redoStack : undoStack;
        if (working == Stack::Undo)
            lastChange.reset();
        else if (!working)
            forget(redoStack);
        StackItem item;
        item.deletions = step.deleted;
        item.deletedOf = step.deletedOf;
        for (const Step::Made &made : step.made)
            item.insertions.add(core.store.clients[made.client].id, made.before, made.after - made.before);
        item.insertions.sort();
        const qint64 now = clock.now().ms;
        const bool joins = !working && lastChange && now - *lastChange < options.captureMs && !stack.empty();
        if (joins) {
            join(stack.back().deletions, item.deletions);
            join(stack.back().deletedOf, item.deletedOf);
            join(stack.back().insertions, item.insertions);
        } else {
            stack.push_back(std::move(item));
        }
        if (!working)
            lastChange = now;
        core.begin(TidyOrigin);
        eachItem(core, step.deleted.ranges(), [this](Index deleted) {
            if (isInScope(deleted))
                keep(core.store, deleted, Keeping::Begin);
        });
        core.end();
        tellChanged();
    }

    bool pop(Stack which)
    {
        working = which;
        std::vector<StackItem> &stack = which == Stack::Undo ? undoStack : redoStack;
        std::optional<StackItem> popped;
        core.begin(options.own);
        while (!stack.empty() && !popped) {
            StackItem item = std::move(stack.back());
            stack.pop_back();
            if (takeBack(item))
                popped = std::move(item);
        }
        core.end();
        working.reset();
        tellChanged();
        if (popped && owner.onPopped)
            owner.onPopped(which, popped->note);
        return popped.has_value();
    }

    void forget(std::vector<StackItem> &stack)
    {
        if (stack.empty())
            return;
        core.begin(TidyOrigin);
        for (const StackItem &item : stack) {
            eachItem(core, item.deletions.ranges(), [this](Index deleted) {
                if (isInScope(deleted))
                    keep(core.store, deleted, Keeping::End);
            });
        }
        core.end();
        stack.clear();
    }

    void tellChanged() const
    {
        if (owner.onChanged)
            owner.onChanged();
    }

    UndoManager &owner;
    DocCore &core;
    Options options;
    const Clock &clock;
    std::vector<StackItem> undoStack, redoStack;
    std::optional<Stack> working; //!< which is being popped
    std::optional<qint64> lastChange;
    quint32 hook = 0;

private:
    static void join(DeleteSet &set, const DeleteSet &more)
    {
        set.add(more);
        set.sort();
    }

    static void join(std::vector<ClientId> &clients, const std::vector<ClientId> &more)
    {
        for (const ClientId client : more) {
            if (std::find(clients.begin(), clients.end(), client) == clients.end())
                clients.push_back(client);
        }
    }

    bool isScope(Index type) const
    {
        const TypeRef ref(&core, type);
        return std::find(options.scope.begin(), options.scope.end(), ref) != options.scope.end();
    }
    //! Whether a type of the scope is this one or holds it.
    bool isWithinScope(Index type) const
    {
        while (!isScope(type)) {
            const Index holder = core.store.types[type].item;
            if (holder == None || core.store.items[holder].home == None)
                return false;
            type = core.store.typeOf(core.store.items[holder]);
        }
        return true;
    }
    bool isInScope(Index item) const
    {
        return core.store.items[item].home != None && isWithinScope(core.store.typeOf(core.store.items[item]));
    }
    bool touchesScope(const Step &step) const
    {
        return std::any_of(step.changed.begin(), step.changed.end(), [this](const Step::Changed &change) {
            const SharedType &type = core.store.types[change.type];
            return !type.isGone && !core.store.isDeleted(type) && isWithinScope(change.type);
        });
    }

    bool mayReplace(const StackItem &item, ItemId id) const
    {
        const auto hasDeleted = [id](const StackItem &known) { return known.deletions.contains(id); };
        return item.insertions.contains(id) || std::any_of(undoStack.begin(), undoStack.end(), hasDeleted)
            || std::any_of(redoStack.begin(), redoStack.end(), hasDeleted);
    }

    //! Deletes what the step inserted and brings back what it deleted; false if nothing was left to do.
    bool takeBack(const StackItem &item)
    {
        Store &store = core.store;
        std::vector<Index> toDelete, toRedo;
        eachItem(core, item.insertions.ranges(), [&](Index index) {
            if (store.items[index].has(Item::Redone)) {
                const Traced now = followRedone(store, store.items[index].id());
                const Item &is = store.items[now.item];
                index = is.isCollected() ? now.item
                                         : store.cleanStart(core.step(), {is.client, is.clock + now.offset});
            }
            if (!store.items[index].isRemoved() && isInScope(index))
                toDelete.push_back(index);
        });
        Redoing redoing;
        redoing.mayReplace = [&](ItemId id) { return mayReplace(item, id); };
        const auto bringBack = [&](Index index) {
            const Item &is = store.items[index];
            if (isInScope(index) && !item.insertions.contains({store.clients[is.client].id, is.clock})) {
                redoing.items.insert(index);
                toRedo.push_back(index);
            }
        };
        for (const ClientId client : item.deletedOf)
            eachItem(core, item.deletions.rangesOf(client), bringBack);
        bool changed = false;
        for (const Index index : toRedo)
            changed = redoItem(core, index, redoing) != None || changed;
        for (size_t i = toDelete.size(); i-- > 0;)
            removeItem(core, toDelete[i]);
        return changed || !toDelete.empty();
    }
};

UndoManager::UndoManager(Doc &doc, Options options, const Clock &clock)
    : m_impl(std::make_unique<Impl>(*this, doc, std::move(options), clock))
{
}

UndoManager::~UndoManager() = default;

bool UndoManager::undo()
{
    return m_impl->pop(Stack::Undo);
}

bool UndoManager::redo()
{
    return m_impl->pop(Stack::Redo);
}

bool UndoManager::canUndo() const
{
    return !m_impl->undoStack.empty();
}

bool UndoManager::canRedo() const
{
    return !m_impl->redoStack.empty();
}

void UndoManager::stopCapturing()
{
    m_impl->lastChange.reset();
}

void UndoManager::clear()
{
    m_impl->forget(m_impl->undoStack);
    m_impl->forget(m_impl->redoStack);
    m_impl->tellChanged();
}

void UndoManager::annotate(quint64 note)
{
    if (!m_impl->undoStack.empty())
        m_impl->undoStack.back().note = note;
}

} // namespace meridian::crdt
