// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thang.criteria.Band;
import vn.thang.criteria.BandEdge;
import vn.thang.criteria.Banding;
import vn.thang.criteria.Framework;
import vn.thang.criteria.LegalAct;
import vn.thang.criteria.Rounding;
import vn.thang.criteria.RoundingLevel;
import vn.thang.criteria.ScoreBasis;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.text.Texts;
import vn.thang.report.ColumnKind;
import vn.thang.report.Placement;
import vn.thang.report.Proof;
import vn.thang.report.Provenance;
import vn.thang.report.Row;
import vn.thang.report.Section;
import vn.thang.report.SectionKind;
import vn.thang.report.Table;
import vn.thang.report.TableCell;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.ScoringRun;

/** What the numbers were computed from, so that a reader can compute them again. */
final class ProvenanceSection {
    private final ScoringRun run;
    private final Wording wording;
    private final Provenance provenance;
    private final Optional<Proof> proof;
    private final List<Row> rows = new ArrayList<>();

    ProvenanceSection(ScoringRun run, Wording wording, Provenance provenance, Optional<Proof> proof) {
        this.run = run;
        this.wording = wording;
        this.provenance = provenance;
        this.proof = proof;
    }

    Section section(Placement placement) {
        Framework framework = run.framework();
        add("framework", wording.name(framework));
        add("frameworkId", provenance.frameworkCode() + " (" + provenance.frameworkId() + ")");
        add("frameworkVersion", provenance.frameworkVersion());
        add("frameworkStatus", Texts.label(literal(framework), wording.locale()));
        add("frameworkHash", provenance.frameworkHash());
        framework.getLegalActs().forEach(act -> add("legalAct", act(act)));
        add("assessment", provenance.assessmentCode());
        add("layer", wording.layer(provenance.layer()));
        add("engine", provenance.engineVersion());
        proof.ifPresent(carried -> {
            add("proofFramework", carried.frameworkHash());
            add("proofData", carried.dataHash());
            add("proofRecipe", carried.recipeHash());
        });
        for (ScoreTable table : run.tables()) {
            Scorecard scorecard = table.plan().scorecard();
            rows.add(row(wording.text("provenance.scorecard", wording.name(scorecard)), rules(scorecard)));
        }
        Table table = new Table(
                "provenance",
                wording.text("provenance.caption"),
                List.of(wording.column("item", ColumnKind.TEXT, 24), wording.column("content", ColumnKind.TEXT, 60)),
                rows);
        return new Section(
                SectionKind.PROVENANCE, "provenance", wording.text("provenance.title"), placement, List.of(table));
    }

    private static org.eclipse.emf.ecore.EEnumLiteral literal(Framework framework) {
        return vn.thang.criteria.CriteriaPackage.Literals.FRAMEWORK_STATUS.getEEnumLiteral(
                framework.getStatus().getValue());
    }

    private void add(String key, String content) {
        rows.add(row(wording.text("provenance." + key), content));
    }

    private static Row row(String item, String content) {
        return Row.of(List.of(TableCell.text(item), TableCell.text(content)));
    }

    private String act(LegalAct act) {
        String title = wording.pick(act.getTitle());
        String number = act.getNumber();
        String date = act.getIssuedOn() == null ? "" : wording.date(act.getIssuedOn());
        return List.of(Covers.stated(number), date, title).stream()
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String rules(Scorecard scorecard) {
        String rounding = rounding(scorecard.getRounding());
        Banding banding = scorecard.getBanding();
        return banding == null ? rounding : rounding + " " + bands(banding);
    }

    private String rounding(Rounding rounding) {
        if (rounding == null) {
            return wording.text("rounding.never") + " " + wording.text("rounding.exactDecision");
        }
        String points = rounding.getLevel() == RoundingLevel.NEVER
                ? wording.text("rounding.never")
                : wording.text(
                        "rounding." + rounding.getLevel().getLiteral(),
                        rounding.getDecimals(),
                        wording.text("rounding." + rounding.getRule().getLiteral()));
        Integer decision = rounding.getDecisionDecimals();
        return points + " "
                + (decision == null
                        ? wording.text("rounding.exactDecision")
                        : wording.text("rounding.decision", decision));
    }

    private String bands(Banding banding) {
        String basis = banding.getBasis() == ScoreBasis.PERCENT ? " %" : "";
        boolean above = banding.getEdge() == BandEdge.LOWER_BAND;
        String bands =
                banding.getBands().stream().map(b -> band(b, above, basis)).collect(Collectors.joining("; "));
        return wording.text("provenance.bands", bands);
    }

    private String band(Band band, boolean above, String basis) {
        return band.getFrom() == null
                ? wording.text(above ? "provenance.lowestBandUpTo" : "provenance.lowestBand", wording.name(band))
                : wording.text(
                        above ? "provenance.bandAbove" : "provenance.band",
                        wording.name(band),
                        wording.exact(band.getFrom()) + basis);
    }
}
