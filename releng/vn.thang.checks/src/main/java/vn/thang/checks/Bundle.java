// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A bundle as its manifest describes it. */
record Bundle(String folder, Map<String, String> headers) {
    /** One entry of a header such as {@code Export-Package}. */
    record Clause(String name, String parameters) {}

    static Bundle parse(String folder, String manifest) {
        Map<String, String> headers = new LinkedHashMap<>();
        String unfolded = manifest.replace("\r", "").replace("\n ", "");
        for (String line : unfolded.split("\n")) {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                headers.put(line.substring(0, colon), line.substring(colon + 2).strip());
            }
        }
        return new Bundle(folder, headers);
    }

    String name() {
        List<Clause> clauses = clauses("Bundle-SymbolicName");
        return clauses.isEmpty() ? "" : clauses.get(0).name();
    }

    Layer layer() {
        return Layer.of(folder);
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** The entries of a header; commas inside quotes do not separate. */
    List<Clause> clauses(String header) {
        List<Clause> clauses = new ArrayList<>();
        for (String entry : header(header).split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
            if (!entry.isBlank()) {
                int semicolon = entry.indexOf(';');
                clauses.add(
                        semicolon < 0
                                ? new Clause(entry.strip(), "")
                                : new Clause(entry.substring(0, semicolon).strip(), entry.substring(semicolon + 1)));
            }
        }
        return clauses;
    }

    List<String> requiredBundles() {
        return clauses("Require-Bundle").stream().map(Clause::name).toList();
    }

    List<String> importedPackages() {
        return clauses("Import-Package").stream().map(Clause::name).toList();
    }
}
