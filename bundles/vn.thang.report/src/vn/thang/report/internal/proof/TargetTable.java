// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal.proof;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.thang.assessment.store.Comparison;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetAction;
import vn.thang.assessment.store.TargetBasis;
import vn.thang.assessment.store.TargetReview;
import vn.thang.assessment.store.TargetStatus;
import vn.thang.criteria.Origin;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.Proof;

/**
 * Targets as a table: a line for each target, followed by lines for its actions and reviews. Empty = not stated.
 *
 * <pre>
 * target,id,unit,item,basis,comparison,value,deadline,owner,status,text,origin
 * action,id,text,owner,deadline,done,,,,,,
 * review,id,due,held,note,,,,,,,
 * </pre>
 */
final class TargetTable {
    private static final int FIELDS = 12;

    private TargetTable() {}

    static byte[] write(List<Target> targets) {
        return Entries.csv(csv -> targets.forEach(each -> {
            csv.writeRecord(
                    "target",
                    each.id(),
                    each.unitId(),
                    each.itemId(),
                    word(each.basis()),
                    word(each.comparison()),
                    each.value().toPlainString(),
                    text(each.deadline()),
                    text(each.owner()),
                    word(each.status()),
                    text(each.text()),
                    each.origin().getLiteral());
            each.actions()
                    .forEach(action -> csv.writeRecord(padded(
                            "action",
                            each.id(),
                            action.text(),
                            text(action.owner()),
                            text(action.deadline()),
                            text(action.done()))));
            each.reviews()
                    .forEach(review -> csv.writeRecord(
                            padded("review", each.id(), text(review.due()), text(review.held()), text(review.note()))));
        }));
    }

    /** All lines of a table have the same number of fields. */
    private static List<String> padded(String... fields) {
        List<String> line = new ArrayList<>(List.of(fields));
        while (line.size() < FIELDS) {
            line.add("");
        }
        return line;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String text(Object value) {
        return Objects.toString(value, "");
    }

    /** Reads the entry; no targets when the proof does not have it. */
    static List<Target> read(Proof proof, String entry) throws BadInputException {
        Map<String, Target> targets = new LinkedHashMap<>();
        Entries.records(proof.entry(entry).orElse(new byte[0]), entry, line -> {
            try {
                read(line, entry, targets);
            } catch (IllegalArgumentException | DateTimeException e) {
                throw Entries.bad(entry, "proof.word", CellText.shortened(String.join(",", line.getFields())));
            }
        });
        return List.copyOf(targets.values());
    }

    private static void read(CsvRecord line, String entry, Map<String, Target> targets) throws BadInputException {
        String kind = line.getField(0);
        if (!List.of("target", "action", "review").contains(kind)) {
            throw new IllegalArgumentException(kind);
        }
        if (line.getFieldCount() != FIELDS) {
            throw Entries.bad(entry, "proof.fields", line.getFieldCount(), FIELDS);
        }
        String id = line.getField(1);
        if (kind.equals("target")) {
            targets.put(id, target(line));
        } else if (!targets.containsKey(id)) {
            throw new IllegalArgumentException(id);
        } else {
            targets.compute(
                    id, (same, target) -> kind.equals("action") ? withAction(target, line) : withReview(target, line));
        }
    }

    private static Target target(CsvRecord line) {
        Origin origin = Origin.get(line.getField(11));
        if (origin == null) {
            throw new IllegalArgumentException(line.getField(11));
        }
        return new Target(
                line.getField(1),
                line.getField(2),
                line.getField(3),
                TargetBasis.valueOf(line.getField(4).toUpperCase(Locale.ROOT)),
                Comparison.valueOf(line.getField(5).toUpperCase(Locale.ROOT)),
                new BigDecimal(line.getField(6)),
                date(line, 7),
                stated(line, 8),
                TargetStatus.valueOf(line.getField(9).toUpperCase(Locale.ROOT)),
                stated(line, 10),
                origin,
                List.of(),
                List.of());
    }

    private static Target withAction(Target target, CsvRecord line) {
        List<TargetAction> actions = new ArrayList<>(target.actions());
        actions.add(new TargetAction(line.getField(2), stated(line, 3), date(line, 4), date(line, 5)));
        return target.withPlan(actions, target.reviews());
    }

    private static Target withReview(Target target, CsvRecord line) {
        List<TargetReview> reviews = new ArrayList<>(target.reviews());
        reviews.add(new TargetReview(LocalDate.parse(line.getField(2)), date(line, 3), stated(line, 4)));
        return target.withPlan(target.actions(), reviews);
    }

    private static String stated(CsvRecord line, int field) {
        return line.getField(field).isEmpty() ? null : line.getField(field);
    }

    private static LocalDate date(CsvRecord line, int field) {
        return line.getField(field).isEmpty() ? null : LocalDate.parse(line.getField(field));
    }
}
