// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.help.content;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds pages that hold every word of a question, without regard to case and diacritics. */
public final class HelpSearch {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int IN_TITLE = 20;
    private static final int IN_HEADING = 5;

    /** A page with how well it fits: larger is better. */
    public record Hit(HelpPage page, int score) {}

    private HelpSearch() {}

    /** The pages that fit, best first; none for an empty question. */
    public static List<Hit> find(HelpContents contents, String question) {
        List<String> words = SPACE.splitAsStream(fold(question.strip()))
                .filter(word -> !word.isEmpty())
                .toList();
        List<Hit> hits = new ArrayList<>();
        for (HelpPage page : contents.pages()) {
            int score = words.isEmpty() ? 0 : score(page, words);
            if (score > 0) {
                hits.add(new Hit(page, score));
            }
        }
        hits.sort(Comparator.comparingInt(Hit::score).reversed());
        return List.copyOf(hits);
    }

    private static int score(HelpPage page, List<String> words) {
        String title = fold(page.title());
        List<String> lines = page.markdown().lines().map(HelpSearch::fold).toList();
        int total = 0;
        for (String word : words) {
            int score = title.contains(word) ? IN_TITLE : 0;
            for (String line : lines) {
                if (line.contains(word)) {
                    score += line.startsWith("#") ? IN_HEADING : 1;
                }
            }
            if (score == 0) {
                return 0;
            }
            total += score;
        }
        return total;
    }

    /** Small letters without diacritics: "Điểm tối đa" becomes "diem toi da". */
    static String fold(String text) {
        String letters = Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD);
        return MARKS.matcher(letters).replaceAll("");
    }
}
