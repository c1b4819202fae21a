// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.ui.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.ReportKind;
import vn.thang.report.production.CoverOrder;
import vn.thang.report.production.CoverOrder.Key;

/**
 * The words of head, foot and articles as they are being typed, for all documents or for one kind. They may be wrong until
 * they are ordered. Used by the thread of the windows only.
 */
public final class CoverWords {
    /** What a decision has when nobody says more. */
    public static final int USUAL_ARTICLES = 3;

    private final Map<String, String> texts = new TreeMap<>();
    private final Runnable changed;

    CoverWords(Runnable changed) {
        this.changed = changed;
    }

    /** What was typed for a key of the cover ({@code issuer}, {@code decision.number}, {@code bases.1}), by key. */
    public Map<String, String> texts() {
        return Map.copyOf(texts);
    }

    /** Takes the texts of an earlier order or of a file in place of all that was typed. */
    public void restore(Map<String, String> words) {
        texts.clear();
        texts.putAll(words);
        changed.run();
    }

    /**
     * What was typed: one line per item for lists; empty when the assessment's own words stand.
     *
     * @param key not a numbered one
     */
    public String text(Optional<ReportKind> kind, Key key) {
        String word = word(kind, key);
        return key.list() ? String.join("\n", items(word).values()) : texts.getOrDefault(word, "");
    }

    /**
     * Takes what was typed; blank = the assessment's own words.
     *
     * @param key not a numbered one
     */
    public void text(Optional<ReportKind> kind, Key key, String typed) {
        String word = word(kind, key);
        if (key.list()) {
            texts.keySet().removeAll(keys(word));
            List<String> lines = typed.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            for (int i = 0; i < lines.size(); i++) {
                texts.put(word + "." + (i + 1), lines.get(i));
            }
        } else {
            put(word, typed);
        }
        changed.run();
    }

    /**
     * The own words of an article of a decision; empty when it has the usual ones.
     *
     * @param number from 1
     */
    public String article(Optional<ReportKind> kind, int number) {
        return texts.getOrDefault(word(kind, Key.ARTICLE) + "." + number, "");
    }

    /** Takes the own words of an article, a paragraph a line; blank = the usual ones, or no such article. */
    public void article(Optional<ReportKind> kind, int number, String typed) {
        put(word(kind, Key.ARTICLE) + "." + number, typed);
        changed.run();
    }

    /** How many articles there are, with the usual ones. */
    public int articles(Optional<ReportKind> kind) {
        SortedMap<Integer, String> own = items(word(kind, Key.ARTICLE));
        return own.isEmpty() ? USUAL_ARTICLES : Math.max(USUAL_ARTICLES, own.lastKey());
    }

    /**
     * The words as they stand.
     *
     * @throws BadInputException a text cannot stand there; the finding names the key and says what would be right
     */
    public CoverOrder order() throws BadInputException {
        return CoverOrder.of(texts);
    }

    private void put(String key, String typed) {
        if (typed.isBlank()) {
            texts.remove(key);
        } else {
            texts.put(key, typed.strip().lines().map(String::stripTrailing).collect(Collectors.joining("\n")));
        }
    }

    private List<String> keys(String word) {
        return items(word).keySet().stream().map(number -> word + "." + number).toList();
    }

    /** The items of a list by their numbers; a file may leave numbers out. */
    private SortedMap<Integer, String> items(String word) {
        SortedMap<Integer, String> items = new TreeMap<>();
        texts.forEach((key, text) -> {
            String number = key.startsWith(word + ".") ? key.substring(word.length() + 1) : "";
            if (number.matches("[1-9][0-9]{0,2}")) {
                items.put(Integer.valueOf(number), text);
            }
        });
        return items;
    }

    private static String word(Optional<ReportKind> kind, Key key) {
        return kind.map(each -> each.code() + ".").orElse("") + key.word();
    }
}
