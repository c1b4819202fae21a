// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.methods.internal.index;

import java.util.Arrays;
import vn.thang.criteria.IndexStep;
import vn.thang.criteria.NormaliseMethod;
import vn.thang.criteria.NormaliseStep;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.RuleException;
import vn.thang.scoring.index.ColumnStep;
import vn.thang.scoring.index.CompiledStep;
import vn.thang.scoring.index.IndexContext;
import vn.thang.scoring.index.IndexStepMethod;
import vn.thang.scoring.index.IndicatorColumn;

/**
 * A way to normalise. The direction is honoured here: an indicator whose lower figures are better is normalised as if all
 * figures had the opposite sign. Missing data: does not count and stays missing, unless a method says otherwise.
 */
abstract class Normalisation implements IndexStepMethod {
    private final NormaliseMethod method;

    Normalisation(NormaliseMethod method) {
        this.method = method;
    }

    /** The range of the step. */
    record Range(double low, double high, boolean capped) {
        /** The value of a share of the range; above 1 only when not capped. */
        double at(double share) {
            return low + (capped && share > 1 ? 1 : share) * (high - low);
        }
    }

    @Override
    public final boolean handles(IndexStep step) {
        return step instanceof NormaliseStep normalise && normalise.getMethod() == method;
    }

    @Override
    public final CompiledStep compile(IndexStep step, IndexContext context) throws RuleException {
        NormaliseStep normalise = (NormaliseStep) step;
        if (normalise.getLow() == null || normalise.getHigh() == null) {
            throw context.error(Texts.of("check.range"));
        }
        Range range =
                new Range(normalise.getLow().doubleValue(), normalise.getHigh().doubleValue(), normalise.isCapped());
        return compile(normalise, range, context);
    }

    abstract ColumnStep compile(NormaliseStep step, Range range, IndexContext context) throws RuleException;

    /** +1, or −1 where lower figures are better. */
    static double sign(IndicatorColumn column) {
        return column.indicator().lowerIsBetter() ? -1 : 1;
    }

    /** No value can be normalised: all are lost, which is reported. */
    static boolean undefined(IndicatorColumn column, Message reason) {
        column.problem(reason);
        Arrays.fill(column.values(), Double.NaN);
        return true;
    }

    static Message explained(Message what, IndicatorColumn before, int row, double after) {
        return Texts.change(
                before.indicator().lowerIsBetter() ? Texts.of("normalise.lower", what) : what, before, row, after);
    }
}
