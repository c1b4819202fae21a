// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.grid;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import vn.thang.assessment.ui.model.Arrangement;
import vn.thang.assessment.ui.model.GridContents;
import vn.thang.assessment.ui.model.GridModel;
import vn.thang.assessment.ui.model.GridScope;
import vn.thang.assessment.ui.model.GridView;
import vn.thang.assessment.ui.model.RowOrder;
import vn.thang.assessment.ui.model.StoredCells;
import vn.thang.scoring.ScoringRun;

/**
 * Prepares what the grid shows behind the scenes: copies the stored cells, builds the model, sorts, filters, groups. Only
 * the latest wish counts; wishes that come while one is being prepared become one.
 */
final class GridLoader extends Job {

    /**
     * What is to be shown.
     *
     * @param again sort and filter anew, even if the arrangement is the same
     */
    record Wish(
            ScoringRun run,
            GridScope scope,
            GridContents contents,
            Locale locale,
            Arrangement arrangement,
            boolean again) {}

    /**
     * What can be shown now.
     *
     * @param stale sorting or filtering anew would give another order
     */
    record Loaded(GridView view, Wish wish, boolean stale) {}

    private final ScoreInput input;
    private final Consumer<Loaded> done;
    private Wish next;
    private Optional<StoredCells> cells = Optional.empty();
    private Optional<Loaded> last = Optional.empty();

    /** @param done is called on the thread of the job */
    GridLoader(ScoreInput input, Consumer<Loaded> done) {
        super("grid");
        this.input = input;
        this.done = done;
        setSystem(true);
        setPriority(INTERACTIVE);
    }

    synchronized void load(Wish wish) {
        boolean again = wish.again() || next != null && next.again();
        next = new Wish(wish.run(), wish.scope(), wish.contents(), wish.locale(), wish.arrangement(), again);
        schedule();
    }

    private synchronized Wish take() {
        Wish taken = next;
        next = null;
        return taken;
    }

    private synchronized void putBack(Wish wish) {
        if (next == null) {
            next = wish;
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Wish wish = take();
        if (wish == null || monitor.isCanceled()) {
            return Status.OK_STATUS;
        }
        Optional<StoredCells> now =
                input.read(data -> cells.map(earlier -> earlier.then(data)).orElseGet(() -> StoredCells.open(data)));
        if (now.isEmpty()) {
            putBack(wish);
            schedule(5);
            return Status.OK_STATUS;
        }
        cells = now;
        GridModel model = GridModel.of(wish.run(), now.get(), wish.scope(), wish.contents(), wish.locale());
        RowOrder fresh = RowOrder.of(model, wish.arrangement());
        RowOrder order = last.filter(shown -> keepsOrder(shown, wish, model))
                .map(shown -> shown.view().order())
                .orElse(fresh);
        Loaded loaded = new Loaded(new GridView(model, order), wish, !order.sameAs(fresh));
        last = Optional.of(loaded);
        done.accept(loaded);
        return Status.OK_STATUS;
    }

    private static boolean keepsOrder(Loaded shown, Wish wish, GridModel model) {
        return !wish.again()
                && shown.wish().scope().equals(wish.scope())
                && shown.wish().arrangement().equals(wish.arrangement())
                && shown.view().model().hasUnitsOf(model);
    }
}
