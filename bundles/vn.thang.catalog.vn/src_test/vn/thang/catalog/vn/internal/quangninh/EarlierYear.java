// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn.internal.quangninh;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.thang.catalog.vn.internal.Resources;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.RatioRule;
import vn.thang.criteria.Scorecard;

/**
 * Makes up the figures of 2017 from those of 2018, so that "2018 is higher than 2017" (article of 5 June 2019) holds for
 * the mean of departments and of districts. Nothing else about 2017 is known; all of it is a reconstruction.
 *
 * <p>What counts for a ratio was 78 to 97 % of the figure of 2018; for every seventh unit 101 to 105 %, never more than what
 * earns the maximum. Answers and everything else were the same. Run {@link #main} with the resource folder to write the
 * tables anew.
 */
public final class EarlierYear {
    private static final long SEED = 2017;
    private static final int FIRST_FIGURE = 4;
    /** Uông Bí. */
    private static final String REAL = "H01";

    private final SplitMix random = new SplitMix(SEED);
    private final Framework framework;

    private EarlierYear(Framework framework) {
        this.framework = framework;
    }

    /** The tables by file name. */
    static Map<String, byte[]> tables(Framework framework) {
        EarlierYear year = new EarlierYear(framework);
        Map<String, byte[]> tables = new LinkedHashMap<>();
        tables.put(QuangNinh2017.DEPARTMENTS, year.table("department", "department.csv"));
        tables.put(QuangNinh2017.DISTRICTS, year.table("district", "district.csv"));
        return tables;
    }

    /** Writes the tables into the folder given. */
    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, byte[]> table :
                tables(QuangNinh2017.loadFramework()).entrySet()) {
            Files.write(Path.of(args[0], table.getKey()), table.getValue());
        }
    }

    private byte[] table(String code, String later) {
        Scorecard scorecard = framework.getScorecards().stream()
                .filter(s -> s.getCode().equals(code))
                .findFirst()
                .orElseThrow();
        List<List<String>> rows = Resources.rows(QuangNinh2018.class, later);
        SortedMap<Integer, Sheet> sheets = new TreeMap<>();
        for (int place = 0; place < rows.size() - 1; place++) {
            List<String> row = rows.get(place + 1);
            // A made-up score of 2017 beside the name of a real city would do harm, even in a comparison only.
            if (!row.get(0).equals(REAL)) {
                Sheet sheet = sheet(rows.get(0), row);
                earlier(scorecard, sheet, place % 7 == 3);
                sheets.put(place, sheet);
            }
        }
        return FigureTable.write(framework, scorecard, sheets).getBytes(StandardCharsets.UTF_8);
    }

    private static Sheet sheet(List<String> header, List<String> row) {
        Sheet sheet = new Sheet();
        for (int i = FIRST_FIGURE; i < header.size(); i++) {
            sheet.set(header.get(i), new BigDecimal(row.get(i)));
        }
        return sheet;
    }

    private void earlier(Scorecard scorecard, Sheet sheet, boolean better) {
        double share = better ? 1.01 + 0.04 * random.unit() : 0.78 + 0.19 * random.unit();
        scorecard.eAllContents().forEachRemaining(element -> {
            if (element instanceof Criterion criterion && criterion.getRule() instanceof RatioRule rule) {
                String figure = rule.getNumerator().getCode();
                long then = Math.round(sheet.get(figure).doubleValue() * share);
                sheet.set(rule.getNumerator(), Math.min(then, Figures.most(sheet, rule)));
            }
        });
    }
}
