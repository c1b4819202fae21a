// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal.proof;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thang.analysis.targets.Outcome;
import vn.thang.analysis.targets.Promise;
import vn.thang.assessment.store.Target;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.Proof;

/**
 * The targets of the year before: as a table of targets, and what they are about today as another,
 * {@code target,unitCode,unit,itemCode,item,limit,unitNow,itemNow,hindrance}; empty = not there.
 */
final class PromiseTable {
    private static final String TARGETS = "data/earlier-targets.csv";
    private static final String TODAY = "data/earlier-promises.csv";
    private static final int FIELDS = 9;

    private PromiseTable() {}

    /** The two entries; none without promises. */
    static Map<String, byte[]> entries(List<Promise> promises) {
        if (promises.isEmpty()) {
            return Map.of();
        }
        byte[] today = Entries.csv(csv -> promises.forEach(each -> csv.writeRecord(
                each.target().id(),
                each.unitCode(),
                each.unit(),
                each.itemCode(),
                each.item(),
                each.limit(),
                each.unitNow().orElse(""),
                each.itemNow().orElse(""),
                each.hindrance()
                        .map(outcome -> outcome.name().toLowerCase(Locale.ROOT))
                        .orElse(""))));
        return Map.of(
                TARGETS,
                TargetTable.write(promises.stream().map(Promise::target).toList()),
                TODAY,
                today);
    }

    static List<Promise> read(Proof proof) throws BadInputException {
        Map<String, Target> targets = new HashMap<>();
        TargetTable.read(proof, TARGETS).forEach(target -> targets.put(target.id(), target));
        List<Promise> promises = new ArrayList<>();
        Entries.records(proof.entry(TODAY).orElse(new byte[0]), TODAY, line -> {
            if (line.getFieldCount() != FIELDS) {
                throw Entries.bad(TODAY, "proof.fields", line.getFieldCount(), FIELDS);
            }
            Target target = targets.get(line.getField(0));
            if (target == null) {
                throw Entries.bad(TODAY, "proof.word", CellText.shortened(line.getField(0)));
            }
            promises.add(promise(target, line));
        });
        return promises;
    }

    private static Promise promise(Target target, CsvRecord line) throws BadInputException {
        try {
            return new Promise(
                    target,
                    line.getField(1),
                    line.getField(2),
                    line.getField(3),
                    line.getField(4),
                    line.getField(5),
                    stated(line, 6),
                    stated(line, 7),
                    stated(line, 8).map(word -> Outcome.valueOf(word.toUpperCase(Locale.ROOT))));
        } catch (IllegalArgumentException e) {
            throw Entries.bad(TODAY, "proof.word", CellText.shortened(line.getField(8)));
        }
    }

    private static Optional<String> stated(CsvRecord line, int field) {
        return Optional.of(line.getField(field)).filter(text -> !text.isEmpty());
    }
}
