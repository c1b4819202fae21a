// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn.internal.quangninh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.Cover;
import vn.thang.assessment.Phase;
import vn.thang.assessment.PhaseKind;
import vn.thang.assessment.PublishedFigure;
import vn.thang.assessment.Unit;
import vn.thang.assessment.UnitGroup;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.Evidence;
import vn.thang.assessment.store.Layer;
import vn.thang.catalog.vn.Sample;
import vn.thang.catalog.vn.internal.FigureReader;
import vn.thang.catalog.vn.internal.Resources;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Framework;
import vn.thang.criteria.FrameworkReference;
import vn.thang.criteria.Origin;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.Source;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.text.Texts;

/** Builds the sample assessment of all 131 units from the bundled tables. */
final class SampleModel {
    /** The published figures: id, group, sources, check, statement, resolution. */
    static final String PUBLISHED = "published.csv";

    private static final AssessmentFactory FACTORY = AssessmentFactory.eINSTANCE;

    private final Framework framework;
    private final FigureReader figures;
    private final Assessment assessment = FACTORY.createAssessment();
    private final Map<String, UnitGroup> groups = new HashMap<>();
    private final Map<String, String> unitIds = new HashMap<>();
    private final List<CellEdit> edits = new ArrayList<>();

    private SampleModel(Framework framework) {
        this.framework = framework;
        this.figures = new FigureReader(framework);
    }

    static Sample build(Framework framework) {
        SampleModel model = new SampleModel(framework);
        model.head();
        model.units("department", "departments", "Sở, ban, ngành", "Departments");
        model.units("district", "districts", "Huyện, thị xã, thành phố", "Districts");
        model.units("commune", "communes", "Xã, phường, thị trấn", "Communes");
        model.named();
        model.figures("department.csv", Layer.VERIFIED, null);
        model.figures("district-self.csv", Layer.SELF, null);
        model.figures("district.csv", Layer.VERIFIED, null);
        model.figures("district-final.csv", Layer.FINAL, "Công nhận thêm sau giải trình (dữ liệu mẫu)");
        model.figures("commune.csv", Layer.VERIFIED, null);
        model.published();
        model.cover();
        return new Sample(model.assessment, model.edits, model.evidence());
    }

    private void head() {
        assessment.setId("as-quang-ninh-2018");
        assessment.setCode("quang-ninh-2018");
        assessment
                .getName()
                .addAll(Texts.of(
                        "Đánh giá chính quyền điện tử tỉnh Quảng Ninh năm 2018 (dữ liệu dựng lại)",
                        "E-government assessment of Quảng Ninh province 2018 (reconstruction)"));
        assessment.setYear(2018);
        FrameworkReference reference = CriteriaFactory.eINSTANCE.createFrameworkReference();
        reference.setFrameworkId(framework.getId());
        reference.setVersion(framework.getVersion());
        reference.setContentHash(FrameworkFiles.contentHash(framework));
        assessment.setFramework(reference);
        assessment.setOrigin(Origin.RECONSTRUCTED);
        assessment
                .getNotice()
                .addAll(Texts.of(
                        "Dữ liệu dựng lại: số liệu và điểm của từng tiêu chí do chương trình sinh ra để các con số đã"
                                + " công bố (tổng, trung bình, mức xếp loại) xuất hiện đúng; không phải kết quả chính thức"
                                + " của đơn vị nào. Đơn vị mang tên “mẫu” là đơn vị giả định.",
                        "Reconstruction: figures and points of the criteria were made up by a generator so that the"
                                + " published totals, means and bands come out; they are not the official result of any"
                                + " unit. Units called “mẫu” (sample) are fictitious."));
        assessment.getSources().addAll(EcoreUtil.copyAll(framework.getSources()));
        phase("phase-self", PhaseKind.SELF_SCORING, null);
        phase("phase-verification", PhaseKind.VERIFICATION, null);
        phase("phase-published", PhaseKind.PUBLISHED, LocalDate.of(2019, 6, 5));
    }

    private void phase(String id, PhaseKind kind, LocalDate from) {
        Phase phase = FACTORY.createPhase();
        phase.setId(id);
        phase.setKind(kind);
        phase.setFrom(from);
        assessment.getPhases().add(phase);
    }

    private void units(String scorecardCode, String code, String vi, String en) {
        Scorecard scorecard = framework.getScorecards().stream()
                .filter(s -> s.getCode().equals(scorecardCode))
                .findFirst()
                .orElseThrow();
        UnitGroup group = FACTORY.createUnitGroup();
        group.setId("group-" + code);
        group.setCode(code);
        group.getName().addAll(Texts.of(vi, en));
        group.setScorecard(scorecard);
        group.getPublishedIn().add(assessment.getSources().get(0));
        assessment.getGroups().add(group);
        groups.put(code, group);
        List<List<String>> rows = rows(scorecardCode + ".csv");
        for (List<String> row : rows.subList(1, rows.size())) {
            Unit unit = FACTORY.createUnit();
            unit.setId("unit-" + row.get(0).toLowerCase(Locale.ROOT));
            unit.setCode(row.get(0));
            unit.getName().addAll(Texts.of(row.get(1), SampleNames.english(row.get(1))));
            unit.setOrigin(Origin.RECONSTRUCTED);
            unit.setNote("Đơn vị giả định. / A fictitious unit.");
            unit.setTier(scorecard.getTier());
            unit.setGroup(group);
            assessment.getUnits().add(unit);
            unitIds.put(unit.getCode(), unit.getId());
        }
    }

