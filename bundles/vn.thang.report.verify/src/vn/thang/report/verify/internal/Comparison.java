// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.verify.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thang.report.Printed;
import vn.thang.report.verify.Difference;

/**
 * Compares what two files print. Place by place first; when that finds a lot, something was probably put in or taken out
 * and all places after it have moved: then text by text, if that explains it in fewer differences. Another version of the
 * engine may lay out the same words otherwise: then layouts are not compared, and lines may break elsewhere.
 *
 * @param firstEngine the version of the engine that computed the first file
 * @param secondEngine that of the second; where the second prints it, the first may print its own
 */
public record Comparison(String firstEngine, String secondEngine) {
    /** Up to here nobody minds if one moved text counts as several. */
    private static final int FEW = 20;

    /** What the first file says differently; empty = they print the same. */
    public List<Difference> differences(List<Printed> found, List<Printed> expected) {
        if (firstEngine.equals(secondEngine)) {
            return texts(found, expected);
        }
        List<Difference> differences = texts(read(found), read(expected));
        return differences.isEmpty()
                ? differences
                : new TextComparison(this, words(found), words(expected))
                        .differences()
                        .filter(byWord -> byWord.size() < differences.size())
                        .orElse(differences);
    }

    private List<Difference> texts(List<Printed> found, List<Printed> expected) {
        List<Difference> byPlace = byPlace(found, expected);
        if (byPlace.size() <= FEW) {
            return byPlace;
        }
        return new TextComparison(this, found, expected)
                .differences()
                .filter(byText -> !byText.isEmpty() && byText.size() < byPlace.size())
                .orElse(byPlace);
    }

    private static List<Printed> read(List<Printed> all) {
        return all.stream().filter(each -> !each.layout()).toList();
    }

    /** The same words in the same order, wherever lines break. */
    private static List<Printed> words(List<Printed> all) {
        return read(all).stream()
                .flatMap(each -> Arrays.stream(each.text().split("\\s+")).map(word -> new Printed(each.place(), word)))
                .filter(each -> !each.text().isEmpty())
                .toList();
    }

    /** Whether the first text says the same as the second. */
    boolean same(String found, String expected) {
        return found.equals(expected)
                || !firstEngine.equals(secondEngine)
                        && expected.contains(secondEngine)
                        && found.equals(expected.replace(secondEngine, firstEngine));
    }

    private List<Difference> byPlace(List<Printed> found, List<Printed> expected) {
        Map<String, Deque<String>> open = new LinkedHashMap<>();
        for (Printed each : expected) {
            open.computeIfAbsent(each.place(), place -> new ArrayDeque<>()).add(each.text());
        }
        List<Difference> differences = new ArrayList<>();
        for (Printed each : found) {
            Optional<String> wanted =
                    Optional.ofNullable(open.get(each.place())).map(Deque::poll);
            if (wanted.isEmpty() || !same(each.text(), wanted.get())) {
                differences.add(new Difference(each.place(), Optional.of(each.text()), wanted));
            }
        }
        open.forEach((place, texts) ->
                texts.forEach(text -> differences.add(new Difference(place, Optional.empty(), Optional.of(text)))));
        return differences;
    }
}
