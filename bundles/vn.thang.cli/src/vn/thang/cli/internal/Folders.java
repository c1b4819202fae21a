// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.thang.criteria.finding.BadInputException;

/** Makes folders that the user named. */
final class Folders {
    private Folders() {}

    /** Makes the folder and those above it where they are missing. */
    static void make(Path folder) throws BadInputException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new BadInputException(IoProblem.finding(folder, e));
        }
    }
}
