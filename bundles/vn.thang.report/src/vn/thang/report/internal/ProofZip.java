// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Messages;
import vn.thang.report.Proof;

/** The archive of a {@link Proof}. */
public final class ProofZip {
    private static final Messages MESSAGES = Messages.of(ProofZip.class);
    private static final Pattern NAME = Pattern.compile("[a-z0-9.-]+(/[a-z0-9.-]+)?");
    /** Entries in a proof; a foreign archive may try more. */
    private static final int MOST_ENTRIES = 32;
    /** Unpacked bytes; 11,000 units with 300 criteria need a sixth of it. */
    private static final long MOST_BYTES = 512L << 20;

    private ProofZip() {}

    /** Whether an entry may have this name: lower case, at most one folder. */
    public static boolean plain(String name) {
        return NAME.matcher(name).matches() && !name.contains("..");
    }

    /** The archive; times are those of the first day that zip knows. */
    public static byte[] write(Proof proof) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, Proof.MANIFEST, new ProofManifest(proof.engineVersion(), proof.kind(), proof.hashes()).toBytes());
            for (String name : proof.hashes().keySet()) {
                put(zip, name, proof.entry(name).orElseThrow());
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

    /** Reads and checks. */
    public static Proof read(byte[] archive) throws BadInputException {
        SortedMap<String, byte[]> entries = unpack(archive);
        byte[] listed = entries.remove(Proof.MANIFEST);
        if (listed == null) {
            throw bad("proof.missing", Proof.MANIFEST);
        }
        ProofManifest manifest = manifest(listed);
        for (Map.Entry<String, String> each : manifest.hashes().entrySet()) {
            byte[] content = entries.get(each.getKey());
            if (content == null) {
                throw bad("proof.missing", each.getKey());
            }
            if (!Sha256.hex(content).equals(each.getValue())) {
                throw bad("proof.hash", each.getKey(), Sha256.hex(content), each.getValue());
            }
        }
        for (String name : entries.keySet()) {
            if (!manifest.hashes().containsKey(name)) {
                throw bad("proof.unlisted", name);
            }
        }
        try {
            return Proof.of(manifest.engineVersion(), manifest.kind(), entries);
        } catch (IllegalArgumentException e) {
            throw bad("proof.incomplete", String.join(", ", entries.keySet()));
        }
    }

    private static ProofManifest manifest(byte[] json) throws BadInputException {
        try {
            ProofManifest manifest = ProofManifest.read(json);
            if (manifest.version() > Proof.VERSION) {
                throw bad("proof.newer", manifest.version(), Proof.VERSION);
            }
            return manifest;
        } catch (IOException e) {
            throw bad(
                    "proof.manifest",
                    String.valueOf(e.getMessage()).lines().findFirst().orElse("?"));
        }
    }

    private static SortedMap<String, byte[]> unpack(byte[] archive) throws BadInputException {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        long room = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes((int) Math.min(room + 1, Integer.MAX_VALUE - 8));
                room -= content.length;
                if (room < 0 || entries.size() == MOST_ENTRIES) {
                    throw bad("proof.large", MOST_BYTES >> 20, MOST_ENTRIES);
                }
                if (!plain(entry.getName()) || entries.put(entry.getName(), content) != null) {
                    throw bad("proof.name", entry.getName());
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw bad("proof.damaged");
        }
        if (entries.isEmpty()) {
            throw bad("proof.damaged");
        }
        return entries;
    }

    private static BadInputException bad(String key, Object... args) {
        return new BadInputException(Finding.error("proof", Location.none(), MESSAGES.message(key, args)));
    }
}
