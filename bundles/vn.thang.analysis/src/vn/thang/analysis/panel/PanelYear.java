// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.panel;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import vn.thang.assessment.Assessment;
import vn.thang.criteria.text.Texts;
import vn.thang.scoring.ScoringRun;

/**
 * One assessment of a panel.
 *
 * @param label what stands below it on an axis, for instance 2018
 * @param run its scores, by its own framework
 */
public record PanelYear(String label, ScoringRun run) {
    public PanelYear {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(run, "run");
    }

    /** Labelled with its year; without one with its name, else its code, else its id. */
    public static PanelYear of(ScoringRun run, Locale locale) {
        Integer year = run.assessment().getYear();
        return new PanelYear(year == null ? name(run, locale) : year.toString(), run);
    }

    private static String name(ScoringRun run, Locale locale) {
        Assessment assessment = run.assessment();
        return Stream.of(
                        Texts.pick(assessment.getName(), locale, run.framework().getLanguage()), assessment.getCode())
                .filter(each -> each != null && !each.isBlank())
                .findFirst()
                .orElse(assessment.getId());
    }

    /** By year when each states one, else as they are. */
    public static List<PanelYear> inOrder(List<PanelYear> years) {
        return years.stream().allMatch(PanelYear::stated)
                ? years.stream()
                        .sorted(Comparator.comparing(
                                (PanelYear each) -> each.run().assessment().getYear()))
                        .toList()
                : List.copyOf(years);
    }

    private boolean stated() {
        return run.assessment().getYear() != null;
    }
}
