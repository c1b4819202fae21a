// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.AttributeEdit;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.Framework;

/** Attributes of units that change, and what they were before. */
record StatedAttributes(List<Place> places) {
    /** One attribute of one unit. */
    private record Place(Unit unit, AttributeDefinition definition, AttributeEdit before, AttributeEdit after) {}

    static StatedAttributes of(List<AttributeEdit> edits, Assessment model, Framework framework, Path file)
            throws StoreException {
        List<Place> places = new ArrayList<>();
        for (AttributeEdit edit : edits) {
            Unit unit = model.getUnits().stream()
                    .filter(each -> Objects.equals(each.getId(), edit.unitId()))
                    .findFirst()
                    .orElseThrow(() -> Problems.unknown(file, edit.unitId(), "noUnit"));
            AttributeDefinition definition = framework.getAttributeDefinitions().stream()
                    .filter(each -> Objects.equals(each.getId(), edit.attributeId()))
                    .findFirst()
                    .orElseThrow(() -> Problems.unknown(file, edit.attributeId(), "noItem"));
            places.add(new Place(unit, definition, AttributeEdit.now(unit, definition), edit));
        }
        return new StatedAttributes(List.copyOf(places));
    }

    void change() {
        places.forEach(place -> place.after().applyTo(place.unit(), place.definition()));
    }

    void revert() {
        places.reversed().forEach(place -> place.before().applyTo(place.unit(), place.definition()));
    }

    /** What was stated, the last change first. */
    List<AttributeEdit> before() {
        return places.reversed().stream().map(Place::before).toList();
    }
}
