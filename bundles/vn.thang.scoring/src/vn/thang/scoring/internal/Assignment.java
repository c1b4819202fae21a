// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Messages;
import vn.thang.scoring.Scoring;

/** Which units are scored with which scorecard: the unit group's, else the tier's, else one for all units. */
public record Assignment(Map<Scorecard, List<Unit>> units, List<Finding> findings) {
    private static final Messages TEXTS = Messages.of(Scoring.class);

    public static Assignment of(Framework framework, Assessment assessment) {
        Map<Scorecard, List<Unit>> units = new LinkedHashMap<>();
        framework.getScorecards().forEach(s -> units.put(s, new ArrayList<>()));
        List<Finding> findings = new ArrayList<>();
        Optional<Scorecard> scorecard = Optional.empty();
        Unit last = null;
        for (Unit unit : assessment.getUnits()) {
            if (last == null || unit.getGroup() != last.getGroup() || unit.getTier() != last.getTier()) {
                scorecard = scorecard(framework, unit);
            }
            last = unit;
            scorecard.ifPresentOrElse(
                    s -> units.get(s).add(unit),
                    () -> findings.add(Finding.error(
                            "scoring.scorecard",
                            Location.none().withElement(Codes.of(unit)),
                            TEXTS.message("unit.scorecard"))));
        }
        units.values().removeIf(List::isEmpty);
        return new Assignment(units, findings);
    }

    private static Optional<Scorecard> scorecard(Framework framework, Unit unit) {
        String wanted = unit.getGroup() == null || unit.getGroup().getScorecard() == null
                ? null
                : unit.getGroup().getScorecard().getId();
        if (wanted != null) {
            return framework.getScorecards().stream()
                    .filter(s -> wanted.equals(s.getId()))
                    .findFirst();
        }
        String tier = unit.getTier() == null ? null : unit.getTier().getId();
        return framework.getScorecards().stream()
                .filter(s -> s.getTier() != null && s.getTier().getId().equals(tier))
                .findFirst()
                .or(() -> framework.getScorecards().stream()
                        .filter(s -> s.getTier() == null)
                        .findFirst());
    }
}
