// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.checks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs all rules over a project and fails when one is broken. */
public final class Checks {
    private static final List<Check> ALL = List.of(
            new BundleNames(),
            new LayerEdges(),
            new BundleCycles(),
            new InternalPackages(),
            new FaceImports(),
            new PackageDocumentation(),
            new FileHeaders(),
            new MessageTexts(),
            new ForeignPlaces());

    private Checks() {}

    /** Usage: {@code Checks ROOT}. Throws with one line per finding. */
    public static void main(String[] args) throws IOException {
        List<Finding> findings = run(Tree.read(Path.of(args[0])));
        if (!findings.isEmpty()) {
            StringBuilder message = new StringBuilder("rules of the house are broken:");
            findings.forEach(finding -> message.append(System.lineSeparator()).append(finding));
            throw new IllegalStateException(message.toString());
        }
        System.out.println("Checks: " + ALL.size() + " rules hold");
    }

    static List<Finding> run(Tree tree) {
        return ALL.stream().flatMap(check -> check.check(tree).stream()).toList();
    }
}
