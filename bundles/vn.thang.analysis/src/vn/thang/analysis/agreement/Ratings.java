// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.agreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * What several raters gave to several subjects. Ratings are numbers when all of them are; else they are categories, put in
 * alphabetical order where a statistic needs an order. Immutable.
 */
public final class Ratings {
    /** The index of a category that was not given. */
    static final int NONE = -1;

    private final int raters;
    private final boolean numeric;
    private final List<String> categories;
    /** By subject and rater, NONE = not rated. */
    private final int[][] index;
    /** By category; only for numbers. */
    private final double[] values;

    private Ratings(int raters, boolean numeric, List<String> categories, int[][] index, double[] values) {
        this.raters = raters;
        this.numeric = numeric;
        this.categories = categories;
        this.index = index;
        this.values = values;
    }

    /**
     * Makes ratings of texts.
     *
     * @param texts by subject and rater, an empty one = not rated; numbers in plain notation
     * @param raters how many there are
     */
    public static Ratings of(List<List<String>> texts, int raters) {
        List<String> given = texts.stream()
                .flatMap(List::stream)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        boolean numeric = given.stream().allMatch(Ratings::isNumber);
        List<String> keys = new ArrayList<>();
        double[] values = new double[0];
        if (numeric) {
            TreeSet<BigDecimal> numbers = new TreeSet<>();
            given.forEach(text -> numbers.add(new BigDecimal(text)));
            numbers.forEach(number -> keys.add(key(number)));
            values = numbers.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        } else {
            keys.addAll(new TreeSet<>(given));
        }
        int[][] index = new int[texts.size()][raters];
        for (int subject = 0; subject < index.length; subject++) {
            for (int rater = 0; rater < raters; rater++) {
                String text = texts.get(subject).get(rater);
                String key = text.isEmpty() || !numeric ? text : key(new BigDecimal(text));
                index[subject][rater] = text.isEmpty() ? NONE : keys.indexOf(key);
            }
        }
        return new Ratings(raters, numeric, List.copyOf(keys), index, values);
    }

    private static boolean isNumber(String text) {
        return text.matches("[+-]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})([eE][+-]?\\d{1,2})?");
    }

    private static String key(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    public int subjects() {
        return index.length;
    }

    public int raters() {
        return raters;
    }

    /** Whether all ratings are numbers. */
    public boolean isNumeric() {
        return numeric;
    }

    /** In ascending order. */
    public List<String> categories() {
        return categories;
    }

    /** The number of the category given, from 0; -1 = not rated. */
    public int category(int subject, int rater) {
        return index[subject][rater];
    }

    /** The number given; NaN when not rated. Only for numbers. */
    public double value(int subject, int rater) {
        int category = index[subject][rater];
        return category == NONE ? Double.NaN : values[category];
    }

    /** The number that a category stands for. Only for numbers. */
    double valueOf(int category) {
        return values[category];
    }

    /** Only the subjects that every rater has rated. */
    Ratings complete() {
        int[][] complete = Arrays.stream(index)
                .filter(row -> Arrays.stream(row).noneMatch(category -> category == NONE))
                .toArray(int[][]::new);
        return new Ratings(raters, numeric, categories, complete, values);
    }

    /** How often each category was given to a subject. */
    int[] counts(int subject) {
        int[] counts = new int[categories.size()];
        for (int category : index[subject]) {
            if (category != NONE) {
                counts[category]++;
            }
        }
        return counts;
    }

    /** How many raters have rated a subject. */
    int rated(int subject) {
        return Arrays.stream(counts(subject)).sum();
    }

    /** The categories that occur, in order, among these ratings (a subset may have fewer than the whole). */
    int[] occurring(int... ofRaters) {
        return Arrays.stream(index)
                .flatMapToInt(row -> Arrays.stream(ofRaters).map(rater -> row[rater]))
                .filter(category -> category != NONE)
                .distinct()
                .sorted()
                .toArray();
    }
}
