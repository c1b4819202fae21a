// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thang.analysis.Gaps;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.Reweighting;
import vn.thang.scoring.ScoreStatus;
import vn.thang.scoring.ScoreTable;

/**
 * The smallest change that draws a unit level with the next better rank: the one criterion where the least share of its range
 * is enough; where no single one has room, the fewest, those with the most room first. A criterion's range goes to its maximum,
 * in index mode from the lowest to the highest value in the group. Points of groups are taken to be the sums of those of their
 * criteria (re-based where something does not apply); an index has to be made of arithmetic means.
 *
 * @param rank the rank to be reached
 * @param needed how much the total has to rise; 0 where a tie-breaker decided
 * @param steps in the order to be taken; empty when all room together is not enough, or the tie-breaker decides
 */
public record SmallestChange(int rank, double needed, List<Step> steps) {
    /**
     * One criterion's change.
     *
     * @param from its points or value
     * @param to what it would have to be
     */
    public record Step(PlanNode criterion, double from, double to) {}

    /** What a criterion could add. */
    private record Room(PlanNode criterion, double from, double range, double room, double effect) {
        /** How much the total could rise. */
        double most() {
            return room * effect;
        }
    }

    public SmallestChange {
        steps = List.copyOf(steps);
    }

    /** For a unit of the group; empty for the first, and for one that is not ranked. */
    public static Optional<SmallestChange> of(GroupValues values, NominalWeights weights, int unit) {
        Optional<Gaps.Neighbour> above = Gaps.of(values.group(), unit).flatMap(Gaps::above);
        if (above.isEmpty()) {
            return Optional.empty();
        }
        double needed = above.get().points().doubleValue();
        List<Room> rooms = rooms(values, weights, unit);
        return Optional.of(new SmallestChange(
                above.get().standing().rank(), needed, needed == 0 ? List.of() : steps(rooms, needed)));
    }

    private static List<Step> steps(List<Room> rooms, double needed) {
        Optional<Room> single = rooms.stream()
                .filter(room -> room.most() >= needed)
                .min(Comparator.comparingDouble(room -> needed / room.effect() / room.range()));
        List<Step> steps = new ArrayList<>();
        double rest = needed;
        List<Room> order = single.map(List::of)
                .orElseGet(() -> rooms.stream()
                        .sorted(Comparator.comparingDouble(Room::most).reversed())
                        .toList());
        for (Room room : order) {
            if (rest > 0) {
                double up = Math.min(room.room(), rest / room.effect());
                steps.add(new Step(room.criterion(), room.from(), room.from() + up));
                rest = room.most() >= rest ? 0 : rest - room.most();
            }
        }
        return rest > 0 ? List.of() : steps;
    }

    private static List<Room> rooms(GroupValues values, NominalWeights weights, int unit) {
        ScoreTable table = values.table();
        int row = values.row(unit);
        boolean index = Reweighting.of(table).isPresent();
        double factor = index ? 1 : rebased(values, row);
        List<Room> rooms = new ArrayList<>();
        for (PlanNode criterion : values.criteria()) {
            double from = table.value(row, criterion.index());
            double share = weights.share(criterion);
            if (table.status(row, criterion.index()) != ScoreStatus.SCORED || Double.isNaN(share) || share <= 0) {
                continue;
            }
            double least = 0;
            double most = 0;
            if (index) {
                var there =
                        Arrays.stream(values.at(criterion)).filter(v -> v == v).summaryStatistics();
                least = there.getMin();
                most = there.getMax();
            } else {
                most = table.maximum(row, criterion.index()).doubleValue();
            }
            if (most > from) {
                rooms.add(new Room(criterion, from, most - least, most - from, index ? share : factor));
            }
        }
        return rooms;
    }

    /** How much the total rises with a point of a criterion: more than one where the rest is re-based. */
    private static double rebased(GroupValues values, int row) {
        ScoreTable table = values.table();
        double applicable = values.criteria().stream()
                .filter(node -> node.maximum() != null && table.status(row, node.index()) != ScoreStatus.NOT_APPLICABLE)
                .mapToDouble(node -> table.maximum(row, node.index()).doubleValue())
                .sum();
        double whole = values.criteria().stream()
                .filter(node -> node.maximum() != null)
                .mapToDouble(node -> node.maximum().doubleValue())
                .sum();
        double own =
                table.maximum(row, 0) == null ? whole : table.maximum(row, 0).doubleValue();
        boolean kept = table.plan().nodes().get(0).maximum() != null
                && own == table.plan().nodes().get(0).maximum().doubleValue();
        return kept && applicable > 0 && applicable < whole ? whole / applicable : 1;
    }
}
