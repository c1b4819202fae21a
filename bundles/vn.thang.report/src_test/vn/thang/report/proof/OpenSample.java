// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.proof;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.Person;
import vn.thang.assessment.Phase;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellInfo;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Evidence;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.assessment.store.Rating;
import vn.thang.criteria.CriteriaFactory;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.EvidenceDemand;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.io.Metamodel;
import vn.thang.criteria.text.Texts;

/**
 * An open store with three units and two criteria: people, a phase, a comment where a criterion is not applicable, and
 * evidence for u1 at a1, where it is demanded; u2 has none.
 */
final class OpenSample {
    /** What must never become public. */
    static final List<String> SECRETS =
            List.of("Trần Thị Bí Mật", "Nguyễn Văn Chấm", "vì không có", "12/BC-MẬT", "2018-11", "an.tran", "binh.le");

    private static final CellInfo COMMENT =
            new CellInfo(new Author("p2", "Nguyễn Văn Chấm"), Instant.parse("2018-11-02T03:04:05Z"), "vì không có bến");

    private final Framework framework = CriteriaFactory.eINSTANCE.createFramework();
    private final Assessment model = AssessmentFactory.eINSTANCE.createAssessment();
    private final MemoryScoreData data = new MemoryScoreData(List.of("u1", "u2", "u3"));

    OpenSample() {
        Metamodel.init();
        framework.setId("fw");
        framework.setCode("thu-2018");
        framework.setVersion("1");
        Scorecard scorecard = CriteriaFactory.eINSTANCE.createScorecard();
        scorecard.setId("sc");
        scorecard.setCode("sc");
        scorecard.getChildren().add(criterion("a1", EvidenceDemand.REQUIRED));
        scorecard.getChildren().add(criterion("b1", EvidenceDemand.NONE));
        framework.getScorecards().add(scorecard);
        model.setId("as");
        model.setCode("thu");
        unit("u1", "Thành phố Uông Bí");
        unit("u2", "Cô Tô, \"đảo\"");
        unit("u3", "=1+1");
        people();
        set("u1", "a1", Layer.SELF, Cell.of(new BigDecimal("45")));
        set("u1", "a1", Layer.VERIFIED, Cell.of(new BigDecimal("43.72")));
        set("u2", "a1", Layer.VERIFIED, Cell.of(new BigDecimal("0.12345678901234567890")));
        set("u3", "a1", Layer.FINAL, Cell.MISSING);
        set("u1", "b1", Layer.VERIFIED, Cell.NOT_APPLICABLE);
    }

    private static Criterion criterion(String id, EvidenceDemand evidence) {
        Criterion criterion = CriteriaFactory.eINSTANCE.createCriterion();
        criterion.setId(id);
        criterion.setCode(id);
        criterion.setMaximum(new BigDecimal(50));
        criterion.setEvidence(evidence);
        return criterion;
    }

    private void unit(String id, String name) {
        Unit unit = AssessmentFactory.eINSTANCE.createUnit();
        unit.setId(id);
        unit.setCode(id);
        unit.getName().addAll(Texts.of(name, name));
        model.getUnits().add(unit);
    }

    private void people() {
        Person person = AssessmentFactory.eINSTANCE.createPerson();
        person.setId("p1");
        person.setName("Trần Thị Bí Mật");
        person.setUnit(model.getUnits().getFirst());
        model.getPeople().add(person);
        Phase phase = AssessmentFactory.eINSTANCE.createPhase();
        phase.setId("phase");
        phase.setFrom(LocalDate.of(2018, 11, 1));
        model.getPhases().add(phase);
    }

    private void set(String unit, String criterion, Layer layer, Cell cell) {
        data.set(unit, new ColumnKey(criterion, Facet.POINTS, layer), cell);
    }

    MemoryScoreData data() {
        return data;
    }

    /** Answers what scoring and rules ask. */
    AssessmentStore store() {
        return (AssessmentStore) Proxy.newProxyInstance(
                OpenSample.class.getClassLoader(),
                new Class<?>[] {AssessmentStore.class},
                (proxy, method, arguments) -> {
                    return switch (method.getName()) {
                        case "file" -> Path.of("thu.assessment");
                        case "framework" -> framework;
                        case "model" -> model;
                        case "data" -> data;
                        case "info" -> info((String) arguments[0], (ColumnKey) arguments[1]);
                        case "evidence" -> evidence((String) arguments[0]);
                        case "ratings" -> ratings((String) arguments[0], (String) arguments[1]);
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                });
    }

    private Optional<CellInfo> info(String unit, ColumnKey key) {
        boolean commented = data.column(key).status(data.rowOf(unit)) == CellStatus.NOT_APPLICABLE;
        return Optional.of(commented ? COMMENT : new CellInfo(COMMENT.author(), COMMENT.when(), null));
    }

    private static List<Evidence> evidence(String unit) {
        LocalDate day = LocalDate.of(2018, 11, 3);
        return unit.equals("u1")
                ? List.of(new Evidence("e1", "u1", "a1", "12/BC-MẬT", day, "f.pdf", null, 3, "Nguyễn Văn Chấm", null))
                : List.of();
    }

    /** In the order of a store: by round and expert. */
    private static List<Rating> ratings(String unit, String criterion) {
        return List.of(
                new Rating(unit, criterion, "an.tran", 1, Cell.of(new BigDecimal("7.5")), "Nguyễn Văn Chấm"),
                new Rating(unit, criterion, "binh.le", 1, Cell.NOT_APPLICABLE, null),
                new Rating(unit, criterion, "an.tran", 2, Cell.MISSING, null));
    }
}
