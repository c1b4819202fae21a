// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;

/**
 * Which unit of another assessment is the same one: that of the same id, else of the same code, else the only one of the same
 * name or alias. Assessments are read once and must not change meanwhile; for one thread.
 */
public final class SameUnits {
    private record Known(Map<String, Unit> byId, KnownUnits others) {}

    private final Map<Assessment, Known> known = new IdentityHashMap<>();

    /** Empty when the other assessment does not have it, or has several of its name. */
    public Optional<Unit> find(Unit unit, Assessment other) {
        Known there = known.computeIfAbsent(other, SameUnits::read);
        return Optional.ofNullable(there.byId().get(unit.getId()))
                .or(() -> Optional.ofNullable(unit.getCode()).flatMap(there.others()::find))
                .or(() -> Stream.concat(
                                unit.getName().stream().map(each -> String.valueOf(each.getValue())),
                                unit.getAliases().stream())
                        .flatMap(name -> there.others().find(name).stream())
                        .findFirst());
    }

    private static Known read(Assessment assessment) {
        Map<String, Unit> byId = new HashMap<>();
        assessment.getUnits().forEach(unit -> byId.putIfAbsent(unit.getId(), unit));
        return new Known(byId, new KnownUnits(assessment));
    }
}
