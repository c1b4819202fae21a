// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.internal.years;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.thang.analysis.internal.Means;
import vn.thang.analysis.internal.compare.Matching;
import vn.thang.analysis.panel.Trajectories;
import vn.thang.analysis.panel.Trajectory;
import vn.thang.analysis.years.AssessedYear;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Group;
import vn.thang.criteria.Identified;
import vn.thang.criteria.Node;
import vn.thang.criteria.ScoreMode;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoreTable;
import vn.thang.scoring.Scoring;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.Standing;

/** What units had in the criteria that all years of a panel have. */
public final class Core {
    private final Scoring scoring;
    private final List<AssessedYear> years;
    private final Trajectories trajectories;
    /** By year: of an element of the last framework the same one then. */
    private final List<Map<String, Identified>> then = new ArrayList<>();
    /** Ids in the last framework of the criteria that all years have. */
    private final Set<String> common;

    /** Of years in the order of the trajectories. */
    public Core(Scoring scoring, List<AssessedYear> years, Trajectories trajectories) {
        this.scoring = scoring;
        this.years = years;
        this.trajectories = trajectories;
        Map<String, Identified> all = elements(years.getLast().framework());
        Map<String, Identified> same = all;
        then.add(all);
        for (int year = years.size() - 1; year > 0; year--) {
            Matching matching = new Matching(
                    years.get(year - 1).framework(), years.get(year).framework());
            Map<String, Identified> before = new HashMap<>();
            same.forEach((id, element) -> {
                Identified older = matching.isExplained(element) ? null : matching.olderOf(element);
                if (older != null) {
                    before.put(id, older);
                }
            });
            then.addFirst(before);
            same = before;
        }
        common = same.entrySet().stream()
                .filter(each -> each.getValue() instanceof Criterion older
                        && older.isScored()
                        && all.get(each.getKey()) instanceof Criterion newer
                        && newer.isScored())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Map<String, Identified> elements(Framework framework) {
        Map<String, Identified> elements = new HashMap<>();
        for (TreeIterator<EObject> all = EcoreUtil.getAllContents(framework, false); all.hasNext(); ) {
            if (all.next() instanceof Identified element && element.getId() != null) {
                elements.putIfAbsent(element.getId(), element);
            }
        }
        return elements;
    }

    /** By unit of the trajectories and year. */
    public List<List<Optional<BigDecimal>>> values() throws BadInputException {
        List<Optional<ScoringRun>> indices = new ArrayList<>();
        boolean index = years.getLast().framework().getScorecards().stream()
                .anyMatch(card -> card.getMode() == ScoreMode.INDEX);
        for (int year = 0; year < years.size(); year++) {
            indices.add(index ? Optional.of(anew(year)) : Optional.empty());
        }
        List<List<Optional<BigDecimal>>> values = new ArrayList<>();
        for (Trajectory unit : trajectories.units()) {
            boolean byIndex = unit.standings().stream()
                    .flatMap(Optional::stream)
                    .anyMatch(standing -> standing.scorecard().getMode() == ScoreMode.INDEX);
            values.add(byIndex ? values(unit, indices) : shares(unit));
        }
        return values;
    }

    private List<Optional<BigDecimal>> values(Trajectory unit, List<Optional<ScoringRun>> indices) {
        return IntStream.range(0, years.size())
                .mapToObj(year -> unit.standings()
                        .get(year)
                        .flatMap(standing ->
                                indices.get(year).flatMap(run -> run.standings().of(standing.unit())))
                        .map(Standing::points))
                .toList();
    }

    /** Percent of the maximum of the common criteria that the unit was scored in all its years. */
    private List<Optional<BigDecimal>> shares(Trajectory unit) {
        List<String> scored = common.stream()
                .filter(id -> IntStream.range(0, years.size())
                        .filter(year -> unit.standings().get(year).isPresent())
                        .allMatch(year -> at(unit, year, id).isPresent()))
                .toList();
        List<Optional<BigDecimal>> shares = new ArrayList<>();
        for (int year = 0; year < years.size(); year++) {
            BigDecimal points = BigDecimal.ZERO;
            BigDecimal maximum = BigDecimal.ZERO;
            boolean there = unit.standings().get(year).isPresent();
            for (String id : there ? scored : Collections.<String>emptyList()) {
                Award award = at(unit, year, id).orElseThrow();
                points = points.add(award.points());
                maximum = maximum.add(award.maximum());
            }
            shares.add(Optional.ofNullable(Means.percent(points, maximum)));
        }
        return shares;
    }

    private record Award(BigDecimal points, BigDecimal maximum) {}

    private Optional<Award> at(Trajectory unit, int year, String id) {
        Unit own = unit.standings().get(year).orElseThrow().unit();
        ScoreTable table = trajectories.years().get(year).run().tableOf(own).orElseThrow();
        int row = table.rowOf(own.getId());
        Identified element = then.get(year).get(id);
        return table.plan()
                .node(element.getId())
                .filter(node -> node.element() == element)
                .filter(node -> table.status(row, node.index()) == ScoreStatus.SCORED)
                .map(PlanNode::index)
                .filter(node -> table.maximum(row, node) != null)
                .map(node -> new Award(table.points(row, node), table.maximum(row, node)));
    }

    /** A year by the last method with the common criteria alone. */
    private ScoringRun anew(int year) throws BadInputException {
        Framework framework = EcoreUtil.copy(years.getLast().framework());
        framework.getScorecards().forEach(this::keepCommon);
        Assessment assessment = EcoreUtil.copy(years.get(year).assessment());
        Map<String, Scorecard> cards = new HashMap<>();
        framework.getScorecards().forEach(card -> {
            Identified older = then.get(year).get(card.getId());
            if (older != null) {
                cards.put(older.getId(), card);
            }
        });
        assessment.getGroups().forEach(group -> {
            String own =
                    group.getScorecard() == null ? "" : group.getScorecard().getId();
            group.setScorecard(cards.get(own));
        });
        MemoryScoreData data = new MemoryScoreData(
                assessment.getUnits().stream().map(Unit::getId).toList());
        then.get(year).forEach((id, older) -> copy(year, older.getId(), id, data));
        ScoringRun run = scoring.score(framework, assessment, data, Layer.FINAL);
        return new ScoringRun(
                run.framework(),
                years.get(year).assessment(),
                run.layer(),
                run.tables(),
                run.standings(),
                run.findings());
    }

    private void copy(int year, String from, String to, MemoryScoreData into) {
        AssessedYear own = years.get(year);
        for (Facet facet : Facet.values()) {
            if (own.data().columns().stream().noneMatch(key -> key.itemId().equals(from) && key.facet() == facet)) {
                continue;
            }
            for (Unit unit : own.assessment().getUnits()) {
                int row = own.data().rowOf(unit.getId());
                Cell cell = row < 0
                        ? Cell.MISSING
                        : own.data().effective(from, facet, Layer.FINAL).cell(row);
                if (!cell.equals(Cell.MISSING)) {
                    into.set(unit.getId(), new ColumnKey(to, facet, Layer.FINAL), cell);
                }
            }
        }
    }

    /** Whether anything below still counts. */
    private boolean keepCommon(Group group) {
        boolean any = false;
        for (Node child : group.getChildren()) {
            boolean keeps = child instanceof Group below ? keepCommon(below) : common.contains(child.getId());
            child.setScored(child.isScored() && keeps);
            any |= child.isScored();
        }
        return any;
    }
}
