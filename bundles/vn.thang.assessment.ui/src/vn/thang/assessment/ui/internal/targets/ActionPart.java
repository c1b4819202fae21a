// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.targets;

import java.util.List;
import java.util.Optional;
import vn.thang.assessment.store.TargetAction;

/** What is to be done for a target. */
final class ActionPart extends PlanPart<TargetAction> {
    ActionPart(List<TargetAction> given) {
        super(List.of("text", "owner", "deadline", "done"), given);
    }

    @Override
    Optional<String> problem(List<String> fields) {
        if (fields.getFirst().isBlank()) {
            return Optional.of("plan.action.empty");
        }
        return isWrongDay(fields.get(2)) || isWrongDay(fields.get(3)) ? Optional.of("day.wrong") : Optional.empty();
    }

    @Override
    List<String> fields(TargetAction action) {
        return List.of(action.text(), text(action.owner()), text(action.deadline()), text(action.done()));
    }

    @Override
    TargetAction line(List<String> fields) {
        return new TargetAction(
                fields.getFirst().strip(), stated(fields.get(1)), day(fields.get(2)), day(fields.get(3)));
    }
}
