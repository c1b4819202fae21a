// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal.proof;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.Proof;

/**
 * That comments and evidence are there, not what they say; and what experts gave, not who they are.
 *
 * @param comments cells with a comment
 * @param evidence criteria with evidence
 * @param ratings scores of experts
 */
public record SeenFacts(Set<Commented> comments, Set<Evidenced> evidence, Set<Rated> ratings) {
    private static final String COMMENTS = "data/comments.csv";
    private static final String EVIDENCE = "data/evidence.csv";
    private static final String RATINGS = "data/ratings.csv";

    public SeenFacts {
        comments = Set.copyOf(comments);
        evidence = Set.copyOf(evidence);
        ratings = Set.copyOf(ratings);
    }

    /** A cell with a comment. */
    public record Commented(String unitId, ColumnKey key) {}

    /** A criterion with evidence. */
    public record Evidenced(String unitId, String criterionId) {}

    /** What an expert gave in a round. */
    public record Rated(String unitId, String criterionId, String expert, int round, Cell cell) {}

    /** The facts as tables, sorted; a table without rows is left out. */
    public Map<String, byte[]> toEntries() {
        Map<String, byte[]> entries = new HashMap<>();
        put(
                entries,
                COMMENTS,
                comments.stream()
                        .map(each -> List.of(
                                each.unitId(),
                                each.key().itemId(),
                                ScoreTable.word(each.key().facet()),
                                ScoreTable.word(each.key().layer()))));
        put(entries, EVIDENCE, evidence.stream().map(each -> List.of(each.unitId(), each.criterionId())));
        Map<String, String> numbers = numbers();
        put(
                entries,
                RATINGS,
                ratings.stream()
                        .map(each -> List.of(
                                each.unitId(),
                                each.criterionId(),
                                numbers.get(each.expert()),
                                Integer.toString(each.round()),
                                CellText.of(each.cell()))));
        return entries;
    }

    /** A number for each expert, in the order of their ids, so that whatever sorts by them stays as it was. */
    private Map<String, String> numbers() {
        List<String> experts =
                ratings.stream().map(Rated::expert).distinct().sorted().toList();
        String form = "%0" + Integer.toString(experts.size()).length() + "d";
        Map<String, String> numbers = new HashMap<>();
        experts.forEach(expert -> numbers.put(expert, form.formatted(numbers.size() + 1)));
        return numbers;
    }

    private static void put(Map<String, byte[]> entries, String name, Stream<List<String>> lines) {
        List<List<String>> sorted =
                lines.sorted(Comparator.comparing(Object::toString)).toList();
        if (!sorted.isEmpty()) {
            entries.put(name, Entries.csv(csv -> sorted.forEach(csv::writeRecord)));
        }
    }

    /** Reads them back. */
    public static SeenFacts read(Proof proof) throws BadInputException {
        Set<Commented> comments = new HashSet<>();
        lines(proof, COMMENTS, 4, line -> {
            Facet facet = ScoreTable.constant(Facet.class, line, 2);
            Layer layer = ScoreTable.constant(Layer.class, line, 3);
            comments.add(new Commented(line.getField(0), new ColumnKey(line.getField(1), facet, layer)));
        });
        Set<Evidenced> evidence = new HashSet<>();
        lines(proof, EVIDENCE, 2, line -> evidence.add(new Evidenced(line.getField(0), line.getField(1))));
        Set<Rated> ratings = new HashSet<>();
        lines(proof, RATINGS, 5, line -> ratings.add(rated(line)));
        return new SeenFacts(comments, evidence, ratings);
    }

    private static Rated rated(CsvRecord line) throws BadInputException {
        if (!line.getField(3).matches("\\d{1,4}")) {
            throw Entries.bad(RATINGS, "proof.word", CellText.shortened(line.getField(3)));
        }
        Cell cell = CellText.read(line.getField(4))
                .orElseThrow(() -> Entries.bad(RATINGS, "proof.number", CellText.shortened(line.getField(4))));
        return new Rated(
                line.getField(0), line.getField(1), line.getField(2), Integer.parseInt(line.getField(3)), cell);
    }

    private static void lines(Proof proof, String name, int fields, Entries.Visitor visitor) throws BadInputException {
        byte[] table = proof.entry(name).orElse(new byte[0]);
        Entries.records(table, name, (CsvRecord line) -> {
            if (line.getFieldCount() != fields) {
                throw Entries.bad(name, "proof.fields", line.getFieldCount(), fields);
            }
            visitor.record(line);
        });
    }
}
