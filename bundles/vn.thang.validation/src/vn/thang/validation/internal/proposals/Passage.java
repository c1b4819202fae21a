// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a text that may be a statement: a sentence, or the rows of a table.
 *
 * @param statement verbatim, with white space collapsed; rows of a table keep their lines
 * @param searched the same in lower case, with dates, years and numbers of documents blotted out
 * @param rows the cells of a table; empty for a sentence
 * @param vietnamese how numbers are printed
 */
public record Passage(String statement, String searched, List<List<String>> rows, boolean vietnamese) {
    /** What is longer is no sentence; its head is looked at. */
    private static final int LONGEST = 2_000;

    private static final Pattern CELLS = Pattern.compile("\\s*(?:\\t|\\|)\\s*");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])\\s+(?=[\\p{Lu}\\d“\"(-])");
    private static final List<Pattern> NO_FIGURES = List.of(
            Pattern.compile("\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{4}"),
            Pattern.compile("(?<![\\d/])\\d{1,2}/(?:19|20)\\d{2}(?!\\d)"),
            Pattern.compile("\\d+(?:/\\d{4})?/[\\p{L}][\\p{L}\\d/-]*"),
            Pattern.compile(
                    "(?:năm|giai đoạn|year|years|in|since|by|until)\\s+(?:19|20)\\d{2}(?:\\s?[-–]\\s?(?:19|20)\\d{2})?"),
            Pattern.compile("(?:tháng|ngày|quý|khóa|khoá|điều|khoản|phụ lục|level|levels|article)\\s+\\d{1,2}(?!\\d)"),
            Pattern.compile("mức(?: độ)?\\s+\\d(?:\\s*(?:,|và|-)\\s*\\d)*(?![\\d%])"),
            Pattern.compile("\\((?:19|20)\\d{2}\\)"));

    /** The passages of a text, in order. */
    public static List<Passage> of(String text) {
        boolean vietnamese = Figures.vietnamese(text);
        List<Passage> passages = new ArrayList<>();
        List<String> table = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (CELLS.split(line.strip(), -1).length > 1) {
                table.add(line.strip());
                continue;
            }
            endTable(table, vietnamese, passages);
            for (String sentence : SENTENCE_END.split(line.strip())) {
                if (!sentence.isBlank()) {
                    passages.add(sentence(sentence, vietnamese));
                }
            }
        }
        endTable(table, vietnamese, passages);
        return passages;
    }

    private static void endTable(List<String> lines, boolean vietnamese, List<Passage> passages) {
        if (!lines.isEmpty()) {
            List<List<String>> rows = lines.stream()
                    .map(line -> List.of(CELLS.split(line.replaceAll("^\\||\\|$", ""), -1)))
                    .toList();
            passages.add(new Passage(String.join("\n", lines), "", rows, vietnamese));
            lines.clear();
        }
    }

    private static Passage sentence(String sentence, boolean vietnamese) {
        String whole = sentence.strip().replaceAll("[\\s\\u00a0]+", " ");
        String statement = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
        String searched = statement.toLowerCase(Locale.ROOT);
        for (Pattern pattern : NO_FIGURES) {
            Matcher matcher = pattern.matcher(searched);
            searched = matcher.replaceAll(found -> "·".repeat(found.end() - found.start()));
        }
        return new Passage(statement, searched, List.of(), vietnamese);
    }

    /** Where a pattern is found in the {@link #searched} text; the letters before it in the statement have the same places. */
    List<MatchResult> all(Pattern pattern) {
        return pattern.matcher(searched).results().toList();
    }

    /** A printed number in the form of checks. */
    String data(String printed) {
        return Figures.data(printed, vietnamese);
    }
}
