// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Group;
import vn.thang.criteria.Measure;
import vn.thang.criteria.Scorecard;
import vn.thang.exchange.Names;

/** The codes of a framework that a column can be named by. */
final class CodeIndex {
    /** What a code means: a measure, or the criteria with this code, at most one per scorecard. */
    record Meaning(Measure measure, Map<Scorecard, Criterion> criteria) {}

    private final Map<String, Meaning> meanings = new LinkedHashMap<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();

    CodeIndex(Framework framework) {
        for (Scorecard scorecard : framework.getScorecards()) {
            add(scorecard);
        }
        for (Measure measure : framework.getMeasures()) {
            if (measure.getCode() != null) {
                meanings.put(Names.clean(measure.getCode()), new Meaning(measure, Map.of()));
            }
        }
    }

    private void add(Scorecard scorecard) {
        String prefix = scorecard.getCode() + "/";
        groups.put(String.valueOf(scorecard.getCode()), scorecard);
        for (TreeIterator<EObject> nodes = scorecard.eAllContents(); nodes.hasNext(); ) {
            EObject node = nodes.next();
            if (node instanceof Criterion criterion && criterion.getCode() != null) {
                String code = Names.clean(criterion.getCode());
                meanings.computeIfAbsent(code, c -> new Meaning(null, new LinkedHashMap<>()))
                        .criteria()
                        .putIfAbsent(scorecard, criterion);
                meanings.putIfAbsent(Names.clean(prefix + code), new Meaning(null, Map.of(scorecard, criterion)));
            } else if (node instanceof Group group && group.getCode() != null) {
                groups.putIfAbsent(Names.clean(group.getCode()), group);
                groups.putIfAbsent(Names.clean(prefix + group.getCode()), group);
            }
        }
    }

    /** By the code as written, else without regard to case. */
    Optional<Meaning> find(String code) {
        Meaning exact = meanings.get(code);
        if (exact != null) {
            return Optional.of(exact);
        }
        List<String> same = meanings.keySet().stream()
                .filter(each -> Names.key(each).equals(Names.key(code)))
                .toList();
        return same.size() == 1 ? Optional.of(meanings.get(same.getFirst())) : Optional.empty();
    }

    boolean isGroup(String code) {
        return groups.containsKey(code);
    }

    /** Codes that the number in a workbook's header could stand for as well, because 1.1 and 1.10 are one number. */
    List<String> sameNumber(BigDecimal number) {
        List<String> same = new ArrayList<>();
        for (String code : meanings.keySet()) {
            if (code.matches("\\d+\\.\\d+") && new BigDecimal(code).compareTo(number) == 0) {
                same.add(code);
            }
        }
        return same;
    }

    Optional<String> nearest(String code) {
        return Names.nearest(code, meanings.keySet());
    }
}
