// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.util.List;
import java.util.Locale;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.Framework;

/** Everything that the form of one unit is made of. */
record FormContent(
        Assessment assessment,
        Framework framework,
        Unit unit,
        Layer layer,
        Locale locale,
        List<FormLine> lines,
        FormState state) {
    String text(String key, Object... args) {
        return Problems.TEXTS.text(locale, key, args);
    }
}
