// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.catalog.vn.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.io.FrameworkFiles;

/** Reads files that lie beside a class of this bundle; that they are there and readable is tested. */
public final class Resources {
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"]|\"\")*)\"");

    private Resources() {}

    /** The bytes of the file beside {@code owner}. */
    public static byte[] bytes(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The bundle lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of the UTF-8 file beside {@code owner}, split at commas; the header is the first. */
    public static List<List<String>> rows(Class<?> owner, String name) {
        return lines(owner, name).map(line -> List.of(line.split(",", -1))).toList();
    }

    /** The same for a file in which every field stands in double quotes, on one line per row. */
    public static List<List<String>> quotedRows(Class<?> owner, String name) {
        return lines(owner, name)
                .map(line -> QUOTED.matcher(line)
                        .results()
                        .map(field -> field.group(1).replace("\"\"", "\""))
                        .toList())
                .toList();
    }

    private static Stream<String> lines(Class<?> owner, String name) {
        return new String(bytes(owner, name), StandardCharsets.UTF_8).lines();
    }

    /** The framework beside {@code owner}. */
    public static Framework framework(Class<?> owner, String name) {
        try {
            return FrameworkFiles.load(new ByteArrayInputStream(bytes(owner, name)), name);
        } catch (BadInputException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
