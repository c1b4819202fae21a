// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.testkit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.Unit;
import vn.thang.assessment.UnitGroup;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.Band;
import vn.thang.criteria.Banding;
import vn.thang.criteria.CountRule;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.ExpertRule;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Group;
import vn.thang.criteria.Level;
import vn.thang.criteria.LevelLadderRule;
import vn.thang.criteria.Measure;
import vn.thang.criteria.MeasureType;
import vn.thang.criteria.RatioRule;
import vn.thang.criteria.Scale;
import vn.thang.criteria.ScoreBasis;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.ScoringRule;
import vn.thang.criteria.Tier;
import vn.thang.criteria.io.Metamodel;
import vn.thang.criteria.text.Texts;

/**
 * An assessment of any size with invented units and numbers, labelled as synthetic; the same for the same size. Criteria
 * take turns: points by experts, yes/no, ladder of four levels, ratio of two figures, count. One cell in fifty is missing.
 */
public final class SyntheticAssessment {
    private static final CriteriaFactory CRITERIA = CriteriaFactory.eINSTANCE;
    private static final int PER_GROUP = 10;
    private static final String[] NAMES = {
        "Ân", "Bình", "Cẩm", "Đại", "Đông", "Gia", "Hòa", "Hợp", "Kim", "Long", "Mỹ", "Nam", "Ông", "Phú", "Quảng",
        "Sơn", "Tân", "Ứng", "Vĩnh", "Yên"
    };

    private final Framework framework = CRITERIA.createFramework();
    private final Assessment model = AssessmentFactory.eINSTANCE.createAssessment();
    private final Scorecard card = CRITERIA.createScorecard();
    private final List<Criterion> criteria = new ArrayList<>();
    private final Measure all;

    /** So many units in four groups, scored with the same scorecard. */
    public SyntheticAssessment(int units, int criteria) {
        this(units, criteria, 4);
    }

    /** So many units in so many groups, scored with the same scorecard. */
    public SyntheticAssessment(int units, int criteria, int groups) {
        Metamodel.init();
        framework.setId("synthetic");
        framework.setCode("synthetic");
        framework.setVersion("1");
        framework.getName().addAll(Texts.of("Bộ tiêu chí tổng hợp để thử", "Synthetic framework for tests"));
        Tier tier = CRITERIA.createTier();
        tier.setId("tier");
        tier.setCode("unit");
        tier.getName().addAll(Texts.of("Đơn vị", "Unit"));
        framework.getTiers().add(tier);
        card.setId("card");
        card.setCode("card");
        card.getName().addAll(Texts.of("Bảng điểm tổng hợp", "Synthetic scorecard"));
        card.setTier(tier);
        card.setBanding(banding());
        framework.getScorecards().add(card);
        all = measure("all", "Tổng số hồ sơ", "All files", "1");
        Scale scale = scale();
        BigDecimal total = BigDecimal.ZERO;
        for (int c = 0; c < criteria; c++) {
            total = total.add(criterion(c, scale).getMaximum());
        }
        card.setMaximum(total);
        model.setId("assessment");
        model.setCode("synthetic");
        model.getName().addAll(Texts.of("Kỳ đánh giá tổng hợp để thử", "Synthetic assessment for tests"));
        model.getNotice()
                .addAll(Texts.of(
                        "Dữ liệu tổng hợp để thử, không phải số thật.", "Synthetic data for tests, no real figures."));
        units(units, groups, tier);
    }

    private void units(int count, int groups, Tier tier) {
        Random random = new Random(11);
        for (int g = 0; g < groups; g++) {
            UnitGroup group = AssessmentFactory.eINSTANCE.createUnitGroup();
            group.setId("group" + g);
            group.setCode("G" + (g + 1));
            group.getName().addAll(Texts.of("Nhóm tổng hợp " + (g + 1), "Synthetic group " + (g + 1)));
            group.setScorecard(card);
            model.getGroups().add(group);
        }
        for (int u = 0; u < count; u++) {
            Unit unit =
                    StoreSample.addUnit(model, "u" + u, tier, model.getGroups().get(u * groups / count));
            String name = NAMES[random.nextInt(NAMES.length)] + " " + NAMES[random.nextInt(NAMES.length)] + " " + u;
            unit.getName().clear();
            unit.getName().addAll(Texts.of(name, name));
        }
    }

    private Banding banding() {
        Banding banding = CRITERIA.createBanding();
        banding.setId("banding");
        banding.setBasis(ScoreBasis.PERCENT);
        String[][] bands = {
            {"60", "Tốt", "Good"}, {"55", "Khá", "Fair"}, {"50", "Trung bình", "Average"}, {null, "Yếu", "Weak"}
        };
        for (String[] texts : bands) {
            Band band = CRITERIA.createBand();
            band.setId("band" + banding.getBands().size());
            band.setFrom(texts[0] == null ? null : new BigDecimal(texts[0]));
            band.getName().addAll(Texts.of(texts[1], texts[2]));
            banding.getBands().add(band);
        }
        framework.getBandings().add(banding);
        return banding;
    }

