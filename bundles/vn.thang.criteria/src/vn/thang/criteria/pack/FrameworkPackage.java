// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import vn.thang.criteria.Framework;
import vn.thang.criteria.extension.ExtensionFolder;
import vn.thang.criteria.extension.ExtensionPackage;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.text.Messages;

/**
 * A framework package. The same files give the same bytes, on any day and machine.
 *
 * @param files by name: {@value #FRAMEWORK} and files in {@code thang-extensions}, {@code templates}, {@code samples} and
 *     {@code help}
 * @param framework read from the files
 */
public record FrameworkPackage(PackageManifest manifest, SortedMap<String, byte[]> files, Framework framework) {
    /** How such files end. */
    public static final String ENDING = ".thangpkg";

    /** The framework in it. */
    public static final String FRAMEWORK = "framework.criteria";

    private static final String MANIFEST = "manifest.txt";
    private static final int MOST_FILES = 500;
    private static final long MOST_BYTES = 256L << 20;
    private static final Pattern NAME = Pattern.compile("framework\\.criteria"
            + "|thang-extensions/[\\p{L}\\p{N}_-][\\p{L}\\p{M}\\p{N}._-]*\\.ecore"
            + "|templates/[\\p{L}\\p{N}_-][\\p{L}\\p{M}\\p{N} ._-]*\\.(docx|xlsx|html)"
            + "|samples/[\\p{L}\\p{N}_-][\\p{L}\\p{M}\\p{N} ._-]*\\.(assessment|csv|xlsx)"
            + "|help/[\\p{L}\\p{N}_-][\\p{L}\\p{M}\\p{N} ._-]*\\.(md|txt|png|jpg)");
    private static final Messages MESSAGES = Messages.of(FrameworkPackage.class);

