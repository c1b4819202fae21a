// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What the status line says about an editor for as long as it is the active one, also while the person is in a view beside
 * it. An adapter of the editor. Belongs to the user-interface thread.
 */
public abstract class EditorStatus {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /**
     * One part of the line.
     *
     * @param text what it says now
     * @param tip more about it; empty for nothing
     * @param widest the longest text it may ever say: it gets that much room, so that nothing moves when it changes
     */
    public record Part(String text, String tip, String widest) {}

    /** From left to right; none as long as nothing is open. */
    public abstract List<Part> parts();

    /** Hears when a part says something else. */
    public final void addListener(Runnable changed) {
        listeners.add(changed);
    }

    public final void removeListener(Runnable changed) {
        listeners.remove(changed);
    }

    /** For the editor: a part says something else now. */
    public final void changed() {
        listeners.forEach(Runnable::run);
    }

    /** The longer one of two texts. */
    public static String longer(String one, String other) {
        return one.length() >= other.length() ? one : other;
    }
}
