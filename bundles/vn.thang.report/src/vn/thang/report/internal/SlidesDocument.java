// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thang.report.Paragraph;
import vn.thang.report.Section;
import vn.thang.scoring.GroupStandings;

/** The slides of the results conference, a section each; the title slide is the document's title and cover. */
final class SlidesDocument implements Document {
    private final Material material;

    SlidesDocument(Material material) {
        this.material = material;
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
        List<Section> slides = new ArrayList<>();
        if (!material.groups().isEmpty()) {
            slides.add(new SummarySection(material).slide());
        }
        new FiguresSection(material).instead().ifPresent(slides::add);
        for (GroupStandings group : material.groups()) {
            slides.add(new RankingSection(
                            material.run(), material.wording(), group, Optional.empty(), material.sureRanks(group))
                    .slide());
            if (DistributionSection.comparing(group)) {
                slides.add(new DistributionSection(material, group).section());
            }
            new TopAndBottomSection(material, group).section().ifPresent(slides::add);
            new WeakestSection(material).slide(group).ifPresent(slides::add);
            new YearSection(material).slide(group).ifPresent(slides::add);
            new SeriesSection(material).slide(group).ifPresent(slides::add);
        }
        new YearSection(material).nodesSlide().ifPresent(slides::add);
        new TargetsSection(material).slide().ifPresent(slides::add);
        return slides;
    }

    @Override
    public List<Paragraph> closing() {
        return List.of();
    }
}
