// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.script;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.osgi.framework.FrameworkUtil;
import vn.thang.assessment.ui.AssessmentEditors;
import vn.thang.assessment.ui.OpenAssessment;
import vn.thang.assessment.ui.script.ScriptExample;
import vn.thang.assessment.ui.script.ScriptShelf;
import vn.thang.assessment.ui.script.SessionScript;
import vn.thang.criteria.finding.Finding;
import vn.thang.script.Script;
import vn.thang.script.ScriptLimits;
import vn.thang.script.ScriptOutcome;

/** The script console: a script on the left, what it printed on the right; it runs on the assessment of the active editor. */
public final class ScriptView extends ViewPart implements IPartListener2 {
    private static final String KEPT = "script";

    private String left = "";
    private ScriptShelf shelf;
    /** The latest first. */
    private volatile List<String> earlier = List.of();

    private ScriptFiles files;
    private ScriptField field;
    private OutputPane output;
    private Button run;
    private Button stop;
    private Button apply;
    private Text arguments;
    private Label state;
    private Optional<Path> file = Optional.empty();
    private ScriptRunJob running;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (memento != null && memento.getString(KEPT) != null) {
            left = memento.getString(KEPT);
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(KEPT, field.text());
    }

    @Override
    public void createPartControl(Composite parent) {
        Path kept = Platform.getStateLocation(FrameworkUtil.getBundle(ScriptView.class))
                .toPath()
                .resolve("scripts");
        shelf = new ScriptShelf(kept, Clock.systemUTC());
        files = new ScriptFiles(getSite().getShell());
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        bar(new ScriptBar(parent));
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        field = new ScriptField(sash, this::run);
        output = new OutputPane(sash);
        sash.setWeights(55, 45);
        state = new Label(parent, SWT.NONE);
        state.setData("id", "script.state");
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(state);
        field.replace(left);
        keep(Optional.empty());
        getSite().getPage().addPartListener(this);
        target();
    }

    private void bar(ScriptBar bar) {
        run = bar.button("run", this::run);
        run.setToolTipText(ScriptTexts.text("run.tip"));
        stop = bar.button("stop", () -> running.cancel());
        stop.setEnabled(false);
        bar.button(
                "open",
                () -> files.open(opened -> {
                    if (state.isDisposed()) {
                        return;
                    }
                    file = Optional.of(opened.file());
                    field.replace(opened.text());
                    target();
                }));
        bar.button(
                "save",
                () -> files.save(name(), field.text(), saved -> {
                    file = Optional.of(saved);
                    target();
                }));
        bar.menu("earlier", this::earlier);
        bar.menu("examples", this::examples);
        arguments = bar.text("arguments", 150);
        apply = bar.check("apply", on -> target());
        apply.setSelection(true);
        apply.setToolTipText(ScriptTexts.text("apply.tip"));
    }

    private List<ScriptBar.Entry> earlier() {
        return earlier.stream()
                .map(text -> new ScriptBar.Entry(ScriptShelf.title(text), () -> put(text)))
                .toList();
    }

    private List<ScriptBar.Entry> examples() {
        List<ScriptBar.Entry> entries = new ArrayList<>();
        for (ScriptExample each : ScriptExample.values()) {
            entries.add(
                    new ScriptBar.Entry(each.label(ScriptTexts.locale()), () -> put(each.text(ScriptTexts.locale()))));
        }
        return entries;
    }

    private void put(String text) {
        file = Optional.empty();
        field.replace(text);
        field.setFocus();
        target();
    }

    private String name() {
        return file.map(each -> each.getFileName().toString()).orElse(ScriptTexts.text("name"));
    }

    private Optional<OpenAssessment> assessment() {
        return Optional.ofNullable(getSite().getPage().getActiveEditor())
                .map(editor -> editor.getAdapter(OpenAssessment.class));
    }

