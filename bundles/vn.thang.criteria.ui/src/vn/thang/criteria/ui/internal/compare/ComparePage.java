// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Identified;
import vn.thang.criteria.ui.OpenFramework;
import vn.thang.criteria.ui.internal.editor.EditorPage;
import vn.thang.report.ComparisonCsv;
import vn.thang.ui.EmptyState;
import vn.thang.ui.Icons;
import vn.thang.ui.NoticeBar;
import vn.thang.ui.Settings;

/**
 * Compares the open framework with an older version and shows what the differences do to an assessment. Follows every edit
 * while it is in front.
 */
public final class ComparePage implements EditorPage {
    private static final int PAUSE = 400;
    private static final int NARROW = 110;
    private static final int LAYER = 150;

    private final OpenFramework open;
    private final Composite control;
    private final Combo versions;
    private final Combo assessments;
    private final Combo layer;
    private final Composite notices;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final SashForm results;
    private final ChangesPart changes;
    private final Composite below;
    private final StackLayout belowStack = new StackLayout();
    private final Control noAssessment;
    private final ImpactPart impact;
    private final List<VersionChoice> versionChoices = new ArrayList<>();
    private final List<Path> assessmentChoices = new ArrayList<>();
    private final Runnable later = this::compare;
    private boolean stale = true;
    private CompareJob running;
    private CompareJob.Result result;

    public ComparePage(Composite parent, OpenFramework open) {
        this.open = open;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        Composite head = Parts.head(control, 7);
        Parts.muted(head, CompareTexts.text("older"), SWT.NONE);
        versions = combo(head, "compare.version", true);
        Parts.button(head, "file", "compare.version.file", this::chooseVersion);
        Parts.muted(head, CompareTexts.text("impactOn"), SWT.NONE);
        assessments = combo(head, "compare.assessment", true);
        Parts.button(head, "file", "compare.assessment.file", this::chooseAssessment);
        layer = combo(head, "compare.layer", false);
        for (Layer each : List.of(Layer.FINAL, Layer.VERIFIED, Layer.SELF)) {
            layer.add(CompareTexts.text("layer." + each));
        }
        layer.select(0);
        notices = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(notices);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(notices);
        body = new Composite(control, SWT.NONE);
        body.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        Control nothing = new EmptyState(
                body,
                Icons.FRAMEWORK,
                CompareTexts.text("nothing"),
                CompareTexts.text("nothing.text"),
                List.of(new EmptyState.Choice(
                        "compare.empty.file",
                        Icons.OPEN,
                        CompareTexts.text("nothing.choose"),
                        CompareTexts.text("nothing.choose.hint"),
                        this::chooseVersion)));
        results = new SashForm(body, SWT.VERTICAL);
        changes = new ChangesPart(results, this::reveal, part -> copy(changesTsv()), part -> exportChanges());
        below = new Composite(results, SWT.NONE);
        below.setLayout(belowStack);
        noAssessment = Parts.invitation(below, "noAssessment", "compare.empty.assessment", this::chooseAssessment);
        impact = new ImpactPart(below, this::reveal, () -> copy(impactTsv()), this::exportImpact);
        belowStack.topControl = noAssessment;
        stack.topControl = nothing;
        offer();
        control.addListener(SWT.Show, e -> shown());
        control.addDisposeListener(e -> cancel());
    }

