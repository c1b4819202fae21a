// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thang.criteria.Framework;
import vn.thang.report.Paragraph;
import vn.thang.report.Placement;
import vn.thang.report.Section;
import vn.thang.scoring.GroupStandings;

/** The report on the results: everything, with all points as data. */
final class ReportDocument implements Document {
    private final Material material;
    private final ProvenanceSection provenance;

    ReportDocument(Material material, ProvenanceSection provenance) {
        this.material = material;
        this.provenance = provenance;
    }

    @Override
    public String title() {
        return material.name();
    }

    @Override
    public List<Paragraph> introduction() {
        Framework framework = material.run().framework();
        Wording wording = material.wording();
        return List.of(
                material.paragraph(
                        "introduction.framework",
                        wording.name(framework),
                        Wording.code(framework),
                        framework.getVersion(),
                        wording.layer(material.run().layer())),
                material.paragraph(
                        material.words("introduction.units"),
                        material.run().assessment().getUnits().size(),
                        material.groups().size()));
    }

    @Override
    public List<Section> sections() {
        Wording wording = material.wording();
        List<Section> sections = new ArrayList<>();
        if (!material.groups().isEmpty()) {
            sections.add(new SummarySection(material).withFigures());
        }
        new FiguresSection(material).instead().ifPresent(sections::add);
        sections.addAll(material.perGroup(this::ranking));
        new LayersSection(material).section().ifPresent(sections::add);
        new YearSection(material).section().ifPresent(sections::add);
        new SeriesSection(material).section().ifPresent(sections::add);
        if (!material.groups().isEmpty()) {
            new WeakestSection(material).section().ifPresent(sections::add);
        }
        new TargetsSection(material).section().ifPresent(sections::add);
        FindingsSections findings = new FindingsSections(material.input(), wording, material.sources());
        findings.published().ifPresent(sections::add);
        findings.findings().ifPresent(sections::add);
        SourcesSections origins = new SourcesSections(material.run(), wording, material.sources());
        if (!material.groups().isEmpty()) {
            new FiguresSection(material).annex().ifPresent(sections::add);
        }
        sections.add(origins.sources(Placement.ANNEX));
        sections.add(provenance.section(Placement.ANNEX));
        sections.addAll(material.perGroup(group -> new CriteriaSection(material.run(), wording, group).section()));
        sections.addAll(material.perGroup(group -> new ScorecardsSection(material.input(), wording, group).section()));
        findings.checks().ifPresent(sections::add);
        origins.elements().ifPresent(sections::add);
        return sections;
    }

    /** The points of the ranking stand on the score sheets of the same document. */
    private Section ranking(GroupStandings group) {
        ScorecardsSection sheets = new ScorecardsSection(material.input(), material.wording(), group);
        return new RankingSection(
                        material.run(), material.wording(), group, Optional.of(sheets), material.sureRanks(group))
                .section();
    }

    @Override
    public List<Paragraph> closing() {
        return List.of(material.paragraph(material.words("closing")));
    }
}
