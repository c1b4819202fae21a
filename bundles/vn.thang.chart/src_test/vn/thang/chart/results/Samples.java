// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart.results;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.Unit;
import vn.thang.assessment.UnitGroup;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.catalog.vn.Catalog;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.catalog.vn.Sample;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.methods.StandardMethods;

/** Scored assessments to draw: the bundled one, and invented ones with as many units as one likes. */
final class Samples {
    static final Locale VIETNAMESE = Locale.of("vi");

    private static final CatalogEntry ENTRY = Catalog.find("quang-ninh-2018").orElseThrow();

    private final Assessment model;
    private final MemoryScoreData data;

    private Samples(Assessment model) {
        this.model = model;
        this.data =
                new MemoryScoreData(model.getUnits().stream().map(Unit::getId).toList());
    }

    /** The bundled sample of Quảng Ninh. */
    static Samples quangNinh() {
        Sample sample = ENTRY.sample().orElseThrow();
        Samples made = new Samples(sample.model());
        for (CellEdit edit : sample.edits()) {
            made.data.set(edit.unitId(), edit.key(), edit.cell());
        }
        return made;
    }

    /** Districts whose criteria all have the same share of their maximum, given in percent; invented. */
    static Samples districts(int... percents) {
        Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
        assessment.setId("invented");
        UnitGroup group = AssessmentFactory.eINSTANCE.createUnitGroup();
        group.setId("districts");
        group.getName().addAll(Texts.of("Nhóm huyện, thị xã, thành phố trực thuộc tỉnh", "Districts"));
        var card = ENTRY.framework().getScorecards().stream()
                .filter(each -> each.getCode().equals("district"))
                .findFirst()
                .orElseThrow();
        group.setScorecard(card);
        assessment.getGroups().add(group);
        for (int i = 0; i < percents.length; i++) {
            Unit unit = AssessmentFactory.eINSTANCE.createUnit();
            unit.setId("u" + i);
            unit.setCode("U" + i);
            unit.getName()
                    .addAll(Texts.of(
                            "Ủy ban nhân dân huyện Đầm Hà – Ngã Bảy, đơn vị sự nghiệp công lập số " + i, "Unit " + i));
            unit.setGroup(group);
            assessment.getUnits().add(unit);
        }
        Samples made = new Samples(assessment);
        card.eAllContents().forEachRemaining(each -> {
            if (each instanceof vn.thang.criteria.Criterion criterion) {
                for (int i = 0; i < percents.length; i++) {
                    if (percents[i] >= 0) {
                        made.set(i, criterion.getId(), share(criterion.getMaximum(), percents[i]));
                    }
                }
            }
        });
        return made;
    }

    private static Cell share(BigDecimal maximum, int percent) {
        return Cell.of(maximum.multiply(BigDecimal.valueOf(percent)).movePointLeft(2));
    }

    /** Sets verified points. */
    void set(int unit, String criterionId, Cell cell) {
        data.set(model.getUnits().get(unit).getId(), new ColumnKey(criterionId, Facet.POINTS, Layer.VERIFIED), cell);
    }

    /** Makes everything not applicable for a unit. */
    Samples withoutCriteria(int unit) {
        ENTRY.framework().eAllContents().forEachRemaining(each -> {
            if (each instanceof vn.thang.criteria.Criterion criterion) {
                set(unit, criterion.getId(), Cell.NOT_APPLICABLE);
            }
        });
        return this;
    }

    ScoringRun score(Layer layer) throws BadInputException {
        return StandardMethods.scoring().score(ENTRY.framework(), model, data, layer);
    }

    /** The charts of the group with this number. */
    ResultCharts charts(int group, Locale locale) throws BadInputException {
        ScoringRun run = score(Layer.FINAL);
        GroupStandings standings = run.standings().groups().get(group);
        return new ResultCharts(run, Optional.of(score(Layer.SELF)), standings, locale);
    }

    /** What was set. */
    MemoryScoreData data() {
        return data;
    }

    Unit unit(String code) {
        return model.getUnits().stream()
                .filter(unit -> unit.getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
