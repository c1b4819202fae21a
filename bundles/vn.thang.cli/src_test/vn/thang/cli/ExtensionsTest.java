// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.cli.Terminal.Result;

/** A consultant's way: make a package, try it, score, explain, report and verify with it, hand the result on. */
class ExtensionsTest {
    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = new Terminal(folder);
        done("extensions new risk .");
    }

    private String done(String line) {
        Result result = terminal.run(line.split(" "));
        assertEquals(0, result.code(), result::err);
        return result.out();
    }

    private Result fails(int code, String line) {
        Result result = terminal.run(line.split(" "));
        assertEquals(code, result.code(), result::err);
        return result;
    }

    private void imported() {
        done("import table --framework risk-example.criteria --data units.csv --out A.assessment");
    }

    private void replace(String file, String from, String to) throws Exception {
        String text = Files.readString(terminal.file(file));
        assertTrue(text.contains(from), from);
        terminal.write(file, text.replace(from, to));
    }

    @Test
    void theExampleIsFoundValidatedScoredAndExplained() {
        assertTrue(
                done("extensions list").startsWith("risk 1.0.0, in use: Risk weighting (https://example.org/risk/1)"));
        done("validate risk-example.criteria thang-extensions/risk.ecore");
        imported();
        // by hand: risk = 4 × 5 / 25 × (1 - 0.25) = 0.6; A: 10 × 9 / 10 × (1 - 0.3) = 6.3, 6 × (1 - 0 / 20) = 6;
        // B: 8 × 0.7 = 5.6, 6 × (1 - 5 / 20) = 4.5; C: 10 × 0.7 = 7, 25 days late: 0
        assertEquals("""
                unit,name,group,points,maximum,percent,rank,band,card,1,2
                A,Đơn vị A,,12.3,16,76.875,1,,12.3,6.3,6
                B,Đơn vị B,,10.1,16,63.125,2,,10.1,5.6,4.5
                C,Đơn vị C,,7,16,43.75,3,,7,7,0
                """, done("score A.assessment"));
        assertTrue(
                done("explain A.assessment --unit A --node 1")
                        .startsWith(
                                "1 Tasks completed: Risk-weighted criterion: base * (1 - risk / 2) where base (points by"
                                        + " the rule) = 9, risk (Remaining risk (0 to 1)) = 0.6; within 0 to 10 = 6.3. By the rule:"
                                        + " 10 × 9 / 10 = 9"),
                () -> done("explain A.assessment --unit A --node 1"));
        assertTrue(
                done("explain A.assessment --unit B --node 2 --lang vi")
                        .startsWith(
                                "2 Báo cáo đúng hạn: Thời hạn: max * MAX(0, 1 - daysLate / limit), trong đó max (điểm"
                                        + " tối đa) = 6, daysLate (Số ngày trễ) = 5, limit (Trễ từ bao nhiêu ngày thì không có điểm)"
                                        + " = 20; trong khoảng 0 đến 6 = 4,5"),
                () -> done("explain A.assessment --unit B --node 2 --lang vi"));
    }

    @Test
    void resultsAreReportedAndVerifiedWhereThePackageIsNotInstalled() throws Exception {
        imported();
        String scores = done("score A.assessment");
        done("extensions remove risk --folder thang-extensions");
        assertEquals(scores, done("score A.assessment"), "the assessment brings its package along");
        done("report A.assessment --format json,html --document report --out r --lang vi");
        assertTrue(Files.readString(terminal.file("r/A.html")).contains("12,3"));
        done("verify r/A.json");
        Result missing = fails(1, "validate risk-example.criteria");
        assertTrue(missing.err().contains("The package https://example.org/risk/1 is not installed."), missing.err());
        assertTrue(missing.err().contains("without it nothing can be computed here."), missing.err());
    }

    @Test
    void valuesOutOfBoundsAndFormulasThatCannotBeUsedAreErrors() throws Exception {
        replace("risk-example.criteria", "likelihood=\"4\"", "likelihood=\"6\"");
        String words = fails(1, "validate risk-example.criteria").err();
        assertTrue(
                words.contains(
                        "element c-tasks, feature likelihood: The likelihood is a whole number from 1 (rare) to 5"),
                words);
        replace("thang-extensions/risk.ecore", "1 - risk / 2", "1 - rsk / 2");
        words = fails(1, "validate risk-example.criteria").err();
        assertTrue(
                words.contains("position 13: Risk-weighted criterion has no number, figure or formula called rsk."),
                words);
        words = fails(1, "extensions list").err();
        assertTrue(words.contains("risk.ecore, element RiskWeightedCriterion.points: Formula, position 13:"), words);
        fails(2, "extensions install thang-extensions/risk.ecore --folder elsewhere");
        assertTrue(Files.notExists(terminal.file("elsewhere")), "what has errors is not installed");
    }

    @Test
    void judgementUnderAFormulaIsRefusedAsTheFormulaWouldNeverCount() throws Exception {
        replace(
                "risk-example.criteria",
                "<rule xsi:type=\"criteria:RatioRule\" numerator=\"m-done\" denominator=\"m-given\"/>",
                "<rule xsi:type=\"criteria:ExpertRule\"/>");
        String words = fails(1, "validate risk-example.criteria").err();
        assertTrue(words.contains("experts award the points of this criterion directly"), words);
    }

    @Test
    void aRuleOfAPackageWorksOverARuleThatComparesUnits() throws Exception {
        replace(
                "risk-example.criteria",
                "<rule xsi:type=\"criteria:RatioRule\" numerator=\"m-done\" denominator=\"m-given\"/>",
                "<rule xsi:type=\"criteria:RatioToBestRule\" numerator=\"m-done\"/>");
        imported();
        // by hand: B: 10 × 8 / 10 (the best) × 0.7 = 5.6
        String scores = done("score A.assessment");
        assertTrue(scores.contains("B,Đơn vị B,,10.1,16,63.125,2,,10.1,5.6,4.5"), scores);
    }

    @Test
    void aPackageIsInstalledWithItsOriginSwitchedOffAndOn() {
        String install = "extensions install thang-extensions/risk.ecore --folder all/thang-extensions";
        Result shown = fails(1, install);
        assertTrue(shown.err().contains("SHA-256: ") && shown.err().contains("Nothing was installed"), shown.err());
        assertTrue(Files.notExists(terminal.file("all")), "shown before anything is copied");
        Result installed = terminal.run((install + " --yes").split(" "));
        assertEquals(0, installed.code());
        for (String word : List.of("address: https://example.org/risk/1", "from: Thang", "SHA-256: ", "Deadline")) {
            assertTrue(installed.err().contains(word), installed.err());
        }
        done("extensions disable risk --folder all/thang-extensions");
        assertTrue(done("extensions list --folder all/thang-extensions").contains("switched off"));
        done("extensions enable risk --folder all/thang-extensions");
        assertTrue(done("extensions list --folder all/thang-extensions").contains("in use"));
        assertTrue(fails(2, "extensions remove nothing --folder all/thang-extensions")
                .err()
                .contains("There is no package called \"nothing\" here; there are: risk."));
        fails(2, "extensions new Risk .");
    }
}
