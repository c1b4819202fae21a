// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.editor;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableEditor;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetPage;
import vn.thang.criteria.Framework;
import vn.thang.criteria.ui.CriteriaEditors;
import vn.thang.criteria.ui.OpenFramework;
import vn.thang.criteria.ui.internal.findings.CriteriaFindings;
import vn.thang.criteria.ui.internal.form.Pending;
import vn.thang.criteria.ui.internal.property.ElementProperties;
import vn.thang.criteria.ui.internal.text.UiTexts;
import vn.thang.criteria.ui.model.FileStamp;
import vn.thang.criteria.ui.model.FrameworkSession;
import vn.thang.criteria.ui.model.UnsavedCopies;
import vn.thang.criteria.ui.model.form.FormContext;
import vn.thang.ui.EditorStatus;
import vn.thang.ui.EmptyState;
import vn.thang.ui.FileInput;
import vn.thang.ui.HelpTopic;
import vn.thang.ui.Icons;
import vn.thang.ui.OpenJob;
import vn.thang.ui.OpenJob.Outcome;
import vn.thang.ui.OpeningPane;
import vn.thang.ui.PublishedSelection;
import vn.thang.ui.Times;
import vn.thang.ui.findings.FindingsSource;
import vn.thang.ui.findings.LiveFindings;

