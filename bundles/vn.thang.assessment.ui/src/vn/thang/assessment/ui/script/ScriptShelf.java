// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.script;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.thang.criteria.io.AtomicFile;
import vn.thang.script.Script;

/** The scripts that were run, each once, the latest first; the oldest are forgotten. */
public final class ScriptShelf {
    /** How many are kept. */
    public static final int MOST = 30;

    private static final String ENDING = ".js";
    private static final int TITLE = 60;

    private final Path folder;
    private final Clock clock;

    /** @param folder is made when the first script is kept */
    public ScriptShelf(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** A text without a name is called by its first line, without the signs of a remark. */
    public static String title(String text) {
        String line = text.lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
        String title = line.replaceFirst("^(//+|/\\*+)\\s*", "").replaceFirst("\\s*\\*/$", "");
        return title.length() > TITLE ? title.substring(0, TITLE) + "…" : title;
    }

    /** Puts a script in front. */
    public void keep(Script script) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(script.sha256().substring(0, 32) + ENDING);
        AtomicFile.write(file, script.text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
        List<Path> files = files();
        for (Path old : files.subList(Math.min(MOST, files.size()), files.size())) {
            Files.delete(old);
        }
    }

    /** The texts, the latest first. */
    public List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path each : files()) {
            texts.add(Files.readString(each));
        }
        return List.copyOf(texts);
    }

    private record Kept(Path file, FileTime time) {}

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Kept> kept = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path each :
                    all.filter(file -> file.toString().endsWith(ENDING)).toList()) {
                kept.add(new Kept(each, Files.getLastModifiedTime(each)));
            }
        }
        kept.sort(Comparator.comparing(Kept::time).reversed().thenComparing(Kept::file));
        return kept.stream().map(Kept::file).toList();
    }
}
