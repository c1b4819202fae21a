// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.xlsx.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thang.report.Calculation;
import vn.thang.report.Calculation.CellRef;
import vn.thang.report.Calculation.Gap;
import vn.thang.report.Calculation.Part;
import vn.thang.report.Calculation.Rounded;
import vn.thang.report.Value;

/**
 * Calculations as formulas of one sheet. What is missing is empty there and what does not apply is a dash: formulas carry
 * both on and never take them for zero.
 */
final class Formulas {
    /** Decimals that a double holds whatever was added up before: noise goes before a number is rounded. */
    private static final int HELD = 10;

    private static final String EMPTY = "\"\"";
    private static final String DASH = "\"" + Value.NOT_APPLICABLE_SIGN + "\"";

    private final Places places;
    private final BandSheet bands;
    private final String sheet;

    Formulas(Places places, BandSheet bands, String sheet) {
        this.places = places;
        this.bands = bands;
        this.sheet = sheet;
    }

    /**
     * The formula without equals sign; empty when a cell that it needs is not in the workbook.
     *
     * @param decided the column on this sheet that holds what ranks are decided on
     */
    Optional<String> of(Calculation calculation, int decided) {
        try {
            return Optional.of(
                    switch (calculation) {
                        case Calculation.Same same -> cell(same.cell());
                        case Calculation.Sum sum -> sum(sum);
                        case Calculation.Mean mean -> mean(mean);
                        case Calculation.Share share -> share(cell(share.part()), cell(share.whole()));
                        case Calculation.Difference difference ->
                            difference(cell(difference.minuend()), cell(difference.subtrahend()));
                        case Calculation.Summary summary -> summary(summary);
                        case Calculation.Count count -> count(count);
                        case Calculation.Rank rank -> rank(rank, decided);
                        case Calculation.BandOf band -> band(band);
                    });
        } catch (NowhereException e) {
            return Optional.empty();
        }
    }

    /** What a rank is decided on. */
    Optional<String> decided(Calculation.Rank rank) {
        return places.cell(rank.value(), sheet).map(value -> ifNumber(value, rounded(value, rank.decided()), EMPTY));
    }

    private String sum(Calculation.Sum sum) {
        List<Part> parts = sum.parts();
        String full = gaps(parts, Gap.FULL_MARKS, "+");
        String body = "SUM(" + String.join(",", values(parts)) + ")" + full;
        String rebased = gaps(parts, Gap.REBASE, "-");
        if (!rebased.isEmpty()) {
            String maximum = cell(sum.maximum().orElseThrow());
            body = (full.isEmpty() ? body : "(" + body + ")") + "*" + maximum + "/(" + maximum + rebased + ")";
        }
        if (sum.rounded().isPresent()) {
            body = rounded(body, sum.rounded().get());
        }
        if (!rebased.isEmpty()) {
            body = "IFERROR(" + body + "," + DASH + ")";
        }
        List<String> needed = values(
                parts.stream().filter(part -> part.missing() == Gap.UNKNOWN).toList());
        return needed.isEmpty()
                ? body
                : "IF("
                        + needed.stream()
                                .map(each -> "COUNTBLANK(" + each + ")")
                                .collect(Collectors.joining("+")) + ">0," + EMPTY + "," + body + ")";
    }

    /** The maxima of the parts that are not there, each with the sign in front; full marks are only for dashes. */
    private String gaps(List<Part> parts, Gap gap, String sign) {
        List<Part> dashes =
                parts.stream().filter(part -> part.notApplicable() == gap).toList();
        List<Part> blanks = parts.stream().filter(part -> part.missing() == gap).toList();
        StringBuilder text = new StringBuilder();
        for (List<Part> run : runs(dashes)) {
            text.append(sign)
                    .append("SUMIF(")
                    .append(range(values(run)))
                    .append(",")
                    .append(DASH);
            text.append(",").append(range(maxima(run))).append(")");
        }
        for (List<Part> run : runs(blanks)) {
            text.append(sign)
                    .append("SUMPRODUCT((")
                    .append(range(values(run)))
                    .append("=")
                    .append(EMPTY);
            text.append(")*").append(range(maxima(run))).append(")");
        }
        return text.toString();
    }

    private static String range(List<String> one) {
        return one.getFirst();
    }

    private List<String> values(List<Part> parts) {
        return runs(parts).stream()
                .map(run -> range(run.getFirst().value(), run.getLast().value().row()))
                .toList();
    }

