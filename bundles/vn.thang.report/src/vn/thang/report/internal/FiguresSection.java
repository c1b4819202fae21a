// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.util.List;
import java.util.Optional;
import vn.thang.analysis.targets.ReportedValue;
import vn.thang.analysis.targets.TargetWords;
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
    private final Material material;
    private final Wording wording;

    FiguresSection(Material material) {
        this.material = material;
        this.wording = material.wording();
    }

    /** Empty when every group is ranked. */
    Optional<Section> section() {
        List<ReportedValue> figures = material.input().figures();
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        Origin origin = material.run().assessment().getOrigin();
        boolean dated = figures.stream().anyMatch(each -> each.value().asOf() != null);
        Column unit = wording.column("unit", ColumnKind.TEXT, 28);
        Column item = wording.column("figure", ColumnKind.TEXT, 46);
        Column value = wording.column("value", ColumnKind.TEXT, 18).marked(origin);
        List<Column> columns = dated
                ? List.of(unit, item, value, wording.column("asOf", ColumnKind.TEXT, 12))
                : List.of(unit, item, value);
        Table table = new Table(
                "figures",
                wording.text("figures.caption"),
                columns,
                figures.stream().map(each -> row(each, dated)).toList());
        return Optional.of(new Section(
                SectionKind.FIGURES,
                "figures",
                wording.text("figures.title"),
                Placement.BODY,
                List.of(material.paragraph("figures.text"), table)));
    }

    private Row row(ReportedValue each, boolean dated) {
        String printed = TargetWords.value(each.value(), each.basis(), each.item(), wording.locale());
        TableCell unit = TableCell.of(
                new Value.Text(wording.name(each.unit())), each.unit().getOrigin());
        TableCell item = TableCell.of(
                new Value.Text(wording.codeAndName(each.item())), each.item().getOrigin());
        TableCell value = TableCell.of(printed.isEmpty() ? Value.MISSING : new Value.Text(printed));
        return Row.of(
                dated
                        ? List.of(
                                unit,
                                item,
                                value,
                                TableCell.text(wording.day(each.value().asOf())))
                        : List.of(unit, item, value));
    }
}
