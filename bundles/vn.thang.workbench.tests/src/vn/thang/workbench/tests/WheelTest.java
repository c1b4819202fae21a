// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Scrolling through a form changes nothing in it. */
class WheelTest {
    @RegisterExtension
    final Workbench workbench = new Workbench();

    private final UiDriver ui = workbench.ui();

    private Shell shell;
    private ScrolledComposite pane;
    private Combo combo;
    private Spinner spinner;

    @BeforeEach
    void form() {
        shell = new Shell(Display.getCurrent());
        shell.setLayout(new FillLayout());
        pane = new ScrolledComposite(shell, SWT.V_SCROLL);
        Composite body = new Composite(pane, SWT.NONE);
        body.setLayout(new GridLayout());
        new Button(body, SWT.PUSH).setText("OK");
        for (int i = 0; i < 8; i++) {
            new Label(body, SWT.NONE).setText("line " + i);
        }
        combo = new Combo(body, SWT.READ_ONLY);
        combo.setItems("one", "two", "three", "four", "five");
        combo.select(2);
        spinner = new Spinner(body, SWT.BORDER);
        spinner.setSelection(50);
        for (int i = 0; i < 60; i++) {
            new Label(body, SWT.NONE).setText("line " + i);
        }
        body.setSize(body.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        pane.setContent(body);
        shell.setBounds(100, 100, 400, 400);
        shell.open();
        body.getChildren()[0].setFocus();
        ui.pump(300);
    }

    @AfterEach
    void end() {
        if (shell != null) {
            shell.dispose();
        }
    }

    @Test
    void theWheelOverAComboWithoutTheFocusScrollsTheForm() {
        scrolls(combo);

        assertEquals(2, combo.getSelectionIndex());
    }

    @Test
    void theWheelOverASpinnerWithoutTheFocusScrollsTheForm() {
        scrolls(spinner);

        assertEquals(50, spinner.getSelection());
    }

    @Test
    void theWheelChangesASpinnerThatHasTheFocus() {
        spinner.setFocus();
        ui.pump(200);

        ui.wheel(spinner, 20, 8, 1);

        assertTrue(spinner.getSelection() > 50, "spinner is at " + spinner.getSelection());
    }

    private void scrolls(Control over) {
        assertEquals(0, pane.getOrigin().y);

        ui.wheel(over, 20, 8, -1);

        assertTrue(pane.getOrigin().y > 0, "the form has not moved");
    }
}
