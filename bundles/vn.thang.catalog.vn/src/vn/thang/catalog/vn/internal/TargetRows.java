// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thang.assessment.store.Comparison;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.ReportedFigure;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetBasis;
import vn.thang.assessment.store.TargetReview;
import vn.thang.assessment.store.TargetStatus;
import vn.thang.criteria.Origin;

/**
 * Turns the bundled tables of targets into targets: {@code id,unit,item,basis,target,deadline,owner,status,origin,text,
 * reviews}. A target is written {@code >=40}; a review that was held on its day ends with a plus sign.
 */
public final class TargetRows {
    private TargetRows() {}

    /** Reads the table beside a class; units are named by code, items by id. */
    public static void read(Class<?> owner, String table, SampleBuilder sample) {
        List<List<String>> rows = Resources.quotedRows(owner, table);
        for (List<String> row : rows.subList(1, rows.size())) {
            ReportedFigure limit = ReportedFigure.of(row.get(4));
            sample.target(new Target(
                    row.get(0),
                    sample.unit(row.get(1)).getId(),
                    row.get(2),
                    TargetBasis.valueOf(row.get(3).toUpperCase(Locale.ROOT)),
                    comparison(limit),
                    new BigDecimal(number(limit)),
                    row.get(5).isEmpty() ? null : LocalDate.parse(row.get(5)),
                    row.get(6).isEmpty() ? null : row.get(6),
                    TargetStatus.valueOf(row.get(7).toUpperCase(Locale.ROOT)),
                    row.get(9).isEmpty() ? null : row.get(9),
                    Origin.get(row.get(8)),
                    List.of(),
                    reviews(row.get(10))));
        }
    }

    private static Comparison comparison(ReportedFigure limit) {
        return switch (limit.facet()) {
            case OVER -> Comparison.OVER;
            case AT_LEAST -> Comparison.AT_LEAST;
            case AT_MOST -> Comparison.AT_MOST;
            case UNDER -> Comparison.UNDER;
            case INPUT, POINTS, AS_OF, ABOUT -> Comparison.EXACTLY;
        };
    }

    private static String number(ReportedFigure limit) {
        return limit.facet() == Facet.INPUT ? limit.number().replace("=", "") : limit.number();
    }

    private static List<TargetReview> reviews(String field) {
        List<TargetReview> reviews = new ArrayList<>();
        for (String day : field.isEmpty() ? new String[0] : field.split(" ")) {
            LocalDate due = LocalDate.parse(day.replace("+", ""));
            reviews.add(new TargetReview(due, day.endsWith("+") ? due : null, null));
        }
        return reviews;
    }
}
