// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thang.assessment.Unit;
import vn.thang.report.Paragraph;
import vn.thang.report.Placement;
import vn.thang.report.Section;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.Standing;

/** The score sheets of units, one section each, in the order of the assessment. */
final class ScorecardDocument implements Document {
    private final Material material;
    private final Set<String> wanted;
    private final ProvenanceSection provenance;

    ScorecardDocument(Material material, List<String> units, ProvenanceSection provenance) {
        this.material = material;
        this.wanted = units.isEmpty()
                ? material.run().assessment().getUnits().stream()
                        .map(Unit::getId)
                        .collect(Collectors.toSet())
                : new HashSet<>(units);
        this.provenance = provenance;
        Set<String> unknown = new HashSet<>(wanted);
        material.run().assessment().getUnits().forEach(unit -> unknown.remove(unit.getId()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no such units: " + unknown);
        }
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
        Map<String, Standing> standings = material.run().standings().groups().stream()
                .flatMap(group -> group.standings().stream())
                .filter(standing -> wanted.contains(standing.unit().getId()))
                .collect(Collectors.toMap(standing -> standing.unit().getId(), Function.identity()));
        Map<String, ScorecardSection> groups = sections(standings.keySet());
        List<Section> sections = new ArrayList<>();
        for (Unit unit : material.run().assessment().getUnits()) {
            Standing standing = standings.get(unit.getId());
            if (standing != null) {
                sections.add(groups.get(unit.getId()).of(standing));
            }
        }
        sections.add(provenance.section(Placement.BODY));
        return sections;
    }

    private Map<String, ScorecardSection> sections(Set<String> units) {
        Map<String, ScorecardSection> sections = new HashMap<>();
        for (GroupStandings group : material.run().standings().groups()) {
            ScorecardSection section = new ScorecardSection(material, group);
            group.standings().stream()
                    .map(standing -> standing.unit().getId())
                    .filter(units::contains)
                    .forEach(unit -> sections.put(unit, section));
        }
        return sections;
    }

    @Override
    public List<Paragraph> closing() {
        return List.of();
    }
}
