// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thang.analysis.targets.Outcome;
import vn.thang.analysis.targets.Promise;
import vn.thang.assessment.store.AssessmentStore;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Comparison;
import vn.thang.assessment.store.DecimalColumn;
import vn.thang.assessment.store.Rating;
import vn.thang.assessment.store.StoreException;
import vn.thang.assessment.store.Target;
import vn.thang.assessment.store.TargetAction;
import vn.thang.assessment.store.TargetBasis;
import vn.thang.assessment.store.TargetReview;
import vn.thang.assessment.store.TargetStatus;
import vn.thang.criteria.Origin;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.report.EarlierResults;
import vn.thang.report.EarlierResults.EarlierNode;
import vn.thang.report.EarlierResults.EarlierResult;
import vn.thang.report.EarlierYears;
import vn.thang.report.Proof;
import vn.thang.validation.AssessmentInput;
import vn.thang.validation.AssessmentValidator;

class ProofBuilderTest {
    private static final String SCORES = "data/scores.csv";
    private final OpenSample sample = new OpenSample();
    private final ProofBuilder builder = new ProofBuilder(sample.store());
    private List<Finding> findings;
    private Proof proof;

    @BeforeEach
    void evaluate() throws Exception {
        findings = new AssessmentValidator().validate(AssessmentInput.of(builder.watched()), null);
        assertEquals(3, builder.watched().ratings("u1", "a1").size());
        proof = Proof.read(builder.proof(recipe(), Optional.empty()).toBytes());
    }

    @Test
    void cellsUnitsAndColumnsComeBackAsTheyWere() throws Exception {
        try (AssessmentStore opened = open(proof)) {
            assertEquals(sample.data().columns(), opened.data().columns());
            assertEquals(sample.data().rows(), opened.data().rows());
            for (ColumnKey key : sample.data().columns()) {
                DecimalColumn expected = sample.data().column(key);
                for (int row = 0; row < expected.rows(); row++) {
                    assertEquals(sample.data().unitId(row), opened.data().unitId(row));
                    assertEquals(expected.cell(row), opened.data().column(key).cell(row), key + " " + row);
                }
            }
            assertTrue(opened.readOnly());
            assertEquals(
                    sample.store().model().getUnits().size(),
                    opened.model().getUnits().size());
        }
    }

    @Test
    void theRulesFindTheSameInIt() throws Exception {
        try (AssessmentStore opened = open(proof)) {
            assertEquals(texts(findings), texts(new AssessmentValidator().validate(AssessmentInput.of(opened), null)));
        }
        // Comments and evidence matter here: without them the rules find more.
        try (AssessmentStore without = open(without(proof, "data/comments.csv", "data/evidence.csv"))) {
            assertEquals(
                    findings.size() + 2,
                    new AssessmentValidator()
                            .validate(AssessmentInput.of(without), null)
                            .size());
        }
    }

    @Test
    void noPersonNoCommentNoEvidenceIsInIt() {
        StringBuilder all = new StringBuilder();
        proof.hashes()
                .keySet()
                .forEach(name -> all.append(new String(proof.entry(name).orElseThrow(), StandardCharsets.UTF_8)));
        assertTrue(all.indexOf("Thành phố Uông Bí") > 0, "the public part is there");
        for (String secret : OpenSample.SECRETS) {
            assertFalse(all.toString().contains(secret), secret);
        }
    }

    @Test
    void whatExpertsGaveComesBackUnderNumbers() throws Exception {
        try (AssessmentStore opened = open(proof)) {
            assertEquals(
                    List.of(
                            new Rating("u1", "a1", "1", 1, Cell.of(new BigDecimal("7.5")), null),
                            new Rating("u1", "a1", "2", 1, Cell.NOT_APPLICABLE, null),
                            new Rating("u1", "a1", "1", 2, Cell.MISSING, null)),
                    opened.ratings("u1", "a1"));
            assertEquals(List.of(), opened.ratings("u1", "b1"), "nobody asked for them");
        }
    }

    private static EarlierYears years() {
        return new EarlierYears(
                List.of(
                        new EarlierYears.Year("2016", Optional.of(2016), false),
                        new EarlierYears.Year("năm, \"2017\"", Optional.empty(), true),
                        new EarlierYears.Year("2018", Optional.of(2018), false)),
                List.of(new EarlierYears.UnitYears(
                        "u1",
                        true,
                        List.of(
                                new EarlierYears.YearResult(Optional.of(new BigDecimal("88.69")), Optional.of(1)),
                                new EarlierYears.YearResult(Optional.empty(), Optional.empty())))));
    }

    @Test
    void theYearBeforeComesBack() throws Exception {
        assertEquals(Optional.empty(), ProvenAssessment.earlier(proof));
        EarlierResults earlier = new EarlierResults(
                "Năm 2017, \"thử\"",
                true,
                false,
                Map.of(
                        "u1", new EarlierResult(Optional.of(new BigDecimal("88.69")), Optional.of(1)),
                        "u2", new EarlierResult(Optional.of(new BigDecimal("52")), Optional.empty()),
                        "u3", new EarlierResult(Optional.empty(), Optional.empty())),
                List.of(
                        new EarlierNode("g1", new BigDecimal("66.6666666666666666"), 12, true),
                        new EarlierNode("a1", new BigDecimal("0"), 1, false)),
                List.of(
                        promise("t1", Optional.of("u1"), Optional.empty()),
                        promise("t2", Optional.empty(), Optional.of(Outcome.UNIT_GONE))),
                Optional.of(years()));
        Proof compared = new ProofBuilder(sample.store(), Optional.of(earlier)).proof(recipe(), Optional.empty());
        assertEquals(Optional.of(earlier), ProvenAssessment.earlier(compared));
    }

