// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thang.analysis.GroupStatistics;
import vn.thang.criteria.Band;
import vn.thang.report.Article;
import vn.thang.report.Block;
import vn.thang.report.OfficialTexts;
import vn.thang.report.Paragraph;
import vn.thang.report.Placement;
import vn.thang.report.Section;
import vn.thang.report.SectionKind;
import vn.thang.scoring.GroupStandings;

/** The decision that recognises the results: three articles, an annex for each unit group. */
final class DecisionDocument implements Document {
    private final Material material;
    private final Wording wording;

    DecisionDocument(Material material) {
        this.material = material;
        this.wording = material.wording();
    }

    @Override
    public String title() {
        return material.name();
    }

    @Override
    public List<Paragraph> introduction() {
        return List.of();
    }

    @Override
    public List<Section> sections() {
        List<Block> articles = List.of(
                new Article(1, recognised()),
                new Article(2, List.of(wording.text("decision.units"), wording.text("decision.host"))),
                new Article(3, List.of(wording.text("decision.force"), wording.text("decision.carryOut"))));
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(SectionKind.DISPOSITION, "articles", "", Placement.BODY, articles));
        sections.addAll(material.perGroup(
                group -> new RankingSection(material.run(), wording, group, Optional.empty()).annex()));
        return sections;
    }

    @Override
    public List<Paragraph> closing() {
        return List.of();
    }

    /** What is recognised: in all, and group by group. */
    private List<String> recognised() {
        List<GroupStandings> groups = material.groups();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(wording.text(
                "decision.recognise",
                wording.inSentence(material.name()),
                material.run().assessment().getUnits().size(),
                groups.size()));
        for (int i = 0; i < groups.size(); i++) {
            String annex = groups.size() == 1
                    ? wording.text("official.annex.only")
                    : wording.text("official.annex", OfficialTexts.roman(i + 1));
            paragraphs.add(wording.text(
                    "decision.group",
                    i + 1,
                    wording.group(groups.get(i)),
                    counts(material.statistics().get(i)),
                    annex));
        }
        return paragraphs;
    }

    private String counts(GroupStatistics statistics) {
        List<String> parts = new ArrayList<>();
        parts.add(wording.text("decision.count", statistics.units()));
        parts.addAll(bands(statistics.bandCounts()));
        if (statistics.scored() < statistics.units()) {
            parts.add(wording.text("decision.unscored", statistics.units() - statistics.scored()));
        }
        return parts.stream().collect(Collectors.joining(wording.text("decision.separator")));
    }

    private List<String> bands(Map<Band, Integer> counts) {
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> wording.text("decision.band", wording.name(count.getKey()), count.getValue()))
                .toList();
    }
}
