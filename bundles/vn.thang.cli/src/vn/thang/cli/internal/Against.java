// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.util.List;
import java.util.Optional;
import vn.thang.assessment.PublishedFigure;
import vn.thang.assessment.UnitGroup;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.StoreException;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.exchange.Names;
import vn.thang.exchange.PublishedTable;
import vn.thang.report.production.Evaluation;
import vn.thang.scoring.ScoringRun;

/** The scores that statements about units are checked against ({@code validate --against}); none without the option. */
record Against(List<UnitGroup> groups, List<ScoringRun> runs) {
    private static final Against NOTHING = new Against(List.of(), List.of());

    /** The assessment that the option names, scored. */
    static Against of(Invocation call) throws BadInputException, StoreException, UsageException {
        Optional<String> name = call.option("against");
        if (name.isEmpty()) {
            return NOTHING;
        }
        try (AssessmentStore store = Opened.readOnly(call, name.get())) {
            return new Against(
                    List.copyOf(store.model().getGroups()),
                    new Evaluation(store, call.services().scoring()).runs());
        }
    }

    /**
     * The figure of a row, with the unit group that its row names.
     *
     * @throws BadInputException no group has this code or name
     */
    PublishedFigure figure(PublishedTable.Entry entry, String file) throws BadInputException {
        if (!runs.isEmpty() && !entry.group().isEmpty()) {
            UnitGroup group = groups.stream()
                    .filter(each -> isCalled(each, entry.group()))
                    .findFirst()
                    .orElseThrow(() -> new BadInputException(Finding.error(
                            "published-group",
                            new Location(file, null, entry.row(), "group"),
                            Say.TEXTS.message("validate.noGroup", entry.group(), codes()))));
            entry.figure().setGroup(group);
        }
        return entry.figure();
    }

    private static boolean isCalled(UnitGroup group, String name) {
        String key = Names.key(name);
        return Names.key(group.getCode()).equals(key)
                || group.getName().stream()
                        .anyMatch(text -> Names.key(text.getValue()).equals(key));
    }

    private String codes() {
        return String.join(", ", groups.stream().map(UnitGroup::getCode).toList());
    }
}
