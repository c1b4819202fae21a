// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import vn.thang.assessment.ui.model.GridSearch;
import vn.thang.assessment.ui.model.GridSearch.Found;
import vn.thang.ui.Icons;
import vn.thang.ui.Themes;

/**
 * The bar to search: Enter goes to the next match, Shift+Enter to the one before, Esc closes. Looks at names, codes and
 * what the cells show; the code of a criterion goes to its column.
 */
public final class FindBar extends Composite {
    private final AssessmentGrid grid;
    private final Runnable close;
    private final Text text;
    private final Label answer;
    private Optional<Job> running = Optional.empty();

    public FindBar(Composite parent, AssessmentGrid grid, Runnable close) {
        super(parent, SWT.NONE);
        this.grid = grid;
        this.close = close;
        GridLayoutFactory.fillDefaults()
                .numColumns(4)
                .margins(8, 4)
                .spacing(6, 0)
                .applyTo(this);
        Themes.colour(this, palette -> setBackground(new Color(palette.header())));
        Label label = label(GridWords.text("find.label"));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        text = new Text(this, SWT.SEARCH | SWT.ICON_CANCEL);
        text.setMessage(GridWords.text("find.hint"));
        text.setData("id", "grid.find");
        text.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .hint(260, SWT.DEFAULT)
                .applyTo(text);
        ToolBar tools = new ToolBar(this, SWT.FLAT);
        Themes.colour(tools, palette -> tools.setBackground(new Color(palette.header())));
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
        tool(tools, resources, Icons.UP, "find.previous", () -> next(false));
        tool(tools, resources, Icons.DOWN, "find.next", () -> next(true));
        tool(tools, resources, Icons.REMOVE, "find.close", close);
        answer = label("");
        answer.setData("id", "grid.find.answer");
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(answer);
    }

    private Label label(String shown) {
        Label label = new Label(this, SWT.NONE);
        label.setText(shown);
        Themes.colour(label, palette -> {
            label.setBackground(new Color(palette.header()));
            label.setForeground(new Color(palette.text()));
        });
        return label;
    }

    private static void tool(ToolBar bar, LocalResourceManager resources, Icons icon, String key, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setToolTipText(GridWords.text(key));
        item.setData("id", "grid." + key);
        item.setImage(resources.create(icon.descriptor()));
        Themes.onChange(bar, () -> item.setImage(resources.create(icon.descriptor())));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
    }

    private void pressed(KeyEvent event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            next((event.stateMask & SWT.SHIFT) == 0);
            event.doit = false;
        } else if (event.keyCode == SWT.ESC) {
            close.run();
            event.doit = false;
        }
    }

    /** Takes the keyboard, with the last text selected. */
    public void open() {
        text.setFocus();
        text.selectAll();
    }

    /** Goes to another match of the text, looked for behind the scenes. */
    public void next(boolean forward) {
        running.ifPresent(Job::cancel);
        String typed = text.getText();
        if (typed.isBlank()) {
            return;
        }
        GridSearch search = new GridSearch(grid.view(), grid.visible());
        Found from = grid.position().orElse(new Found(0, 0));
        Job job = Job.createSystem("find", (ICoreRunnable) monitor -> {
            BooleanSupplier cancelled = monitor::isCanceled;
            Optional<Found> found = search.column(typed)
                    .filter(column -> search.isCode(typed, column))
                    .map(column -> new Found(from.row(), column))
                    .or(() -> search.text(typed, from, forward, cancelled));
            if (!monitor.isCanceled()) {
                grid.onScreen(() ->
                        show(typed, found.or(() -> search.column(typed).map(c -> new Found(from.row(), c)))));
            }
        });
        running = Optional.of(job);
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    private void show(String typed, Optional<Found> found) {
        if (isDisposed()) {
            return;
        }
        Control focus = getDisplay().getFocusControl();
        found.ifPresent(grid::select);
        answer.setText(found.isPresent() ? "" : GridWords.text("find.nothing", typed));
        if (focus == text) {
            text.setFocus();
        }
    }
}
