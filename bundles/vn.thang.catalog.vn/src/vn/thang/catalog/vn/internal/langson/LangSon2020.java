// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn.internal.langson;

import java.time.LocalDate;
import java.util.List;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.catalog.vn.Sample;
import vn.thang.catalog.vn.internal.BundledEntry;
import vn.thang.catalog.vn.internal.SampleBuilder;
import vn.thang.catalog.vn.internal.TargetRows;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Origin;

/** The progress of Lạng Sơn in 2020: reported figures, no scores; see {@code docs/catalog/lang-son-2020.md}. */
public final class LangSon2020 {
    private static final String CODE = "lang-son-2020";
    private static final String FIGURES = "figures.csv";
    private static final String PUBLISHED = "published.csv";
    private static final String TARGETS = "targets.csv";
    private static final String SOURCE = "src-ls-2020";

    private LangSon2020() {}

    /** A new entry. */
    public static CatalogEntry entry() {
        return new BundledEntry(CODE, LangSon2020.class, List.of(FIGURES, PUBLISHED, TARGETS), LangSon2020::sample);
    }

    private static Sample sample(Framework framework) {
        SampleBuilder sample = new SampleBuilder(framework, LangSon2020.class, 2020, Origin.PUBLISHED)
                .name(
                        "Tiến độ xây dựng chính quyền điện tử tỉnh Lạng Sơn, 6 tháng đầu năm 2020",
                        "Progress of e-government in Lạng Sơn, first half of 2020")
                .notice(
                        "Số liệu theo Báo Lạng Sơn ngày 15/7/2020, có ngày chốt số liệu. Chỉ tiêu ghi \"mẫu\" là dữ liệu"
                                + " dựng lại, không phải chỉ tiêu của tỉnh.",
                        "Figures as printed by Báo Lạng Sơn on 15 July 2020, with the day up to which they count."
                                + " Targets called \"sample\" are a reconstruction, not targets of the province.")
                .group("province", "province", "Toàn tỉnh", "Whole province", SOURCE)
                .group("district", "district", "Cấp huyện", "Districts", SOURCE)
                .group("commune", "commune", "Cấp xã", "Communes", SOURCE);
        unit(sample, "TINH", "province", "Tỉnh Lạng Sơn", "Lạng Sơn province");
        unit(sample, "HUYEN", "district", "Cấp huyện tỉnh Lạng Sơn", "Districts of Lạng Sơn");
        unit(sample, "XA", "commune", "Cấp xã tỉnh Lạng Sơn", "Communes of Lạng Sơn");
        sample.figures(FIGURES, Layer.FINAL, null)
                .published(PUBLISHED)
                .cover(
                        "Tổ theo dõi xây dựng chính quyền điện tử",
                        "Lạng Sơn",
                        LocalDate.of(2020, 7, 15),
                        "Tiến độ xây dựng chính quyền điện tử tỉnh Lạng Sơn, 6 tháng đầu năm 2020 (số liệu của bài báo ngày 15/7/2020)",
                        List.of())
                .english(
                        "Team for the monitoring of e-government",
                        "Progress of e-government in Lạng Sơn Province, first half of 2020 (figures of the article of 15 July 2020)");
        TargetRows.read(LangSon2020.class, TARGETS, sample);
        return sample.build();
    }

    /** Reports figures; is never ranked. */
    private static void unit(SampleBuilder sample, String code, String group, String vi, String en) {
        Unit unit = sample.unit(code, group, vi, en);
        unit.setOrigin(Origin.PUBLISHED);
        unit.getPublishedIn().addAll(sample.sources(SOURCE));
        unit.setRanked(false);
    }
}
