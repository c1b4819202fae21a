// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.extension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Messages;

/**
 * What lies in a folder {@code thang-extensions}. One package that is broken does not keep the others from being used.
 *
 * @param entries by name of the file
 */
public record ExtensionFolder(List<Entry> entries) {
    /** How such a folder is called. */
    public static final String NAME = "thang-extensions";

    /** How files of packages end. */
    public static final String ENDING = ".ecore";

    /** How files of packages end that are not to be used. */
    public static final String DISABLED = ".ecore.disabled";

    private static final Messages MESSAGES = Messages.of(ExtensionFolder.class);

    /**
     * A file.
     *
     * @param extension null when the file cannot be used
     * @param findings why it cannot be used; empty otherwise
     */
    public record Entry(Path file, ExtensionPackage extension, List<Finding> findings) {
        public Entry {
            findings = List.copyOf(findings);
        }

        /** Whether it was switched off. */
        public boolean disabled() {
            return file.toString().endsWith(DISABLED);
        }
    }

    public ExtensionFolder {
        entries = List.copyOf(entries);
    }

    /** The packages of a folder; none when there is no such folder. Two of one address: the second is a finding. */
    public static ExtensionFolder read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new ExtensionFolder(List.of());
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().endsWith(ENDING) || file.toString().endsWith(DISABLED))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return new ExtensionFolder(List.of(failed(folder, e)));
        }
        List<Entry> entries = new ArrayList<>();
        for (Path file : files) {
            Entry entry = entry(file);
            entries.add(entry.disabled() || entry.extension() == null ? entry : distinct(entry, List.copyOf(entries)));
        }
        return new ExtensionFolder(entries);
    }

    /**
     * A package that comes from elsewhere than a folder.
     *
     * @param place how findings call it
     */
    public static Entry entry(Path place, byte[] content) {
        try {
            return new Entry(place, ExtensionPackage.read(content, place.toString()), List.of());
        } catch (BadInputException e) {
            return new Entry(place, null, e.findings());
        }
    }

    private static Entry entry(Path file) {
        try {
            if (Files.size(file) > ExtensionPackage.MAXIMUM_BYTES) {
                return new Entry(file, null, List.of(finding(file, "large", ExtensionPackage.MAXIMUM_BYTES >> 10)));
            }
            return new Entry(file, ExtensionPackage.read(Files.readAllBytes(file), file.toString()), List.of());
        } catch (BadInputException e) {
            return new Entry(file, null, e.findings());
        } catch (IOException e) {
            return failed(file, e);
        }
    }

    private static Entry distinct(Entry entry, List<Entry> before) {
        for (Entry other : before) {
            if (other.extension() != null
                    && !other.disabled()
                    && other.extension().address().equals(entry.extension().address())) {
                Finding twice = finding(
                        entry.file(),
                        "twice",
                        entry.extension().address(),
                        other.file().getFileName().toString());
                return new Entry(entry.file(), null, List.of(twice));
            }
        }
        return entry;
    }

    private static Entry failed(Path file, IOException e) {
        return new Entry(file, null, List.of(finding(file, "unreadable", String.valueOf(e.getMessage()))));
    }

    private static Finding finding(Path file, String key, Object... args) {
        return Finding.error("extension-package", Location.file(file.toString()), MESSAGES.message(key, args));
    }

    /** The packages that can be used. */
    public List<ExtensionPackage> packages() {
        return entries.stream()
                .filter(entry -> entry.extension() != null && !entry.disabled())
                .map(Entry::extension)
                .toList();
    }

    /** Why files cannot be used. */
    public List<Finding> findings() {
        return entries.stream()
                .filter(entry -> !entry.disabled())
                .flatMap(entry -> entry.findings().stream())
                .toList();
    }
}
