// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Forms that somebody made to do harm. */
final class HostileForm {
    /** So many blanks are packed a thousand times; honest sheets ten times. */
    private static final int TIGHT = 50 << 20;

    private HostileForm() {}

    /** The criteria of a form want to read a file of the one who imports it. */
    static void withEntity(Path form, Path hostile, Path secret) throws IOException {
        Files.writeString(secret, "secret");
        rewrite(
                form,
                hostile,
                xml -> xml.replaceFirst(
                                "(?s)^(<\\?xml[^>]*\\?>)?",
                                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>")
                        .replaceFirst("<v>", "<v>&e;"));
    }

    /** The criteria of a form unpack to far more than they are. */
    static void bomb(Path form, Path hostile) throws IOException {
        rewrite(form, hostile, xml -> xml + " ".repeat(TIGHT));
    }

    private interface Change {
        String of(String xml);
    }

    private static void rewrite(Path form, Path hostile, Change change) throws IOException {
        try (ZipFile in = new ZipFile(form.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(hostile))) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                byte[] bytes = in.getInputStream(entry).readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                boolean criteria = entry.getName().equals("xl/worksheets/sheet2.xml");
                out.write(
                        criteria
                                ? change.of(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
                out.closeEntry();
            }
        }
    }
}
