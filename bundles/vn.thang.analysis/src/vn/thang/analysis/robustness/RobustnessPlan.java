// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.robustness;

import java.util.EnumSet;
import java.util.Set;

/**
 * What is to be tried.
 *
 * @param choices what varies; at least one
 * @param noise how far a weight goes up or down at most, as a share of it, in (0,1)
 * @param replications how often, 1 to {@link #MOST}
 * @param seed the same seed gives the same result
 * @param threads at least 1; does not change the result
 */
public record RobustnessPlan(Set<Choice> choices, double noise, int replications, long seed, int threads) {
    /** The default of COINr: a quarter. */
    public static final double NOISE = 0.25;

    /** The greatest number of replications. */
    public static final int MOST = 1_000_000;

    public RobustnessPlan {
        choices = Set.copyOf(choices);
        if (choices.isEmpty() || noise <= 0 || noise >= 1 || replications < 1 || replications > MOST || threads < 1) {
            throw new IllegalArgumentException("choices " + choices + ", noise " + noise + ", replications "
                    + replications + ", threads " + threads);
        }
    }

    /** Varies the weights by up to {@link #NOISE}, on all processors. */
    public static RobustnessPlan weights(int replications, long seed) {
        return new RobustnessPlan(
                EnumSet.of(Choice.WEIGHTS),
                NOISE,
                replications,
                seed,
                Runtime.getRuntime().availableProcessors());
    }

    /** The same with other choices. */
    public RobustnessPlan varying(Set<Choice> other) {
        return new RobustnessPlan(other, noise, replications, seed, threads);
    }

    /** The same with weights that vary by another share. */
    public RobustnessPlan withNoise(double share) {
        return new RobustnessPlan(choices, share, replications, seed, threads);
    }

    /** The same on so many threads. */
    public RobustnessPlan on(int processors) {
        return new RobustnessPlan(choices, noise, replications, seed, processors);
    }
}
