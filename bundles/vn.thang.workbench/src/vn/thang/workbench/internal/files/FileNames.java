// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Names for files: free ones, and whether a name may be used. */
public final class FileNames {
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}/\\\\:*?\"<>|]+");
    private static final int LONGEST = 120;

    private FileNames() {}

    /** What is wrong with a name. */
    public enum Fault {
        EMPTY,
        CHARACTERS,
        LONG,
        TAKEN
    }

    /**
     * What is wrong with a name without ending, or null.
     *
     * @param ending with its dot
     */
    public static Fault fault(Path folder, String name, String ending) {
        String clean = name.strip();
        if (clean.isEmpty() || clean.startsWith(".") || clean.endsWith(".")) {
            return Fault.EMPTY;
        }
        if (FORBIDDEN.matcher(clean).find()) {
            return Fault.CHARACTERS;
        }
        if (clean.length() > LONGEST) {
            return Fault.LONG;
        }
        return Files.exists(folder.resolve(clean + ending)) ? Fault.TAKEN : null;
    }

    /** A name that can be a file's, as near to the title as may be; "x" when nothing is left of it. */
    public static String of(String title) {
        String clean = FORBIDDEN
                .matcher(Normalizer.normalize(title, Normalizer.Form.NFC))
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        String cut = clean.length() > LONGEST ? clean.substring(0, LONGEST).strip() : clean;
        return cut.isEmpty() ? "x" : cut;
    }

    /** A file that is not there yet: {@code name.ending}, {@code name 2.ending}, ... */
    public static Path free(Path folder, String name, String ending) {
        return free(folder, name, ending, Files::exists);
    }

    static Path free(Path folder, String name, String ending, Predicate<Path> taken) {
        Path file = folder.resolve(name + ending);
        for (int number = 2; taken.test(file); number++) {
            file = folder.resolve(name + " " + number + ending);
        }
        return file;
    }

    /** The ending of a file with its dot; empty when there is none. */
    public static String ending(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot);
    }

    /** The name of a file without its ending. */
    public static String base(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ending(file).length());
    }
}
