// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart.results;

import java.util.Locale;
import java.util.Optional;
import vn.thang.analysis.GroupProfile;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.Origin;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoringRun;

/**
 * The charts of one unit group of one scoring run. Making it takes as long as the statistics of the group take (about a
 * tenth of a second for 11,000 units); the charts of single units are quick then. Immutable, thread-safe.
 */
public final class ResultCharts {
    private final ScoringRun run;
    private final Optional<ScoringRun> self;
    private final GroupProfile profile;
    private final Scale scale;
    private final Words words;

    /**
     * Prepares the charts of a group.
     *
     * @param self the run on the layer of self-scores, empty when there are none to compare with
     * @param group of the standings of {@code run}
     */
    public ResultCharts(ScoringRun run, Optional<ScoringRun> self, GroupStandings group, Locale locale) {
        this.run = run;
        this.self = run.layer() == Layer.SELF ? Optional.empty() : self;
        this.profile = GroupProfile.of(run, group);
        this.words = new Words(locale);
        this.scale = Scale.of(group, words);
    }

    public ScoringRun run() {
        return run;
    }

    public GroupStandings group() {
        return profile.group();
    }

    /** What each unit of the group is held against. */
    public GroupProfile profile() {
        return profile;
    }

    /** What has to stand below every chart that leaves the workbench; empty for official scores. */
    public String footnote() {
        return footnote(run, words.locale());
    }

    /** The same for charts of the run that are not among these. */
    public static String footnote(ScoringRun run, Locale locale) {
        if (run.assessment().getOrigin() == Origin.PUBLISHED) {
            return "";
        }
        String notice = Texts.pick(run.assessment().getNotice(), locale, "vi");
        return notice.isBlank()
                ? new Words(locale).text("footnote", run.assessment().getOrigin())
                : notice;
    }

    /**
     * One chart.
     *
     * @param unit of the group; needed by the kinds that are about a unit, marked in the others
     * @throws IllegalArgumentException when the kind is about a unit and none is given
     */
    public ResultChart chart(ChartKind kind, Optional<Unit> unit) {
        if (kind.isOfUnit() && unit.isEmpty()) {
            throw new IllegalArgumentException(kind + " is about a unit");
        }
        return switch (kind) {
            case DISTRIBUTION -> new TotalsCharts(group(), scale, words).distribution(unit);
            case STRIP -> new TotalsCharts(group(), scale, words).strip(unit);
            case HEATMAP -> new HeatMaps(profile, scale, words).heatMap();
            case WEAKEST -> new CriterionCharts(words).weakest(profile);
            case LOST -> new CriterionCharts(words).lost(run, unit.orElseThrow());
            case PROFILE -> new ProfileCharts(profile, words).bars(unit.orElseThrow());
            case RADAR -> new ProfileCharts(profile, words).radar(unit.orElseThrow());
            case STRENGTHS -> new StrengthCharts(profile, words).of(unit.orElseThrow());
            case GAP -> new GapCharts(run, scale, words).gap(unit.orElseThrow());
            case SELF -> new LayerCharts(profile, scale, words).group(self, unit);
            case CHANGES -> new LayerCharts(profile, scale, words).unit(run, self, unit.orElseThrow());
        };
    }
}
