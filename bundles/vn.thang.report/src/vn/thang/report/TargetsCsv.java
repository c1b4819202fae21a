// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thang.analysis.targets.Bound;
import vn.thang.analysis.targets.Known;
import vn.thang.analysis.targets.LastValue;
import vn.thang.analysis.targets.Promise;
import vn.thang.analysis.targets.PromiseOutcome;
import vn.thang.analysis.targets.Promises;
import vn.thang.analysis.targets.TargetCheck;
import vn.thang.analysis.targets.TargetList;
import vn.thang.assessment.store.Comparison;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetAction;
import vn.thang.assessment.store.TargetReview;
import vn.thang.criteria.Described;

/**
 * Targets on a day as a table: UTF-8, comma, dot decimals, the same in every language. A row of the kind {@code target} for
 * each target, followed by its actions and reviews, then a row {@code promise} for each promise of an earlier assessment.
 * The first columns are those that {@code vn.thang.exchange.TargetImport} reads; {@code value} has the sign of an
 * inequality ({@code >98}, {@code ~1500}), is empty when missing and {@code NA} when not applicable.
 */
public final class TargetsCsv {
    private static final List<String> HEADER = List.of(
            "kind",
            "id",
            "unit",
            "item",
            "basis",
            "target",
            "deadline",
            "done",
            "owner",
            "status",
            "origin",
            "text",
            "value",
            "as_of",
            "state",
            "light",
            "reasons",
            "next_review",
            "outcome");
    /** Where the state stands. */
    private static final int STATE = 14;

    private TargetsCsv() {}

    /** Writes the table; the writer is left open. */
    public static void write(TargetList list, Optional<Promises> promises, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(HEADER);
        for (TargetCheck check : list.checks()) {
            csv.writeRecord(target(check));
            check.target().actions().forEach(action -> csv.writeRecord(action(check.target(), action)));
            check.target().reviews().forEach(review -> csv.writeRecord(review(check.target(), review)));
        }
        for (PromiseOutcome each : promises.map(Promises::outcomes).orElse(List.of())) {
            csv.writeRecord(promise(each));
        }
        csv.flush();
    }

    private static String[] target(TargetCheck check) {
        String[] row = entered("target", check.target(), code(check.unit()), code(check.item()), check.value());
        row[STATE] = word(check.state());
        row[STATE + 1] = word(check.state().light());
        row[STATE + 2] = check.reasons().stream().map(TargetsCsv::word).collect(Collectors.joining(" "));
        row[STATE + 3] = check.nextReview().map(review -> text(review.due())).orElse("");
        return row;
    }

    private static String[] promise(PromiseOutcome each) {
        Promise promise = each.promise();
        String[] row = entered("promise", promise.target(), promise.unitCode(), promise.itemCode(), each.now());
        row[row.length - 1] = word(each.outcome());
        return row;
    }

    private static String[] entered(String kind, Target target, String unit, String item, LastValue value) {
        return padded(
                kind,
                target.id(),
                unit,
                item,
                word(target.basis()),
                sign(target.comparison()) + target.value().toPlainString(),
                text(target.deadline()),
                "",
                text(target.owner()),
                word(target.status()),
                target.origin().getLiteral(),
                text(target.text()),
                value(value.known()),
                text(value.asOf()));
    }

    private static String[] action(Target target, TargetAction action) {
        return padded(
                "action",
                target.id(),
                "",
                "",
                "",
                "",
                text(action.deadline()),
                text(action.done()),
                text(action.owner()),
                "",
                "",
                action.text());
    }

    private static String[] review(Target target, TargetReview review) {
        return padded(
                "review",
                target.id(),
                "",
                "",
                "",
                "",
                text(review.due()),
                text(review.held()),
                "",
                "",
                "",
                text(review.note()));
    }

    private static String[] padded(String... stated) {
        String[] row = new String[HEADER.size()];
        Arrays.setAll(row, i -> i < stated.length ? stated[i] : "");
        return row;
    }

    private static String code(Described element) {
        return element.getCode() == null || element.getCode().isEmpty() ? element.getId() : element.getCode();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String text(Object value) {
        return Objects.toString(value, "");
    }

    private static String value(Known known) {
        return switch (known) {
            case Known.Exactly(BigDecimal value) -> value.toPlainString();
            case Known.About(BigDecimal value) -> "~" + value.toPlainString();
            case Known.Within(List<Bound> bounds) ->
                bounds.stream()
                        .map(bound -> sign(bound.comparison()) + bound.limit().toPlainString())
                        .collect(Collectors.joining(";"));
            case Known.Missing none -> "";
            case Known.NotApplicable none -> "NA";
        };
    }

    private static String sign(Comparison comparison) {
        return switch (comparison) {
            case OVER -> ">";
            case AT_LEAST -> ">=";
            case EXACTLY -> "=";
            case AT_MOST -> "<=";
            case UNDER -> "<";
        };
    }
}
