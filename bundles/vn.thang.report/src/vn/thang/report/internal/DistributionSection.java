// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.util.ArrayList;
import java.util.List;
import vn.thang.analysis.GroupStatistics;
import vn.thang.report.Block;
import vn.thang.report.Figure;
import vn.thang.report.Paragraph;
import vn.thang.report.Placement;
import vn.thang.report.Section;
import vn.thang.report.SectionKind;
import vn.thang.scoring.GroupStandings;

/** How the totals of a unit group lie. */
final class DistributionSection {
    private static final int FEW = 6;

    private final Material material;
    private final GroupStandings group;

    DistributionSection(Material material, GroupStandings group) {
        this.material = material;
        this.group = group;
    }

    Section section() {
        Wording wording = material.wording();
        List<Block> blocks = new ArrayList<>();
        material.figures(group)
                .distribution()
                .ifPresentOrElse(
                        figure -> {
                            blocks.add(new Paragraph(figure.description()));
                            if (telling(material.statistics(group))) {
                                blocks.add(figure);
                            }
                        },
                        () -> blocks.add(material.paragraph(
                                "summary.unscored",
                                wording.group(group),
                                group.standings().size())));
        return new Section(
                SectionKind.DISTRIBUTION,
                "distribution-" + Wording.code(group),
                wording.text("distribution.title", wording.group(group)),
                Placement.BODY,
                blocks);
    }

    /** Whether a group has so many scores that bars of their distribution tell something. */
    static boolean telling(GroupStatistics statistics) {
        return statistics.scored() >= FEW;
    }

    /** Whether there is anybody to compare with: one unit alone has no distribution. */
    static boolean comparing(GroupStandings group) {
        return group.standings().size() != 1;
    }

    /** A chart below the sentence that says what is to be seen. */
    static void add(List<Block> blocks, Figure figure) {
        blocks.add(new Paragraph(figure.description()));
        blocks.add(figure);
    }
}