    private Scale scale() {
        Scale scale = CRITERIA.createScale();
        scale.setId("scale");
        for (int i = 0; i < 4; i++) {
            Level level = CRITERIA.createLevel();
            level.setId("level" + i);
            level.setCode(String.valueOf(i));
            level.getName().addAll(Texts.of("Mức " + i, "Level " + i));
            level.setValue(BigDecimal.valueOf(i));
            level.setShare(BigDecimal.valueOf(i).divide(BigDecimal.valueOf(3), 4, RoundingMode.HALF_UP));
            scale.getLevels().add(level);
        }
        scale.getLevels().getLast().setShare(BigDecimal.ONE);
        framework.getScales().add(scale);
        return scale;
    }

    private Measure measure(String code, String vietnamese, String english, String minimum) {
        Measure measure = CRITERIA.createMeasure();
        measure.setId("m-" + code);
        measure.setCode(code);
        measure.getName().addAll(Texts.of(vietnamese, english));
        measure.setType(MeasureType.INTEGER);
        measure.setMinimum(new BigDecimal(minimum));
        framework.getMeasures().add(measure);
        return measure;
    }

    private Criterion criterion(int c, Scale scale) {
        if (c % PER_GROUP == 0) {
            Group group = CRITERIA.createGroup();
            group.setId("g" + c / PER_GROUP);
            group.setCode(String.valueOf(c / PER_GROUP + 1));
            group.getName().addAll(Texts.of("Nhóm tiêu chí " + group.getCode(), "Criteria group " + group.getCode()));
            card.getChildren().add(group);
        }
        Group group = (Group) card.getChildren().getLast();
        Criterion criterion = CRITERIA.createCriterion();
        criterion.setId("c" + c);
        criterion.setCode(group.getCode() + "." + (c % PER_GROUP + 1));
        criterion.getName().addAll(Texts.of("Tiêu chí số " + (c + 1), "Criterion number " + (c + 1)));
        criterion.setMaximum(BigDecimal.valueOf(1 + c % 5));
        criterion.setRule(rule(c, scale));
        group.getChildren().add(criterion);
        criteria.add(criterion);
        group.setMaximum(
                (group.getMaximum() == null ? BigDecimal.ZERO : group.getMaximum()).add(criterion.getMaximum()));
        return criterion;
    }

    private ScoringRule rule(int c, Scale scale) {
        return switch (c % 5) {
            case 0 -> {
                ExpertRule rule = CRITERIA.createExpertRule();
                rule.setMinimum(BigDecimal.ZERO);
                yield rule;
            }
            case 1 -> CRITERIA.createYesNoRule();
            case 2 -> {
                LevelLadderRule rule = CRITERIA.createLevelLadderRule();
                rule.setScale(scale);
                yield rule;
            }
            case 3 -> {
                RatioRule rule = CRITERIA.createRatioRule();
                rule.setNumerator(measure("n" + c, "Hồ sơ đúng hạn " + c, "Files in time " + c, "0"));
                rule.setDenominator(all);
                rule.setTarget(BigDecimal.ONE);
                yield rule;
            }
            default -> {
                CountRule rule = CRITERIA.createCountRule();
                rule.setMeasure(measure("k" + c, "Số sáng kiến " + c, "Initiatives " + c, "0"));
                rule.setPointsPerItem(new BigDecimal("0.5"));
                yield rule;
            }
        };
    }

    /** The framework; a draft in no resource. */
    public Framework framework() {
        return framework;
    }

    /** The model, which refers to the {@link #framework()}. */
    public Assessment model() {
        return model;
    }

    /** Hands over the cells of the final layer, criterion after criterion, so that they need not all be held at once. */
    public void cells(Consumer<List<CellEdit>> sink) {
        Random random = new Random(100);
        List<CellEdit> whole = new ArrayList<>();
        for (Unit unit : model.getUnits()) {
            whole.add(edit(unit, all.getId(), Facet.INPUT, 50 + random.nextInt(50)));
        }
        sink.accept(whole);
        for (Criterion criterion : criteria) {
            List<CellEdit> column = new ArrayList<>();
            for (Unit unit : model.getUnits()) {
                if (random.nextInt(50) > 0) {
                    column.add(cell(unit, criterion, random));
                }
            }
            sink.accept(column);
        }
    }

    private static CellEdit cell(Unit unit, Criterion criterion, Random random) {
        return switch (criterion.getRule()) {
            case ExpertRule expert ->
                edit(
                        unit,
                        criterion.getId(),
                        Facet.POINTS,
                        random.nextInt(criterion.getMaximum().intValue() + 1));
            case RatioRule ratio -> edit(unit, ratio.getNumerator().getId(), Facet.INPUT, random.nextInt(50));
            case CountRule count -> edit(unit, count.getMeasure().getId(), Facet.INPUT, random.nextInt(8));
            case LevelLadderRule ladder -> edit(unit, criterion.getId(), Facet.INPUT, random.nextInt(4));
            default -> edit(unit, criterion.getId(), Facet.INPUT, random.nextInt(2));
        };
    }

    private static CellEdit edit(Unit unit, String item, Facet facet, int value) {
        return new CellEdit(
                unit.getId(), new ColumnKey(item, facet, Layer.FINAL), Cell.of(BigDecimal.valueOf(value)), null);
    }
}
