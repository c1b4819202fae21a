// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thang.analysis.targets.ReportedValue;
import vn.thang.analysis.targets.TargetWords;
import vn.thang.assessment.Unit;
import vn.thang.criteria.Origin;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.Placement;
import vn.thang.report.Row;
import vn.thang.report.Section;
import vn.thang.report.SectionKind;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;

/** What was reported where nobody is ranked: figures and shares as they are known, with the day up to which they count. */
final class FiguresSection {
    private static final String FIGURES = "figures";
    private final Material material;
    private final Wording wording;

    FiguresSection(Material material) {
        this.material = material;
        this.wording = material.wording();
    }

    /** As an annex; empty when every group is ranked. */
    Optional<Section> annex() {
        return section(Placement.ANNEX);
    }

    /** In place of results; empty when there are any. */
    Optional<Section> instead() {
        return material.groups().isEmpty() ? section(Placement.BODY) : Optional.empty();
    }

    /** What one unit has reported; empty when nothing. */
    Optional<Table> of(Unit unit, String id) {
        List<ReportedValue> own = material.input().figures().stream()
                .filter(each -> each.unit() == unit)
                .toList();
        return own.isEmpty() ? Optional.empty() : Optional.of(table(id + "-figures", own, false));
    }

    private Optional<Section> section(Placement placement) {
        List<ReportedValue> figures = material.input().figures();
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        SectionKind.FIGURES,
                        FIGURES,
                        wording.text("figures.title"),
                        placement,
                        List.of(material.paragraph("figures.text"), table(FIGURES, figures, true))));
    }

    private Table table(String id, List<ReportedValue> figures, boolean units) {
        Origin origin = material.run().assessment().getOrigin();
        boolean dated = figures.stream().anyMatch(each -> each.value().asOf() != null);
        List<Column> columns = new ArrayList<>();
        if (units) {
            columns.add(wording.column("unit", ColumnKind.TEXT, 28));
        }
        columns.add(wording.column("figure", ColumnKind.TEXT, 46));
        columns.add(wording.column("value", ColumnKind.TEXT, 18).marked(origin));
        if (dated) {
            columns.add(wording.column("asOf", ColumnKind.TEXT, 12));
        }
        return new Table(
                id,
                wording.text("figures.caption"),
                columns,
                figures.stream().map(each -> row(each, units, dated)).toList());
    }

    private Row row(ReportedValue each, boolean units, boolean dated) {
        String printed = TargetWords.value(each.value(), each.basis(), each.item(), wording.locale());
        List<TableCell> cells = new ArrayList<>();
        if (units) {
            cells.add(TableCell.of(
                    new Value.Text(wording.name(each.unit())), each.unit().getOrigin()));
        }
        cells.add(TableCell.of(
                new Value.Text(wording.item(each.item())), each.item().getOrigin()));
        cells.add(TableCell.of(printed.isEmpty() ? Value.MISSING : new Value.Text(printed)));
        if (dated) {
            cells.add(TableCell.text(wording.day(each.value().asOf())));
        }
        return Row.of(cells);
    }
}
