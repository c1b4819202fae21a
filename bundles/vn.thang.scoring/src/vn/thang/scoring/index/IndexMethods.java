// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.index;

import java.util.List;
import java.util.stream.Stream;
import vn.thang.criteria.Aggregation;
import vn.thang.criteria.IndexStep;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.Scoring;

/** The methods to build indices with; the first that handles a step or an aggregation is taken. */
public record IndexMethods(List<IndexStepMethod> steps, List<AggregationMethod> aggregations) {
    /** None: only scorecards in points mode can be scored. */
    public static final IndexMethods NONE = new IndexMethods(List.of(), List.of());

    public IndexMethods {
        steps = List.copyOf(steps);
        aggregations = List.copyOf(aggregations);
    }

    /** These and then the others. */
    public IndexMethods before(IndexMethods others) {
        return new IndexMethods(
                Stream.concat(steps.stream(), others.steps.stream()).toList(),
                Stream.concat(aggregations.stream(), others.aggregations.stream())
                        .toList());
    }

    /** The method of a step. */
    public IndexStepMethod methodFor(IndexStep step) throws RuleException {
        return steps.stream()
                .filter(method -> method.handles(step))
                .findFirst()
                .orElseThrow(() -> unknown("index.step", step.eClass()));
    }

    /** The method of an aggregation. */
    public AggregationMethod methodFor(Aggregation aggregation) throws RuleException {
        return aggregations.stream()
                .filter(method -> method.handles(aggregation))
                .findFirst()
                .orElseThrow(() -> unknown("index.aggregation", aggregation.eClass()));
    }

    private static RuleException unknown(String key, Object kind) {
        Message message = Messages.of(Scoring.class).message(key, kind);
        return new RuleException(Finding.error("scoring.index.unknown", Location.none(), message));
    }
}
