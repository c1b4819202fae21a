// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.thang.assessment.Unit;

/** Names of files that hold one unit each. */
public final class UnitFileNames {
    private static final int LONGEST = 60;

    private UnitFileNames() {}

    /**
     * A name without ending for each unit by its id: the code with an underscore for what a file cannot be called. Two that a
     * system may take for the same get a number.
     */
    public static Map<String, String> of(List<Unit> units) {
        Map<String, String> names = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        for (Unit unit : units) {
            String code = unit.getCode() == null || unit.getCode().isBlank() ? unit.getId() : unit.getCode();
            String plain = plain(code);
            String name = plain;
            for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
                name = plain + "-" + i;
            }
            names.put(unit.getId(), name);
        }
        return names;
    }

    private static String plain(String code) {
        String plain = code.strip().replaceAll("[^\\p{L}\\p{M}\\p{N}._-]", "_").replaceFirst("^[.]+", "_");
        String reserved = "(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])([.].*)?";
        String safe = plain.isEmpty() || plain.matches(reserved) ? "_" + plain : plain;
        return safe.substring(0, Math.min(LONGEST, safe.length()));
    }
}
