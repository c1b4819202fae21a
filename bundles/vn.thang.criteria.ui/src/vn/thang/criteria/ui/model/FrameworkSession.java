// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.io.FrameworkDocument;
import vn.thang.criteria.io.FrozenGuard;
import vn.thang.model.edit.LabelledAdapterFactory;
import vn.thang.model.edit.ModelEditingDomain;

/** A framework that is being edited: its editing domain, its file, and whether it must be saved. */
public final class FrameworkSession {
    private final Framework framework;
    private final List<Finding> readFindings;
    private final HistoryCommandStack stack;
    private final LabelledAdapterFactory adapters;
    private final EditingDomain domain;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Locale locale;
    private Path file;

    /**
     * @param document what was read; its framework belongs to the session from now on
     * @param history where the commands go
     * @param context under which they go there
     */
    public FrameworkSession(
            FrameworkDocument document, Path file, Locale locale, IOperationHistory history, IUndoContext context) {
        this.framework = document.framework();
        this.readFindings = document.findings();
        this.file = file;
        this.locale = locale;
        this.stack = new HistoryCommandStack(history, context, new CommandLabels(locale)::label);
        this.adapters = new LabelledAdapterFactory(locale);
        this.domain = new ModelEditingDomain(adapters, stack);
        stack.addCommandStackListener(event -> listeners.forEach(Runnable::run));
    }

    public Framework framework() {
        return framework;
    }

    /** What was noticed when the file was read. */
    public List<Finding> readFindings() {
        return readFindings;
    }

    public EditingDomain domain() {
        return domain;
    }

    public Locale locale() {
        return locale;
    }

    public Path file() {
        return file;
    }

    /** Where the framework is saved from now on. */
    public void moveTo(Path newFile) {
        file = newFile;
    }

    public boolean frozen() {
        return FrozenGuard.isFrozen(framework);
    }

    public boolean dirty() {
        return stack.isSaveNeeded();
    }

    public HistoryCommandStack stack() {
        return stack;
    }

    /** Executes a command if it can be. */
    public boolean execute(Command command) {
        boolean possible = command.canExecute();
        stack.execute(command);
        return possible;
    }

    /** Called after every command, undo, redo and save, on the thread of the call. */
    public void addListener(Runnable changed) {
        listeners.add(changed);
    }

    public void removeListener(Runnable changed) {
        listeners.remove(changed);
    }

    /** Forgets the steps that could be undone. */
    public void close() {
        stack.flush();
        listeners.clear();
        adapters.dispose();
    }
}
