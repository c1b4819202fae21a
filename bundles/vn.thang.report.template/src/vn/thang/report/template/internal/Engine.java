// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.io.IOException;
import java.io.OutputStream;
import vn.thang.report.Report;

/** Prints reports through templates of one format. Has no state. */
public interface Engine {
    /**
     * Prints a report.
     *
     * @param template the template's file, unchecked
     * @param out not closed
     * @throws IOException the target cannot be written, or the template is no file of the format
     */
    void print(byte[] template, Report report, OutputStream out) throws IOException;
}
