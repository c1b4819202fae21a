// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.benchmarks;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the scoring benchmarks and prints every target with the ratio to its reference of the same run. */
public final class Ratios {
    private Ratios() {}

    /** @param args JMH options, for instance {@code -f 3} */
    public static void main(String... args) throws RunnerException, CommandLineOptionException {
        Options options = new OptionsBuilder()
                .parent(new CommandLineOptions(args))
                .include("ScoringBenchmark|EditBenchmark|FormulaBenchmark")
                .build();
        Map<String, Double> times = new HashMap<>();
        for (RunResult result : new Runner(options).run()) {
            String units = result.getParams().getParam("units");
            String name = result.getPrimaryResult().getLabel() + (units == null ? "" : " " + units);
            times.put(name, result.getPrimaryResult().getScore());
        }
        System.out.println();
        ratio(times, "index 11,000 x 100 arithmetic, table", "arithmeticTable", "dense", 1.5);
        ratio(times, "index 11,000 x 100 arithmetic, with standings", "arithmeticRun", "dense", 1.5);
        ratio(times, "index 11,000 x 100 arithmetic, standings read", "arithmeticStandings", "dense", 1.5);
        ratio(times, "index 11,000 x 100 geometric, table", "geometricTable", "dense", 3);
        ratio(times, "index 11,000 x 100 geometric, with standings", "geometricRun", "dense", 3);
        ratio(times, "index 11,000 x 500 with missing, table", "wideTable", "denseWide", 2);
        ratio(times, "index 11,000 x 500 with missing, with standings", "wideRun", "denseWide", 2);
        ratio(times, "points 11,000 x 100, table", "pointsTable", "dense", 20);
        ratio(times, "points 11,000 x 100, with standings", "pointsRun", "dense", 20);
        ratio(times, "formula pass 1.1 million, formula alone", "formula", "rawEvalEx", 1.2);
        ratio(times, "formula pass 1.1 million, through the engine", "formulaTable", "rawEvalEx", 1.2);
        time(times, "one edit, 131 units", "edit 131", 0.2);
        time(times, "one edit, 11,000 units", "edit 11000", 10);
    }

    private static void ratio(Map<String, Double> times, String what, String name, String reference, double target) {
        double ratio = times.get(name) / times.get(reference);
        System.out.printf(
                Locale.ROOT,
                "%-50s %9.3f ms  %6.2f x %s (target %.1f) %s%n",
                what,
                times.get(name),
                ratio,
                reference,
                target,
                ratio <= target ? "reached" : "NOT REACHED");
    }

    private static void time(Map<String, Double> times, String what, String name, double target) {
        System.out.printf(
                Locale.ROOT,
                "%-50s %9.3f ms  (target %.1f ms) %s%n",
                what,
                times.get(name),
                target,
                times.get(name) <= target ? "reached" : "NOT REACHED");
    }
}
