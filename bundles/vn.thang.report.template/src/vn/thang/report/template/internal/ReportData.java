// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thang.report.Block;
import vn.thang.report.Bullets;
import vn.thang.report.Figure;
import vn.thang.report.Note;
import vn.thang.report.Paragraph;
import vn.thang.report.Provenance;
import vn.thang.report.Report;
import vn.thang.report.Row;
import vn.thang.report.Section;
import vn.thang.report.SectionKind;
import vn.thang.report.Table;

/**
 * The data a template sees: the report under names that are the same in every language (docs/templates.md lists them).
 * Nothing is computed here; numbers are printed as everywhere else.
 */
final class ReportData {
    private final Report report;
    private final Tables tables;
    private final List<Figure> figures;

    ReportData(Report report) {
        this.report = report;
        this.tables = new Tables(report.locale());
        this.figures = report.sections().stream()
                .flatMap(section -> section.figures().stream())
                .toList();
    }

    /** The charts of the report; a {@link Drawing} names one by its index. */
    List<Figure> figures() {
        return figures;
    }

    Branch root() {
        Branch root = new Branch()
                .with("report", head())
                .later("cover", () -> Cover.of(report))
                .later("provenance", this::provenance)
                .later("notices", () -> texts(report.notices()))
                .later("introduction", () -> paragraphs(report.introduction()))
                .later("closing", () -> paragraphs(report.closing()))
                .later("sections", this::sections)
                .later("charts", () -> figures.stream().map(this::chart).toList())
                .later("findings", this::findings)
                .later("standings", () -> tables.rows(report.standings()))
                .later("chart", this::chartsById)
                .later("table", this::tablesById);
        return new Results(report, tables, this::chart).addTo(root);
    }

    private Branch head() {
        return new Branch()
                .with("title", report.title())
                .with("kind", report.kind().code())
                .with("language", report.locale().getLanguage());
    }

    private Branch provenance() {
        Provenance from = report.provenance();
        return new Branch()
                .with("framework", from.frameworkId())
                .with("frameworkCode", from.frameworkCode())
                .with("frameworkVersion", from.frameworkVersion())
                .with("frameworkHash", from.frameworkHash())
                .with("assessment", from.assessmentCode())
                .with("engine", from.engineVersion())
                .with("layer", from.layer().toString())
                .later(
                        "dataHash",
                        () -> Field.of(
                                report.proof().map(each -> each.dataHash()).orElse("")))
                .later(
                        "recipeHash",
                        () -> Field.of(
                                report.proof().map(each -> each.recipeHash()).orElse("")))
                .later(
                        "table",
                        () -> sectionOf(SectionKind.PROVENANCE)
                                .flatMap(section -> section.tables().stream().findFirst())
                                .map(tables::rows)
                                .orElse(List.of()));
    }

    private Optional<Section> sectionOf(SectionKind kind) {
        return report.sections().stream()
                .filter(section -> section.kind() == kind)
                .findFirst();
    }

    private List<Branch> sections() {
        return report.sections().stream().map(this::section).toList();
    }

    private Branch section(Section section) {
        return new Branch()
                .with("id", section.id())
                .with("title", section.title())
                .with("kind", section.kind().name().toLowerCase(java.util.Locale.ROOT))
                .with("placement", section.placement().name().toLowerCase(java.util.Locale.ROOT))
                .later(
                        "blocks",
                        () -> section.blocks().stream().map(this::block).toList())
                .later(
                        "tables",
                        () -> section.tables().stream().map(tables::table).toList())
                .later(
                        "charts",
                        () -> section.figures().stream().map(this::chart).toList());
    }

    /** A block under the name of its kind, so that a template chooses by conditions. */
    private Branch block(Block block) {
        Branch branch = new Branch();
        for (String name : List.of("paragraph", "heading", "note", "bullets", "article", "table", "chart")) {
            branch.with(name, false);
        }
        return switch (block) {
            case Paragraph each -> branch.with("paragraph", each.text());
            case vn.thang.report.Heading each -> branch.with("heading", each.text());
            case Note each -> branch.with("note", each.text());
            case Bullets each -> branch.with("bullets", texts(each.items()));
            case vn.thang.report.Article each ->
                branch.with(
                        "article",
                        new Branch()
                                .with("number", Field.of(each.number()))
                                .with("paragraphs", texts(each.paragraphs())));
            case Table each -> branch.with("table", tables.table(each));
            case Figure each -> branch.with("chart", chart(each));
        };
    }

    private Branch chart(Figure figure) {
        return new Branch()
                .with("id", figure.id())
                .with("caption", figure.caption())
                .with("description", figure.description())
                .with("kind", figure.data().kind().name().toLowerCase(java.util.Locale.ROOT))
                .with("drawing", new Drawing(figures.indexOf(figure), figure))
                .later("rows", () -> ChartRows.of(figure.data(), report.locale()));
    }

    private Branch chartsById() {
        Branch charts = new Branch();
        figures.forEach(each -> charts.later(Names.of(each.id()), () -> chart(each)));
        return charts;
    }

    private Branch tablesById() {
        Branch all = new Branch();
        report.sections().stream()
                .flatMap(section -> section.tables().stream())
                .forEach(each -> all.later(Names.of(each.id()), () -> tables.table(each)));
        return all;
    }

    /** What the sections of published figures and of findings say, one text each. */
    private List<Field> findings() {
        List<Field> findings = new ArrayList<>();
        report.sections().stream()
                .filter(section -> section.kind() == SectionKind.PUBLISHED || section.kind() == SectionKind.FINDINGS)
                .flatMap(section -> section.blocks().stream())
                .forEach(block -> {
                    switch (block) {
                        case Bullets each -> findings.addAll(texts(each.items()));
                        case Paragraph each -> findings.add(Field.of(each.text()));
                        case Note each -> findings.add(Field.of(each.text()));
                        case Table each -> each.rows().forEach(row -> findings.add(Field.of(line(row))));
                        default -> {
                            // headings and charts are no findings
                        }
                    }
                });
        return findings;
    }

    private String line(Row row) {
        return String.join(
                "; ",
                row.cells().stream()
                        .map(cell -> cell.value().print(report.locale()))
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    private static List<Field> paragraphs(List<Paragraph> paragraphs) {
        return texts(paragraphs.stream().map(Paragraph::text).toList());
    }

    static List<Field> texts(List<String> texts) {
        return texts.stream().map(Field::of).toList();
    }
}
