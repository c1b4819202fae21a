// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn.internal.danang;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Comparison;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetAction;
import vn.thang.assessment.store.TargetBasis;
import vn.thang.assessment.store.TargetReview;
import vn.thang.assessment.store.TargetStatus;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.catalog.vn.Sample;
import vn.thang.catalog.vn.internal.BundledEntry;
import vn.thang.catalog.vn.internal.SampleBuilder;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Origin;

/**
 * IT application in Đà Nẵng: 2018 with four rankings and the targets of the results conference, and the year before; see
 * {@code docs/catalog/da-nang-2018.md}.
 */
public final class DaNang {
    private static final String SOURCE = "src-dn-2019";
    private static final List<String> GROUPS = List.of("department", "central", "district", "ward");
    private static final LocalDate CONFERENCE = LocalDate.of(2019, 8, 19);
    private static final LocalDate DEADLINE = LocalDate.of(2019, 10, 31);
    private static final List<LocalDate> REVIEWS = List.of(LocalDate.of(2019, 9, 30), LocalDate.of(2019, 12, 31));
    private static final String PUBLISHED = "published-2018.csv";
    private static final String PAYMENT = "2.4";
    private static final String LEVEL_4 = "2.2";

    private DaNang() {}

    /** A new entry of 2018. */
    public static CatalogEntry of2018() {
        return new BundledEntry("da-nang-2018", DaNang.class, tables(2018, PUBLISHED), DaNang::sample2018);
    }

    /** A new entry of the year before: what 2018 is compared with. */
    public static CatalogEntry of2017() {
        return new BundledEntry(
                "da-nang-2017",
                DaNang.class,
                tables(2017),
                framework -> sample(framework, 2017).build());
    }

    private static List<String> tables(int year, String... more) {
        List<String> tables = new ArrayList<>();
        tables.add(units(year));
        GROUPS.forEach(group -> tables.add(figures(group, year)));
        tables.addAll(List.of(more));
        return tables;
    }

    private static String units(int year) {
        return "units-" + year + ".csv";
    }

    private static String figures(String group, int year) {
        return group + "-" + year + ".csv";
    }

    private static SampleBuilder sample(Framework framework, int year) {
        SampleBuilder sample = new SampleBuilder(framework, DaNang.class, year, Origin.RECONSTRUCTED)
                .name(
                        "Đánh giá ứng dụng công nghệ thông tin thành phố Đà Nẵng năm " + year + " (dữ liệu dựng lại)",
                        "IT application in Đà Nẵng " + year + " (reconstruction)")
                .notice(
                        year == 2017
                                ? "Dữ liệu dựng lại để so sánh hai năm: về năm 2017 chỉ biết năm 2018 ba nhóm chỉ số tăng, nhân"
                                        + " lực giảm nhẹ; mọi đơn vị, số liệu và điểm ở đây là giả định."
                                : "Dữ liệu dựng lại: chỉ tổng điểm của bốn đơn vị dẫn đầu, số sở, ban, ngành và số xếp hạng tốt năm"
                                        + " 2018 là số công bố; đơn vị mẫu, số liệu và điểm tiêu chí là giả định.",
                        year == 2017
                                ? "A reconstruction, to compare two years: of 2017 it is only known that three index groups"
                                        + " rose in 2018 and human resources fell slightly; all units, figures and points"
                                        + " are made up."
                                : "A reconstruction: only the totals of the four leaders, the number of departments and of those"
                                        + " rated good in 2018 are published; sample units, figures and points of criteria are made up.")
                .group("department", "department", "Sở, ban, ngành", "Departments", SOURCE)
                .group("central", "central", "Cơ quan Trung ương", "Central agencies", SOURCE)
                .group("district", "district", "Quận, huyện", "Districts", SOURCE)
                .group("ward", "ward", "Phường, xã", "Wards and communes", SOURCE)
                .units(units(year));
        GROUPS.forEach(group -> sample.figures(figures(group, year), Layer.VERIFIED, null));
        return sample;
    }

    /** With what the conference demanded of every agency and district; wards are not named and have no targets. */
    private static Sample sample2018(Framework framework) {
        SampleBuilder sample = sample(framework, 2018)
                .published(PUBLISHED)
                .cover(
                        "Tổ đánh giá ứng dụng công nghệ thông tin",
                        "Đà Nẵng",
                        CONFERENCE,
                        "Kết quả đánh giá, xếp hạng ứng dụng công nghệ thông tin thành phố Đà Nẵng năm 2018 (dữ liệu dựng lại)",
                        List.of())
                .english(
                        "Team for the assessment of IT application",
                        "Assessment and ranking of IT application in Đà Nẵng City in 2018 (reconstruction)");
        Sample withoutTargets = sample.build();
        for (Unit unit : withoutTargets.model().getUnits()) {
            if (!unit.getGroup().getCode().equals("ward")) {
                sample.target(target(
                        unit,
                        PAYMENT,
                        TargetBasis.FIGURE,
                        Comparison.EXACTLY,
                        BigDecimal.ONE,
                        "Yêu cầu tại hội nghị ngày 19/8/2019: 100% cơ quan và địa phương triển khai thanh toán trực tuyến"
                                + " và hóa đơn điện tử trong cung cấp dịch vụ công trực tuyến."));
                sample.target(target(
                        unit,
                        LEVEL_4,
                        TargetBasis.SHARE,
                        Comparison.AT_LEAST,
                        BigDecimal.valueOf(40),
                        "Yêu cầu tại hội nghị ngày 19/8/2019: mỗi cơ quan đăng ký và triển khai tối thiểu 40% dịch vụ công"
                                + " trực tuyến ở mức 4, hoàn thành trong tháng 10-2019."));
            }
        }
        return sample.build();
    }

    private static Target target(
            Unit unit, String code, TargetBasis basis, Comparison comparison, BigDecimal value, String text) {
        Criterion criterion = criterion(unit, code);
        return new Target(
                "dn-target-" + code.replace(".", "") + "-" + unit.getCode().toLowerCase(Locale.ROOT),
                unit.getId(),
                criterion.getId(),
                basis,
                comparison,
                value,
                DEADLINE,
                "Lãnh đạo đơn vị",
                TargetStatus.PLANNED,
                text,
                Origin.PUBLISHED,
                List.of(new TargetAction(
                        "Rà soát kết quả đánh giá, có giải pháp cụ thể để cải thiện", null, null, null)),
                REVIEWS.stream().map(day -> new TargetReview(day, null, null)).toList());
    }

    private static Criterion criterion(Unit unit, String code) {
        List<Criterion> found = new ArrayList<>();
        unit.getGroup().getScorecard().eAllContents().forEachRemaining(each -> {
            if (each instanceof Criterion criterion && criterion.getCode().equals(code)) {
                found.add(criterion);
            }
        });
        return found.getFirst();
    }
}
