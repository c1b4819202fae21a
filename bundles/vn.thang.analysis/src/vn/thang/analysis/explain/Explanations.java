// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thang.analysis.Gaps;
import vn.thang.analysis.explain.Explanation.Kind;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.CellInfo;
import vn.thang.assessment.store.Evidence;
import vn.thang.criteria.Band;
import vn.thang.criteria.Banding;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.FormulaRule;
import vn.thang.criteria.ScoreBasis;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.scoring.CellInfoSource;
import vn.thang.scoring.Derivation;
import vn.thang.scoring.Explainer;
import vn.thang.scoring.Figure;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/** Builds the explanation of one unit. */
final class Explanations {
    private static final Messages TEXTS = Messages.of(Explanations.class);
    private static final int PERCENT_DECIMALS = 2;

    private final ScoringRun run;
    private final Unit unit;
    private final CellInfoSource infos;
    private final List<Evidence> evidence;
    private final ZoneId zone;

    Explanations(ScoringRun run, Unit unit, CellInfoSource infos, List<Evidence> evidence, ZoneId zone) {
        this.run = run;
        this.unit = unit;
        this.infos = infos;
        this.evidence = evidence;
        this.zone = zone;
    }

    Explanation whole() throws BadInputException {
        PlanNode top =
                run.tableOf(unit).map(table -> table.plan().nodes().getFirst()).orElse(null);
        Derivation derivation = Explainer.explain(run, unit, top == null ? "" : top.id(), infos);
        Optional<GroupStandings> group = run.standings().groups().stream()
                .filter(each -> each.standings().stream().anyMatch(s -> s.unit() == unit))
                .findFirst();
        List<Explanation> children = new ArrayList<>();
        Message text = derivation.sentence();
        if (group.isPresent()) {
            Standing own = run.standings().of(unit).orElseThrow();
            Optional<Gaps> gaps = Gaps.of(run, unit);
            text = standing(own, group.get());
            children.add(rank(own, group.get(), gaps));
            band(own, gaps).ifPresent(children::add);
        }
        children.add(score(derivation));
        return new Explanation(Kind.STANDING, text, unit, Optional.of(derivation.node()), children);
    }

    private Explanation step(Kind kind, Message text, Explanation... children) {
        return new Explanation(kind, text, unit, Optional.empty(), List.of(children));
    }

    private static BigDecimal shown(BigDecimal number) {
        return number.setScale(PERCENT_DECIMALS, RoundingMode.HALF_UP);
    }

    private static Object of(GroupStandings group) {
        return group.group() == null ? group.scorecard() : group.group();
    }

    private static long ranked(GroupStandings group) {
        return group.standings().stream().filter(each -> each.rank() != null).count();
    }

    private Message standing(Standing own, GroupStandings group) {
        if (own.points() == null) {
            return TEXTS.message("standing.none", unit);
        }
        Message points = own.maximum() == null
                ? TEXTS.message("points", own.points())
                : TEXTS.message("points.of", own.points(), own.maximum(), shown(own.percent()));
        Message rank = own.rank() == null
                ? TEXTS.message("rank.none")
                : TEXTS.message("rank.of", own.rank(), ranked(group), of(group));
        return own.band() == null
                ? TEXTS.message("standing", unit, points, rank)
                : TEXTS.message(
                        "standing.band",
                        unit,
                        points,
                        rank,
                        own.band(),
                        edge(own.scorecard().getBanding(), own.band()));
    }

    private Explanation rank(Standing own, GroupStandings group, Optional<Gaps> gaps) {
        if (own.rank() == null) {
            return step(
                    Kind.RANK,
                    own.missing().isEmpty()
                            ? TEXTS.message("rank.unranked")
                            : TEXTS.message("rank.incomplete", own.missing()));
        }
        List<Explanation> neighbours = new ArrayList<>();
        gaps.flatMap(Gaps::above).ifPresent(above -> neighbours.add(neighbour("above", above)));
        gaps.flatMap(Gaps::below).ifPresent(below -> neighbours.add(neighbour("below", below)));
        long tied = group.standings().stream()
                .filter(each -> own.rank().equals(each.rank()))
                .count();
        Message text = tied > 1
                ? TEXTS.message("rank.tied", own.rank(), ranked(group), of(group), tied - 1)
                : TEXTS.message("rank", own.rank(), ranked(group), of(group));
        return step(Kind.RANK, text, neighbours.toArray(Explanation[]::new));
    }

    private Explanation neighbour(String side, Gaps.Neighbour neighbour) {
        Standing other = neighbour.standing();
        Message text = neighbour.points().signum() == 0
                ? TEXTS.message("neighbour.tie", other.rank(), other.unit(), other.points())
                : TEXTS.message(
                        "neighbour." + side, other.rank(), other.unit(), other.points(), shown(neighbour.points()));
        return new Explanation(Kind.NEIGHBOUR, text, other.unit(), Optional.empty(), List.of());
    }

    /** The cut point as the banding states it: from, above, or below all. */
    private static Message edge(Banding banding, Band band) {
        if (band.getFrom() == null) {
            return TEXTS.message("edge.lowest");
        }
        boolean percent = banding.getBasis() == ScoreBasis.PERCENT;
        boolean from = banding.getEdge() == vn.thang.criteria.BandEdge.UPPER_BAND;
        return TEXTS.message("edge." + (from ? "from" : "above") + (percent ? ".percent" : ""), band.getFrom());
    }

