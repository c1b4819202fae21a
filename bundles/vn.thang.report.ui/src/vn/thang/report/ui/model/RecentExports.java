// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.model;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The files written lately, the newest first, each once; at most {@value #MOST}. Immutable. */
public record RecentExports(List<Entry> entries) {
    /** How many are kept. */
    public static final int MOST = 30;

    /**
     * A file that was written.
     *
     * @param file absolute
     * @param time when
     */
    public record Entry(Path file, Instant time) {
        public Entry {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(time, "time");
        }

        private static Optional<Entry> parse(String line) {
            String[] parts = line.split("\t", 2);
            try {
                return parts.length < 2
                        ? Optional.empty()
                        : Optional.of(new Entry(Path.of(parts[1]), Instant.parse(parts[0])));
            } catch (InvalidPathException | DateTimeParseException e) {
                return Optional.empty(); // of another system or damaged: it is only a convenience
            }
        }
    }

    public RecentExports {
        entries = List.copyOf(entries);
    }

    /** These and the files just written. */
    public RecentExports with(List<Path> files, Instant time) {
        List<Entry> all = new ArrayList<>(files.stream()
                .map(file -> new Entry(file.toAbsolutePath(), time))
                .toList());
        List<Path> written = all.stream().map(Entry::file).toList();
        entries.stream().filter(entry -> !written.contains(entry.file())).forEach(all::add);
        return new RecentExports(all.subList(0, Math.min(MOST, all.size())));
    }

    /** As lines for the preferences. */
    public String text() {
        return entries.stream().map(entry -> entry.time() + "\t" + entry.file()).collect(Collectors.joining("\n"));
    }

    /** From the lines of {@link #text()}; lines that cannot be understood are passed over. */
    public static RecentExports parse(String text) {
        return new RecentExports(Arrays.stream(text.split("\n"))
                .map(Entry::parse)
                .flatMap(Optional::stream)
                .limit(MOST)
                .toList());
    }
}
