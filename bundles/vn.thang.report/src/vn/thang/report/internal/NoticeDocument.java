// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thang.criteria.Framework;
import vn.thang.report.Block;
import vn.thang.report.Bullets;
import vn.thang.report.CoverData;
import vn.thang.report.Heading;
import vn.thang.report.Paragraph;
import vn.thang.report.Placement;
import vn.thang.report.Section;
import vn.thang.report.SectionKind;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.Standing;

/** The notice that makes the results known: what was assessed, the results of the groups, who leads; annexes. */
final class NoticeDocument implements Document {
    private static final int LEADERS = 3;
    private final Material material;
    private final Wording wording;
    private final CoverData cover;

    NoticeDocument(Material material, CoverData cover) {
        this.material = material;
        this.wording = material.wording();
        this.cover = cover;
    }

    @Override
    public String title() {
        return material.name();
    }

    @Override
    public List<Paragraph> introduction() {
        String name = wording.inSentence(material.name());
        return List.of(
                cover.issuer().isEmpty()
                        ? material.paragraph("notice.intro", name)
                        : material.paragraph("notice.introOf", cover.issuer(), name));
    }

    @Override
    public List<Section> sections() {
        Framework framework = material.run().framework();
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(
                SectionKind.DISPOSITION,
                "assessed",
                wording.text("notice.assessed"),
                Placement.BODY,
                List.of(material.paragraph(
                        material.words("notice.units"),
                        material.run().assessment().getUnits().size(),
                        material.groups().size(),
                        wording.name(framework)))));
        if (material.groups().isEmpty() && !material.input().figures().isEmpty()) {
            new FiguresSection(material).annex().ifPresent(sections::add);
            return sections;
        }
        sections.add(new SummarySection(material).section());
        leaders().ifPresent(sections::add);
        sections.addAll(material.perGroup(
                group -> new RankingSection(material.run(), wording, group, Optional.empty()).annex()));
        return sections;
    }

    @Override
    public List<Paragraph> closing() {
        return List.of(material.paragraph("notice.closing"));
    }

    private Optional<Section> leaders() {
        List<Block> blocks = new ArrayList<>();
        for (GroupStandings group : material.groups()) {
            List<String> leaders = group.standings().stream()
                    .filter(standing -> standing.rank() != null && standing.rank() <= LEADERS)
                    .map(standing -> leader(group, standing))
                    .toList();
            if (!leaders.isEmpty()) {
                blocks.add(new Heading(wording.group(group)));
                blocks.add(new Bullets(leaders));
            }
        }
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        SectionKind.TOP_AND_BOTTOM,
                        "leaders",
                        wording.text("notice.leaders", LEADERS),
                        Placement.BODY,
                        blocks));
    }

    private String leader(GroupStandings group, Standing standing) {
        String points = wording.number(
                standing.points(), Precision.of(group.scorecard()).points());
        String total = standing.maximum() == null
                ? points
                : wording.text("points.ofMaximum", points, wording.exact(standing.maximum()));
        String line = wording.text("notice.leader", standing.rank(), wording.name(standing.unit()), total);
        return standing.band() == null ? line : line + wording.text("notice.leaderBand", wording.name(standing.band()));
    }
}