    private List<String> maxima(List<Part> parts) {
        return runs(parts).stream()
                .map(run -> range(
                        run.getFirst().maximum().orElseThrow(),
                        run.getLast().maximum().orElseThrow().row()))
                .toList();
    }

    /** Parts in neighbouring rows together. */
    private static List<List<Part>> runs(List<Part> parts) {
        List<List<Part>> runs = new ArrayList<>();
        for (Part part : parts) {
            boolean next = !runs.isEmpty()
                    && runs.getLast().getLast().value().row() + 1
                            == part.value().row();
            if (!next) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(part);
        }
        return runs;
    }

    private String mean(Calculation.Mean mean) {
        List<String> terms = new ArrayList<>();
        List<String> weights = new ArrayList<>();
        List<String> cells = mean.cells().stream().map(this::cell).toList();
        for (int i = 0; i < cells.size(); i++) {
            String weight = mean.weights().get(i).toPlainString();
            String there = "ISNUMBER(" + cells.get(i) + ")";
            terms.add(
                    mean.geometric()
                            ? "IF(" + there + "," + cells.get(i) + ",1)^" + weight
                            : "N(" + cells.get(i) + ")*" + weight);
            weights.add(there + "*" + weight);
        }
        String total = "(" + String.join("+", weights) + ")";
        String body = mean.geometric()
                ? "(" + String.join("*", terms) + ")^(1/" + total + ")"
                : "(" + String.join("+", terms) + ")/" + total;
        String blanks = cells.stream().map(each -> "COUNTBLANK(" + each + ")").collect(Collectors.joining("+"));
        return mean.complete()
                ? "IF(" + blanks + ">0," + EMPTY + "," + body + ")"
                : "IFERROR(" + body + "," + EMPTY + ")";
    }

    private static String share(String part, String whole) {
        return ifNumber(part, part + "/" + whole + "*100", part + "&" + EMPTY);
    }

    private static String difference(String minuend, String subtrahend) {
        return ifNumber(minuend, ifNumber(subtrahend, minuend + "-" + subtrahend, EMPTY), EMPTY);
    }

    private String summary(Calculation.Summary summary) {
        String cells = range(summary.first(), summary.first().row() + summary.rows() - 1);
        String some = "COUNT(" + cells + ")";
        return switch (summary.statistic()) {
            case COUNT -> some;
            case MEAN -> "IF(" + some + ">0,AVERAGE(" + cells + ")," + EMPTY + ")";
            case HIGHEST -> "IF(" + some + ">0,MAX(" + cells + ")," + EMPTY + ")";
            case LOWEST -> "IF(" + some + ">0,MIN(" + cells + ")," + EMPTY + ")";
        };
    }

    /** Compared, not matched: a name may hold what COUNTIF takes for a pattern. */
    private String count(Calculation.Count count) {
        String cells = range(count.first(), count.first().row() + count.rows() - 1);
        return "SUMPRODUCT((" + cells + (count.text().isEmpty() ? "<>" : "=") + "\""
                + count.text().replace("\"", "\"\"") + "\")*1)";
    }

    private String rank(Calculation.Rank rank, int decided) {
        CellRef first = new CellRef(rank.value().table(), rank.firstRow(), decided);
        String own = cell(new CellRef(rank.value().table(), rank.value().row(), decided));
        String all = places.range(first, rank.firstRow() + rank.rows() - 1, sheet, true)
                .orElseThrow(NowhereException::new);
        return ifNumber(own, "RANK(" + own + "," + all + ")", EMPTY);
    }

    private String band(Calculation.BandOf band) {
        String value = cell(band.value());
        return ifNumber(value, bands.lookup(band.scale(), rounded(value, band.decided())), EMPTY);
    }

    private static String ifNumber(String cell, String then, String otherwise) {
        return "IF(ISNUMBER(" + cell + ")," + then + "," + otherwise + ")";
    }

    private static String rounded(String value, Rounded how) {
        String clean = how.decimals() < HELD - 1 ? "ROUND(" + value + "," + HELD + ")" : value;
        String function = switch (how.mode()) {
            case DOWN -> "ROUNDDOWN";
            case UP -> "ROUNDUP";
            default -> "ROUND";
        };
        return function + "(" + clean + "," + how.decimals() + ")";
    }

    private String cell(CellRef cell) {
        return places.cell(cell, sheet).orElseThrow(NowhereException::new);
    }

    private String range(CellRef first, int lastRow) {
        return places.range(first, lastRow, sheet, false).orElseThrow(NowhereException::new);
    }

    private static final class NowhereException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
