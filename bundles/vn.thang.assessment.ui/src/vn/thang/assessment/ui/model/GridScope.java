// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thang.assessment.UnitGroup;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoringRun;

/**
 * Which units the grid shows.
 *
 * @param group the unit group; empty with a scorecard = the units of that scorecard that are in no group
 * @param scorecard the scorecard of the units; empty = all units of the assessment
 */
public record GridScope(Optional<UnitGroup> group, Optional<Scorecard> scorecard) {
    private static final Messages MESSAGES = Messages.of(GridScope.class);

    /** All units of the assessment. */
    public static final GridScope ALL = new GridScope(Optional.empty(), Optional.empty());

    /** All units first, then every unit group in the order of the standings. */
    public static List<GridScope> of(ScoringRun run) {
        List<GridScope> scopes = new ArrayList<>(List.of(ALL));
        run.standings().groups().forEach(standings -> scopes.add(of(standings)));
        return List.copyOf(scopes);
    }

    /** The units of one group. */
    public static GridScope of(GroupStandings standings) {
        return new GridScope(Optional.ofNullable(standings.group()), Optional.of(standings.scorecard()));
    }

    /** Names it among the scopes of its assessment; empty for all units. */
    public String key() {
        return group.map(UnitGroup::getId)
                .or(() -> scorecard.map(Scorecard::getId))
                .orElse("");
    }

    public boolean isAll() {
        return scorecard.isEmpty();
    }

    boolean contains(GroupStandings standings) {
        return isAll() || of(standings).equals(this);
    }

    public String label(Locale locale) {
        return group.map(g -> Texts.name(g, locale))
                .or(() -> scorecard.map(s -> Texts.name(s, locale)))
                .orElseGet(() -> MESSAGES.text(locale, "scope.all"));
    }
}
