// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.thang.report.ExportException;
import vn.thang.report.OutputFile;

/** Writes text files that appear whole or not at all. */
final class Output {
    /** Writes the content of a file. */
    interface Content {
        void write(Writer out) throws IOException;
    }

    private Output() {}

    /** Text in UTF-8, replacing what is there. */
    static void text(Path file, Content content) throws ExportException {
        OutputFile.write(file.toAbsolutePath().getParent(), file.getFileName().toString(), out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            content.write(writer);
            writer.flush();
        });
    }
}
