// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.about;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of the program and its licence.
 *
 * @param licence empty when the part does not state one and none is known
 */
public record Library(String name, String version, String licence) {
    private static final Pattern QUALIFIER = Pattern.compile("(\\d+\\.\\d+\\.\\d+)\\..*");

    /** Licences of parts whose manifest does not state one, by the start of their name; as published by their owners. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("org.eclipse.", "EPL-2.0"),
            Map.entry("vn.thang.", "EPL-2.0"),
            Map.entry("org.apache.", "Apache-2.0"),
            Map.entry("org.osgi.", "Apache-2.0"),
            Map.entry("poi", "Apache-2.0"),
            Map.entry("xmlbeans", "Apache-2.0"),
            Map.entry("SparseBitSet", "Apache-2.0"),
            Map.entry("EvalEx", "Apache-2.0"),
            Map.entry("rhino", "MPL-2.0"),
            Map.entry("curvesapi", "BSD-3-Clause"),
            Map.entry("com.ibm.icu", "Unicode-3.0"),
            Map.entry("com.sun.jna", "Apache-2.0 / LGPL-2.1-or-later"),
            Map.entry("bc", "MIT"),
            Map.entry("slf4j", "MIT"),
            Map.entry("de.siegmar.fastcsv", "MIT"),
            Map.entry("org.sat4j.", "EPL-1.0 / LGPL-2.1-or-later"));

    /** A part by its name, version and what its manifest says about the licence, which may be null. */
    public static Library of(String name, String version, String stated) {
        Matcher qualified = QUALIFIER.matcher(version);
        return new Library(name, qualified.matches() ? qualified.group(1) : version, licence(name, stated));
    }

    private static String licence(String name, String stated) {
        if (stated == null || stated.isBlank()) {
            return KNOWN.entrySet().stream()
                    .filter(known -> name.regionMatches(
                            true, 0, known.getKey(), 0, known.getKey().length()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("");
        }
        String text = stated.split(";")[0].replace("\"", "").strip();
        if (text.contains("apache.org/licenses/LICENSE-2.0")) {
            return "Apache-2.0";
        }
        return text.contains("Eclipse Public License") || text.contains("epl-2.0") ? "EPL-2.0" : text;
    }
}
