// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal.proof;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellStatus;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.text.Numbers;
import vn.thang.report.EarlierResults;
import vn.thang.report.EarlierResults.EarlierResult;
import vn.thang.report.Proof;

/**
 * The results of the year before as a table: a line with name, {@code same} or {@code other} (a broken series), {@code official}
 * or {@code unofficial}, then unit, percent and rank, sorted by unit; empty = none.
 */
public final class EarlierTable {
    /** The name of the entry. */
    private static final String ENTRY = "data/earlier.csv";

    private static final int FIELDS = 3;

    private EarlierTable() {}

    /** The entries: the table, and what nodes had and what was promised, where there is something. */
    public static Map<String, byte[]> entries(EarlierResults earlier) {
        Map<String, byte[]> entries = new HashMap<>(PromiseTable.entries(earlier.promises()));
        entries.put(ENTRY, write(earlier));
        if (!earlier.nodes().isEmpty()) {
            entries.put(EarlierNodes.ENTRY, EarlierNodes.write(earlier.nodes()));
        }
        earlier.years().ifPresent(years -> entries.put(YearsTable.ENTRY, YearsTable.write(years)));
        return entries;
    }

    private static byte[] write(EarlierResults earlier) {
        return Entries.csv(csv -> {
            csv.writeRecord(
                    earlier.name(),
                    earlier.series() ? "same" : "other",
                    earlier.official() ? "official" : "unofficial");
            new TreeMap<>(earlier.results())
                    .forEach((unit, result) -> csv.writeRecord(
                            unit,
                            Numbers.plain(result.percent().orElse(null)),
                            result.rank().map(Object::toString).orElse("")));
        });
    }

    /** Reads it back; empty when the proof has none. */
    public static Optional<EarlierResults> read(Proof proof) throws BadInputException {
        Optional<byte[]> table = proof.entry(ENTRY);
        if (table.isEmpty()) {
            return Optional.empty();
        }
        List<CsvRecord> lines = new ArrayList<>();
        Entries.records(table.get(), ENTRY, line -> {
            if (line.getFieldCount() != FIELDS) {
                throw Entries.bad(ENTRY, "proof.fields", line.getFieldCount(), FIELDS);
            }
            lines.add(line);
        });
        if (lines.isEmpty()) {
            throw Entries.bad(ENTRY, "proof.table");
        }
        Map<String, EarlierResult> results = new HashMap<>();
        for (CsvRecord line : lines.subList(1, lines.size())) {
            results.put(line.getField(0), new EarlierResult(percent(line), rank(line)));
        }
        CsvRecord head = lines.getFirst();
        return Optional.of(new EarlierResults(
                head.getField(0),
                head.getField(1).equals("same"),
                head.getField(2).equals("official"),
                results,
                EarlierNodes.read(proof),
                PromiseTable.read(proof),
                YearsTable.read(proof)));
    }

    static Optional<BigDecimal> percent(CsvRecord line) throws BadInputException {
        Cell cell = CellText.read(line.getField(1)).orElseThrow(() -> noNumber(line, 1));
        return cell.status() == CellStatus.VALUE ? Optional.of(cell.value()) : Optional.empty();
    }

    private static Optional<Integer> rank(CsvRecord line) throws BadInputException {
        if (line.getField(2).isEmpty()) {
            return Optional.empty();
        }
        if (!line.getField(2).matches("\\d{1,9}")) {
            throw noNumber(line, 2);
        }
        return Optional.of(Integer.valueOf(line.getField(2)));
    }

    private static BadInputException noNumber(CsvRecord line, int field) {
        return Entries.bad(ENTRY, "proof.number", CellText.shortened(line.getField(field)));
    }
}
