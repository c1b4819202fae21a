// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.preview;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.RuleCurve;
import vn.thang.scoring.RuleInput;
import vn.thang.scoring.RuleResult;
import vn.thang.scoring.ScoreStatus;
import vn.thang.ui.Themes;

/** What the preview shows of a criterion: sample figures, points, calculation, curve. */
final class Pane {
    private final PreviewModel model;
    private final ScrolledComposite scroll;
    private final Composite content;
    private final LocalResourceManager fonts;
    private final Label name;
    private final Label kind;
    private final Composite fields;
    private final Label points;
    private final MaximumBar bar;
    private final Label calculation;
    private final Label notes;
    private final Label problems;
    private final CurveCanvas curve;
    private List<RuleInput> shown = List.of();
    private List<String> shownNames = List.of();
    private RuleInput curved;

    Pane(Composite parent, PreviewModel model) {
        this.model = model;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        background(scroll);
        content = new Composite(scroll, SWT.NONE);
        background(content);
        fonts = new LocalResourceManager(JFaceResources.getResources(), content);
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 6).applyTo(content);
        name = wide(label(content, "", false));
        name.setFont(font(name, 0, SWT.BOLD));
        name.setData("id", "preview.name");
        kind = wide(label(content, "", true));
        fields = new Composite(content, SWT.NONE);
        background(fields);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
        points = wide(label(content, "", false));
        points.setFont(font(points, 9, SWT.BOLD));
        points.setData("id", "preview.points");
        bar = new MaximumBar(content);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        calculation = wide(label(content, "", false));
        calculation.setFont(font(calculation, 1, SWT.NORMAL));
        calculation.setData("id", "preview.calculation");
        notes = wide(label(content, "", true));
        problems = wide(label(content, "", false));
        problems.setData("id", "preview.problems");
        Themes.colour(problems, palette -> {
            problems.setBackground(new Color(palette.background()));
            problems.setForeground(new Color(palette.error()));
        });
        curve = new CurveCanvas(content);
        curve.setData("id", "preview.curve");
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).applyTo(curve);
        scroll.setContent(content);
        scroll.addListener(SWT.Resize, e -> fit());
    }

    Control control() {
        return scroll;
    }

    /** Shows a criterion as it is now; the fields stay while they are for the same figures. */
    void show(Criterion criterion) {
        boolean same = model.criterion() == criterion;
        model.show(criterion);
        String code = criterion.getCode() == null ? "" : criterion.getCode() + "  ";
        name.setText(code + Texts.name(criterion, PreviewTexts.locale()));
        kind.setText(Texts.label(
                criterion.getRule() == null
                        ? CriteriaPackage.eINSTANCE.getExpertRule()
                        : criterion.getRule().eClass(),
                PreviewTexts.locale()));
        if (!same || !model.inputs().equals(shown) || !names().equals(shownNames)) {
            fields();
        }
        refresh();
    }

    private List<String> names() {
        return model.inputs().stream()
                .map(input -> input.element().getCode() + Texts.name(input.element(), PreviewTexts.locale()))
                .toList();
    }

    private void fields() {
        shown = model.inputs();
        shownNames = names();
        curved = model.curved().stream().findFirst().orElse(null);
        for (Control old : fields.getChildren()) {
            old.dispose();
        }
        if (!shown.isEmpty()) {
            label(fields, PreviewTexts.text("samples"), true);
        }
        for (RuleInput input : shown) {
            InputField field = new InputField(fields, model, input, this::refresh, this::curve);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        }
    }

    private void curve(RuleInput input) {
        if (model.curved().contains(input) && !input.equals(curved)) {
            curved = input;
            refresh();
        }
    }

    private void refresh() {
        RuleResult result = model.result();
        boolean scored = result.status() == ScoreStatus.SCORED;
        points.setText(points(result));
        show(bar, scored && result.maximum() != null && result.maximum().signum() > 0);
        if (bar.getVisible()) {
            bar.show(result.points(), result.maximum());
        }
        calculation.setText(result.calculation() == null ? "" : PreviewTexts.in(result.calculation()));
        show(calculation, result.calculation() != null);
        notes.setText(result.notes().stream().map(PreviewTexts::in).collect(Collectors.joining("\n")));
        notes.setToolTipText(result.notes().stream()
                .map(note -> PreviewTexts.in(note.exact()))
                .collect(Collectors.joining("\n")));
        show(notes, !result.notes().isEmpty());
        problems.setText(result.findings().stream()
                .map(Finding::message)
                .map(PreviewTexts::in)
                .collect(Collectors.joining("\n")));
        show(problems, !result.findings().isEmpty());
        curve(result);
        fit();
    }

    private void curve(RuleResult result) {
        Optional<RuleCurve> drawn = curved == null ? Optional.empty() : model.curve(curved);
        show(curve, drawn.isPresent());
        drawn.ifPresent(each -> curve.show(
                each,
                result.maximum(),
                result.status() == ScoreStatus.SCORED
                        ? model.number(curved).map(figure -> new RuleCurve.Point(figure, result.points()))
                        : Optional.empty()));
    }

    private static String points(RuleResult result) {
        if (result.status() == null) {
            return PreviewTexts.text("points.none");
        }
        return switch (result.status()) {
            case MISSING -> PreviewTexts.text("points.missing");
            case NOT_APPLICABLE -> PreviewTexts.text("points.notApplicable");
            case SCORED -> scored(result.points(), result.maximum());
        };
    }

    private static String scored(BigDecimal points, BigDecimal maximum) {
        BigDecimal shown = points.scale() > 6 ? points.setScale(6, java.math.RoundingMode.HALF_UP) : points;
        return maximum == null ? PreviewTexts.text("points", shown) : PreviewTexts.text("points.of", shown, maximum);
    }

    private static void show(Control control, boolean visible) {
        control.setVisible(visible);
        ((GridData) control.getLayoutData()).exclude = !visible;
    }

    private void fit() {
        int width = scroll.getClientArea().width;
        scroll.setMinHeight(content.computeSize(Math.max(width, 160), SWT.DEFAULT).y);
        content.layout(true, true);
    }

    private Font font(Label label, int bigger, int style) {
        return fonts.create(FontDescriptor.createFrom(label.getFont())
                .increaseHeight(bigger)
                .setStyle(style));
    }

    private static Label wide(Label label) {
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
        return label;
    }

    static Label label(Composite parent, String text, boolean muted) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        Themes.colour(label, palette -> {
            label.setBackground(new Color(palette.background()));
            label.setForeground(new Color(muted ? palette.muted() : palette.text()));
        });
        return label;
    }

    static void background(Control control) {
        Themes.colour(control, palette -> control.setBackground(new Color(palette.background())));
    }
}