    public FrameworkPackage {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * Packs a folder: its one {@code .criteria} file and the folders named above, each of which may be absent.
     *
     * @param source who provides it and where to get it; may be empty
     * @throws BadInputException there is not exactly one framework, or something in the folder does not belong there
     */
    public static FrameworkPackage of(Path folder, String source) throws BadInputException, IOException {
        String shown = folder.toString();
        if (!Files.isDirectory(folder)) {
            throw bad(shown, "folder");
        }
        List<Path> all = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile).sorted().forEach(all::add);
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        long bytes = 0;
        for (Path file : all) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            boolean criteria = name.endsWith(".criteria") && name.indexOf('/') < 0;
            bytes += Files.size(file);
            if (bytes > MOST_BYTES || files.size() == MOST_FILES) {
                throw bad(shown, "large", MOST_BYTES >> 20, MOST_FILES);
            }
            if (files.put(criteria ? FRAMEWORK : name, Files.readAllBytes(file)) != null) {
                throw bad(shown, "frameworks");
            }
        }
        if (!files.containsKey(FRAMEWORK)) {
            throw bad(shown, "frameworks");
        }
        // With what it embeds, so that it is complete wherever it goes.
        Framework framework = FrameworkFiles.load(all.stream()
                .filter(file ->
                        file.getParent().equals(folder) && file.toString().endsWith(".criteria"))
                .findFirst()
                .orElseThrow(() -> bad(shown, "frameworks")));
        files.put(FRAMEWORK, FrameworkFiles.toBytes(framework));
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach((name, content) -> hashes.put(name, sha256(content)));
        PackageManifest manifest = new PackageManifest(
                String.valueOf(framework.getId()), String.valueOf(framework.getVersion()), source, hashes);
        return checked(manifest, files, shown);
    }

    /**
     * Reads a package and checks all of it: names, sizes, hashes, framework and metamodel packages.
     *
     * @throws BadInputException it is none, damaged, or holds what a package may not hold; the findings name file and entry
     */
    public static FrameworkPackage read(Path file) throws BadInputException, IOException {
        String shown = file.toString();
        if (!Files.isRegularFile(file)) {
            throw bad(shown, "absent");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw bad(shown, "large", MOST_BYTES >> 20, MOST_FILES);
        }
        return read(Files.readAllBytes(file), shown);
    }

    static FrameworkPackage read(byte[] archive, String shown) throws BadInputException {
        SortedMap<String, byte[]> files = unpack(archive, shown);
        byte[] listed = files.remove(MANIFEST);
        PackageManifest manifest =
                listed == null ? null : PackageManifest.parse(new String(listed, StandardCharsets.UTF_8));
        if (manifest == null) {
            throw bad(shown, "manifest");
        }
        for (Map.Entry<String, String> each : manifest.hashes().entrySet()) {
            byte[] content = files.get(each.getKey());
            if (content == null || !sha256(content).equals(each.getValue())) {
                throw bad(shown, content == null ? "missing" : "hash", each.getKey());
            }
        }
        for (String name : files.keySet()) {
            if (!manifest.hashes().containsKey(name)) {
                throw bad(shown, "unlisted", name);
            }
        }
        return checked(manifest, files, shown);
    }

    private static FrameworkPackage checked(PackageManifest manifest, SortedMap<String, byte[]> files, String shown)
            throws BadInputException {
        for (String name : files.keySet()) {
            if (!NAME.matcher(name).matches()) {
                throw bad(shown, "name", name);
            }
        }
        if (!files.containsKey(FRAMEWORK)) {
            throw bad(shown, "frameworks");
        }
        metamodels(files, name -> shown + " [" + name + "]");
        Framework framework =
                FrameworkFiles.load(new ByteArrayInputStream(files.get(FRAMEWORK)), shown + " [" + FRAMEWORK + "]");
        boolean named =
                manifest.id().equals(framework.getId()) && manifest.version().equals(framework.getVersion());
        if (!named || !PackageManifest.plain(manifest.id()) || !PackageManifest.plain(manifest.version())) {
            throw bad(shown, "identity", framework.getId(), framework.getVersion());
        }
        return new FrameworkPackage(manifest, files, framework);
    }

    /**
     * The metamodel packages that come with the framework, by the names of their files; read anew each time.
     *
     * @throws BadInputException never for what {@link #read} or {@link #of} returned
     */
    public SortedMap<String, ExtensionPackage> metamodels() throws BadInputException {
        return metamodels(files, name -> name);
    }

    private static SortedMap<String, ExtensionPackage> metamodels(
            Map<String, byte[]> files, UnaryOperator<String> shown) throws BadInputException {
        SortedMap<String, ExtensionPackage> found = new TreeMap<>();
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            if (each.getKey().startsWith(ExtensionFolder.NAME + "/")) {
                found.put(each.getKey(), ExtensionPackage.read(each.getValue(), shown.apply(each.getKey())));
            }
        }
        return found;
    }

    private static SortedMap<String, byte[]> unpack(byte[] archive, String shown) throws BadInputException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        long room = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (!name.equals(MANIFEST) && !NAME.matcher(name).matches()) {
                    throw bad(shown, "name", name);
                }
                byte[] content = zip.readNBytes((int) room + 1);
                room -= content.length;
                if (room < 0 || files.size() > MOST_FILES) {
                    throw bad(shown, "large", MOST_BYTES >> 20, MOST_FILES);
                }
                if (files.put(name, content) != null) {
                    throw bad(shown, "twice", name);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw bad(shown, "damaged");
        }
        if (files.isEmpty()) {
            throw bad(shown, "damaged");
        }
        return files;
    }

    /** The file, byte for byte the same for the same content. */
    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, MANIFEST, manifest.text().getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                put(zip, each.getKey(), each.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** SHA-256 of the manifest, hence of everything in the package: what its provider publishes beside it. */
    public String checksum() {
        return sha256(manifest.text().getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JVM has it
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FrameworkPackage that && Arrays.equals(toBytes(), that.toBytes());
    }

    @Override
    public int hashCode() {
        return manifest.hashCode();
    }

    static BadInputException bad(String file, String key, Object... args) {
        return new BadInputException(Finding.error("package", Location.file(file), MESSAGES.message(key, args)));
    }
}
