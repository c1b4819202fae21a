// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import java.math.BigDecimal;
import java.util.List;
import vn.thang.assessment.store.Facet;
import vn.thang.criteria.Described;

/**
 * A figure that a criterion's rule asks for.
 *
 * @param itemId id of the measure or the criterion
 * @param facet points for an award, else input
 * @param element the measure or the criterion
 * @param unit unit of measurement; empty when none is stated
 * @param minimum the least that makes sense; null when not stated
 * @param maximum the most that makes sense; null when not stated
 * @param choices all that may be answered, in order; empty when any number may
 */
public record RuleInput(
        String itemId,
        Facet facet,
        Described element,
        Kind kind,
        String unit,
        BigDecimal minimum,
        BigDecimal maximum,
        List<Choice> choices) {
    /** What is typed. */
    public enum Kind {
        NUMBER,
        INTEGER,
        PERCENT,
        RANK,
        /** One of the choices. */
        CHOICE,
        /** Points by judgement. */
        AWARD
    }

    /**
     * An answer.
     *
     * @param label a {@link vn.thang.criteria.text.Message} or a level of a scale
     */
    public record Choice(BigDecimal value, Object label) {}

    public RuleInput {
        choices = List.copyOf(choices);
    }

    /** Whether a value can be meant, judged by bounds, kind and choices. */
    public boolean accepts(BigDecimal value) {
        boolean whole = kind != Kind.INTEGER && kind != Kind.RANK
                || value.stripTrailingZeros().scale() <= 0;
        boolean within = (minimum == null || value.compareTo(minimum) >= 0)
                && (maximum == null || value.compareTo(maximum) <= 0);
        boolean chosen = choices.isEmpty()
                || choices.stream().anyMatch(each -> each.value().compareTo(value) == 0);
        return whole && within && chosen;
    }
}
