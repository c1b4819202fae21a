// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.preview;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import vn.thang.assessment.store.Cell;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.text.MeasureUnits;
import vn.thang.criteria.text.Numbers;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.RuleInput;
import vn.thang.ui.Themes;

/** The field of one sample figure: its name, what is typed, its unit; below it why that cannot be meant. */
final class InputField extends Composite {
    private final PreviewModel model;
    private final RuleInput input;
    private final Label problem;

    /**
     * @param typed called after every keystroke
     * @param focused called when the field gets the focus
     */
    InputField(Composite parent, PreviewModel model, RuleInput input, Runnable typed, Consumer<RuleInput> focused) {
        super(parent, SWT.NONE);
        this.model = model;
        this.input = input;
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(this);
        Pane.background(this);
        Label name = Pane.label(this, name(), false);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(120, SWT.DEFAULT)
                .applyTo(name);
        if (input.choices().isEmpty()) {
            number(typed, focused);
        } else {
            choice(typed);
        }
        problem = Pane.label(this, "", false);
        problem.setData("id", "preview.problem." + input.itemId());
        Themes.colour(problem, palette -> {
            problem.setBackground(new Color(palette.background()));
            problem.setForeground(new Color(palette.error()));
        });
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(120, SWT.DEFAULT)
                .applyTo(problem);
        if (model.needsOthers()) {
            others(typed);
        }
        check();
    }

    private String name() {
        String name = Texts.name(input.element(), PreviewTexts.locale());
        String code = input.element().getCode();
        if (input.element() instanceof Criterion) {
            return PreviewTexts.text(input.kind() == RuleInput.Kind.AWARD ? "award" : "answer");
        }
        return code == null || code.equals(name) ? name : PreviewTexts.text("input", name, code);
    }

    private void number(Runnable typed, Consumer<RuleInput> focused) {
        Text field = new Text(this, SWT.BORDER | SWT.RIGHT);
        field.setText(model.text(input));
        field.setData("id", "preview.input." + input.itemId());
        field.addModifyListener(e -> {
            model.type(input, field.getText());
            check();
            typed.run();
        });
        field.addFocusListener(FocusListener.focusGainedAdapter(e -> focused.accept(input)));
        // GTK selects all on Tab, but a click puts the cursor; a sample figure is replaced, not edited.
        field.addMouseListener(MouseListener.mouseUpAdapter(e -> {
            if (field.getSelectionCount() == 0) {
                field.selectAll();
            }
        }));
        GridDataFactory.fillDefaults().hint(110, SWT.DEFAULT).applyTo(field);
        String unit = input.unit().isEmpty() && input.kind() == RuleInput.Kind.PERCENT
                ? "%"
                : MeasureUnits.in(input.unit(), PreviewTexts.locale());
        Label after = Pane.label(this, unit, true);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(after);
    }

    private void choice(Runnable typed) {
        List<RuleInput.Choice> choices = input.choices();
        Combo field = new Combo(this, SWT.READ_ONLY);
        field.setData("id", "preview.input." + input.itemId());
        choices.forEach(each -> field.add(PreviewTexts.text("choice", each.value(), each.label())));
        BigDecimal chosen = FigureText.parse(model.text(input)).map(Cell::value).orElse(null);
        IntStream.range(0, choices.size())
                .filter(i -> chosen != null && choices.get(i).value().compareTo(chosen) == 0)
                .findFirst()
                .ifPresent(field::select);
        field.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            BigDecimal value = choices.get(field.getSelectionIndex()).value();
            model.type(input, Numbers.exact(value, PreviewTexts.locale()));
            check();
            typed.run();
        }));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(120, SWT.DEFAULT)
                .applyTo(field);
    }

    private void others(Runnable typed) {
        Label label = Pane.label(this, PreviewTexts.text("others"), true);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(120, SWT.DEFAULT)
                .applyTo(label);
        Text field = new Text(this, SWT.BORDER);
        field.setText(model.othersText(input));
        field.setMessage(PreviewTexts.text("others.hint"));
        field.setData("id", "preview.others." + input.itemId());
        field.addModifyListener(e -> {
            model.typeOthers(input, field.getText());
            typed.run();
        });
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(120, SWT.DEFAULT)
                .applyTo(field);
    }

    private void check() {
        String text = model.problem(input).map(PreviewTexts::in).orElse("");
        if (!text.equals(problem.getText()) || text.isEmpty() == problem.getVisible()) {
            problem.setText(text);
            problem.setVisible(!text.isEmpty());
            ((GridData) problem.getLayoutData()).exclude = text.isEmpty();
            problem.requestLayout();
        }
    }
}
