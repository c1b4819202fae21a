// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thang.criteria.finding.BadInputException;

class ProofTest {
    private static final Map<String, byte[]> ENTRIES = Map.of(
            Proof.FRAMEWORK,
            bytes("<framework/>"),
            Proof.RECIPE,
            bytes("{}"),
            "data/b.csv",
            bytes("b"),
            "data/a.csv",
            bytes("a"));

    private final Proof proof = Proof.of("1.0.0", "report", ENTRIES);

    @Test
    void readsWhatItWrote() throws Exception {
        Proof read = Proof.read(proof.toBytes());
        assertEquals(proof, read);
        assertEquals("1.0.0", read.engineVersion());
        assertEquals("report", read.kind());
        assertArrayEquals(bytes("b"), read.entry("data/b.csv").orElseThrow());
        assertTrue(read.entry(Proof.TEMPLATE).isEmpty());
    }

    @Test
    void theSameContentGivesTheSameBytesInWhateverOrderItCame() {
        Map<String, byte[]> turned = new LinkedHashMap<>();
        List.copyOf(new TreeMap<>(ENTRIES).descendingMap().keySet())
                .forEach(name -> turned.put(name, ENTRIES.get(name)));
        assertArrayEquals(proof.toBytes(), Proof.of("1.0.0", "report", turned).toBytes());
    }

    /** Expected: {@code printf a | sha256sum} and {@code sha256sum data/* | sha256sum} of GNU coreutils. */
    @Test
    void hashesAreThoseOfTheSystemsTools() {
        assertEquals(
                "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb",
                proof.hashes().get("data/a.csv"));
        assertEquals("ee60364decdd8f629012d86e79f11c83ea6a4ff3d88252882c9285b18ccf89eb", proof.dataHash());
        assertEquals(proof.hashes().get(Proof.RECIPE), proof.recipeHash());
        assertEquals(proof.hashes().get(Proof.FRAMEWORK), proof.frameworkHash());
    }

    @Test
    void anEntryThatIsNotTheOneOfTheManifestIsNamed() throws Exception {
        String message = refused(changed("data/a.csv", bytes("A")));
        assertTrue(message.contains("data/a.csv") && message.contains("ca978112ca1b"), message);
        assertTrue(refused(changed("data/a.csv", null)).contains("no data/a.csv"));
        assertTrue(refused(changed("data/c.csv", bytes("c"))).contains("data/c.csv"));
        assertTrue(refused(changed(Proof.MANIFEST, null)).contains(Proof.MANIFEST));
        assertTrue(refused(changed("../evil", bytes("c"))).contains("../evil"));
    }

    @Test
    void aNewerFormIsRefusedAsNewer() throws Exception {
        byte[] newer = changed(
                Proof.MANIFEST,
                new String(unpacked(proof.toBytes()).get(Proof.MANIFEST), StandardCharsets.UTF_8)
                        .replace("\"version\" : 1", "\"version\" : 2")
                        .getBytes(StandardCharsets.UTF_8));
        assertTrue(refused(newer).contains("form 2"), refused(newer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "PK\u0003\u0004 and then nothing"})
    void whatIsNoArchiveIsRefused(String content) {
        assertTrue(refused(bytes(content)).contains("no readable zip archive"), refused(bytes(content)));
    }

    @Test
    void everyCutOffArchiveIsRefused() {
        byte[] whole = proof.toBytes();
        // The directory at the end repeats what stands before the entries and is not needed to read them.
        int directory = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        for (int length = 0; length < directory; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThrows(BadInputException.class, () -> Proof.read(cut), "cut after " + length);
        }
    }

    @Test
    void aProofNeedsFrameworkDataAndRecipe() {
        for (String name : List.of(Proof.FRAMEWORK, Proof.RECIPE)) {
            Map<String, byte[]> without = new TreeMap<>(ENTRIES);
            without.remove(name);
            assertThrows(IllegalArgumentException.class, () -> Proof.of("1.0.0", "report", without));
        }
        assertNotEquals(proof, Proof.of("1.0.1", "report", ENTRIES));
    }

    private static String refused(byte[] archive) {
        BadInputException e = assertThrows(BadInputException.class, () -> Proof.read(archive));
        assertEquals(1, e.findings().size());
        return e.findings().getFirst().in(Locale.ENGLISH);
    }

    /** The archive with one entry replaced, added or (null) removed. */
    private byte[] changed(String name, byte[] content) throws IOException {
        Map<String, byte[]> entries = unpacked(proof.toBytes());
        if (content == null) {
            entries.remove(name);
        } else {
            entries.put(name, content);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
