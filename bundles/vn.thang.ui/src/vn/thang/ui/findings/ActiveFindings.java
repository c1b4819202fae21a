// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.findings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

/** The findings of the active editor of a window; for the findings view, the status line and whatever follows it. */
public final class ActiveFindings {
    private static final Map<IWorkbenchWindow, ActiveFindings> WINDOWS = new WeakHashMap<>();

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Runnable changed = this::changed;
    private IEditorPart editor;
    private FindingsSource source;

    private ActiveFindings(IWorkbenchWindow window) {
        window.getPartService().addPartListener(new IPartListener2() {
            @Override
            public void partActivated(IWorkbenchPartReference part) {
                follow(part.getPage());
            }

            @Override
            public void partBroughtToTop(IWorkbenchPartReference part) {
                follow(part.getPage());
            }

            @Override
            public void partOpened(IWorkbenchPartReference part) {
                follow(part.getPage());
            }

            @Override
            public void partClosed(IWorkbenchPartReference part) {
                follow(part.getPage());
            }
        });
        if (window.getActivePage() != null) {
            follow(window.getActivePage());
        }
    }

    /** The one of this window. */
    public static ActiveFindings of(IWorkbenchWindow window) {
        return WINDOWS.computeIfAbsent(window, ActiveFindings::new);
    }

    /** What the active editor offers; empty without an editor, or with one that is not checked. */
    public Optional<FindingsSource> source() {
        return Optional.ofNullable(source);
    }

    /** The active editor's findings; empty when it has none or is not checked. */
    public List<FoundItem> findings() {
        return source == null ? List.of() : source.findings();
    }

    public FindingCounts counts() {
        return FindingCounts.of(findings());
    }

    /** Hears of another editor and of its new findings, on the user-interface thread. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void follow(IWorkbenchPage page) {
        IEditorPart active = page.getActiveEditor();
        if (active == editor) {
            return;
        }
        editor = active;
        if (source != null) {
            source.removeListener(changed);
        }
        source = active == null ? null : active.getAdapter(FindingsSource.class);
        if (source != null) {
            source.addListener(changed);
        }
        changed();
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
