// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.results.ui.model;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.thang.analysis.robustness.Choice;
import vn.thang.analysis.robustness.RobustnessPlan;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;

/**
 * What a person asks for: fields as they are typed. Immutable.
 *
 * @param replications how often to try
 * @param noise by how many percent a weight goes up or down at most
 * @param seed the same seed gives the same result
 * @param choices what is in doubt
 * @param causes whether to find out which of it matters
 */
public record RobustnessOrder(String replications, String noise, String seed, Set<Choice> choices, boolean causes) {
    /** Weights by a quarter, as COINr does; a thousand times. */
    public static final RobustnessOrder DEFAULT = new RobustnessOrder("1000", "25", "42", Set.of(Choice.WEIGHTS), true);

    private static final Messages TEXTS = Messages.of(RobustnessOrder.class);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public RobustnessOrder {
        choices = Set.copyOf(choices);
    }

    /** Without the choices that a group does not know. */
    public RobustnessOrder among(Set<Choice> known) {
        EnumSet<Choice> left = EnumSet.noneOf(Choice.class);
        choices.stream().filter(known::contains).forEach(left::add);
        return new RobustnessOrder(replications, noise, seed, left, causes);
    }

    /** Why it cannot be tried; empty when it can. */
    public Optional<Message> problem() {
        if (number(replications).filter(RobustnessOrder::isCount).isEmpty()) {
            return Optional.of(TEXTS.message("order.replications", replications, RobustnessPlan.MOST));
        }
        if (choices.contains(Choice.WEIGHTS)
                && number(noise)
                        .filter(n -> n.signum() > 0 && n.compareTo(HUNDRED) < 0)
                        .isEmpty()) {
            return Optional.of(TEXTS.message("order.noise", noise));
        }
        if (number(seed).filter(RobustnessOrder::isLong).isEmpty()) {
            return Optional.of(TEXTS.message("order.seed", seed));
        }
        return choices.isEmpty() ? Optional.of(TEXTS.message("order.choices")) : Optional.empty();
    }

    private static boolean isCount(BigDecimal n) {
        return isLong(n) && n.longValueExact() >= 1 && n.longValueExact() <= RobustnessPlan.MOST;
    }

    private static boolean isLong(BigDecimal n) {
        return n.stripTrailingZeros().scale() <= 0 && n.toBigInteger().bitLength() < Long.SIZE;
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text.strip().replace(',', '.')));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * The plan, on all processors.
     *
     * @throws IllegalStateException there is a {@link #problem}
     */
    public RobustnessPlan plan() {
        if (problem().isPresent()) {
            throw new IllegalStateException(problem().get().toString());
        }
        RobustnessPlan plan = RobustnessPlan.weights(
                        number(replications).orElseThrow().intValueExact(),
                        number(seed).orElseThrow().longValueExact())
                .varying(choices);
        return choices.contains(Choice.WEIGHTS)
                ? plan.withNoise(number(noise).orElseThrow().movePointLeft(2).doubleValue())
                : plan;
    }
}
