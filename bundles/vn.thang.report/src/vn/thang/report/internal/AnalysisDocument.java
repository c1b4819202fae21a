// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.util.ArrayList;
import java.util.List;
import vn.thang.report.Paragraph;
import vn.thang.report.Placement;
import vn.thang.report.Section;

/** The annex with the analysis. */
final class AnalysisDocument implements Document {
    private final Material material;
    private final ProvenanceSection provenance;

    AnalysisDocument(Material material, ProvenanceSection provenance) {
        this.material = material;
        this.provenance = provenance;
    }

    @Override
    public String title() {
        return material.name();
    }

    @Override
    public List<Paragraph> introduction() {
        return List.of(material.paragraph(
                "analysis.intro",
                material.wording().inSentence(material.name()),
                material.wording().layer(material.run().layer())));
    }

    @Override
    public List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        if (!material.groups().isEmpty()) {
            sections.add(new SummarySection(material).section());
        }
        new FiguresSection(material).instead().ifPresent(sections::add);
        material.groups().stream()
                .filter(DistributionSection::comparing)
                .map(group -> new DistributionSection(material, group).section())
                .forEach(sections::add);
        new LayersSection(material).withFigures().ifPresent(sections::add);
        if (!material.groups().isEmpty()) {
            new WeakestSection(material).withFigures().ifPresent(sections::add);
        }
        new TargetsSection(material).section().ifPresent(sections::add);
        new AgreementSection(material).section().ifPresent(sections::add);
        new YearSection(material).section().ifPresent(sections::add);
        new SeriesSection(material).section().ifPresent(sections::add);
        FindingsSections findings = new FindingsSections(material.input(), material.wording(), material.sources());
        findings.published().ifPresent(sections::add);
        findings.findings().ifPresent(sections::add);
        findings.checks().ifPresent(sections::add);
        sections.add(
                new SourcesSections(material.run(), material.wording(), material.sources()).sources(Placement.BODY));
        sections.add(provenance.section(Placement.BODY));
        return sections;
    }

    @Override
    public List<Paragraph> closing() {
        return List.of();
    }
}
