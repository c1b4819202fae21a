// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal.proof;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellStatus;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.text.Numbers;
import vn.thang.report.EarlierYears;
import vn.thang.report.EarlierYears.UnitYears;
import vn.thang.report.EarlierYears.Year;
import vn.thang.report.EarlierYears.YearResult;
import vn.thang.report.Proof;

/**
 * Earlier years as a table: a line {@code year,label,year,same|other} for each, the present one last (the fourth field
 * for the method against the year before; further fields are empty), then {@code unit,id,percent|value} and value and rank of each earlier year.
 */
final class YearsTable {
    static final String ENTRY = "data/earlier-years.csv";
    private static final String YEAR = "year";
    private static final int HEAD = 3;

    private YearsTable() {}

    static byte[] write(EarlierYears years) {
        return Entries.csv(csv -> {
            int width = HEAD + 2 * (years.years().size() - 1);
            for (Year year : years.years()) {
                List<String> fields = new ArrayList<>(List.of(
                        YEAR,
                        year.label(),
                        year.year().map(Object::toString).orElse(""),
                        year.broken() ? "other" : "same"));
                fields.addAll(Collections.nCopies(width - fields.size(), ""));
                csv.writeRecord(fields);
            }
            for (UnitYears unit : years.units()) {
                List<String> fields =
                        new ArrayList<>(List.of("unit", unit.unitId(), unit.percents() ? "percent" : "value"));
                for (YearResult result : unit.results()) {
                    fields.add(Numbers.plain(result.value().orElse(null)));
                    fields.add(result.rank().map(Object::toString).orElse(""));
                }
                csv.writeRecord(fields);
            }
        });
    }

    /** Empty when the proof has none. */
    static Optional<EarlierYears> read(Proof proof) throws BadInputException {
        Optional<byte[]> table = proof.entry(ENTRY);
        if (table.isEmpty()) {
            return Optional.empty();
        }
        List<Year> years = new ArrayList<>();
        List<UnitYears> units = new ArrayList<>();
        Entries.records(table.get(), ENTRY, line -> {
            int width = line.getFieldCount();
            if (width < HEAD + 2) {
                throw Entries.bad(ENTRY, "proof.fields", width, HEAD + 2);
            }
            if (line.getField(0).equals(YEAR)) {
                years.add(new Year(
                        line.getField(1), whole(line, 2), line.getField(3).equals("other")));
                return;
            }
            List<YearResult> results = new ArrayList<>();
            for (int field = HEAD; field + 1 < width; field += 2) {
                results.add(new YearResult(number(line, field), whole(line, field + 1)));
            }
            units.add(new UnitYears(line.getField(1), line.getField(2).equals("percent"), results));
        });
        int earlier = years.size() - 1;
        if (earlier < 1 || units.stream().anyMatch(unit -> unit.results().size() != earlier)) {
            throw Entries.bad(ENTRY, "proof.table");
        }
        return Optional.of(new EarlierYears(years, units));
    }

    private static Optional<BigDecimal> number(CsvRecord line, int field) throws BadInputException {
        Cell cell = CellText.read(line.getField(field)).orElseThrow(() -> noNumber(line, field));
        return cell.status() == CellStatus.VALUE ? Optional.of(cell.value()) : Optional.empty();
    }

    private static Optional<Integer> whole(CsvRecord line, int field) throws BadInputException {
        if (line.getField(field).isEmpty()) {
            return Optional.empty();
        }
        if (!line.getField(field).matches("\\d{1,9}")) {
            throw noNumber(line, field);
        }
        return Optional.of(Integer.valueOf(line.getField(field)));
    }

    private static BadInputException noNumber(CsvRecord line, int field) {
        return Entries.bad(ENTRY, "proof.number", CellText.shortened(line.getField(field)));
    }
}
