// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thang.assessment.PublishedFigure;
import vn.thang.report.Block;
import vn.thang.report.Bullets;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
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
import vn.thang.validation.FigureResolution;
import vn.thang.validation.FigureState;
import vn.thang.validation.FigureText;

/** Published figures verbatim beside the recomputed value, with what experts decided; and all other findings. */
final class FindingsSections {
    private final ReportInput input;
    private final Wording wording;
    private final SourceList sources;

    FindingsSections(ReportInput input, Wording wording, SourceList sources) {
        this.input = input;
        this.wording = wording;
        this.sources = sources;
    }

    /** How many figures were compared, the open contradictions and the resolved ones; empty when none was given. */
    Optional<Section> published() {
        if (input.published().isEmpty()) {
            return Optional.empty();
        }
        List<FigureCheck> open = with(FigureState.CONTRADICTION);
        List<FigureCheck> resolved = with(FigureState.RESOLVED);
        int notChecked = with(FigureState.NOT_CHECKABLE).size()
                + with(FigureState.UNREADABLE).size();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(wording.text(
                "published.count",
                input.published().size(),
                with(FigureState.CONSISTENT).size(),
                open.size() + resolved.size(),
                notChecked)));
        if (!open.isEmpty() || !resolved.isEmpty()) {
            blocks.add(new Paragraph(wording.text("published.resolved", resolved.size(), open.size())));
        }
        if (!open.isEmpty()) {
            blocks.add(table("contradictions", "published.caption", open, false));
        }
        if (!resolved.isEmpty()) {
            blocks.add(table("resolved", "published.caption.resolved", resolved, false));
        }
        return Optional.of(new Section(
                SectionKind.PUBLISHED, "published", wording.text("published.title"), Placement.BODY, blocks));
    }

    /** What rules and the scoring found; empty when nothing. */
    Optional<Section> findings() {
        if (input.findings().isEmpty()) {
            return Optional.empty();
        }
        Block all = new Bullets(input.findings().stream()
                .map(f -> wording.text("severity." + f.severity()) + ": " + f.in(wording.locale()))
                .toList());
        return Optional.of(new Section(
                SectionKind.FINDINGS, "findings", wording.text("findings.title"), Placement.BODY, List.of(all)));
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

    private List<FigureCheck> with(FigureState state) {
        return input.published().stream().filter(c -> c.state() == state).toList();
    }

    private Table table(String id, String captionKey, List<FigureCheck> checks, boolean verdicts) {
        List<Column> columns = new ArrayList<>();
        columns.add(wording.column("statement", ColumnKind.TEXT, 36));
        columns.add(wording.column("published", ColumnKind.TEXT, 14));
        columns.add(wording.column("recomputed", ColumnKind.TEXT, 14));
        columns.add(wording.column("explanation", ColumnKind.TEXT, 36));
        columns.add(wording.column("source", ColumnKind.TEXT, 12));
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
        cells.add(value(check.published()));
        cells.add(value(check.recomputed()));
        cells.add(TableCell.text(explanation(check)));
        cells.add(TableCell.text(source(check.figure())));
        if (verdicts) {
            cells.add(TableCell.text(wording.text("verdict." + check.state())));
        }
        return Row.of(cells);
    }

    private TableCell value(String data) {
        return data.isEmpty() ? TableCell.of(Value.BLANK) : TableCell.text(FigureText.value(data, wording.locale()));
    }

    /** The numbers of the sources it refers to, else as it was cited. */
    private String source(PublishedFigure figure) {
        String references = sources.references(figure.getSources());
        return references.isEmpty() && figure.getCitation() != null ? figure.getCitation() : references;
    }

    private String explanation(FigureCheck check) {
        String message = check.message().in(wording.locale());
        FigureResolution resolution = FigureResolution.of(check.figure());
        return resolution
                .message()
                .map(said ->
                        resolution.isOpen() ? said.in(wording.locale()) : wording.text("published.resolution", said))
                .map(said -> message + " " + said)
                .orElse(message);
    }
}
