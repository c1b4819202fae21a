// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.internal;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import vn.thang.analysis.robustness.Choice;
import vn.thang.chart.results.RobustnessCharts;
import vn.thang.results.ui.model.RobustnessOrder;
import vn.thang.ui.UiLanguage;

/** What is to be tried, in two rows of fields. */
final class RobustnessFields {
    private static final String[] USUAL = {"1000", "5000", "10000", "100000"};

    private final Combo replications;
    private final Text noise;
    private final Text seed;
    private final Map<Choice, Button> choices = new EnumMap<>(Choice.class);
    private final Button causes;

    /**
     * Makes the fields in a head.
     *
     * @param changed after every change
     */
    RobustnessFields(Composite head, Composite numbers, Runnable changed) {
        RobustnessOrder first = RobustnessOrder.DEFAULT;
        Panes.label(numbers, Texts.text("sure.replications"), SWT.NONE);
        replications = new Combo(numbers, SWT.DROP_DOWN);
        replications.setItems(USUAL);
        replications.setText(first.replications());
        replications.setData("id", "sure.replications");
        replications.setLayoutData(new RowData(96, SWT.DEFAULT));
        Panes.name(replications, Texts.text("sure.replications"));
        Panes.label(numbers, Texts.text("sure.noise"), SWT.NONE);
        noise = field(numbers, "sure.noise", first.noise());
        Panes.label(numbers, Texts.text("sure.seed"), SWT.NONE);
        seed = field(numbers, "sure.seed", first.seed());
        Composite doubts = Panes.row(head);
        Panes.label(doubts, Texts.text("sure.doubts"), SWT.NONE);
        for (Choice choice : Choice.values()) {
            Button box = Panes.button(
                    doubts,
                    SWT.CHECK,
                    RobustnessCharts.choice(choice, UiLanguage.locale()),
                    "sure.choice." + choice.word(),
                    changed);
            box.setSelection(first.choices().contains(choice));
            choices.put(choice, box);
        }
        causes = Panes.button(numbers, SWT.CHECK, Texts.text("sure.causes"), "sure.causes", changed);
        causes.setSelection(first.causes());
        replications.addModifyListener(e -> changed.run());
        noise.addModifyListener(e -> changed.run());
        seed.addModifyListener(e -> changed.run());
    }

    private static Text field(Composite row, String id, String text) {
        Text field = new Text(row, SWT.BORDER | SWT.SINGLE | SWT.RIGHT);
        field.setText(text);
        field.setData("id", id);
        field.setLayoutData(new RowData(44, SWT.DEFAULT));
        Panes.name(field, Texts.text(id));
        return field;
    }

    /** Choices that a group does not know cannot be made. */
    void offer(Set<Choice> known) {
        choices.forEach((choice, box) -> box.setEnabled(known.contains(choice)));
    }

    RobustnessOrder order() {
        EnumSet<Choice> chosen = EnumSet.noneOf(Choice.class);
        choices.forEach((choice, box) -> {
            if (box.getSelection() && box.isEnabled()) {
                chosen.add(choice);
            }
        });
        return new RobustnessOrder(
                replications.getText(), noise.getText(), seed.getText(), chosen, causes.getSelection());
    }
}