    private static Promise promise(String id, Optional<String> unitNow, Optional<Outcome> hindrance) {
        Target target = new Target(
                id,
                "old",
                "a1",
                TargetBasis.PERCENT,
                Comparison.AT_LEAST,
                BigDecimal.valueOf(40),
                LocalDate.of(2018, 12, 31),
                "Sở \"A\"",
                TargetStatus.PLANNED,
                null,
                Origin.RECONSTRUCTED,
                List.of(new TargetAction("làm", null, null, LocalDate.of(2018, 6, 30))),
                List.of(new TargetReview(LocalDate.of(2018, 9, 30), null, "chậm")));
        return new Promise(
                target, "U1", "Đơn vị, một", "1.1", "Tiêu chí", "≥ 40 %", unitNow, unitNow.map(u -> "a1"), hindrance);
    }

    @Test
    void theSameAssessmentGivesTheSameBytes() throws Exception {
        OpenSample again = new OpenSample();
        ProofBuilder other = new ProofBuilder(again.store());
        new AssessmentValidator().validate(AssessmentInput.of(other.watched()), null);
        assertEquals(3, other.watched().ratings("u1", "a1").size());
        assertArrayEquals(
                proof.toBytes(), other.proof(recipe(), Optional.empty()).toBytes());
        assertArrayEquals(
                proof.toBytes(), builder.proof(recipe(), Optional.empty()).toBytes());
    }

    @Test
    void theRecipeComesBack() throws Exception {
        Recipe recipe = Recipe.of(proof);
        assertEquals(recipe(), recipe);
        assertEquals("Sở \"Thử\"", recipe.cover().issuer());
        assertEquals(Optional.of(LocalDate.of(2019, 6, 5)), recipe.cover().date());
        assertEquals(List.of("Luật Thử"), recipe.cover().bases());
        assertEquals("", recipe.cover().signer(), "not stated");
        assertEquals(Map.of("each", "true"), recipe.options());
        Proof withTemplate = builder.proof(recipe(), Optional.of(new byte[] {1, 2}));
        assertArrayEquals(new byte[] {1, 2}, withTemplate.entry(Proof.TEMPLATE).orElseThrow());
        assertEquals(proof.dataHash(), withTemplate.dataHash());
    }

    @Test
    void nothingCanBeWrittenIntoIt() throws Exception {
        try (AssessmentStore opened = open(proof)) {
            StoreException e = assertThrows(StoreException.class, () -> opened.snapshot(Path.of("snapshot")));
            assertTrue(e.finding().in(Locale.forLanguageTag("vi")).contains("Không thể sửa"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "43.72| 1e9      | data/scores.csv, row 4, column a1: “1e9” is no number",
                "points| guesses | data/scores.csv, row 2: “guesses” is not known here",
                "u2,|    u1,      | data/scores.csv, row 5: “u1” is there twice",
                "u2,|    u7,      | The unit “u2” has no row",
                "final|   self         | data/scores.csv, row 1, column a1: “a1” is there twice",
            })
    void whatDoesNotFitIsNamedWithItsPlace(String text, String by, String expected) {
        String scores = new String(proof.entry(SCORES).orElseThrow(), StandardCharsets.UTF_8);
        assertTrue(scores.contains(text), scores);
        Map<String, byte[]> entries = entries(proof);
        entries.put(SCORES, scores.replaceFirst(text, by).getBytes(StandardCharsets.UTF_8));
        Proof changed = Proof.of("1.0.0", "report", entries);
        BadInputException e = assertThrows(BadInputException.class, () -> open(changed));
        assertTrue(e.getMessage().contains(expected), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\"report\"|\"horoscope\"", "2019-06-05|2019-16-05", "{|[", "\"units\"|\"cities\""})
    void aDamagedRecipeIsRefused(String text, String by) {
        String recipe = new String(recipe().toBytes(), StandardCharsets.UTF_8);
        assertTrue(recipe.contains(text), recipe);
        Map<String, byte[]> entries = entries(proof);
        entries.put(Proof.RECIPE, recipe.replace(text, by).getBytes(StandardCharsets.UTF_8));
        Proof changed = Proof.of("1.0.0", "report", entries);
        BadInputException e = assertThrows(BadInputException.class, () -> Recipe.of(changed));
        assertTrue(e.getMessage().startsWith("recipe.json: The recipe cannot be read"), e.getMessage());
    }

    private static Recipe recipe() {
        String json = """
                {"kind": "report", "language": "vi", "format": "docx",
                 "cover": {"issuer": "Sở \\"Thử\\"", "date": "2019-06-05", "bases": ["Luật Thử"]},
                 "units": ["u1", "u2"], "options": {"each": "true"}}
                """;
        try {
            return Recipe.of(Proof.of(
                    "1.0.0",
                    "report",
                    Map.of(
                            Proof.FRAMEWORK,
                            new byte[0],
                            Proof.RECIPE,
                            json.getBytes(StandardCharsets.UTF_8),
                            SCORES,
                            new byte[0])));
        } catch (BadInputException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AssessmentStore open(Proof proof) throws BadInputException {
        return ProvenAssessment.open(proof, Path.of("report.docx"));
    }

    private static Map<String, byte[]> entries(Proof proof) {
        Map<String, byte[]> entries = new HashMap<>();
        proof.hashes()
                .keySet()
                .forEach(name -> entries.put(name, proof.entry(name).orElseThrow()));
        return entries;
    }

    private static Proof without(Proof proof, String... names) {
        Map<String, byte[]> entries = entries(proof);
        List.of(names).forEach(entries::remove);
        return Proof.of(proof.engineVersion(), proof.kind(), entries);
    }

    private static List<String> texts(List<Finding> findings) {
        return findings.stream().map(Finding::toString).toList();
    }
}
