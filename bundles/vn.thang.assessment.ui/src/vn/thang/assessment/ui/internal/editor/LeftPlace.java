// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.editor;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.ui.IMemento;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.ui.internal.grid.AssessmentGrid.Place;
import vn.thang.scoring.ScoringRun;

/**
 * Where a person left an editor, kept from one start of the workbench to the next.
 *
 * @param page index of the page in front
 * @param scope key of the units in the grid
 * @param unit id of the unit; empty when nothing was selected
 * @param node id of the selected node of its scorecard
 */
record LeftPlace(int page, Layer layer, String scope, String unit, String node) {
    private static final String PAGE = "page";
    private static final String LAYER = "layer";
    private static final String SCOPE = "scope";
    private static final String UNIT = "unit";
    private static final String NODE = "node";

    static LeftPlace of(int page, Layer layer, String scope, Optional<Place> place) {
        return new LeftPlace(
                page,
                layer,
                scope,
                place.map(at -> at.unit().getId()).orElse(""),
                place.map(at -> at.node().id()).orElse(""));
    }

    /** Empty when it was kept by something else. */
    static Optional<LeftPlace> read(IMemento memento) {
        Integer page = memento.getInteger(PAGE);
        Optional<Layer> layer = Arrays.stream(Layer.values())
                .filter(each -> each.name().equals(memento.getString(LAYER)))
                .findFirst();
        return page == null
                ? Optional.empty()
                : layer.map(kept ->
                        new LeftPlace(page, kept, text(memento, SCOPE), text(memento, UNIT), text(memento, NODE)));
    }

    private static String text(IMemento memento, String key) {
        String text = memento.getString(key);
        return text == null ? "" : text;
    }

    void write(IMemento memento) {
        memento.putInteger(PAGE, page);
        memento.putString(LAYER, layer.name());
        memento.putString(SCOPE, scope);
        memento.putString(UNIT, unit);
        memento.putString(NODE, node);
    }

    /** The cell, as long as the assessment has it. */
    Optional<Place> find(ScoringRun run) {
        return run.assessment().getUnits().stream()
                .filter(each -> each.getId().equals(unit))
                .findFirst()
                .flatMap(own -> run.tableOf(own)
                        .flatMap(table -> table.plan().nodes().stream()
                                .filter(each -> each.id().equals(node))
                                .findFirst())
                        .map(found -> new Place(own, found)));
    }
}
