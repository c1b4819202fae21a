// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thang.assessment.Unit;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.Tier;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.exchange.Names;

/** Finds tiers by code or name, and the scorecard of a unit. */
final class UnitScorecards {
    private final Framework framework;
    private final Scorecard forced;

    private UnitScorecards(Framework framework, Scorecard forced) {
        this.framework = framework;
        this.forced = forced;
    }

    /** {@code code} may be null: no scorecard is asked for. */
    static UnitScorecards of(Framework framework, String code, String file) throws BadInputException {
        if (code == null) {
            return new UnitScorecards(framework, null);
        }
        Optional<Scorecard> found = named(framework.getScorecards(), code);
        if (found.isEmpty()) {
            throw Problems.fatal(file, null, null, "scorecard.unknown", code, codes(framework.getScorecards()));
        }
        return new UnitScorecards(framework, found.get());
    }

    Optional<Tier> tier(String text) {
        return named(framework.getTiers(), text);
    }

    String tierCodes() {
        return codes(framework.getTiers());
    }

    Optional<String> nearestTier(String text) {
        return Names.nearest(
                text, framework.getTiers().stream().map(Described::getCode).toList());
    }

    /** The scorecards that a unit of this tier (may be null) could be scored by; one when all is well. */
    List<Scorecard> of(Tier tier) {
        if (forced != null) {
            return tier == null || forced.getTier() == null || forced.getTier() == tier ? List.of(forced) : List.of();
        }
        List<Scorecard> all = framework.getScorecards();
        if (tier == null) {
            return all;
        }
        List<Scorecard> own = all.stream().filter(s -> s.getTier() == tier).toList();
        return own.isEmpty() ? all.stream().filter(s -> s.getTier() == null).toList() : own;
    }

    /** The scorecard of a unit that an assessment already has; null when it is not clear. */
    Scorecard of(Unit unit) {
        if (unit.getGroup() != null && unit.getGroup().getScorecard() != null) {
            return unit.getGroup().getScorecard();
        }
        List<Scorecard> possible = of(unit.getTier());
        return possible.size() == 1 ? possible.getFirst() : null;
    }

    /** True when the unit's tier alone does not say which scorecard is meant, so that its group has to. */
    boolean needsGroup(Scorecard scorecard) {
        long sharing = framework.getScorecards().stream()
                .filter(s -> s.getTier() == scorecard.getTier())
                .count();
        return framework.getScorecards().size() > 1 && (sharing > 1 || scorecard.getTier() == null);
    }

    static <T extends Described> Optional<T> named(List<T> elements, String text) {
        String key = Names.key(text);
        return elements.stream()
                .filter(e -> e.getCode() != null && Names.key(e.getCode()).equals(key))
                .findFirst()
                .or(() -> elements.stream()
                        .filter(e -> e.getName().stream()
                                .anyMatch(name -> name.getValue() != null
                                        && Names.key(name.getValue()).equals(key)))
                        .findFirst());
    }

    static String codes(List<? extends Described> elements) {
        return elements.stream().map(Described::getCode).collect(Collectors.joining(", "));
    }
}
