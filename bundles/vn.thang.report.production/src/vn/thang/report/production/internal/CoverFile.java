// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.production.internal;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.stream.Collectors;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.io.AtomicFile;
import vn.thang.criteria.text.Messages;
import vn.thang.report.ExportException;

/** Reads and writes the texts of a cover: a {@code .properties} file in UTF-8. */
public final class CoverFile {
    private static final Messages MESSAGES = Messages.of(CoverText.class);
    private static final long LARGEST = 1 << 20;

    private CoverFile() {}

    /** The checked texts. */
    public static SortedMap<String, String> read(Path file) throws BadInputException {
        String content = content(file);
        Map<String, Integer> lines = new HashMap<>();
        Map<String, String> texts = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        int number = 0;
        for (String line : logicalLines(content)) {
            int start = number + 1;
            number += (int) line.lines().count();
            Properties one = new Properties();
            try {
                one.load(new StringReader(line));
            } catch (IOException | IllegalArgumentException e) {
                findings.add(finding(file, start, null, "cover.escape"));
            }
            for (String key : one.stringPropertyNames()) {
                if (texts.put(key, one.getProperty(key)) != null) {
                    findings.add(finding(file, start, key, "cover.twice", lines.get(key)));
                }
                lines.putIfAbsent(key, start);
            }
        }
        if (!findings.isEmpty()) {
            throw new BadInputException(findings);
        }
        return CoverText.checked(texts, file.toString(), lines::get);
    }

    /** Writes texts, a line each. */
    public static void write(SortedMap<String, String> texts, Path file) throws ExportException {
        String lines = texts.entrySet().stream()
                .map(each -> each.getKey() + " = " + escaped(each.getValue()) + "\n")
                .collect(Collectors.joining());
        try {
            AtomicFile.write(file, lines.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ExportException(finding(file, null, null, "cover.unwritten"), e);
        }
    }

    /** What a reader of properties takes for something else at the place of a text. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t")
                .replace("\f", "\\f");
    }

    /** Lines with those that continue them. */
    private static List<String> logicalLines(String content) {
        List<String> logical = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : content.lines().toList()) {
            open.append(line).append('\n');
            boolean comment =
                    line.stripLeading().startsWith("#") || line.stripLeading().startsWith("!");
            if (comment || !continues(line)) {
                logical.add(open.toString());
                open.setLength(0);
            }
        }
        if (!open.isEmpty()) {
            logical.add(open.toString());
        }
        return logical;
    }

    private static boolean continues(String line) {
        int slashes = 0;
        while (slashes < line.length() && line.charAt(line.length() - 1 - slashes) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private static String content(Path file) throws BadInputException {
        try {
            if (Files.size(file) > LARGEST) {
                throw bad(file, "cover.large");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw bad(file, "cover.encoding");
        } catch (NoSuchFileException e) {
            throw bad(file, "cover.missing");
        } catch (IOException e) {
            throw bad(file, "cover.unreadable");
        }
    }

    private static BadInputException bad(Path file, String key) {
        return new BadInputException(finding(file, null, null, key));
    }

    private static Finding finding(Path file, Integer line, String column, String key, Object... args) {
        return Finding.error("cover", new Location(file.toString(), null, line, column), MESSAGES.message(key, args));
    }
}
