// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.assessment;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.thang.assessment.Unit;
import vn.thang.criteria.finding.Severity;
import vn.thang.validation.AssessmentInput;
import vn.thang.validation.AssessmentRule;
import vn.thang.validation.Findings;

/** No two units have the same name, alias or code. */
final class DuplicateUnits implements AssessmentRule {
    @Override
    public String id() {
        return "duplicate-unit";
    }

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    @Override
    public void check(AssessmentInput input, Findings findings) {
        Cells cells = new Cells(input, findings);
        Map<String, Unit> names = new HashMap<>();
        Map<String, Unit> codes = new HashMap<>();
        for (Unit unit : input.assessment().getUnits()) {
            Unit sameCode = codes.putIfAbsent(key(Cells.code(unit)), unit);
            if (sameCode != null) {
                report(unit, Cells.code(unit), sameCode, cells);
            }
            Set<String> own = new TreeSet<>();
            unit.getName().forEach(text -> own.add(String.valueOf(text.getValue())));
            own.addAll(unit.getAliases());
            for (String name : own) {
                Unit sameName = names.putIfAbsent(key(name), unit);
                if (sameName != null && sameName != unit && sameName.getTier() == unit.getTier()) {
                    report(unit, name, sameName, cells);
                }
            }
        }
    }

    private static void report(Unit unit, String name, Unit other, Cells cells) {
        cells.report(Severity.ERROR, unit, Cells.TEXTS.message("duplicate-unit", name, Cells.code(other)));
    }

    /** Unicode NFC, lower case, white space trimmed and collapsed. */
    private static String key(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        return SPACE.matcher(composed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
