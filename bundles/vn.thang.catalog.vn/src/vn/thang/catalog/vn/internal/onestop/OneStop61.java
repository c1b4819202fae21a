// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn.internal.onestop;

import java.time.LocalDate;
import java.util.List;
import vn.thang.assessment.store.Layer;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.catalog.vn.Sample;
import vn.thang.catalog.vn.internal.BundledEntry;
import vn.thang.catalog.vn.internal.SampleBuilder;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Origin;

/** One-stop scoring of Decree 61/2018/NĐ-CP, not yet checked against it; see {@code docs/catalog/nd-61-2018.md}. */
public final class OneStop61 {
    private static final String CODE = "nd-61-2018";
    private static final String UNITS = "units.csv";
    private static final String POINTS = "offices.csv";

    private OneStop61() {}

    /** A new entry. */
    public static CatalogEntry entry() {
        return new BundledEntry(CODE, OneStop61.class, List.of(UNITS, POINTS), OneStop61::sample);
    }

    private static Sample sample(Framework framework) {
        return new SampleBuilder(framework, OneStop61.class, 2019, Origin.RECONSTRUCTED)
                .name("Đánh giá Bộ phận Một cửa (dữ liệu dựng lại)", "Evaluation of one-stop offices (reconstruction)")
                .notice(
                        "Dữ liệu dựng lại: năm đơn vị giả định, điểm do chương trình đặt ra. Bộ tiêu chí chưa được đối"
                                + " chiếu với Nghị định 61/2018/NĐ-CP; không phải kết quả chính thức.",
                        "Reconstruction: five fictitious offices with made-up points. The criteria have not been checked"
                                + " against Decree 61/2018/NĐ-CP; this is not an official result.")
                .group("offices", "one-stop", "Bộ phận Một cửa (mẫu)", "One-stop offices (sample)")
                .units(UNITS)
                .figures(POINTS, Layer.VERIFIED, null)
                .cover(
                        "Tổ đánh giá một cửa",
                        "Hà Nội",
                        LocalDate.of(2019, 12, 31),
                        "Kết quả đánh giá giải quyết thủ tục hành chính theo cơ chế một cửa (dữ liệu dựng lại)",
                        List.of("Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018 của Chính phủ về thực hiện cơ chế"
                                + " một cửa, một cửa liên thông trong giải quyết thủ tục hành chính"))
                .english(
                        "Team for the assessment of one-stop offices",
                        "Assessment of the handling of administrative procedures at one-stop offices (reconstruction)",
                        "Decree No. 61/2018/NĐ-CP of 23 April 2018 of the Government on the one-stop and interlinked"
                                + " one-stop mechanisms for administrative procedures")
                .build();
    }
}
