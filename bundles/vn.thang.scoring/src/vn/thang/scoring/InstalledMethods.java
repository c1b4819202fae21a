// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import java.util.List;
import vn.thang.criteria.extension.InstalledParts;
import vn.thang.scoring.index.AggregationMethod;
import vn.thang.scoring.index.IndexMethods;
import vn.thang.scoring.index.IndexStepMethod;
import vn.thang.scoring.internal.GuardedMethod;

/** The methods that bundles of others bring. What throws becomes a finding that names the bundle. */
public final class InstalledMethods {
    private InstalledMethods() {}

    /** Rules. */
    public static List<RuleMethod> rules() {
        return InstalledParts.of(RuleMethod.class).stream()
                .<RuleMethod>map(GuardedMethod::new)
                .toList();
    }

    /** Steps and aggregations of indices. */
    public static IndexMethods index() {
        return new IndexMethods(services(IndexStepMethod.class), services(AggregationMethod.class));
    }

    private static <T> List<T> services(Class<T> type) {
        return InstalledParts.of(type).stream()
                .map(InstalledParts.Part::service)
                .toList();
    }
}
