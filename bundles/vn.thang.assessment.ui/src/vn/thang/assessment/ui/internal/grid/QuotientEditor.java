// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import java.util.List;
import java.util.function.Function;
import org.eclipse.nebula.widgets.nattable.edit.editor.AbstractCellEditor;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.widget.EditModeEnum;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import vn.thang.ui.Themes;

/**
 * Two small fields with a stroke between, for the two figures of a quotient. A stroke typed in the first field goes on to
 * the second; one number alone means points awarded directly.
 */
final class QuotientEditor extends AbstractCellEditor {
    private static final int WIDTH = 170;

    private final Function<QuotientEditor, List<String>> names;
    private Composite pane;
    private Text first;
    private Text second;

    /** @param names what the two figures of the cell are called */
    QuotientEditor(Function<QuotientEditor, List<String>> names) {
        this.names = names;
    }

    @Override
    protected Control activateCell(Composite parent, Object content) {
        createEditorControl(parent);
        boolean typed = content instanceof Character;
        if (typed) {
            first.setText(content.toString());
        } else {
            setCanonicalValue(content);
        }
        focus(typed);
        first.getDisplay().asyncExec(() -> {
            if (!first.isDisposed() && !first.isFocusControl()) {
                focus(typed);
            }
        });
        return pane;
    }

    /** Typing goes on behind what was typed, or replaces what was there. */
    private void focus(boolean behind) {
        first.forceFocus();
        if (behind) {
            first.setSelection(first.getCharCount());
        } else {
            first.selectAll();
        }
    }

    @Override
    public Object getEditorValue() {
        String above = first.getText().strip();
        String below = second.getText().strip();
        return below.isEmpty() ? above : above + "/" + below;
    }

    @Override
    public void setEditorValue(Object value) {
        String[] parts = String.valueOf(value).split("/", 2);
        first.setText(parts[0]);
        second.setText(parts.length > 1 ? parts[1] : "");
    }

    @Override
    public Control getEditorControl() {
        return pane;
    }

    /** The field that has or last had the focus; where a refusal is shown. */
    Text field() {
        return second.isFocusControl() ? second : first;
    }

    @Override
    public Control createEditorControl(Composite parent) {
        pane = new Composite(parent, SWT.NONE);
        pane.setData("id", "grid.quotient");
        first = field("grid.numerator");
        Label stroke = new Label(pane, SWT.CENTER);
        stroke.setText("/");
        second = field("grid.denominator");
        Themes.colour(pane, palette -> pane.setBackground(new Color(palette.background())));
        Themes.colour(stroke, palette -> {
            stroke.setBackground(new Color(palette.background()));
            stroke.setForeground(new Color(palette.text()));
        });
        List<String> called = names.apply(this);
        first.setMessage(called.getFirst());
        first.setToolTipText(called.getFirst());
        second.setMessage(called.getLast());
        second.setToolTipText(called.getLast());
        pane.addListener(SWT.Resize, event -> layout(stroke));
        pane.addListener(SWT.Paint, event -> {
            // It lies over the cell at the right: a frame says how far it goes.
            Rectangle area = pane.getClientArea();
            event.gc.setForeground(new Color(Themes.palette().accent()));
            event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
        });
        first.addVerifyListener(event -> {
            int stop = event.text.indexOf('/');
            if (stop >= 0) {
                String rest = event.text.substring(stop + 1);
                event.text = event.text.substring(0, stop);
                second.setText(rest.isEmpty() ? second.getText() : rest);
                second.setFocus();
                second.selectAll();
            }
        });
        return pane;
    }

    private void layout(Label stroke) {
        Rectangle area = pane.getClientArea();
        int half = (area.width - 8) / 2;
        int line = stroke.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        first.setBounds(1, 1, half - 1, area.height - 2);
        stroke.setBounds(half, (area.height - line) / 2, 8, line);
        second.setBounds(half + 8, 1, area.width - half - 9, area.height - 2);
    }

    private Text field(String id) {
        Text text = new Text(pane, SWT.SINGLE | SWT.RIGHT);
        text.setData("id", id);
        Themes.colour(text, palette -> {
            text.setBackground(new Color(palette.background()));
            text.setForeground(new Color(palette.text()));
        });
        text.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
        return text;
    }

    private void pressed(KeyEvent event) {
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> commit(MoveDirectionEnum.DOWN, true);
            case SWT.ESC -> close();
            case SWT.TAB -> tab((event.stateMask & SWT.SHIFT) == 0, event.widget == first);
            case SWT.ARROW_UP -> commit(MoveDirectionEnum.UP, true);
            case SWT.ARROW_DOWN -> commit(MoveDirectionEnum.DOWN, true);
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void tab(boolean forward, boolean inFirst) {
        if (forward == inFirst) {
            Text next = inFirst ? second : first;
            next.setFocus();
            next.selectAll();
        } else {
            commit(forward ? MoveDirectionEnum.RIGHT : MoveDirectionEnum.LEFT, true);
        }
    }

    /** Leaving both fields takes what is there, as leaving any other editor does. */
    @Override
    public void addEditorControlListeners() {
        FocusListener left =
                FocusListener.focusLostAdapter(event -> pane.getDisplay().asyncExec(() -> {
                    boolean gone = !pane.isDisposed() && !first.isFocusControl() && !second.isFocusControl();
                    if (gone
                            && editMode == EditModeEnum.INLINE
                            && !isClosed()
                            && !commit(MoveDirectionEnum.NONE, true)) {
                        first.setFocus();
                    }
                }));
        for (Text text : List.of(first, second)) {
            text.addFocusListener(left);
        }
    }

    /** The listeners go with the fields. */
    @Override
    public void removeEditorControlListeners() {
        focusListener = null;
    }

    @Override
    public Rectangle calculateControlBounds(Rectangle cell) {
        return new Rectangle(cell.x, cell.y, Math.max(cell.width, WIDTH), cell.height);
    }
}
