// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn.internal.haugiang;

import java.time.LocalDate;
import java.util.List;
import vn.thang.assessment.PhaseKind;
import vn.thang.assessment.store.Layer;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.catalog.vn.Sample;
import vn.thang.catalog.vn.internal.BundledEntry;
import vn.thang.catalog.vn.internal.SampleBuilder;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Origin;

/** Hậu Giang 2019: external ranks, maturity, IT staff; see {@code docs/catalog/hau-giang-2019.md}. */
public final class HauGiang2019 {
    private static final String CODE = "hau-giang-2019";
    private static final String SOURCE = "src-hg-2019";
    private static final String UNITS = "units.csv";
    private static final String EXTERNAL = "external.csv";
    private static final String STATE = "state.csv";
    private static final String STAFF = "staff.csv";
    private static final String PUBLISHED = "published.csv";
    private static final LocalDate ARTICLE = LocalDate.of(2019, 11, 6);

    private HauGiang2019() {}

    /** A new entry. */
    public static CatalogEntry entry() {
        return new BundledEntry(
                CODE, HauGiang2019.class, List.of(UNITS, EXTERNAL, STATE, STAFF, PUBLISHED), HauGiang2019::sample);
    }

    private static Sample sample(Framework framework) {
        SampleBuilder sample = new SampleBuilder(framework, HauGiang2019.class, 2019, Origin.INFERRED)
                .name(
                        "Ứng dụng công nghệ thông tin tỉnh Hậu Giang năm 2019",
                        "IT application in Hậu Giang province 2019")
                .notice(
                        "Số liệu theo bài báo ngày 06/11/2019. Điểm quy đổi từ thứ hạng là cách tính của bộ mẫu này, không"
                                + " phải kết quả chính thức. Ô trống là số không được nêu, không phải 0.",
                        "Figures of the article of 6 November 2019. Points converted from ranks are this sample's"
                                + " arithmetic, not an official result. Empty cells are figures not stated; they are not 0.")
                .phase(PhaseKind.PUBLISHED, ARTICLE)
                .group("province", "state", "Tỉnh Hậu Giang", "Hậu Giang Province", SOURCE)
                .group("years", "external", "Hậu Giang theo năm", "Hậu Giang by year", SOURCE)
                .group("agencies", "staff", "Cơ quan cấp tỉnh", "Provincial agencies", SOURCE)
                .group("districts", "staff", "Đơn vị cấp huyện", "Districts", SOURCE)
                .units(UNITS);
        for (String year : List.of("2013", "2014", "2015", "2016")) {
            sample.unit("HG-" + year).setParent(sample.unit("HG"));
        }
        return sample.figures(EXTERNAL, Layer.VERIFIED, null)
                .figures(STATE, Layer.VERIFIED, null)
                .figures(STAFF, Layer.VERIFIED, null)
                .published(PUBLISHED)
                .cover(
                        "Tổ đánh giá chính quyền điện tử",
                        "Hậu Giang",
                        ARTICLE,
                        "Hiện trạng ứng dụng công nghệ thông tin tỉnh Hậu Giang (số liệu của bài báo ngày 06/11/2019)",
                        List.of())
                .english(
                        "Team for the assessment of e-government",
                        "IT application in Hậu Giang Province (figures of the article of 6 November 2019)")
                .build();
    }
}
