// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.extension;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.io.AtomicFile;
import vn.thang.criteria.text.Messages;

/** Puts packages into a folder {@code thang-extensions}, switches them off and on, takes them out, and makes new ones. */
public final class ExtensionFiles {
    private static final Messages MESSAGES = Messages.of(ExtensionFolder.class);

    /** Files of the example, and how they are called in what is made of it ({0} = name). */
    private static final Map<String, String> EXAMPLE = Map.of(
            "risk.ecore", ExtensionFolder.NAME + "/{0}.ecore",
            "risk-example.criteria", "{0}-example.criteria",
            "units.csv", "units.csv");

    private ExtensionFiles() {}

    /**
     * Reads a package.
     *
     * @throws BadInputException when the file is missing or no package that can be used
     */
    public static ExtensionPackage read(Path file) throws BadInputException, IOException {
        if (!Files.isRegularFile(file)) {
            throw bad(file, "absent");
        }
        if (Files.size(file) > ExtensionPackage.MAXIMUM_BYTES) {
            throw bad(file, "large", ExtensionPackage.MAXIMUM_BYTES >> 10);
        }
        return ExtensionPackage.read(Files.readAllBytes(file), file.toString());
    }

    /**
     * Copies a package into a folder, which is made when it is not there. An older version is replaced.
     *
     * @param replace whether a package of the same address that has another content may be replaced
     * @return the file written
     * @throws BadInputException when the file is no package that can be used, or another one is there already
     */
    public static Path install(Path file, Path folder, boolean replace) throws BadInputException, IOException {
        ExtensionPackage added = read(file);
        Optional<ExtensionFolder.Entry> older = ExtensionFolder.read(folder).entries().stream()
                .filter(entry ->
                        entry.extension() != null && entry.extension().address().equals(added.address()))
                .findFirst();
        Path target = folder.resolve(added.metamodel().getNsPrefix() + ExtensionFolder.ENDING);
        boolean other = older.isPresent()
                ? !older.get().extension().contentHash().equals(added.contentHash())
                : Files.exists(target);
        if (other && !replace) {
            throw bad(
                    file,
                    "installed",
                    added.address(),
                    older.map(each -> each.file()).orElse(target).getFileName());
        }
        Files.createDirectories(folder);
        AtomicFile.write(target, added.content().getBytes(StandardCharsets.UTF_8));
        if (older.isPresent() && !older.get().file().equals(target)) {
            Files.delete(older.get().file());
        }
        return target;
    }

    /** The file of a package that is called by its prefix, its address or the name of its file. */
    public static ExtensionFolder.Entry find(Path folder, String name) throws BadInputException {
        List<ExtensionFolder.Entry> entries = ExtensionFolder.read(folder).entries();
        return entries.stream()
                .filter(entry -> isCalled(entry, name))
                .findFirst()
                .orElseThrow(() -> bad(
                        folder,
                        "unknown",
                        name,
                        entries.stream().map(ExtensionFiles::name).toList()));
    }

    private static boolean isCalled(ExtensionFolder.Entry entry, String name) {
        return name.equals(name(entry))
                || name.equals(entry.file().getFileName().toString())
                || entry.extension() != null
                        && (name.equals(entry.extension().address())
                                || name.equals(entry.extension().metamodel().getNsPrefix()));
    }

    /** The name of the file without its ending. */
    private static String name(ExtensionFolder.Entry entry) {
        String name = entry.file().getFileName().toString();
        return name.substring(0, name.indexOf(ExtensionFolder.ENDING));
    }

    /** Switches a package off or on; the file stays. */
    public static Path enable(ExtensionFolder.Entry entry, boolean on) throws IOException {
        Path wanted =
                entry.file().resolveSibling(name(entry) + (on ? ExtensionFolder.ENDING : ExtensionFolder.DISABLED));
        return wanted.equals(entry.file()) ? wanted : Files.move(entry.file(), wanted);
    }

    /**
     * Writes a package to start from, a framework that uses it and figures to try it with: the example with names of its
     * own.
     *
     * @param name small letters and digits, beginning with a letter
     * @param folder is made when it is not there; nothing in it is replaced
     * @return the files written, the package first
     */
    public static List<Path> create(String name, Path folder) throws BadInputException, IOException {
        if (!name.matches("[a-z][a-z0-9]{0,30}")) {
            throw bad(folder, "name", name);
        }
        for (String pattern : EXAMPLE.values()) {
            Path file = folder.resolve(pattern.replace("{0}", name));
            if (Files.exists(file)) {
                throw bad(file, "exists");
            }
        }
        Files.createDirectories(folder.resolve(ExtensionFolder.NAME));
        for (Map.Entry<String, String> each : EXAMPLE.entrySet()) {
            String text = example(each.getKey())
                    .replace("https://example.org/thang/risk/1", "https://example.org/" + name + "/1")
                    .replace("xmlns:risk=", "xmlns:" + name + "=")
                    .replace("\"risk:", "\"" + name + ":")
                    .replace("name=\"risk\" nsURI", "name=\"" + name + "\" nsURI")
                    .replace("nsPrefix=\"risk\"", "nsPrefix=\"" + name + "\"");
            AtomicFile.write(
                    folder.resolve(each.getValue().replace("{0}", name)), text.getBytes(StandardCharsets.UTF_8));
        }
        return EXAMPLE.values().stream()
                .map(pattern -> folder.resolve(pattern.replace("{0}", name)))
                .sorted()
                .toList();
    }

    /** A file of the example that comes with Thang: {@code risk.ecore}, {@code risk-example.criteria}, {@code units.csv}. */
    static String example(String file) throws IOException {
        try (var in = ExtensionFiles.class.getResourceAsStream("example/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static BadInputException bad(Path file, String key, Object... args) {
        return new BadInputException(
                Finding.error("extension-package", Location.file(file.toString()), MESSAGES.message(key, args)));
    }
}
