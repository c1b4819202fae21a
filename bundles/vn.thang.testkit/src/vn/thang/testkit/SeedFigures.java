// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.testkit;

import java.util.List;
import java.util.stream.Stream;

/**
 * The checkable statements of five articles: Quảng Ninh 5/6/2019 (QN), Uông Bí 18/9/2018 (UB), Lạng Sơn 15/7/2020 (LS), Hậu
 * Giang 6/11/2019 (HG), Đà Nẵng 19/8/2019 (DN; DN-03: the awards of 2020, DN-04: an inequality).
 */
public final class SeedFigures {
    /** Columns: fact, check, verdict, recomputed, published less recomputed (both exactly, by hand); '' = empty. */
    public static final String TABLE = """
        QN-01 | sum: 28+14+89 = 131 | CONSISTENT | 131 | ''
        QN-02 | sum: 7+12+6+3 = 28 | CONSISTENT | 28 | ''
        QN-03 | difference: 78-27 = 51 | CONSISTENT | 51 | ''
        QN-04 | sum: 2+10+2 = 14 | CONSISTENT | 14 | ''
        QN-04 | sum: 2+7+5 = 14 | CONSISTENT | 14 | ''
        QN-04 | versions: 2/10/2 <> 2/7/5 | INCONSISTENT | 2/7/5 | 0/+3/-3
        QN-05 | share: 121/170 = 67.45% | INCONSISTENT | 71.18% | -3.73%
        QN-05 | share: 114.67/170 = 67.45% | CONSISTENT | 67.45% | ''
        QN-05 | share: 121/170 = 71% | CONSISTENT | 71.18% | ''
        QN-06 | difference: 146-94 = 52 | CONSISTENT | 52 | ''
        QN-07 | sum: 1+8+81 = 89 | INCONSISTENT | 90 | -1
        QN-07 | sum: 8+81 = 89 | CONSISTENT | 89 | ''
        QN-08 | share: 8/89 = 9% | CONSISTENT | 8.99% | ''
        QN-08 | share: 81/89 = 90% | INCONSISTENT | 91.01% | -1.01%
        QN-08 | share: 8/90 = 9% | CONSISTENT | 8.89% | ''
        QN-08 | share: 81/90 = 90% | CONSISTENT | 90% | ''
        QN-08 | shares: 9%+90% = 100% | INCONSISTENT | 99% | +1%
        QN-08 | whole: 8 = 9%, 81 = 90% of 89 | INCONSISTENT | 90 | -1
        QN-09 | product: 28*62.5 = 1750 | CONSISTENT | 1750 | ''
        QN-09 | mean: 62.5 within 27..78 | CONSISTENT | 27..78 | ''
        QN-10 | product: 14*121 = 1694 | CONSISTENT | 1694 | ''
        UB-01 | difference: 150.77-43.72-89.27 = 17.78 | CONSISTENT | 17.78 | ''
        UB-02 | share: 43.72/50 = 87.44% | CONSISTENT | 87.44% | ''
        UB-02 | share: 89.27/100 = 89.27% | CONSISTENT | 89.27% | ''
        UB-02 | share: 17.78/20 = 88.90% | CONSISTENT | 88.90% | ''
        UB-02 | share: 150.77/170 = 88.69% | CONSISTENT | 88.69% | ''
        UB-03 | difference: 150.77-146 = 4.77 | CONSISTENT | 4.77 | ''
        UB-03 | share: 4.77/150.77 = 3.16% | CONSISTENT | 3.16% | ''
        LS-01 | share: 217/245 = 88.57% | CONSISTENT | 88.57% | ''
        LS-02 | sum: 57+88 = 145 | CONSISTENT | 145 | ''
        LS-03 | share: 127/138 = 92.03% | CONSISTENT | 92.03% | ''
        LS-04 | sum: 44+5 = 49 | CONSISTENT | 49 | ''
        LS-05 | share: 15799/19569 = 80.73% | CONSISTENT | 80.73% | ''
        LS-05 | difference: 19569-15799 = 3770 | CONSISTENT | 3770 | ''
        LS-06 | share: 2427/19569 = 12.4% | CONSISTENT | 12.4% | ''
        HG-01 | places: 51 -> 57 = down 6 | CONSISTENT | -6 | ''
        HG-01 | difference: 57-51 = 6 | CONSISTENT | 6 | ''
        HG-02 | order: 20 < 25 < 36 < 37 | CONSISTENT | 20 < 25 < 36 < 37 | ''
        HG-03 | rank: 28 of 63 is low | INCONSISTENT | 28 of 63 is high | -4
        HG-03 | places: 47 -> 28 = up 19 | CONSISTENT | 19 | ''
        HG-04 | sum: 45+7 = 52 | CONSISTENT | 52 | ''
        HG-05 | sum: 8+5+4+4+4+3+2+2+2+2+1+1+1+1+1+1+1+1+1+0+0+0+0 = 45 | CONSISTENT | 45 | ''
        HG-06 | sum: 1+1+1+1+1+1+0 = 7 | INCONSISTENT | 6 | +1
        DN-02 | list: TT&TT; GTVT; Nội vụ; KH&CN; LĐTBXH; Tài chính = 6 | CONSISTENT | 6 | ''
        DN-03 | sum: 3+1+1+6 = 12 | INCONSISTENT | 11 | +1
        DN-04 | stated: > 98% | NOT_CHECKABLE | '' | ''
        """;

    /** One statement with what checking it must show. */
    public record Row(String fact, String check, String verdict, String recomputed, String difference) {
        private static Row of(String line) {
            List<String> cells = Stream.of(line.split("\\|"))
                    .map(cell -> cell.strip().replace("''", ""))
                    .toList();
            return new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
        }
    }

    private SeedFigures() {}

    /** All statements. */
    public static List<Row> rows() {
        return TABLE.lines().map(Row::of).toList();
    }

    /** The statements as a person writes them into a table: header, then one line for each of {@link #rows()}. */
    public static String csv() {
        StringBuilder csv = new StringBuilder("statement,source,check\n");
        for (Row row : rows()) {
            csv.append(row.fact()).append(",\"").append(source(row.fact())).append("\",\"");
            csv.append(row.check().replace("\"", "\"\"")).append("\"\n");
        }
        return csv.toString();
    }

    private static String source(String fact) {
        return switch (fact.substring(0, 2)) {
            case "QN" -> "Quảng Ninh, 05/06/2019";
            case "UB" -> "Uông Bí, 18/09/2018";
            case "LS" -> "Lạng Sơn, 15/07/2020";
            case "HG" -> "Hậu Giang, 06/11/2019";
            default -> "Đà Nẵng, 19/08/2019";
        };
    }
}
