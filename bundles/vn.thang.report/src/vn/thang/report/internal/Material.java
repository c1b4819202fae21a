// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.thang.analysis.GroupStatistics;
import vn.thang.report.Paragraph;
import vn.thang.report.ReportInput;
import vn.thang.report.Section;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoringRun;

/** What the documents of one assessment in one language share; computed once, safe for several threads. */
final class Material {
    private final ReportInput input;
    private final Wording wording;
    private final SourceList sources;
    private final List<GroupStandings> groups;
    private final List<GroupStatistics> statistics;
    private final Map<GroupStandings, Figures> figures = new ConcurrentHashMap<>();

    Material(ReportInput input, Wording wording) {
        this.input = input;
        this.wording = wording;
        this.sources = new SourceList(input.run());
        List<GroupStandings> all = input.run().standings().groups();
        List<GroupStatistics> ofAll = GroupStatistics.of(input.run().standings());
        List<Integer> scored = IntStream.range(0, all.size())
                .filter(i -> isScored(all.get(i)))
                .boxed()
                .toList();
        this.groups = scored.stream().map(all::get).toList();
        this.statistics = scored.stream().map(ofAll::get).toList();
    }

    ReportInput input() {
        return input;
    }

    ScoringRun run() {
        return input.run();
    }

    Wording wording() {
        return wording;
    }

    SourceList sources() {
        return sources;
    }

    /** The groups whose scorecard has something that counts; of others only figures are reported, never 0 points. */
    List<GroupStandings> groups() {
        return groups;
    }

    private static boolean isScored(GroupStandings group) {
        return group.standings().isEmpty()
                || group.standings().stream()
                        .anyMatch(standing ->
                                standing.maximum() == null || standing.maximum().signum() != 0);
    }

    /** Of each group, in the order of the groups. */
    List<GroupStatistics> statistics() {
        return statistics;
    }

    GroupStatistics statistics(GroupStandings group) {
        return statistics.get(groups().indexOf(group));
    }

    /** A section for each group. */
    List<Section> perGroup(Function<GroupStandings, Section> section) {
        return groups().stream().map(section).toList();
    }

    /** The charts of a group. */
    Figures figures(GroupStandings group) {
        return figures.computeIfAbsent(group, each -> new Figures(input, wording, each));
    }

    /** How sure the ranks of a group are, where that is to be shown. */
    Optional<SureRanks> sureRanks(GroupStandings group) {
        return input.robustness().stream()
                .filter(each -> Objects.equals(each.group().group(), group.group())
                        && each.group().scorecard() == group.scorecard())
                .findFirst()
                .map(each -> new SureRanks(each, wording));
    }

    /** What was assessed, in one line. */
    String name() {
        String name = wording.pick(run().assessment().getName());
        return name.isEmpty() ? Covers.stated(run().assessment().getCode()) : name;
    }

    /** The key of a text that speaks of groups: {@code .unranked} when nobody is ranked, {@code .figures} when nothing has points. */
    String words(String key) {
        if (groups.isEmpty() && !input.figures().isEmpty()) {
            return key + ".figures";
        }
        return !groups.isEmpty() && groups.stream().noneMatch(RankingColumns::ranked) ? key + ".unranked" : key;
    }

    Paragraph paragraph(String key, Object... args) {
        return new Paragraph(wording.text(key, args));
    }
}
