// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thang.criteria.extension.ExtensionFiles;
import vn.thang.criteria.finding.BadInputException;

class FrameworkPackageTest {
    @TempDir
    Path folder;

    private Path work;
    private InstalledPackages installed;

    @BeforeEach
    void prepare() throws Exception {
        work = folder.resolve("work");
        ExtensionFiles.create("storm", work);
        Files.createDirectories(work.resolve("samples"));
        Files.move(work.resolve("units.csv"), work.resolve("samples/units.csv"));
        Files.createDirectories(work.resolve("help"));
        Files.writeString(work.resolve("help/index.md"), "# Bão\n");
        Files.createDirectories(work.resolve("templates"));
        Files.writeString(work.resolve("templates/sheet.html"), "<!DOCTYPE html>\n<html><head></head></html>");
        installed = new InstalledPackages(folder.resolve("packages"));
    }

    private FrameworkPackage pack() throws Exception {
        return FrameworkPackage.of(work, "Example office, https://example.org");
    }

    private void version(String version) throws Exception {
        Path file = work.resolve("storm-example.criteria");
        Files.writeString(
                file,
                Files.readString(file).replaceFirst("(?<!xml) version=\"[^\"]*\"", " version=\"" + version + "\""));
    }

    @Test
    void theSameFilesGiveTheSameBytesAndComeBack() throws Exception {
        FrameworkPackage one = pack();
        assertArrayEquals(one.toBytes(), pack().toBytes());
        Path file = Files.write(folder.resolve("storm.thangpkg"), one.toBytes());
        FrameworkPackage read = FrameworkPackage.read(file);
        assertEquals(one, read);
        assertEquals(one.checksum(), read.checksum());
        assertEquals("Example office, https://example.org", read.manifest().source());
        assertEquals(
                List.of(
                        "framework.criteria",
                        "help/index.md",
                        "samples/units.csv",
                        "templates/sheet.html",
                        "thang-extensions/storm.ecore"),
                List.copyOf(read.files().keySet()));
        assertFalse(
                read.framework().getPackages().isEmpty(), "the metamodel package travels inside the framework, too");
        Files.writeString(work.resolve("help/index.md"), "# Lũ\n");
        assertNotEquals(one.checksum(), pack().checksum());
    }

    @Test
    void versionsAreInstalledUpgradedAndRolledBack() throws Exception {
        version("1");
        InstalledPackages.Installed first = installed.install(pack());
        assertTrue(Files.isRegularFile(first.framework()));
        assertEquals("# Bão\n", Files.readString(first.folder().resolve("help/index.md")));
        version("2");
        assertEquals(List.of("1", "2"), installed.install(pack()).versions());
        assertEquals(List.of("1", "2"), installed.install(pack()).versions(), "again is the same");
        String id = first.id();
        assertEquals(id, installed.list().getFirst().id());
        InstalledPackages.Installed back = installed.rollBack(id);
        assertEquals("1", back.version());
        assertEquals(first.folder(), back.folder());
        BadInputException none = assertThrows(BadInputException.class, () -> installed.rollBack(id));
        assertTrue(none.getMessage() != null && english(none).contains("has the version 1 only"), english(none));
        version("1");
        Files.writeString(work.resolve("help/index.md"), "other");
        BadInputException other = assertThrows(BadInputException.class, () -> installed.install(pack()));
        assertTrue(english(other).contains("is installed with another content"), english(other));
        installed.remove(id);
        assertEquals(List.of(), installed.list());
        assertTrue(english(assertThrows(BadInputException.class, () -> installed.remove(id)))
                .contains("No framework"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.criteria",
                "/etc/cron.d/evil",
                "templates/../../evil.html",
                "templates\\..\\evil.html",
                "help/run.sh",
                "help/index.html",
                "plugins/evil.jar",
                "thang-extensions/.hidden.ecore",
                "samples/a/b.csv",
                "framework.criteria/x"
            })
    void entriesThatDoNotBelongThereAreRefused(String name) throws Exception {
        Map<String, byte[]> entries = entries();
        entries.put(name, new byte[] {1});
        String said = refused(entries);
        assertTrue(said.contains("\"" + name + "\" may not be in a framework package"), said);
    }

    @Test
    void whatWasChangedIsRefused() throws Exception {
        Map<String, byte[]> changed = entries();
        changed.put("help/index.md", "# Khác\n".getBytes(StandardCharsets.UTF_8));
        assertTrue(refused(changed).contains("The content of \"help/index.md\" does not match its checksum"));
        Map<String, byte[]> unlisted = entries();
        unlisted.put("help/more.md", new byte[0]);
        assertTrue(refused(unlisted).contains("The manifest does not list \"help/more.md\""));
        Map<String, byte[]> missing = entries();
        missing.remove("help/index.md");
        assertTrue(refused(missing).contains("The file \"help/index.md\" that the manifest lists is missing"));
        Map<String, byte[]> renamed = entries();
        String manifest = new String(renamed.get("manifest.txt"), StandardCharsets.UTF_8);
        renamed.put("manifest.txt", manifest.replaceFirst("id .*", "id ..").getBytes(StandardCharsets.UTF_8));
        assertTrue(refused(renamed).contains("The manifest is missing or cannot be read"));
        renamed.put("manifest.txt", manifest.replaceFirst("id .*", "id other").getBytes(StandardCharsets.UTF_8));
        assertTrue(refused(renamed).contains("The manifest does not name the framework"));
    }

    @Test
    void bombsAndRubbishAreRefused() throws Exception {
        assertTrue(english(assertThrows(BadInputException.class, () -> FrameworkPackage.read(new byte[100], "p")))
                .contains("no framework package"));
        Map<String, byte[]> bomb = entries();
        bomb.put("samples/big.csv", new byte[257 << 20]);
        assertTrue(refused(bomb).contains("at most 256 MB"));
        assertEquals(List.of(), installed.list());
    }

    @Test
    void hostileFrameworksInsideAreRefused() throws Exception {
        Map<String, byte[]> entries = entries();
        String text = new String(entries.get("framework.criteria"), StandardCharsets.UTF_8);
        Path file = work.resolve("storm-example.criteria");
        Files.writeString(file, text.replaceFirst("\\?>", "?><!DOCTYPE f [<!ENTITY x SYSTEM \"file:///etc/hosts\">]>"));
        BadInputException e = assertThrows(BadInputException.class, this::pack);
        assertEquals("doctype", e.findings().getFirst().rule());
    }

    private Map<String, byte[]> entries() throws Exception {
        FrameworkPackage good = pack();
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("manifest.txt", good.manifest().text().getBytes(StandardCharsets.UTF_8));
        entries.putAll(good.files());
        return entries;
    }

    private static String refused(Map<String, byte[]> entries) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        }
        BadInputException e =
                assertThrows(BadInputException.class, () -> FrameworkPackage.read(bytes.toByteArray(), "p.thangpkg"));
        assertFalse(e.findings().getFirst().in(Locale.of("vi")).isBlank());
        return english(e);
    }

    private static String english(BadInputException e) {
        return e.findings().getFirst().in(Locale.ENGLISH);
    }
}
