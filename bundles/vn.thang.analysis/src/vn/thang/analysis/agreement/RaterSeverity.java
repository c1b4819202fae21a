// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.agreement;

import java.util.ArrayList;
import java.util.List;

/**
 * How severe a rater is, beside those who rated the same subjects.
 *
 * @param rater number of the rater, from 0
 * @param rated how many subjects the rater has rated
 * @param mean of the ratings given; NaN without one
 * @param compared how many of the subjects somebody else has rated, too
 * @param difference the mean, over these, of the rater's rating less the mean rating of the others: below 0 the rater is
 *     more severe than the others, above 0 more lenient; NaN when nothing can be compared
 * @param spread the sample standard deviation of these differences: how unsteady the difference is; NaN for fewer than two
 */
public record RaterSeverity(int rater, int rated, double mean, int compared, double difference, double spread) {
    /** One for each rater; empty when ratings are no numbers. */
    public static List<RaterSeverity> of(Ratings ratings) {
        List<RaterSeverity> all = new ArrayList<>();
        for (int rater = 0; rater < ratings.raters() && ratings.isNumeric(); rater++) {
            all.add(of(ratings, rater));
        }
        return List.copyOf(all);
    }

    private static RaterSeverity of(Ratings ratings, int rater) {
        int rated = 0;
        double sum = 0;
        List<Double> differences = new ArrayList<>();
        for (int subject = 0; subject < ratings.subjects(); subject++) {
            double own = ratings.value(subject, rater);
            if (Double.isNaN(own)) {
                continue;
            }
            rated++;
            sum += own;
            double others = others(ratings, subject, rater);
            if (!Double.isNaN(others)) {
                differences.add(own - others);
            }
        }
        int n = differences.size();
        double mean = differences.stream().mapToDouble(d -> d).sum() / n;
        double squares =
                differences.stream().mapToDouble(d -> (d - mean) * (d - mean)).sum();
        return new RaterSeverity(
                rater,
                rated,
                rated == 0 ? Double.NaN : sum / rated,
                n,
                mean,
                n < 2 ? Double.NaN : Math.sqrt(squares / (n - 1)));
    }

    /** The mean rating of the others; NaN when nobody else rated the subject. */
    private static double others(Ratings ratings, int subject, int rater) {
        double sum = 0;
        int n = 0;
        for (int other = 0; other < ratings.raters(); other++) {
            double value = ratings.value(subject, other);
            if (other != rater && !Double.isNaN(value)) {
                sum += value;
                n++;
            }
        }
        return n == 0 ? Double.NaN : sum / n;
    }
}
