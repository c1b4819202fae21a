// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.findings;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

/** Fixes that are looked for when they are asked for, each time anew: they depend on what is in the editor then. */
public final class LazyFixes extends AbstractList<QuickFix> {
    private final Supplier<List<QuickFix>> search;

    public LazyFixes(Supplier<List<QuickFix>> search) {
        this.search = search;
    }

    @Override
    public QuickFix get(int index) {
        return search.get().get(index);
    }

    @Override
    public int size() {
        return search.get().size();
    }

    @Override
    public List<QuickFix> subList(int from, int to) {
        return List.copyOf(search.get()).subList(from, to);
    }

    @Override
    public Object[] toArray() {
        return search.get().toArray();
    }
}
