// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thang.report.Block;
import vn.thang.report.Placement;
import vn.thang.report.Section;
import vn.thang.report.SectionKind;
import vn.thang.scoring.GroupStandings;

/** The units at the top and at the bottom of a ranking. */
final class TopAndBottomSection {
    private final Material material;
    private final GroupStandings group;

    TopAndBottomSection(Material material, GroupStandings group) {
        this.material = material;
        this.group = group;
    }

    /** Empty when fewer than two units are ranked. */
    Optional<Section> section() {
        Wording wording = material.wording();
        return material.figures(group).topAndBottom().map(figure -> {
            List<Block> blocks = new ArrayList<>();
            DistributionSection.add(blocks, figure);
            return new Section(
                    SectionKind.TOP_AND_BOTTOM,
                    "ends-" + Wording.code(group),
                    wording.text("ends.title", wording.group(group)),
                    Placement.BODY,
                    blocks);
        });
    }
}
