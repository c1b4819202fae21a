// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.explain;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Evidence;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.text.Message;
import vn.thang.scoring.CellInfoSource;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoringRun;

/**
 * One step of an explanation with the steps it rests on. Immutable.
 *
 * @param text the step in one line
 * @param unit whom it is about: the explained unit, or a neighbour in the ranking
 * @param node of the scorecard, where the step is about one
 * @param children what it rests on
 */
public record Explanation(Kind kind, Message text, Unit unit, Optional<PlanNode> node, List<Explanation> children) {
    /** What a step says. */
    public enum Kind {
        /** Points, rank and band of a unit. */
        STANDING,
        /** Why this rank. */
        RANK,
        /** The unit next to it in the ranking. */
        NEIGHBOUR,
        /** Why this band. */
        BAND,
        /** A cut point of the bands. */
        EDGE,
        /** Points at a scorecard, group or criterion. */
        SCORE,
        /** A reported figure, an answer, or points awarded directly. */
        FIGURE,
        /** Who entered it, when, and with which remark. */
        WHO,
        /** A document. */
        EVIDENCE,
        /** A rounding, policy, gate or caveat. */
        NOTE
    }

    public Explanation {
        children = List.copyOf(children);
    }

    /**
     * The whole explanation of a unit, from its standing down. To be asked while the data is as it was when the run was
     * made.
     *
     * @param infos who entered what
     * @param evidence of the unit; that of other units is left out
     * @param zone in which times are told
     * @throws BadInputException when the unit is not scored in this run
     */
    public static Explanation of(ScoringRun run, Unit unit, CellInfoSource infos, List<Evidence> evidence, ZoneId zone)
            throws BadInputException {
        return new Explanations(run, unit, infos, evidence, zone).whole();
    }

    /** This step and all below it, parents first. */
    public Stream<Explanation> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Explanation::all));
    }

    /** The step that explains the points at a node; for the scorecard the standing. */
    public Optional<Explanation> at(PlanNode wanted) {
        return all().filter(step -> step.node().filter(wanted::equals).isPresent())
                .filter(step -> step.kind() == Kind.SCORE || step.kind() == Kind.STANDING)
                .findFirst();
    }

    /** This step in one sentence with the unit's name, its figures and where they come from; to be copied into a reply. */
    public String sentence(Locale locale) {
        return Sentences.of(this, locale);
    }

    /** This step and all below it as an indented tree, one line per step. */
    public String text(Locale locale) {
        StringBuilder lines = new StringBuilder();
        append(lines, locale, "");
        return lines.toString();
    }

    private void append(StringBuilder lines, Locale locale, String indent) {
        lines.append(indent).append(text.in(locale)).append('\n');
        children.forEach(child -> child.append(lines, locale, indent + "  "));
    }
}
