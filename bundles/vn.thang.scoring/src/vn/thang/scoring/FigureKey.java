// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import vn.thang.assessment.store.Facet;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Described;
import vn.thang.criteria.Measure;

/**
 * A figure that a rule reads.
 *
 * @param itemId id of a measure, a criterion or an attribute of units
 * @param element the measure, the criterion or the definition of the attribute
 */
public record FigureKey(String itemId, Facet facet, Described element) {
    public static FigureKey of(Measure measure) {
        return new FigureKey(measure.getId(), Facet.INPUT, measure);
    }

    /** An attribute of units, as {@link vn.thang.criteria.attribute.Attributes#number} reads it. */
    public static FigureKey of(AttributeDefinition ofUnits) {
        return new FigureKey(ofUnits.getId(), Facet.INPUT, ofUnits);
    }

    /** The answer entered at a criterion. */
    public static FigureKey answer(Criterion criterion) {
        return new FigureKey(criterion.getId(), Facet.INPUT, criterion);
    }

    /** The element's code, else its id. */
    public String code() {
        return element.getCode() == null || element.getCode().isEmpty() ? element.getId() : element.getCode();
    }
}
