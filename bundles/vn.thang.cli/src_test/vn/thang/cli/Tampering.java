// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

import java.io.IOException;
import java.nio.file.Path;

/** One digit of a report that a reader can see, and how to change it. */
interface Tampering {
    /** The file with the digit. */
    Path file();

    /** Writes the file with the digit changed. */
    void into(Path target) throws IOException;
}
