// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.thang.criteria.AggregationKind;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.ImputeMethod;
import vn.thang.criteria.ImputeStep;
import vn.thang.criteria.NormaliseMethod;
import vn.thang.criteria.NormaliseStep;
import vn.thang.criteria.StandardAggregation;
import vn.thang.criteria.TransformFunction;
import vn.thang.criteria.TreatStep;
import vn.thang.exchange.CoinrMethod;

/** The options of {@code import coinr} that say what is done with the figures. */
final class CoinrOptions {
    static final String IMPUTE = "none|mean|median|group-mean:COLUMN|group-median:COLUMN|earlier:FILE";
    static final String TREAT = "none|winsorise:N";
    static final String NORMALISE =
            "none|minmax:LOW:HIGH|zscore:MEAN:SD|rank|prank|borda|dist2max|dist2ref:UNIT|dist2targ|vector";
    static final String AGGREGATE =
            "arithmetic|geometric|harmonic|power:P|median|min|product|copeland|topsis|promethee";

    private static final CriteriaFactory CRITERIA = CriteriaFactory.eINSTANCE;
    private static final String EARLIER = "earlier";
    private static final int MOST_WINSORISED = 100_000;

    private CoinrOptions() {}

    static CoinrMethod method(Invocation call) throws UsageException {
        return new CoinrMethod(
                !call.has("no-denominate"),
                impute(call.option("impute").orElse("none")),
                treat(call.option("treat").orElse("none")),
                normalise(call.option("normalise").orElse("minmax:0:100")),
                aggregate(call.option("aggregate").orElse("arithmetic")));
    }

    /** The file with the figures of an earlier year; null when nothing is filled in from there. */
    static String earlier(Invocation call) {
        String impute = call.option("impute").orElse("");
        return impute.startsWith(EARLIER + ":") ? impute.substring(EARLIER.length() + 1) : null;
    }

    /** Null for none. */
    private static ImputeStep impute(String text) throws UsageException {
        String[] words = text.split(":", 2);
        ImputeStep step = CRITERIA.createImputeStep();
        boolean grouped = words.length > 1 && !words[1].isBlank();
        step.setGroupBy(grouped && !words[0].equals(EARLIER) ? words[1] : null);
        switch (words[0] + (words.length > 1 ? ":" : "")) {
            case "none" -> {
                return null;
            }
            case "mean" -> step.setMethod(ImputeMethod.MEAN);
            case "median" -> step.setMethod(ImputeMethod.MEDIAN);
            case "group-mean:" -> step.setMethod(ImputeMethod.GROUP_MEAN);
            case EARLIER + ":" -> step.setMethod(ImputeMethod.EARLIER_YEAR);
            case "group-median:" -> step.setMethod(ImputeMethod.GROUP_MEDIAN);
            default -> throw wrong("impute", text, IMPUTE);
        }
        if (words.length > 1 && !grouped) {
            throw wrong("impute", text, IMPUTE);
        }
        return step;
    }

    /** Null for none. */
    private static TreatStep treat(String text) throws UsageException {
        if (text.equals("none")) {
            return null;
        }
        String[] words = text.split(":", -1);
        if (words.length != 2 || !words[0].equals("winsorise")) {
            throw wrong("treat", text, TREAT);
        }
        BigDecimal most = number("treat", text, words[1], TREAT);
        if (most.signum() < 0
                || most.stripTrailingZeros().scale() > 0
                || most.compareTo(BigDecimal.valueOf(MOST_WINSORISED)) > 0) {
            throw wrong("treat", text, TREAT);
        }
        TreatStep step = CRITERIA.createTreatStep();
        step.setWinsorise(most.intValue());
        step.setOtherwise(TransformFunction.LOG_RANGE);
        return step;
    }

    /** Null for none. Shares of a distance go from 0 to 1 and are not capped, as in COINr. */
    private static NormaliseStep normalise(String text) throws UsageException {
        String[] words = text.split(":", text.startsWith("dist2ref:") ? 2 : -1);
        NormaliseStep step = CRITERIA.createNormaliseStep();
        step.setCapped(false);
        step.setLow(BigDecimal.ZERO);
        step.setHigh(BigDecimal.ONE);
        switch (words[0] + ":" + (words.length - 1)) {
            case "none:0" -> {
                return null;
            }
            case "minmax:2" -> range(step, NormaliseMethod.MINMAX, text, words);
            case "zscore:2" -> range(step, NormaliseMethod.ZSCORE, text, words);
            case "rank:0" -> step.setMethod(NormaliseMethod.RANK);
            case "prank:0" -> step.setMethod(NormaliseMethod.PERCENTILE_RANK);
            case "borda:0" -> step.setMethod(NormaliseMethod.BORDA);
            case "dist2max:0" -> step.setMethod(NormaliseMethod.DISTANCE_TO_MAXIMUM);
            case "dist2ref:1" -> {
                step.setMethod(NormaliseMethod.DISTANCE_TO_REFERENCE);
                step.setReferenceUnit(words[1]);
            }
            case "vector:0" -> step.setMethod(NormaliseMethod.VECTOR);
            case "dist2targ:0" -> step.setMethod(NormaliseMethod.DISTANCE_TO_TARGET);
            default -> throw wrong("normalise", text, NORMALISE);
        }
        return step;
    }

    private static void range(NormaliseStep step, NormaliseMethod method, String text, String... words)
            throws UsageException {
        step.setMethod(method);
        step.setLow(number("normalise", text, words[1], NORMALISE));
        step.setHigh(number("normalise", text, words[2], NORMALISE));
        boolean possible = method == NormaliseMethod.ZSCORE
                ? step.getHigh().signum() > 0
                : step.getLow().compareTo(step.getHigh()) < 0;
        if (!possible) {
            throw wrong("normalise", text, NORMALISE);
        }
    }

    private static List<StandardAggregation> aggregate(String text) throws UsageException {
        List<StandardAggregation> levels = new ArrayList<>();
        for (String word : text.split(",", -1)) {
            StandardAggregation aggregation = CRITERIA.createStandardAggregation();
            if (word.startsWith("power:")) {
                aggregation.setKind(AggregationKind.POWER);
                aggregation.setPower(number("aggregate", text, word.substring("power:".length()), AGGREGATE));
                if (aggregation.getPower().signum() == 0) {
                    throw wrong("aggregate", text, AGGREGATE);
                }
            } else {
                aggregation.setKind(
                        switch (word) {
                            case "arithmetic" -> AggregationKind.ARITHMETIC;
                            case "geometric" -> AggregationKind.GEOMETRIC;
                            case "harmonic" -> AggregationKind.HARMONIC;
                            case "median" -> AggregationKind.MEDIAN;
                            case "min" -> AggregationKind.MINIMUM;
                            case "product" -> AggregationKind.WEIGHTED_PRODUCT;
                            case "copeland" -> AggregationKind.COPELAND;
                            case "topsis" -> AggregationKind.TOPSIS;
                            case "promethee" -> AggregationKind.PROMETHEE;
                            default -> throw wrong("aggregate", text, AGGREGATE);
                        });
            }
            levels.add(aggregation);
        }
        return levels;
    }

    private static BigDecimal number(String option, String text, String number, String allowed) throws UsageException {
        if (!number.matches("[+-]?(\\d{1,20}(\\.\\d{1,20})?|\\.\\d{1,20})")) {
            throw wrong(option, text, allowed);
        }
        return new BigDecimal(number);
    }

    private static UsageException wrong(String option, String text, String allowed) {
        return new UsageException("usage.choice", "--" + option, text, allowed.replace("|", ", "));
    }
}