    private Optional<Explanation> band(Standing own, Optional<Gaps> gaps) {
        Banding banding = own.scorecard().getBanding();
        if (banding == null || own.points() == null) {
            return Optional.empty();
        }
        List<Explanation> edges = new ArrayList<>();
        gaps.flatMap(Gaps::lowerEdge)
                .ifPresent(step -> edges.add(step(
                        Kind.EDGE,
                        TEXTS.message("band.spare", step.band(), edge(banding, step.band()), shown(step.points())))));
        gaps.flatMap(Gaps::nextBand).ifPresent(step -> edges.add(step(Kind.EDGE, next(banding, step))));
        own.nearEdge().ifPresent(near -> edges.add(step(Kind.NOTE, near.message())));
        Message text = own.band() == null
                ? TEXTS.message("band.none")
                : TEXTS.message("band", own.band(), edge(banding, own.band()));
        return Optional.of(step(Kind.BAND, text, edges.toArray(Explanation[]::new)));
    }

    private static Message next(Banding banding, Gaps.BandStep step) {
        return step.capped()
                ? TEXTS.message("band.capped", step.band())
                : TEXTS.message(
                        step.included() ? "band.next.reach" : "band.next.exceed",
                        step.band(),
                        edge(banding, step.band()),
                        shown(step.points()));
    }

    private Explanation score(Derivation derivation) {
        PlanNode node = derivation.node();
        List<Explanation> children = new ArrayList<>();
        derivation.figures().forEach(figure -> children.add(figure(node, figure)));
        if (derivation.figures().stream().noneMatch(figure -> figure.itemId().equals(node.id()))) {
            proofs(node.id()).forEach(children::add);
        }
        derivation.notes().stream()
                .filter(note -> node.kind() != NodeKind.SCORECARD || !aboutStanding(note))
                .forEach(note -> children.add(step(Kind.NOTE, note)));
        derivation.children().forEach(child -> children.add(score(child)));
        return new Explanation(Kind.SCORE, text(derivation), unit, Optional.of(node), children);
    }

    /** What the steps above say already. */
    private static boolean aboutStanding(Message note) {
        return List.of("note.percent", "note.rank", "note.incomplete", "note.unranked", "note.band")
                        .contains(note.key())
                || note.key().startsWith("nearEdge");
    }

    private Message text(Derivation derivation) {
        PlanNode node = derivation.node();
        boolean named = !node.element().getName().isEmpty() && node.kind() != NodeKind.SCORECARD;
        Message sentence =
                named ? TEXTS.message("score.code", node.code(), derivation.sentence()) : derivation.sentence();
        boolean ofMaximum = derivation.points() != null && derivation.maximum() != null;
        Message text = ofMaximum ? TEXTS.message("score.of", sentence, derivation.maximum()) : sentence;
        return node.element() instanceof Criterion criterion
                        && criterion.getRule() != null
                        && derivation.points() != null
                ? TEXTS.message("score.rule", text, criterion.getRule().eClass())
                : text;
    }

    private Explanation figure(PlanNode node, Figure figure) {
        Object value = switch (figure.cell().status()) {
            case VALUE -> figure.cell().value();
            case MISSING -> TEXTS.message("missing");
            case NOT_APPLICABLE -> TEXTS.message("notApplicable");
        };
        List<Explanation> children = new ArrayList<>();
        if (figure.info() != null) {
            children.add(step(Kind.WHO, who(figure.info())));
        }
        proofs(figure.itemId()).forEach(children::add);
        String key = isWrittenInCodes(node) && !figure.itemId().equals(node.id()) ? "figure" : "figure.own";
        return new Explanation(
                Kind.FIGURE,
                TEXTS.message(key, figure.code(), figure.element(), value),
                unit,
                Optional.of(node),
                children);
    }

    /** Whether the sentence above the figures has their codes, so that a reader needs both. */
    private static boolean isWrittenInCodes(PlanNode node) {
        return node.element() instanceof Criterion criterion
                && (criterion.getRule() instanceof FormulaRule
                        || criterion.getRule() != null
                                && criterion.getRule().eClass().getEPackage() != CriteriaPackage.eINSTANCE);
    }

    private Message who(CellInfo info) {
        LocalDate on = LocalDate.ofInstant(info.when(), zone);
        return info.comment() == null || info.comment().isBlank()
                ? TEXTS.message("who", info.author().name(), on)
                : TEXTS.message("who.comment", info.author().name(), on, info.comment());
    }

    private List<Explanation> proofs(String itemId) {
        return evidence.stream()
                .filter(each ->
                        each.unitId().equals(unit.getId()) && each.criterionId().equals(itemId))
                .map(each -> step(Kind.EVIDENCE, proof(each)))
                .toList();
    }

    private static Message proof(Evidence evidence) {
        List<Message> parts = new ArrayList<>();
        part(parts, "evidence.number", evidence.documentNumber());
        part(parts, "evidence.date", evidence.date());
        part(parts, "evidence.page", evidence.page());
        part(parts, "evidence.text", evidence.text());
        part(parts, "evidence.file", evidence.file());
        part(parts, "evidence.verdict", evidence.verdict());
        return TEXTS.message("evidence", parts.isEmpty() ? List.of(TEXTS.message("evidence.none")) : parts);
    }

    private static void part(List<Message> parts, String key, Object value) {
        if (Objects.nonNull(value) && !value.toString().isBlank()) {
            parts.add(TEXTS.message(key, value));
        }
    }
}
