// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thang.criteria.Described;
import vn.thang.criteria.Origin;
import vn.thang.criteria.Source;
import vn.thang.criteria.text.Texts;
import vn.thang.report.Block;
import vn.thang.report.Bullets;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.Heading;
import vn.thang.report.Marks;
import vn.thang.report.Paragraph;
import vn.thang.report.Placement;
import vn.thang.report.Row;
import vn.thang.report.Section;
import vn.thang.report.SectionKind;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;
import vn.thang.scoring.ScoringRun;

/** Where things were read, what the marks mean, and which elements of the framework carry one. */
final class SourcesSections {
    private final ScoringRun run;
    private final Wording wording;
    private final SourceList sources;
    private final List<Described> unofficial;

    SourcesSections(ScoringRun run, Wording wording, SourceList sources) {
        this.run = run;
        this.wording = wording;
        this.sources = sources;
        this.unofficial = Elements.notPublished(run.framework()).toList();
    }

    Section sources(Placement placement) {
        List<Block> blocks = new ArrayList<>();
        if (sources.all().isEmpty()) {
            blocks.add(new Paragraph(wording.text("sources.none")));
        } else {
            blocks.add(sourceTable());
        }
        blocks.add(new Heading(wording.text("marks.title")));
        List<String> marks = new ArrayList<>();
        for (Origin origin : Origin.values()) {
            if (origin != Origin.PUBLISHED) {
                marks.add(wording.text("marks." + origin.getLiteral(), Marks.of(origin)));
            }
        }
        marks.add(wording.text("marks.missing"));
        marks.add(wording.text("marks.notApplicable", Value.NOT_APPLICABLE_SIGN));
        blocks.add(new Bullets(marks));
        if (!unofficial.isEmpty()) {
            long all = Elements.all(run.framework()).count();
            blocks.add(new Paragraph(wording.text("marks.count", all, unofficial.size())));
        }
        return new Section(SectionKind.SOURCES, "sources", wording.text("sources.title"), placement, blocks);
    }

    /** Every element that is not published as it stands; empty when there is none. */
    Optional<Section> elements() {
        if (unofficial.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = List.of(
                wording.column("kind", ColumnKind.CODE, 16),
                wording.column("code", ColumnKind.CODE, 12),
                wording.column("element", ColumnKind.TEXT, 44),
                wording.column("origin", ColumnKind.CODE, 16),
                wording.column("source", ColumnKind.CODE, 8),
                wording.column("reason", ColumnKind.TEXT, 44));
        List<Row> rows = unofficial.stream().map(this::row).toList();
        Table table = new Table("origins", wording.text("origins.title"), columns, rows);
        return Optional.of(new Section(
                SectionKind.ORIGINS, "origins", wording.text("origins.title"), Placement.DATA, List.of(table)));
    }

    private Row row(Described element) {
        Origin origin = element.getOrigin();
        return Row.of(List.of(
                TableCell.text(Texts.label(element.eClass(), wording.locale())),
                TableCell.text(Wording.code(element)),
                TableCell.of(new Value.Text(wording.name(element)), origin),
                TableCell.text(wording.text("origin." + origin.getLiteral())),
                TableCell.text(sources.references(element.getPublishedIn())),
                TableCell.text(Covers.stated(element.getNote()))));
    }

    private Table sourceTable() {
        List<Column> columns = List.of(
                wording.column("number", ColumnKind.CODE, 6),
                wording.column("citation", ColumnKind.TEXT, 50),
                wording.column("locator", ColumnKind.TEXT, 36),
                wording.column("retrieved", ColumnKind.CODE, 14),
                wording.column("licence", ColumnKind.TEXT, 14));
        List<Row> rows = new ArrayList<>();
        for (Source source : sources.all()) {
            rows.add(Row.of(List.of(
                    TableCell.text("[" + (rows.size() + 1) + "]"),
                    TableCell.text(Covers.stated(source.getCitation())),
                    TableCell.text(Covers.stated(source.getLocator())),
                    TableCell.text(source.getRetrievedOn() == null ? "" : wording.date(source.getRetrievedOn())),
                    TableCell.text(Covers.stated(source.getLicence())))));
        }
        return new Table("sources", wording.text("sources.caption"), columns, rows).withoutEmptyColumns();
    }
}
