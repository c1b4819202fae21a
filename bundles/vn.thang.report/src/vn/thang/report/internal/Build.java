// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thang.assessment.Assessment;
import vn.thang.criteria.Framework;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.report.Paragraph;
import vn.thang.report.Provenance;
import vn.thang.report.Report;
import vn.thang.report.ReportInput;
import vn.thang.report.ReportKind;
import vn.thang.report.Section;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.ScoringRun;

/** Puts the sections of a report together. */
public final class Build {
    /** The version of the engine as reports name it; a test holds it against the bundle's. */
    public static final String ENGINE_VERSION = "1.0.0";

    private final ReportInput input;
    private final ScoringRun run;
    private final Wording wording;

    public Build(ReportInput input, Locale locale) {
        this.input = input;
        this.run = input.run();
        this.wording = new Wording(locale, run.framework());
    }

    public Report report() {
        Assessment assessment = run.assessment();
        String name = name(assessment);
        Provenance provenance = provenance(name);
        SourceList sources = new SourceList(run);
        return new Report(
                ReportKind.REPORT,
                wording.locale(),
                name,
                introduction(),
                List.of(new Paragraph(wording.text("closing"))),
                Covers.of(assessment.getCover(), wording.text("subject", name)),
                new Notices(run, wording).all(),
                sections(sources, provenance),
                StandingsTable.of(run),
                provenance,
                Optional.empty());
    }

    private List<Section> sections(SourceList sources, Provenance provenance) {
        List<Section> sections = new ArrayList<>();
        sections.add(new SummarySection(run, wording).section());
        for (GroupStandings group : run.standings().groups()) {
            sections.add(
                    new RankingSection(run, wording, group, Optional.of(new ScorecardsSection(input, wording, group)))
                            .section());
        }
        new LayersSection(input, wording).section().ifPresent(sections::add);
        sections.add(new WeakestSection(run, wording).section());
        FindingsSections findings = new FindingsSections(input, wording, sources);
        sections.add(findings.contradictions());
        SourcesSections origins = new SourcesSections(run, wording, sources);
        sections.add(origins.sources());
        sections.add(new ProvenanceSection(run, wording, provenance).section());
        for (GroupStandings group : run.standings().groups()) {
            sections.add(new CriteriaSection(run, wording, group).section());
        }
        for (GroupStandings group : run.standings().groups()) {
            sections.add(new ScorecardsSection(input, wording, group).section());
        }
        findings.checks().ifPresent(sections::add);
        origins.elements().ifPresent(sections::add);
        return sections;
    }

    private List<Paragraph> introduction() {
        Framework framework = run.framework();
        return List.of(
                new Paragraph(wording.text(
                        "introduction.framework",
                        wording.name(framework),
                        Wording.code(framework),
                        framework.getVersion(),
                        wording.layer(run.layer()))),
                new Paragraph(wording.text(
                        "introduction.units",
                        run.assessment().getUnits().size(),
                        run.standings().groups().size())));
    }

    private String name(Assessment assessment) {
        String name = wording.pick(assessment.getName());
        return name.isEmpty() ? Covers.stated(assessment.getCode()) : name;
    }

    private Provenance provenance(String name) {
        Framework framework = run.framework();
        String code = Covers.stated(run.assessment().getCode());
        return new Provenance(
                framework.getId(),
                Wording.code(framework),
                Covers.stated(framework.getVersion()),
                FrameworkFiles.contentHash(framework),
                code.isEmpty() ? name : code,
                ENGINE_VERSION,
                run.layer());
    }
}
