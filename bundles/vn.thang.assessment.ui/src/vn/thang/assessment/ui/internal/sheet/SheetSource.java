// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.ui.sheet.SheetModel;

/** Gets the sheet of one unit after the other, without waiting. Belongs to the user-interface thread. */
final class SheetSource {
    private final SheetHost host;
    private final Control owner;
    private final Consumer<SheetModel> shown;
    private Unit unit;
    private SheetModel model;

    /**
     * No unit yet.
     *
     * @param owner nothing happens any more after it is disposed
     * @param shown hears of every new sheet
     */
    SheetSource(SheetHost host, Control owner, Consumer<SheetModel> shown) {
        this.host = host;
        this.owner = owner;
        this.shown = shown;
        host.session().score(List.of(Layer.values()));
    }

    /** The unit whose sheet is or will be shown; null before the first. */
    Unit unit() {
        return unit;
    }

    /** The latest sheet of the unit; empty while it is being made. */
    Optional<SheetModel> model() {
        return Optional.ofNullable(model);
    }

    void open(Unit next) {
        if (next != unit) {
            unit = next;
            model = null;
            refresh();
        }
    }

    /** Makes the sheet anew, after an edit or for another layer; on the thread that reads what it shows. */
    void refresh() {
        if (unit != null) {
            Display display = owner.getDisplay();
            host.session()
                    .facts(unit)
                    .thenApply(facts -> SheetModel.of(host.session(), facts, host.locale()))
                    .thenAccept(made -> made.ifPresent(next -> display.asyncExec(() -> take(next))));
        }
    }

    private void take(SheetModel next) {
        if (!owner.isDisposed() && next.unit() == unit) {
            model = next;
            shown.accept(next);
        }
    }

    /** The unit after or before the current one, in the order of the assessment. */
    Optional<Unit> neighbour(boolean forward) {
        List<Unit> units = host.session().model().getUnits();
        int place = units.indexOf(unit) + (forward ? 1 : -1);
        return place >= 0 && place < units.size() ? Optional.of(units.get(place)) : Optional.empty();
    }
}