/** The editor of a framework. It reads and writes its file in jobs. */
public final class CriteriaEditor extends EditorPart implements IPersistableEditor {
    private final IUndoContext undoContext = new ObjectUndoContext(this);
    private final PublishedSelection selection = new PublishedSelection();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Open open = new Open();
    private final FrameworkStatus status = new FrameworkStatus(this);
    private Composite pane;
    private OpenJob<OpenedFramework> opening;
    private DiskWatch watch;
    private FrameworkSession session;
    private FrameworkPane content;
    private boolean wasDirty;
    private Unsaved unsaved;
    private LiveFindings findings;
    private SearchDialog search;
    private boolean comparing;
    private Optional<FrameworkPane.Place> left = Optional.empty();

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        site.setSelectionProvider(selection);
        findings = new LiveFindings(
                site.getShell().getDisplay(),
                new CriteriaFindings(() -> session == null ? Optional.empty() : Optional.of(open)));
        findings.addListener(() -> content.mark(findings.overlay()));
    }

    @Override
    public void createPartControl(Composite parent) {
        pane = new Composite(parent, 0);
        pane.setLayout(new FillLayout());
        watch = new DiskWatch(pane, stamp -> changedOnDisk());
        load();
    }

    Path file() {
        return ((FileInput) getEditorInput()).file();
    }

    /** Reads the file, whatever is open now. */
    void load() {
        if (opening != null) {
            opening.cancel();
        }
        // What was left of it is looked for once: a file that is read anew is wanted as it stands.
        Optional<UnsavedCopies> copies = session == null ? Optional.of(Unsaved.copies()) : Optional.empty();
        Path file = file();
        String name = file.getFileName().toString();
        opening = new OpenJob<>(
                UiTexts.text("open.job", name),
                pane.getDisplay(),
                monitor -> OpenedFramework.read(file, copies, monitor),
                this::loaded);
        if (session == null) {
            replace(new OpeningPane(
                    pane, UiTexts.text("open.running", name), UiTexts.text("open.cancel"), opening::cancel));
        }
        opening.schedule();
    }

    private void loaded(Outcome<OpenedFramework> outcome) {
        if (pane.isDisposed()) {
            return;
        }
        switch (outcome) {
            case Outcome.Opened<OpenedFramework> opened -> start(opened.content());
            case Outcome.Refused<OpenedFramework> refused -> notOpened("open.refused", refused.why());
            case Outcome.Cancelled<OpenedFramework> cancelled -> notOpened("open.cancelled", file().toString());
        }
    }

    private void notOpened(String key, String text) {
        if (session != null) {
            content.notice(
                    "reload",
                    UiTexts.text("disk.unreadable", text),
                    List.of(new FrameworkPane.Answer("open.retry", this::load)));
            return;
        }
        replace(new EmptyState(
                pane,
                Icons.WARNING,
                UiTexts.text(key),
                text,
                List.of(new EmptyState.Choice(
                        "open.retry",
                        Icons.OPEN,
                        UiTexts.text("open.retry"),
                        UiTexts.text("open.retry.hint"),
                        this::load))));
    }

    private void start(OpenedFramework opened) {
        Optional<FrameworkPane.Place> place =
                Optional.ofNullable(content).map(FrameworkPane::place).or(() -> left);
        closeSession();
        session = new FrameworkSession(
                opened.document(),
                file(),
                UiTexts.locale(),
                OperationHistoryFactory.getOperationHistory(),
                undoContext);
        if (opened.unsaved() != null) {
            session.stack().nothingSaved();
        }
        watch.known(file(), opened.newerFile() ? FileStamp.ABSENT : opened.stamp());
        unsaved = new Unsaved(session, pane.getDisplay());
        session.addListener(this::changed);
        content = new FrameworkPane(pane, session, open, selection::select, this);
        replace(content);
        place.ifPresent(content::goTo);
        if (comparing) {
            comparing = false;
            content.compare();
        }
        if (session.frozen()) {
            content.notice(
                    "frozen",
                    UiTexts.text("frozen." + session.framework().getStatus().getLiteral()),
                    List.of(new FrameworkPane.Answer("frozen.newVersion", this::newVersion)));
        }
        if (opened.unsaved() != null) {
            broughtBack(opened.unsaved());
        }
        changed();
    }

    @Override
    public void restoreState(IMemento memento) {
        left = FrameworkPane.Place.read(memento);
    }

    @Override
    public void saveState(IMemento memento) {
        Optional.ofNullable(content).map(FrameworkPane::place).or(() -> left).ifPresent(place -> place.write(memento));
    }

    private void broughtBack(Instant when) {
        String time = Times.format(UiTexts.locale(), true).format(when.atZone(ZoneId.systemDefault()));
        content.notice(
                "unsaved",
                UiTexts.text("unsaved.notice", time),
                List.of(
                        new FrameworkPane.Answer("unsaved.keep", () -> content.noNotice("unsaved")),
                        new FrameworkPane.Answer("unsaved.discard", () -> discard(time))));
    }

    private void discard(String time) {
        if (MessageDialog.openConfirm(
                getSite().getShell(), UiTexts.text("unsaved.title"), UiTexts.text("unsaved.question", time))) {
            load();
        }
    }

    private void changed() {
        if (content.isDisposed()) {
            // Closing: the session lets go of its history when nothing shows it any more.
            return;
        }
        if (wasDirty != session.dirty()) {
            wasDirty = session.dirty();
            firePropertyChange(PROP_DIRTY);
        }
        if (!session.dirty()) {
            content.noNotice("unsaved");
        }
        content.refresh();
        listeners.forEach(Runnable::run);
        status.changed();
        findings.changed();
    }

    private void changedOnDisk() {
        if (session != null && !session.dirty()) {
            load();
        } else if (session != null) {
            content.notice(
                    "disk",
                    UiTexts.text("disk.changed"),
                    List.of(
                            new FrameworkPane.Answer("disk.reload", this::load),
                            new FrameworkPane.Answer("disk.keep", () -> content.noNotice("disk"))));
        }
    }

    private void replace(Control next) {
        // A widget that goes hands its focus on, to parts of its pane that are gone already.
        boolean focused = focused();
        if (focused) {
            pane.forceFocus();
        }
        for (Control child : pane.getChildren()) {
            if (child != next) {
                child.dispose();
            }
        }
        pane.layout(true, true);
        if (focused) {
            next.setFocus();
        }
    }

    private boolean focused() {
        for (Control each = pane.getDisplay().getFocusControl(); each != null; each = each.getParent()) {
            if (each == pane) {
                return true;
            }
        }
        return false;
    }

    /** Shows the page that compares, as soon as the file is open. */
    public void compare() {
        if (session == null) {
            comparing = true;
        } else {
            content.compare();
        }
    }

    /** Criteria &gt; Issue. */
    public void issue() {
        Pending.commit(pane.getDisplay());
        new Issuing(getSite().getShell(), session).issue(this::load);
    }

    /** Criteria &gt; New version: a draft in a file of its own, opened beside this one. */
    public void newVersion() {
        Pending.commit(pane.getDisplay());
        new Issuing(getSite().getShell(), session)
                .newVersion(file -> CriteriaEditors.open(getSite().getPage(), file));
    }

    /** Edit &gt; Find and replace. */
    public void search() {
        if (search == null || search.getShell() == null) {
            search = new SearchDialog(getSite().getShell(), session, content::reveal);
            search.open();
        }
        search.start();
    }

    /** Criteria &gt; Renumber. */
    public void renumber() {
        content.renumber();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        Pending.commit(pane.getDisplay());
        if (session == null || !new Saving(getSite().getShell(), session, watch).save()) {
            monitor.setCanceled(true);
        }
    }

    @Override
    public void doSaveAs() {
        new Saving(getSite().getShell(), session, watch).saveAs().ifPresent(this::moved);
    }

    private void moved(Path newFile) {
        setInput(new FileInput(newFile, Icons.FRAMEWORK));
        setPartName(newFile.getFileName().toString());
        firePropertyChange(PROP_INPUT);
        listeners.forEach(Runnable::run);
        status.changed();
    }

    @Override
    public boolean isDirty() {
        return session != null && session.dirty();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return session != null;
    }

    /** What is open; empty before the file is. */
    public Optional<FrameworkSession> session() {
        return Optional.ofNullable(session);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == IUndoContext.class) {
            return adapter.cast(undoContext);
        }
        if (adapter == OpenFramework.class) {
            return session == null ? null : adapter.cast(open);
        }
        if (adapter == EditorStatus.class) {
            return adapter.cast(status);
        }
        if (adapter == HelpTopic.class) {
            return adapter.cast(new HelpTopic(content == null ? "criteria" : content.help()));
        }
        if (adapter == FindingsSource.class) {
            return adapter.cast(findings);
        }
        if (adapter == IPropertySheetPage.class && session != null) {
            return adapter.cast(properties());
        }
        return super.getAdapter(adapter);
    }

    private PropertySheetPage properties() {
        PropertySheetPage page = new PropertySheetPage();
        page.setPropertySourceProvider(row -> row instanceof EObject element
                ? new ElementProperties(
                        new FormContext(session.domain(), session.framework(), session.locale()), element)
                : null);
        return page;
    }

    @Override
    public void setFocus() {
        if (content != null) {
            content.setFocus();
        } else {
            pane.setFocus();
        }
    }

    private void closeSession() {
        if (search != null) {
            search.close();
        }
        if (session != null) {
            unsaved.close();
            session.close();
        }
    }

    @Override
    public void dispose() {
        if (opening != null) {
            opening.cancel();
        }
        findings.close();
        closeSession();
        super.dispose();
    }

    /** Stays the same when the file is read anew. */
    private final class Open implements OpenFramework {
        @Override
        public Path file() {
            return session.file();
        }

        @Override
        public Framework framework() {
            return session.framework();
        }

        @Override
        public EditingDomain domain() {
            return session.domain();
        }

        @Override
        public boolean frozen() {
            return session.frozen();
        }

        @Override
        public void reveal(EObject element) {
            content.reveal(element);
        }

        @Override
        public void addListener(Runnable changed) {
            listeners.add(changed);
        }

        @Override
        public void removeListener(Runnable changed) {
            listeners.remove(changed);
        }
    }
}
