// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.pack;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a framework package says about itself: lines of text in UTF-8, the first {@code thangpkg 1}, then {@code id},
 * {@code version} and {@code source}, then one line per file with its hash.
 *
 * @param id that of the framework
 * @param version that of the framework
 * @param source who provides it and where to get it; may be empty; one line
 * @param hashes SHA-256 (64 lower-case hexadecimal digits) by name of the file
 */
public record PackageManifest(String id, String version, String source, SortedMap<String, String> hashes) {
    private static final String FIRST = "thangpkg 1";
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,99}");
    private static final Pattern FORM =
            Pattern.compile("thangpkg 1\nid (.*)\nversion (.*)\nsource (.*)\n((?:[0-9a-f]{64} [^\n]+\n)*)");

    public PackageManifest {
        hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
        source = source.replaceAll("\\R", " ").strip();
    }

    /** Whether ids and versions may be called so: they name folders. */
    static boolean plain(String name) {
        return NAME.matcher(name).matches() && !name.endsWith(".");
    }

    String text() {
        StringBuilder text =
                new StringBuilder(FIRST + "\nid " + id + "\nversion " + version + "\nsource " + source + "\n");
        for (Map.Entry<String, String> each : hashes.entrySet()) {
            text.append(each.getValue()).append(' ').append(each.getKey()).append('\n');
        }
        return text.toString();
    }

    /** Null when it is none. */
    static PackageManifest parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches() || !plain(matcher.group(1)) || !plain(matcher.group(2))) {
            return null;
        }
        SortedMap<String, String> hashes = new TreeMap<>();
        matcher.group(4).lines().forEach(line -> hashes.put(line.substring(65), line.substring(0, 64)));
        return new PackageManifest(matcher.group(1), matcher.group(2), matcher.group(3), hashes);
    }
}
