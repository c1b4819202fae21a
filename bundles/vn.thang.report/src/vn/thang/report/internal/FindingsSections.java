// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thang.report.Block;
import vn.thang.report.Bullets;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.Heading;
import vn.thang.report.Paragraph;
import vn.thang.report.Placement;
import vn.thang.report.ReportInput;
import vn.thang.report.Row;
import vn.thang.report.Section;
import vn.thang.report.SectionKind;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;
import vn.thang.validation.FigureCheck;
import vn.thang.validation.Verdict;

/** Published figures that contradict the calculation, verbatim beside the recomputed value; and all other findings. */
final class FindingsSections {
    private static final Pattern DECIMAL = Pattern.compile("(-?\\d+\\.\\d+)( ?%?)");
    private final ReportInput input;
    private final Wording wording;
    private final SourceList sources;

    FindingsSections(ReportInput input, Wording wording, SourceList sources) {
        this.input = input;
        this.wording = wording;
        this.sources = sources;
    }

    Section contradictions() {
        List<Block> blocks = new ArrayList<>();
        if (input.published().isEmpty()) {
            blocks.add(new Paragraph(wording.text("findings.noPublished")));
        } else {
            blocks.add(new Paragraph(wording.text(
                    "findings.count",
                    input.published().size(),
                    with(Verdict.CONSISTENT).size(),
                    with(Verdict.INCONSISTENT).size(),
                    with(Verdict.NOT_CHECKABLE).size())));
            if (!with(Verdict.INCONSISTENT).isEmpty()) {
                blocks.add(table("contradictions", "findings.caption", with(Verdict.INCONSISTENT), false));
            }
        }
        if (!input.findings().isEmpty()) {
            blocks.add(new Heading(wording.text("findings.other")));
            blocks.add(new Bullets(input.findings().stream()
                    .map(f -> wording.text("severity." + f.severity()) + ": " + f.in(wording.locale()))
                    .toList()));
        }
        return new Section(SectionKind.FINDINGS, "findings", wording.text("findings.title"), Placement.BODY, blocks);
    }

    /** Every published figure with its verdict; empty when none was given. */
    Optional<Section> checks() {
        if (input.published().isEmpty()) {
            return Optional.empty();
        }
        Table all = table("checks", "checks.title", input.published(), true);
        return Optional.of(
                new Section(SectionKind.CHECKS, "checks", wording.text("checks.title"), Placement.DATA, List.of(all)));
    }

    private List<FigureCheck> with(Verdict verdict) {
        return input.published().stream().filter(c -> c.verdict() == verdict).toList();
    }

    private Table table(String id, String captionKey, List<FigureCheck> checks, boolean verdicts) {
        List<Column> columns = new ArrayList<>();
        columns.add(wording.column("statement", ColumnKind.TEXT, 36));
        columns.add(wording.column("published", ColumnKind.TEXT, 14));
        columns.add(wording.column("recomputed", ColumnKind.TEXT, 14));
        columns.add(wording.column("explanation", ColumnKind.TEXT, 36));
        columns.add(wording.column("source", ColumnKind.CODE, 8));
        if (verdicts) {
            columns.add(wording.column("verdict", ColumnKind.CODE, 14));
        }
        return new Table(
                id,
                wording.text(captionKey),
                columns,
                checks.stream().map(c -> row(c, verdicts)).toList());
    }

    private Row row(FigureCheck check, boolean verdicts) {
        List<TableCell> cells = new ArrayList<>();
        cells.add(TableCell.text(check.figure().getStatement()));
        cells.add(number(check.published()));
        cells.add(number(check.recomputed()));
        cells.add(TableCell.text(explanation(check)));
        cells.add(TableCell.text(sources.references(check.figure().getSources())));
        if (verdicts) {
            cells.add(TableCell.text(wording.text("verdict." + check.verdict())));
        }
        return Row.of(cells);
    }

    /** Checks give their values in data form; a lone decimal dot is printed as the language writes it. */
    private TableCell number(String text) {
        if (text == null || text.isEmpty()) {
            return TableCell.of(Value.BLANK);
        }
        Matcher decimal = DECIMAL.matcher(text);
        return TableCell.text(
                decimal.matches() ? wording.exact(new BigDecimal(decimal.group(1))) + decimal.group(2) : text);
    }

    private String explanation(FigureCheck check) {
        String message = check.message().in(wording.locale());
        String resolution = check.figure().getResolution();
        return resolution == null || resolution.isBlank()
                ? message
                : message + " " + wording.text("findings.resolution", resolution);
    }
}
