// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.thang.analysis.agreement.Agreement;
import vn.thang.analysis.agreement.Ratings;
import vn.thang.report.Block;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.report.Placement;
import vn.thang.report.Row;
import vn.thang.report.Section;
import vn.thang.report.SectionKind;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.report.Value;

/** How far those who rated agree. */
final class AgreementSection {
    private static final int DECIMALS = 3;
    private final Material material;
    private final Wording wording;

    AgreementSection(Material material) {
        this.material = material;
        this.wording = material.wording();
    }

    /** Empty when there are no ratings. */
    Optional<Section> section() {
        return material.input().ratings().map(this::section);
    }

    private Section section(Ratings ratings) {
        List<Row> rows = Agreement.of(ratings).stream()
                .filter(statistic -> statistic.value().isPresent())
                .map(this::row)
                .toList();
        List<Block> blocks = rows.isEmpty()
                ? List.of(material.paragraph("agreement.none", ratings.subjects(), ratings.raters()))
                : List.of(
                        material.paragraph("agreement.text", ratings.subjects(), ratings.raters()),
                        new Table("agreement", wording.text("agreement.title"), columns(), rows));
        return new Section(SectionKind.AGREEMENT, "agreement", wording.text("agreement.title"), Placement.BODY, blocks);
    }

    private List<Column> columns() {
        return List.of(
                wording.column("statistic", ColumnKind.TEXT, 44), wording.column("value", ColumnKind.DECIMAL, 12));
    }

    private Row row(Agreement.Statistic statistic) {
        BigDecimal value = BigDecimal.valueOf(statistic.value().orElseThrow());
        return Row.of(List.of(
                TableCell.text(wording.text("agreement." + statistic.name())),
                TableCell.of(new Value.Decimal(value, DECIMALS))));
    }
}
