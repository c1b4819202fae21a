// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.internal.years;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thang.analysis.panel.PanelYear;
import vn.thang.analysis.panel.SameUnit;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;

/** Who is who over the years. */
public final class Identities {
    private final List<Assessment> years;
    private final SameUnit same;
    private final List<Unit[]> found = new ArrayList<>();
    private final Map<Unit, Unit[]> known = new IdentityHashMap<>();

    private Identities(List<Assessment> years, SameUnit same) {
        this.years = years;
        this.same = same;
    }

    /**
     * By unit and year. A unit is looked for in the last assessment first, then in the ones before it; of two units that
     * would be the same one in a later year, the first is, and the other stays on its own.
     */
    public static List<List<Optional<Unit>>> of(List<PanelYear> years, SameUnit same) {
        Identities identities = new Identities(
                years.stream().map(each -> each.run().assessment()).toList(), same);
        for (int year = years.size() - 1; year >= 0; year--) {
            for (Unit unit : identities.years.get(year).getUnits()) {
                identities.add(unit, year);
            }
        }
        return identities.found.stream()
                .map(each -> Arrays.stream(each).map(Optional::ofNullable).toList())
                .toList();
    }

    private void add(Unit unit, int year) {
        Unit[] own = null;
        for (int later = years.size() - 1; later > year && own == null; later--) {
            Unit[] other = same.in(unit, years.get(later)).map(known::get).orElse(null);
            own = other != null && other[year] == null ? other : null;
        }
        if (own == null) {
            own = new Unit[years.size()];
            found.add(own);
        }
        own[year] = unit;
        known.put(unit, own);
    }
}
