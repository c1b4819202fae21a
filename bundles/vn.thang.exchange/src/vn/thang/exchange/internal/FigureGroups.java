// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.PublishedFigure;
import vn.thang.assessment.UnitGroup;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.exchange.Names;
import vn.thang.exchange.PublishedTable.Entry;

/** Gives published figures the unit groups that the rows of their table name. */
public final class FigureGroups {
    private FigureGroups() {}

    /** As {@link vn.thang.exchange.PublishedTable#figures} says. */
    public static List<PublishedFigure> of(List<Entry> entries, Optional<List<UnitGroup>> groups, String file)
            throws BadInputException {
        Problems problems = new Problems(file);
        List<PublishedFigure> figures = new ArrayList<>();
        for (Entry entry : entries) {
            if (!entry.group().isEmpty()) {
                Optional<UnitGroup> group = groups.isEmpty()
                        ? Optional.of(named(entry.group()))
                        : groups.get().stream()
                                .filter(each -> isCalled(each, entry.group()))
                                .findFirst();
                group.ifPresentOrElse(entry.figure()::setGroup, () -> unknown(problems, entry, groups.orElseThrow()));
            }
            figures.add(entry.figure());
        }
        problems.raise();
        return figures;
    }

    private static UnitGroup named(String code) {
        UnitGroup group = AssessmentFactory.eINSTANCE.createUnitGroup();
        group.setCode(code);
        return group;
    }

    private static void unknown(Problems problems, Entry entry, List<UnitGroup> groups) {
        if (groups.isEmpty()) {
            problems.error(entry.row(), "group", "published.groupless", entry.group());
        } else {
            String codes = groups.stream().map(UnitGroup::getCode).collect(Collectors.joining(", "));
            problems.error(entry.row(), "group", "published.noGroup", entry.group(), codes);
        }
    }

    private static boolean isCalled(UnitGroup group, String name) {
        String key = Names.key(name);
        return group.getCode() != null && Names.key(group.getCode()).equals(key)
                || group.getName().stream()
                        .anyMatch(text -> Names.key(text.getValue()).equals(key));
    }
}
