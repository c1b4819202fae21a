// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Published data that a test compares with and that is not part of the project: the folder of the system property
 * {@value #PROPERTY}. A test whose file is not there is skipped by name.
 */
public final class ReferenceData {
    private static final String PROPERTY = "thang.reference.data";

    private ReferenceData() {}

    /** The file or folder, {@code "hdi/hdi_2021.csv"}; skips the test when it is not there. */
    public static Path require(String name) {
        String folder = System.getProperty(PROPERTY, "");
        Path path = Path.of(folder, name);
        Assumptions.assumeTrue(
                !folder.isEmpty() && Files.exists(path), "reference data: no " + name + " in -D" + PROPERTY);
        return path;
    }
}
