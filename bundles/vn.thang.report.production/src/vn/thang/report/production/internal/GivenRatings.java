// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.production.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.thang.analysis.agreement.Ratings;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.CellStatus;
import vn.thang.assessment.store.Rating;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.text.Numbers;

/** What experts gave, as a table of rated criteria by experts. */
public final class GivenRatings {
    private GivenRatings() {}

    /** The last round of every criterion of every unit; empty when nobody rated anything. */
    public static Optional<Ratings> of(AssessmentStore store) {
        List<Map<String, Rating>> subjects = new ArrayList<>();
        SortedSet<String> experts = new TreeSet<>();
        Map<String, Map<String, List<Rating>>> given = store.ratings().stream()
                .collect(Collectors.groupingBy(Rating::unitId, Collectors.groupingBy(Rating::criterionId)));
        List<Criterion> criteria = criteria(store);
        for (Unit unit : store.model().getUnits()) {
            Map<String, List<Rating>> ofUnit = given.getOrDefault(unit.getId(), Map.of());
            for (Criterion criterion : criteria) {
                Map<String, Rating> last = lastRound(ofUnit.getOrDefault(criterion.getId(), List.of()));
                if (!last.isEmpty()) {
                    subjects.add(last);
                    experts.addAll(last.keySet());
                }
            }
        }
        if (subjects.isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> texts = subjects.stream()
                .map(subject -> experts.stream()
                        .map(expert -> text(subject.get(expert)))
                        .toList())
                .toList();
        return Optional.of(Ratings.of(texts, experts.size()));
    }

    private static List<Criterion> criteria(AssessmentStore store) {
        List<Criterion> criteria = new ArrayList<>();
        EcoreUtil.<Object>getAllContents(store.framework().getScorecards()).forEachRemaining(each -> {
            if (each instanceof Criterion criterion) {
                criteria.add(criterion);
            }
        });
        return criteria;
    }

    private static Map<String, Rating> lastRound(Collection<Rating> ratings) {
        int last = ratings.stream().mapToInt(Rating::round).max().orElse(0);
        Map<String, Rating> byExpert = new TreeMap<>();
        ratings.stream()
                .filter(rating -> rating.round() == last && rating.cell().status() == CellStatus.VALUE)
                .forEach(rating -> byExpert.put(rating.expertId(), rating));
        return byExpert;
    }

    private static String text(Rating rating) {
        return rating == null ? "" : Numbers.plain(rating.cell().value());
    }
}
