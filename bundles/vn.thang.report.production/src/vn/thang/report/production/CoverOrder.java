// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.production;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.CoverData;
import vn.thang.report.ExportException;
import vn.thang.report.ReportKind;
import vn.thang.report.production.internal.CoverFile;
import vn.thang.report.production.internal.CoverText;

/**
 * What heads and feet of documents shall say instead of what the assessment states. Keys are those of {@link Key}, for all
 * documents ({@code issuer}) or for one kind of document ({@code decision.number}); the one for the kind wins. Lists have
 * a key per item: {@code bases.1}, {@code bases.2}. Immutable.
 *
 * @param texts checked texts by key
 */
public record CoverOrder(SortedMap<String, String> texts) {
    /** Leaves everything as the assessment states it. */
    public static final CoverOrder NONE = new CoverOrder(new TreeMap<>());

    /** What can be said. */
    public enum Key {
        /** The body above the issuer. */
        PARENT_BODY("parentBody"),
        /** The issuing body. */
        ISSUER("issuer"),
        /** The running number: digits. */
        NUMBER("number"),
        /** The symbol after the number: {@code QĐ-UBND}. */
        SYMBOL("symbol"),
        /** Where it is signed. */
        PLACE("place"),
        /** The date: {@code 2019-06-05} or {@code 05/06/2019}. */
        DATE("date"),
        /** The summary below the type name. */
        SUBJECT("subject"),
        /** Who decides, above the bases of a decision. */
        DECIDING_POST("decidingPost"),
        /** TM., KT., TL., TUQ. or Q. */
        AUTHORITY("authority"),
        /** The signer's post; a line break ({@code \n}) where it has two lines. */
        POSITION("position"),
        /** The signer's name, without academic title. */
        SIGNER("signer"),
        /** The legal bases, a key each. */
        BASES("bases"),
        /** The recipients, a key each. */
        RECIPIENTS("recipients"),
        /** The body in charge, named in article 2 of a decision. */
        HOST("host"),
        /** Who carries out a decision beside the units, a key each. */
        RESPONSIBLE("responsible"),
        /** From when a decision has effect, as the date; else from the day of signature. */
        EFFECTIVE("effective"),
        /** Own words of an article of a decision ({@code article.2}); {@code \n} begins a paragraph. */
        ARTICLE("article");

        private final String word;

        Key(String word) {
            this.word = word;
        }

        /** The key in a file. */
        public String word() {
            return word;
        }

        /** Whether it holds several items: {@code bases.1}. */
        public boolean list() {
            return this == BASES || this == RECIPIENTS || this == RESPONSIBLE || this == ARTICLE;
        }

        /** Whether the number of an item says where it belongs, so that there may be gaps: {@code article.3}. */
        public boolean numbered() {
            return this == ARTICLE;
        }

        /** The key with this word. */
        public static Optional<Key> of(String word) {
            return Arrays.stream(values()).filter(key -> key.word.equals(word)).findFirst();
        }
    }

    public CoverOrder {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /**
     * Takes texts by key.
     *
     * @throws BadInputException a key that does not exist, or a text that cannot stand there; each finding names the key
     *     and says what would be right
     */
    public static CoverOrder of(Map<String, String> texts) throws BadInputException {
        return new CoverOrder(CoverText.checked(texts, null, key -> null));
    }

    /**
     * Reads a {@code .properties} file in UTF-8.
     *
     * @throws BadInputException the file is missing, not in UTF-8, has a key twice or an unknown one, or a text that
     *     cannot stand there; each finding names file, line and key and says what would be right
     */
    public static CoverOrder read(Path file) throws BadInputException {
        return new CoverOrder(CoverFile.read(file));
    }

    /**
     * Writes these texts so that {@link #read} reads them again: UTF-8, a line each, in the order of their keys.
     *
     * @throws ExportException the file cannot be written; an older one is unchanged
     */
    public void write(Path file) throws ExportException {
        CoverFile.write(texts, file);
    }

    /** The cover of a document: {@code stated}, with what the order says about it. */
    public CoverData apply(ReportKind kind, CoverData stated) {
        return new CoverData(
                text(kind, Key.PARENT_BODY, stated.parentBody()),
                text(kind, Key.ISSUER, stated.issuer()),
                text(kind, Key.NUMBER, stated.number()),
                text(kind, Key.SYMBOL, stated.symbol()),
                text(kind, Key.PLACE, stated.place()),
                find(kind, Key.DATE.word()).flatMap(CoverText::date).or(stated::date),
                text(kind, Key.SUBJECT, stated.subject()),
                text(kind, Key.DECIDING_POST, stated.decidingPost()),
                text(kind, Key.AUTHORITY, stated.authority()),
                text(kind, Key.POSITION, stated.position()),
                text(kind, Key.SIGNER, stated.signer()),
                list(kind, Key.BASES, stated.bases()),
                list(kind, Key.RECIPIENTS, stated.recipients()),
                text(kind, Key.HOST, stated.host()),
                list(kind, Key.RESPONSIBLE, stated.responsible()),
                find(kind, Key.EFFECTIVE.word()).flatMap(CoverText::date).or(stated::effective),
                articles(kind));
    }

    private String text(ReportKind kind, Key key, String stated) {
        return find(kind, key.word()).orElse(stated);
    }

    private Optional<String> find(ReportKind kind, String word) {
        return Optional.ofNullable(texts.get(kind.code() + "." + word)).or(() -> Optional.ofNullable(texts.get(word)));
    }

    private List<String> list(ReportKind kind, Key key, List<String> stated) {
        List<String> own = items(kind.code() + "." + key.word());
        List<String> all = own.isEmpty() ? items(key.word()) : own;
        return all.isEmpty() ? stated : all;
    }

    /** The own words of articles at their places; empty between them. */
    private List<String> articles(ReportKind kind) {
        TreeMap<Integer, String> articles = numbered(Key.ARTICLE.word());
        articles.putAll(numbered(kind.code() + "." + Key.ARTICLE.word()));
        return articles.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(1, articles.lastKey())
                        .mapToObj(number -> articles.getOrDefault(number, ""))
                        .toList();
    }

    /** The items of a list in the order of their numbers. */
    private List<String> items(String word) {
        return List.copyOf(numbered(word).values());
    }

    private TreeMap<Integer, String> numbered(String word) {
        TreeMap<Integer, String> items = new TreeMap<>();
        texts.forEach((key, text) -> {
            if (key.startsWith(word + ".")) {
                items.put(Integer.valueOf(key.substring(word.length() + 1)), text);
            }
        });
        return items;
    }
}