    private Combo combo(Composite head, String id, boolean grab) {
        Combo combo = new Combo(head, SWT.READ_ONLY);
        combo.setData("id", id);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> compare()));
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(grab, false)
                .hint(grab ? NARROW : LAYER, SWT.DEFAULT)
                .applyTo(combo);
        return combo;
    }

    /** Fills both lists; what was chosen stays chosen. */
    private void offer() {
        Choices choices = new Choices(open.file(), List.of(Settings.folder()));
        VersionChoice version = version();
        Path assessment = assessment();
        versionChoices.clear();
        versionChoices.addAll(choices.versions(open.framework()));
        assessmentChoices.clear();
        assessmentChoices.addAll(choices.assessments());
        keep(version, assessment);
    }

    private void keep(VersionChoice version, Path assessment) {
        if (version != null && !versionChoices.contains(version)) {
            versionChoices.add(version);
        }
        if (assessment != null && !assessmentChoices.contains(assessment)) {
            assessmentChoices.add(assessment);
        }
        versions.removeAll();
        versionChoices.forEach(each -> versions.add(CompareTexts.in(each.label())));
        versions.select(version == null ? 0 : versionChoices.indexOf(version));
        assessments.removeAll();
        assessments.add(CompareTexts.text("assessment.none"));
        assessmentChoices.forEach(each -> assessments.add(each.getFileName().toString()));
        assessments.select(assessmentChoices.indexOf(assessment) + 1);
    }

    private VersionChoice version() {
        int index = versions.getSelectionIndex();
        return index < 0 || index >= versionChoices.size() ? null : versionChoices.get(index);
    }

    private Path assessment() {
        int index = assessments.getSelectionIndex();
        return index <= 0 || index > assessmentChoices.size() ? null : assessmentChoices.get(index - 1);
    }

    private void chooseVersion() {
        Path file = ask("*.criteria;*.assessment");
        if (file != null) {
            boolean stored = file.toString().endsWith(".assessment");
            keep(stored ? new VersionChoice.OfAssessment(file) : new VersionChoice.InFile(file), assessment());
            compare();
        }
    }

    private void chooseAssessment() {
        Path file = ask("*.assessment");
        if (file != null) {
            keep(version(), file);
            compare();
        }
    }

    private Path ask(String pattern) {
        FileDialog dialog = new FileDialog(control.getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {pattern});
        if (open.file() != null) {
            dialog.setFilterPath(open.file().toAbsolutePath().getParent().toString());
        }
        String chosen = dialog.open();
        return chosen == null ? null : Path.of(chosen);
    }

    private void shown() {
        offer();
        if (stale) {
            compare();
        }
    }

    /** Compares now, behind the scenes; what is shown stays until there is something new. */
    private void compare() {
        VersionChoice older = version();
        if (older == null || control.isDisposed()) {
            return;
        }
        cancel();
        stale = false;
        Framework edited = EcoreUtil.copy(open.framework());
        Layer chosen = List.of(Layer.FINAL, Layer.VERIFIED, Layer.SELF).get(Math.max(0, layer.getSelectionIndex()));
        CompareJob.Request request = new CompareJob.Request(older, edited, assessment(), chosen);
        running = new CompareJob(request, outcome -> control.getDisplay().asyncExec(() -> show(request, outcome)));
        running.schedule();
    }

    private void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    private void show(CompareJob.Request request, CompareJob.Result outcome) {
        if (control.isDisposed()) {
            return;
        }
        result = outcome;
        for (Control old : notices.getChildren()) {
            old.dispose();
        }
        if (!outcome.problems().isEmpty()) {
            String shown = outcome.problems().stream()
                    .limit(3)
                    .map(each -> each.in(CompareTexts.locale()))
                    .reduce((a, b) -> a + "\n" + b)
                    .orElse("");
            String key = outcome.comparison() == null ? "problem.version" : "problem.impact";
            notice(CompareTexts.text(key, shown));
        }
        if (outcome.otherVersion()) {
            notice(CompareTexts.text(
                    "otherVersion", request.assessment().getFileName().toString()));
        }
        if (outcome.comparison() != null) {
            changes.show(outcome.comparison());
            stack.topControl = results;
        }
        if (outcome.impact() != null) {
            impact.show(outcome.impact());
        }
        belowStack.topControl = outcome.impact() != null ? impact : noAssessment;
        results.setWeights(outcome.impact() != null ? new int[] {45, 55} : new int[] {80, 20});
        control.layout(true, true);
    }

    private void notice(String text) {
        GridDataFactory.fillDefaults().grab(true, false).applyTo(new NoticeBar(notices, text));
    }

    private void reveal(Identified element) {
        for (var all = open.framework().eAllContents(); all.hasNext(); ) {
            EObject each = all.next();
            if (each instanceof Identified own
                    && own.getId() != null
                    && own.getId().equals(element.getId())) {
                open.reveal(own);
                return;
            }
        }
    }

    private String changesTsv() {
        return Tsv.changes(changes.comparison().changes(), CompareTexts.locale());
    }

    private String impactTsv() {
        return impact.tsv();
    }

    private void copy(String text) {
        Clipboard clipboard = new Clipboard(control.getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private void exportChanges() {
        CompareJob.Result exported = result;
        new CsvExport(control.getShell(), open.file(), "changes")
                .run(out -> ComparisonCsv.changes(exported.comparison(), CompareTexts.locale(), out));
    }

    private void exportImpact() {
        CompareJob.Result exported = result;
        new CsvExport(control.getShell(), open.file(), "impact")
                .run(out -> ComparisonCsv.impact(exported.impact(), CompareTexts.locale(), out));
    }

    @Override
    public Control control() {
        return control;
    }

    @Override
    public void refresh() {
        stale = true;
        if (control.isVisible()) {
            control.getDisplay().timerExec(PAUSE, later);
        }
    }

    @Override
    public boolean reveal(EObject element) {
        return false;
    }

    @Override
    public void setFocus() {
        if (result == null || result.comparison() == null) {
            versions.setFocus();
        } else {
            changes.setFocus();
        }
    }
}
