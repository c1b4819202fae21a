// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * One digit of a report that a reader can see, and how to change it.
 *
 * @param file the file to change
 * @param part entry of an Office file, with that of a workbook inside a chart after an exclamation mark; empty = the file
 * @param offset of the digit in the part, as ISO 8859-1
 * @param around some text before and after the digit
 */
record TextDigit(Path file, String part, int offset, String around) implements Tampering {
    /** Digits per part of a file: some at the beginning, some in the middle, some at the end. */
    private static final int EACH = 3;
    /**
     * Elements of Office files whose text is seen: texts, values, formulas, headers, footers, instructions of
     * fields; and the formats of numbers.
     */
    private static final Pattern OFFICE = Pattern.compile(
            "<((?:\\w+:)?(?:t|v|f|oddHeader|oddFooter|evenFooter|firstFooter|instrText|title))(?: [^>]*)?>([^<]+)</\\1>"
                    + "|(formatCode)=\"([^\"]+)\"");
    /** Parts of Office files that nobody sees as they stand. */
    private static final Pattern UNSEEN = Pattern.compile(
            ".*(\\.rels|Content_Types\\].xml|word/styles.xml|theme.*|settings.*|fontTable.xml|app.xml|proof.zip)");

    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    @Override
    public String toString() {
        return file.getFileName() + (part.isEmpty() ? "" : " " + part) + " at " + offset + ": " + around;
    }

    static boolean isOffice(String format) {
        return List.of("docx", "xlsx", "pptx").contains(format);
    }

    /** Digits all over an Office file. */
    static List<Tampering> office(Path file) throws IOException {
        List<Tampering> all = new ArrayList<>();
        office(file, Files.readAllBytes(file), "", all);
        return all;
    }

    private static void office(Path file, byte[] archive, String within, List<Tampering> all) throws IOException {
        for (Map.Entry<String, byte[]> entry : unpack(archive).entrySet()) {
            String part = within + entry.getKey();
            if (entry.getKey().endsWith(".xlsx")) {
                office(file, entry.getValue(), part + "!", all);
            } else if (!UNSEEN.matcher(part).matches()) {
                String text = new String(entry.getValue(), StandardCharsets.ISO_8859_1);
                List<Integer> digits = new ArrayList<>();
                Matcher element = OFFICE.matcher(text);
                while (element.find()) {
                    int group = element.group(2) != null ? 2 : 4;
                    digits(text, element.start(group), element.end(group), digits);
                }
                all.addAll(some(file, part, text, digits));
            }
        }
    }

    /** Digits all over a text file, outside of what must not be read as text. */
    static List<Tampering> text(Path file, Pattern unseen) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        List<Integer> digits = new ArrayList<>();
        int from = 0;
        Matcher skipped = unseen.matcher(text);
        while (skipped.find()) {
            digits(text, from, skipped.start(), digits);
            from = skipped.end();
        }
        digits(text, from, text.length(), digits);
        return some(file, "", text, digits);
    }

    private static void digits(String text, int from, int to, List<Integer> digits) {
        Matcher digit = DIGIT.matcher(text).region(from, to);
        while (digit.find()) {
            digits.add(digit.start());
        }
    }

    private static List<Tampering> some(Path file, String part, String text, List<Integer> digits) {
        int step = Math.max(1, digits.size() / EACH);
        List<Tampering> chosen = new ArrayList<>();
        for (int i = digits.size() - 1; i >= 0; i -= step) {
            int at = digits.get(i);
            String around = text.substring(Math.max(0, at - 15), Math.min(text.length(), at + 15));
            chosen.add(new TextDigit(file, part, at, around.replaceAll("\\s+", " ")));
        }
        return chosen;
    }

    @Override
    public void into(Path target) throws IOException {
        Files.write(target, changed(Files.readAllBytes(file), part));
    }

    private byte[] changed(byte[] content, String within) throws IOException {
        if (within.isEmpty()) {
            byte[] changed = content.clone();
            changed[offset] = (byte) (changed[offset] == '9' ? '8' : changed[offset] + 1);
            return changed;
        }
        String[] parts = within.split("!", 2);
        Map<String, byte[]> entries = unpack(content);
        entries.put(parts[0], changed(entries.get(parts[0]), parts.length == 1 ? "" : parts[1]));
        return pack(entries);
    }

    /** By the directory at the end, as Office does: the sizes before streamed entries are not known yet. */
    private static Map<String, byte[]> unpack(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        Path file = Files.createTempFile("thang", ".zip");
        try {
            Files.write(file, archive);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : zip.stream().toList()) {
                    entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
        } finally {
            Files.delete(file);
        }
        return entries;
    }

    private static byte[] pack(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }
}