    /** Says what a script will run on. */
    private void target() {
        if (state.isDisposed() || running != null) {
            return;
        }
        IEditorPart editor = getSite().getPage().getActiveEditor();
        state.setText(AssessmentEditors.file(editor)
                .map(each -> ScriptTexts.text(
                        apply.getSelection() ? "target.apply" : "target.look",
                        name(),
                        each.getFileName().toString()))
                .orElse(ScriptTexts.text("target.none")));
    }

    private void run() {
        Optional<OpenAssessment> open = assessment();
        Optional<Map<String, String>> given = SessionScript.arguments(arguments.getText());
        if (running != null) {
            return;
        }
        if (open.isEmpty()) {
            output.error(ScriptTexts.text("target.none"));
        } else if (given.isEmpty()) {
            output.error(ScriptTexts.text("arguments.wrong"));
        } else if (field.text().isBlank()) {
            output.quiet(ScriptTexts.text("empty"));
        } else {
            start(open.get(), new Script(name(), field.text()), given.get());
        }
    }

    private void start(OpenAssessment open, Script script, Map<String, String> given) {
        keep(Optional.of(script));
        SessionScript scripts = new SessionScript(open.session(), ScriptLimits.STANDARD, ScriptTexts.locale());
        running = new ScriptRunJob(scripts, script, given, state.getDisplay(), end -> ended(open, scripts, end));
        run.setEnabled(false);
        stop.setEnabled(true);
        state.setText(ScriptTexts.text("running", script.name()));
        running.schedule();
    }

    /** Puts a script in front of the earlier ones, if there is one, and reads them; off the user-interface thread. */
    private void keep(Optional<Script> script) {
        Job job = Job.createSystem(ScriptTexts.text("view"), (ICoreRunnable) monitor -> {
            try {
                // One at a time: the older list must not come last.
                synchronized (shelf) {
                    if (script.isPresent()) {
                        shelf.keep(script.get());
                    }
                    earlier = shelf.texts();
                }
            } catch (IOException e) {
                ILog.of(ScriptView.class).error("earlier scripts cannot be kept or read", e);
            }
        });
        job.schedule();
    }

    private void ended(OpenAssessment open, SessionScript scripts, ScriptRunJob.End end) {
        running = null;
        if (state.isDisposed()) {
            return;
        }
        run.setEnabled(true);
        stop.setEnabled(false);
        switch (end) {
            case ScriptRunJob.End.Done done -> done(open, scripts, done.outcome());
            case ScriptRunJob.End.Refused refused -> refused(refused.findings());
            case ScriptRunJob.End.Cancelled cancelled -> {
                output.quiet(ScriptTexts.text("cancelled"));
                target();
            }
        }
    }

    private void done(OpenAssessment open, SessionScript scripts, ScriptOutcome outcome) {
        if (outcome.output().isEmpty()) {
            output.quiet(ScriptTexts.text("nothingPrinted"));
        } else {
            output.printed(outcome.output());
        }
        int cells = SessionScript.cells(outcome).size();
        if (cells == 0) {
            state.setText(ScriptTexts.text("done"));
        } else if (!apply.getSelection()) {
            state.setText(ScriptTexts.text("done.asked", cells));
        } else if (open.session().readOnly() || open.session().isClosed()) {
            state.setText(ScriptTexts.text("done.readOnly", cells));
        } else {
            open.perform(scripts.edit(open.session().author(), outcome));
            state.setText(ScriptTexts.text("done.applied", cells));
        }
    }

    private void refused(List<Finding> findings) {
        output.error(
                findings.stream().map(each -> each.in(ScriptTexts.locale())).collect(Collectors.joining("\n")));
        state.setText(ScriptTexts.text("refused"));
        Optional.ofNullable(findings.getFirst().location().row()).ifPresent(field::select);
        field.setFocus();
    }

    @Override
    public void setFocus() {
        field.setFocus();
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof IEditorPart) {
            target();
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        if (part.getPart(false) instanceof IEditorPart) {
            target();
        }
    }

    @Override
    public void dispose() {
        if (running != null) {
            running.cancel();
        }
        getSite().getPage().removePartListener(this);
        super.dispose();
    }
}
