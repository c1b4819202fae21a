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
import vn.thang.report.CoverData;
import vn.thang.report.OfficialTexts;
import vn.thang.report.Paragraph;
import vn.thang.report.Placement;
import vn.thang.report.Section;
import vn.thang.report.SectionKind;
import vn.thang.scoring.GroupStandings;

/** The decision that recognises the results: three articles, or as many as the cover words, and an annex for each unit group. */
final class DecisionDocument implements Document {
    /** How many articles there are when the cover words no more. */
    static final int USUAL = 3;

    private final Material material;
    private final Wording wording;
    private final CoverData cover;

    DecisionDocument(Material material, CoverData cover) {
        this.material = material;
        this.wording = material.wording();
        this.cover = cover;
    }

    /** How many articles a decision with this cover has. */
    static int articles(CoverData cover) {
        return Math.max(USUAL, cover.articles().size());
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
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(SectionKind.DISPOSITION, "articles", "", Placement.BODY, articles()));
        if (material.groups().isEmpty()) {
            new FiguresSection(material).annex().ifPresent(sections::add);
        }
        sections.addAll(material.perGroup(
                group -> new RankingSection(material.run(), wording, group, Optional.empty()).annex()));
        return sections;
    }

    @Override
    public List<Paragraph> closing() {
        return List.of();
    }

    private List<Block> articles() {
        List<List<String>> texts =
                new ArrayList<>(List.of(recognised(), List.of(wording.text("decision.units"), publishing()), force()));
        for (int i = 0; i < cover.articles().size(); i++) {
            List<String> own = cover.articles()
                    .get(i)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            if (!own.isEmpty() && i < texts.size()) {
                texts.set(i, own);
            } else if (!own.isEmpty()) {
                texts.add(own);
            }
        }
        List<String> last = new ArrayList<>(texts.removeLast());
        last.add(wording.lastSentence(last.removeLast()));
        texts.add(last);
        List<Block> articles = new ArrayList<>();
        texts.forEach(paragraphs -> articles.add(new Article(articles.size() + 1, paragraphs)));
        return articles;
    }

    private String publishing() {
        return wording.text("decision.host", cover.host().isBlank() ? wording.text("decision.anyHost") : cover.host());
    }

    private List<String> force() {
        String force = cover.effective()
                .map(day -> wording.text("decision.forceFrom", wording.longDate(day)))
                .orElseGet(() -> wording.text("decision.force"));
        String carryOut = cover.responsible().isEmpty()
                ? wording.text("decision.carryOut")
                : wording.text(
                        "decision.carryOutBy", String.join(wording.text("decision.separator"), cover.responsible()));
        return List.of(force, carryOut);
    }

    /** What is recognised: in all, and group by group. */
    private List<String> recognised() {
        List<GroupStandings> groups = material.groups();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(wording.text(
                material.words("decision.recognise"),
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