    /** The two units whose scores are published carry their names; what is published about them is said. */
    private void named() {
        Unit uongBi = unit("H01");
        uongBi.getAliases().addAll(List.of("Uông Bí", "TP Uông Bí", "TP. Uông Bí"));
        uongBi.setOrigin(Origin.INFERRED);
        uongBi.getPublishedIn().addAll(assessment.getSources().subList(1, 3));
        uongBi.setNote("Công bố: tự chấm 150,77 (43,72; 89,27). Suy ra: nhóm thứ ba 17,78; điểm thẩm định 146."
                + " Dựng lại: mọi số liệu và điểm của từng tiêu chí. / Published: self-score 150.77 (43.72; 89.27)."
                + " Inferred: third group 17.78; verified total 146. Reconstructed: all figures and points below.");
        Unit troi = unit("X01");
        troi.getAliases().addAll(List.of("Trới", "TT Trới", "TT. Trới"));
        troi.setOrigin(Origin.PUBLISHED);
        troi.getPublishedIn().add(assessment.getSources().get(0));
        troi.setNote("Công bố: 57,72/100, cao nhất cấp xã. Dựng lại: mọi số liệu và điểm của từng tiêu chí."
                + " / Published: 57.72 of 100, the highest commune. Reconstructed: all figures and points below.");
    }

    private Unit unit(String code) {
        return assessment.getUnits().stream()
                .filter(u -> u.getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void figures(String table, Layer layer, String comment) {
        edits.addAll(figures.read(rows(table), unitIds, layer, comment));
    }

    private static List<List<String>> rows(String table) {
        return Resources.rows(SampleModel.class, table);
    }

    private void published() {
        Map<String, Source> sources = new HashMap<>();
        assessment.getSources().forEach(s -> sources.put(s.getId(), s));
        List<List<String>> rows = Resources.quotedRows(SampleModel.class, PUBLISHED);
        for (List<String> row : rows.subList(1, rows.size())) {
            PublishedFigure figure = FACTORY.createPublishedFigure();
            figure.setId(row.get(0));
            figure.setGroup(groups.get(row.get(1)));
            for (String source : row.get(2).split(" ")) {
                figure.getSources().add(sources.get(source));
            }
            figure.setCheck(row.get(3));
            figure.setStatement(row.get(4));
            figure.setResolution(row.get(5).isEmpty() ? null : row.get(5));
            assessment.getPublished().add(figure);
        }
    }

    /** No number, no signer: a report of the sample must never look like a document of the province. */
    private void cover() {
        Cover cover = FACTORY.createCover();
        cover.setParentBody("DỮ LIỆU MẪU");
        cover.setIssuer("TỔ ĐÁNH GIÁ CHÍNH QUYỀN ĐIỆN TỬ");
        cover.setSymbol("BC-MẪU");
        cover.setPlace("Quảng Ninh");
        cover.setDate(LocalDate.of(2019, 6, 5));
        cover.setSubject("Kết quả đánh giá, xếp hạng mức độ chính quyền điện tử tỉnh Quảng Ninh năm 2018"
                + " (dữ liệu dựng lại)");
        cover.setPosition("TỔ TRƯỞNG");
        cover.getBases()
                .add("Quyết định số 2599/QĐ-UBND ngày 11 tháng 7 năm 2018 của Ủy ban nhân dân tỉnh Quảng Ninh"
                        + " về việc ban hành bộ tiêu chí đánh giá chính quyền điện tử cấp sở, ngành, cấp huyện, cấp xã"
                        + " tỉnh Quảng Ninh năm 2018");
        cover.getRecipients().addAll(List.of("Các đơn vị được đánh giá", "Lưu: VT"));
        assessment.setCover(cover);
    }

    private List<Evidence> evidence() {
        return List.of(
                evidence("1", "H1.3.1", "Kế hoạch ứng dụng công nghệ thông tin năm 2018", "Đạt (mẫu)"),
                evidence("2", "H2.3.1", "Danh mục thủ tục cung cấp mức độ 3, 4", "Đạt (mẫu)"),
                evidence("3", "H3.1", "Số liệu hồ sơ công việc kết xuất từ hệ thống", "Điều chỉnh giảm (mẫu)"),
                evidence("4", "H3.3", "Số liệu kết quả được quét và ký số", "Điều chỉnh giảm (mẫu)"));
    }

    private Evidence evidence(String number, String criterion, String text, String verdict) {
        return new Evidence(
                "ev-sample-" + number,
                unitIds.get("H01"),
                figures.id(criterion),
                "MẪU-0" + number,
                null,
                null,
                null,
                null,
                "Tài liệu mẫu, không có thật: " + text,
                verdict);
    }
}
