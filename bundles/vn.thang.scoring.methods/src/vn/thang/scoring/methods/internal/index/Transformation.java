// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import vn.thang.criteria.IndexStep;
import vn.thang.criteria.TransformFunction;
import vn.thang.criteria.TransformStep;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.index.ColumnStep;
import vn.thang.scoring.index.CompiledStep;
import vn.thang.scoring.index.IndexContext;
import vn.thang.scoring.index.IndexStepMethod;
import vn.thang.scoring.index.IndicatorColumn;

/**
 * Applies a function to all figures: natural logarithm (plain, or of the figure shifted), square root.
 *
 * <p>Missing data: stays missing. A figure that the function is not defined for becomes missing and is reported.
 */
public final class Transformation implements IndexStepMethod {
    private record Transform(TransformFunction function) implements ColumnStep {
        @Override
        public boolean apply(IndicatorColumn column) {
            int before = Statistics.count(column.values());
            Transforms.apply(function, column.values());
            boolean lost = Statistics.count(column.values()) < before;
            if (lost) {
                column.problem(Texts.of("transform.undefined", function));
            }
            return lost;
        }

        @Override
        public Message explain(IndicatorColumn before, int row, double after) {
            return Texts.change(Texts.of("transform", function), before, row, after);
        }
    }

    @Override
    public boolean handles(IndexStep step) {
        return step instanceof TransformStep;
    }

    @Override
    public CompiledStep compile(IndexStep step, IndexContext context) {
        return new Transform(((TransformStep) step).getFunction());
    }
}
