// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import vn.thang.assessment.ui.model.BlockEdit;
import vn.thang.assessment.ui.model.CellRange;
import vn.thang.assessment.ui.model.GridSearch;
import vn.thang.assessment.ui.model.GridView;
import vn.thang.assessment.ui.model.TabText;

/**
 * What can be done with the selected cells. Each action is one step that can be undone. Large ones are prepared behind the
 * scenes; the grid can be used meanwhile.
 */
public final class GridActions {
    private final AssessmentGrid grid;
    private final ScoreInput input;
    private final GridListener listener;

    GridActions(AssessmentGrid grid, ScoreInput input, GridListener listener) {
        this.grid = grid;
        this.input = input;
        this.listener = listener;
    }

    /** Copies the selected cells as they are printed, numbers with all digits. */
    public void copy() {
        CellRange range = grid.selection();
        if (!range.isEmpty()) {
            GridView view = grid.view();
            inBackground("copy", () -> TabText.write(view.copy(range)), this::toClipboard);
        }
    }

    private void toClipboard(String text) {
        Clipboard clipboard = new Clipboard(grid.getDisplay());
        try {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    /** Copies, then empties. */
    public void cut() {
        copy();
        empty();
    }

    /** Pastes from the clipboard; what cannot be taken is told in one place. */
    public void paste() {
        Clipboard clipboard = new Clipboard(grid.getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        CellRange into = grid.selection();
        if (text instanceof String typed && !into.isEmpty()) {
            CellRange visible = grid.visible();
            prepare("edit.paste", view -> BlockEdit.paste(view, into, TabText.read(typed), visible));
        }
    }

    /** The uppermost selected row goes into the rows below it. */
    public void fillDown() {
        CellRange range = grid.selection();
        prepare("edit.fill", view -> BlockEdit.fillDown(view, range));
    }

    /** Repeats the cells of a source over a target. */
    void fill(CellRange source, CellRange target) {
        prepare("edit.fill", view -> BlockEdit.fill(view, source, target));
    }

    public void empty() {
        CellRange range = grid.selection();
        prepare("edit.empty", view -> BlockEdit.empty(view, range));
    }

    /** Asks for the reason first. */
    public void notApplicable() {
        if (!grid.selection().isEmpty() && !input.readOnly()) {
            listener.askReason();
        }
    }

    /** The selected criteria do not apply, for a reason. */
    public void notApplicable(String reason) {
        CellRange range = grid.selection();
        prepare("edit.notApplicable", view -> BlockEdit.notApplicable(view, range, reason));
    }

    /** Takes the self-scores of the selected cells over into the layer that is shown. */
    public void acceptSelf() {
        CellRange range = grid.selection();
        prepare("edit.acceptSelf", view -> BlockEdit.acceptSelf(view, range));
    }

    /** Goes to the next cell without a score, in the column or along the rows. */
    public void nextOpen(boolean alongRows, boolean forward) {
        GridSearch search = new GridSearch(grid.view(), grid.visible());
        grid.position()
                .flatMap(from -> alongRows ? search.openBeside(from, forward) : search.openBelow(from, forward))
                .ifPresent(grid::select);
    }

    public void find() {
        listener.find();
    }

    public void findNext(boolean forward) {
        listener.findNext(forward);
    }

    private void prepare(String label, Function<GridView, BlockEdit> edit) {
        if (!input.readOnly()) {
            GridView view = grid.view();
            inBackground(label, () -> edit.apply(view), prepared -> prepared(label, prepared));
        }
    }

    private void prepared(String label, BlockEdit edit) {
        if (edit.isClean()) {
            take(label, edit);
        } else {
            listener.refused(edit, () -> take(label, edit));
        }
    }

    private void take(String label, BlockEdit edit) {
        if (!edit.edits().isEmpty()) {
            input.enter(GridWords.text(label, edit.cells()), edit.edits());
        }
    }

    private interface Work<T> {
        T done();
    }

    private <T> void inBackground(String name, Work<T> work, Consumer<T> then) {
        Job job = Job.createSystem(name, (ICoreRunnable) monitor -> {
            T result = work.done();
            grid.onScreen(() -> then.accept(result));
        });
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }
}
