// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.util.Locale;
import vn.thang.criteria.Framework;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.report.CoverData;
import vn.thang.report.Provenance;
import vn.thang.report.Report;
import vn.thang.report.ReportInput;
import vn.thang.report.ReportKind;
import vn.thang.report.ReportRequest;
import vn.thang.scoring.ScoringRun;

/** Puts documents together. */
public final class Build {
    /** The version of the engine as reports name it; a test holds it against the bundle's. */
    public static final String ENGINE_VERSION = "1.0.0";

    private final ScoringRun run;
    private final Wording wording;
    private final Material material;
    private final Provenance provenance;

    public Build(ReportInput input, Locale locale) {
        this.run = input.run();
        this.wording = new Wording(locale, run.framework());
        this.material = new Material(input, wording);
        this.provenance = provenance();
    }

    public CoverData cover(ReportKind kind) {
        return new Covers(run, wording).of(kind, material.name());
    }

    public Report document(ReportRequest request) {
        CoverData cover = new Covers(run, wording).settled(request.kind(), request.cover());
        Document document = document(request.kind(), request);
        return new Report(
                request.kind(),
                wording.locale(),
                document.title(),
                document.introduction(),
                document.closing(),
                cover,
                new Notices(run, wording)
                        .all(request.kind() == ReportKind.REPORT || request.kind() == ReportKind.ANALYSIS),
                document.sections(),
                StandingsTable.of(run),
                provenance,
                request.proof(),
                new AttributeValues(run, wording.locale()).all());
    }

    private Document document(ReportKind kind, ReportRequest request) {
        ProvenanceSection origin = new ProvenanceSection(run, wording, provenance, request.proof());
        return switch (kind) {
            case REPORT -> new ReportDocument(material, origin);
            case DECISION -> new DecisionDocument(material, request.cover());
            case NOTICE -> new NoticeDocument(material, request.cover());
            case SCORECARD -> new ScorecardDocument(material, request.units(), origin);
            case ANALYSIS -> new AnalysisDocument(material, origin);
            case SLIDES -> new SlidesDocument(material);
        };
    }

    private Provenance provenance() {
        Framework framework = run.framework();
        String code = Covers.stated(run.assessment().getCode());
        return new Provenance(
                framework.getId(),
                Wording.code(framework),
                Covers.stated(framework.getVersion()),
                FrameworkFiles.contentHash(framework),
                code.isEmpty() ? material.name() : code,
                ENGINE_VERSION,
                run.layer());
    }
}
