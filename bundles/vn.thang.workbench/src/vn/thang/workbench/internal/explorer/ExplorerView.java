// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.explorer;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import vn.thang.ui.Settings;
import vn.thang.ui.Themes;
import vn.thang.workbench.WorkbenchIds;
import vn.thang.workbench.internal.Commands;
import vn.thang.workbench.internal.Texts;
import vn.thang.workbench.internal.explorer.ExplorerNode.FileItem;
import vn.thang.workbench.internal.explorer.ExplorerNode.Hint;
import vn.thang.workbench.internal.explorer.ExplorerNode.Original;
import vn.thang.workbench.internal.explorer.ExplorerNode.Section;

/** The frameworks, assessments and reports of the workspace folder, and the frameworks that come with Thang. */
public final class ExplorerView extends ViewPart {
    private final IPreferenceChangeListener preferences = event -> refresh();
    private final Set<Object> shown = new HashSet<>();
    private TreeViewer tree;
    private ExplorerJob job;
    private FileCommands commands;
    private Path wanted;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        tree = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getTree());
        tree.getTree().setData("id", "explorer.tree");
        tree.setComparer(comparer());
        tree.setContentProvider(new Content());
        ExplorerLabels labels = new ExplorerLabels(tree.getTree());
        tree.setLabelProvider(new Tipped(labels));
        ColumnViewerToolTipSupport.enableFor(tree);
        Themes.onChange(tree.getTree(), tree::refresh);
        commands = new FileCommands(getSite().getPage(), this::show);
        tree.addOpenListener(event -> selected().ifPresent(this::open));
        menu();
        handler("org.eclipse.ui.edit.rename", () -> selectedFile().ifPresent(commands::rename));
        handler("org.eclipse.ui.edit.delete", () -> selectedFile().ifPresent(commands::delete));
        handler("org.eclipse.ui.file.refresh", this::refresh);
        getSite().setSelectionProvider(tree);
        job = new ExplorerJob(Texts.text("explorer.job"), this::changed);
        Settings.addListener(preferences);
        job.schedule();
    }

    private void menu() {
        ExplorerMenu entries = new ExplorerMenu(commands, this::refresh);
        MenuManager manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(
                menu -> selected().ifPresentOrElse(node -> entries.fill(menu, node), () -> entries.making(menu)));
        Menu menu = manager.createContextMenu(tree.getTree());
        tree.getTree().setMenu(menu);
        getSite().registerContextMenu(manager, tree);
    }

    private void handler(String command, Runnable work) {
        getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                work.run();
                return null;
            }
        });
    }

    private Optional<ExplorerNode> selected() {
        return Optional.ofNullable((ExplorerNode) tree.getStructuredSelection().getFirstElement());
    }

    private Optional<Path> selectedFile() {
        return selected()
                .filter(FileItem.class::isInstance)
                .map(node -> ((FileItem) node).file().path());
    }

    private void open(ExplorerNode node) {
        switch (node) {
            case FileItem item -> commands.open(item.file().path());
            case Original original -> commands.openOriginal(original.code());
            case Section section -> tree.setExpandedState(section, !tree.getExpandedState(section));
            case Hint hint -> bring(hint);
        }
    }

    private static void bring(Hint hint) {
        switch (hint.topic()) {
            case FRAMEWORKS -> Commands.run(WorkbenchIds.COMMAND_NEW_FRAMEWORK);
            case ASSESSMENTS -> Commands.run(WorkbenchIds.COMMAND_NEW_ASSESSMENT);
            case REPORTS, ORIGINALS, ELSEWHERE -> Commands.run(WorkbenchIds.COMMAND_OPEN);
        }
    }

    private void refresh() {
        job.refresh();
    }

    /** Selects a file as soon as it is listed. */
    private void show(Path file) {
        wanted = file;
        refresh();
    }

    private void changed(ExplorerModel model) {
        getSite().getShell().getDisplay().asyncExec(() -> {
            if (!tree.getTree().isDisposed()) {
                show(model);
            }
        });
    }

    private void show(ExplorerModel model) {
        Object[] expanded = tree.getExpandedElements();
        tree.setInput(model);
        tree.setExpandedElements(expanded);
        for (Section section : model.sections()) {
            if (shown.add(section.key())) {
                tree.setExpandedState(section, true);
            }
        }
        if (wanted != null) {
            model.sections().stream()
                    .flatMap(section -> section.children().stream())
                    .filter(node -> node.key().equals(wanted))
                    .findFirst()
                    .ifPresent(node -> {
                        tree.setSelection(new StructuredSelection(node), true);
                        wanted = null;
                    });
        }
    }

    private static IElementComparer comparer() {
        return new IElementComparer() {
            @Override
            public boolean equals(Object a, Object b) {
                return a instanceof ExplorerNode x && b instanceof ExplorerNode y
                        ? x.key().equals(y.key())
                        : a.equals(b);
            }

            @Override
            public int hashCode(Object element) {
                return element instanceof ExplorerNode node ? node.key().hashCode() : element.hashCode();
            }
        };
    }

    @Override
    public void setFocus() {
        tree.getTree().setFocus();
    }

    @Override
    public void dispose() {
        Settings.removeListener(preferences);
        if (job != null) {
            job.stop();
        }
        super.dispose();
    }

    /** Styled texts with tips. */
    private static final class Tipped extends DelegatingStyledCellLabelProvider {
        private final ExplorerLabels labels;

        Tipped(ExplorerLabels labels) {
            super(labels);
            this.labels = labels;
        }

        @Override
        public String getToolTipText(Object element) {
            return labels.getToolTipText(element);
        }
    }

    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((ExplorerModel) input).sections().toArray();
        }

        @Override
        public Object[] getChildren(Object node) {
            return children(node).toArray();
        }

        @Override
        public Object getParent(Object node) {
            return null;
        }

        @Override
        public boolean hasChildren(Object node) {
            return !children(node).isEmpty();
        }

        private static List<ExplorerNode> children(Object node) {
            return node instanceof Section section ? section.children() : List.of();
        }
    }
}
