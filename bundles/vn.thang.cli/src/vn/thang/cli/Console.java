// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where the command line writes, and reads the answers to what it asks.
 *
 * @param out results that were asked for on standard output
 * @param err messages
 * @param in answers, in UTF-8
 */
public record Console(PrintStream out, PrintStream err, InputStream in) {
    /** Without anybody to answer. */
    public Console(PrintStream out, PrintStream err) {
        this(out, err, InputStream.nullInputStream());
    }

    /** The process's own streams, always in UTF-8. */
    public static Console system() {
        return new Console(
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.in);
    }
}
