// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.extensions.shelf;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thang.analysis.compare.FrameworkChange;
import vn.thang.analysis.compare.FrameworkComparison;
import vn.thang.analysis.compare.MigrationPreview;
import vn.thang.analysis.compare.ScoreImpact;
import vn.thang.analysis.compare.UnitImpact;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.AssessmentStores;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.text.Messages;
import vn.thang.scoring.Scoring;

/**
 * What installing a framework package would change, in words: against the version in use, and for each assessment of the
 * framework what becomes of what was entered and of its scores. Writes nothing.
 */
public final class UpgradePreview {
    private static final Messages MESSAGES = Messages.of(UpgradePreview.class);

    private final Scoring scoring;
    private final AssessmentStores stores;
    private final Locale locale;

    public UpgradePreview(Scoring scoring, AssessmentStores stores, Locale locale) {
        this.scoring = scoring;
        this.stores = stores;
        this.locale = locale;
    }

    /**
     * Looks ahead, as long as scoring every assessment twice takes.
     *
     * @param before the version in use; empty when none is
     * @param assessments those of other frameworks are passed over
     * @return lines; never empty
     */
    public List<String> of(Framework added, Optional<Framework> before, List<Path> assessments) {
        List<String> lines = new ArrayList<>(changes(added, before));
        List<String> concerned = assessments.stream()
                .flatMap(file -> assessment(added, file).stream())
                .toList();
        lines.addAll(concerned.isEmpty() ? List.of(text("none")) : concerned);
        return List.copyOf(lines);
    }

    /**
     * What the framework itself changes.
     *
     * @param before the version in use; empty when none is
     * @return lines; never empty
     */
    public List<String> changes(Framework added, Optional<Framework> before) {
        if (before.isEmpty()) {
            return List.of(text("first"));
        }
        List<FrameworkChange> changes =
                FrameworkComparison.compare(before.get(), added).changes();
        List<String> lines = new ArrayList<>();
        lines.add(text("upgrade", before.get().getVersion(), added.getVersion(), changes.size()));
        changes.forEach(each -> lines.add("  " + text("change", each.kind(), each.sentence())));
        return lines;
    }

    private List<String> assessment(Framework added, Path file) {
        try (AssessmentStore store = stores.open(file, Clock.systemUTC(), true)) {
            return assessment(added, store, Layer.FINAL);
        } catch (BadInputException e) {
            return problems(file, e.findings());
        } catch (StoreException e) {
            return problems(file, List.of(e.finding()));
        }
    }

    /**
     * What becomes of one assessment: of what was entered, and of the units that move, with the reasons.
     *
     * @return lines; none when the assessment is of another framework
     * @throws BadInputException the assessment cannot be scored
     */
    public List<String> assessment(Framework added, AssessmentStore store, Layer layer) throws BadInputException {
        Framework own = store.framework();
        if (!String.valueOf(added.getId()).equals(own.getId())) {
            return List.of();
        }
        MigrationPreview preview = MigrationPreview.of(scoring, own, added, store.model(), store.data(), layer);
        List<String> lines = new ArrayList<>();
        lines.add(text("assessment", store.file().getFileName(), own.getVersion()));
        preview.items().stream()
                .filter(each -> each.fate() != MigrationPreview.Fate.KEPT)
                .forEach(each -> lines.add("  " + each.sentence().in(locale)));
        preview.attributes().forEach(each -> lines.add("  " + each.sentence().in(locale)));
        int all =
                preview.items().stream().mapToInt(MigrationPreview.Item::cells).sum();
        lines.add("  " + text("cells", all - preview.cellsAtRisk(), all));
        ScoreImpact impact = preview.impact();
        lines.add("  " + text("moved", impact.moved(), impact.units().size()));
        impact.units().stream().filter(UnitImpact::moved).forEach(unit -> {
            lines.add("  " + unit.sentence().in(locale));
            unit.reasons().forEach(reason -> lines.add("    " + reason.in(locale)));
        });
        if (impact.moved() > 0) {
            lines.add("  " + ScoreImpact.method().in(locale));
        }
        return lines;
    }

    private List<String> problems(Path file, List<Finding> findings) {
        List<String> lines = new ArrayList<>(List.of(text("problem", file.getFileName())));
        findings.forEach(each -> lines.add("  " + each.in(locale)));
        return lines;
    }

    private String text(String key, Object... arguments) {
        return MESSAGES.text(locale, key, arguments);
    }
}
