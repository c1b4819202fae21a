// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Author;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellEdit;
import vn.thang.assessment.store.ColumnKey;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.store.MemoryScoreData;
import vn.thang.catalog.vn.Catalog;
import vn.thang.catalog.vn.Sample;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.io.Metamodel;
import vn.thang.scoring.ScoringRun;
import vn.thang.scoring.methods.StandardMethods;

/** Scripts on the sample of Quảng Ninh 2018; expected numbers are those of the engine, asked in Java. */
class ScriptsTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final ScriptLimits SHORT = new ScriptLimits(Duration.ofSeconds(2), 300, 512L << 20, 100_000);
    private static Assessment model;
    private static MemoryScoreData data;
    private static ScoringRun run;

    @BeforeAll
    static void sample() throws Exception {
        Metamodel.init();
        Sample sample = Catalog.find("quang-ninh-2018").orElseThrow().sample().orElseThrow();
        model = sample.model();
        data = new MemoryScoreData(model.getUnits().stream().map(Unit::getId).toList());
        sample.edits().forEach(edit -> data.set(edit.unitId(), edit.key(), edit.cell()));
        run = StandardMethods.scoring()
                .score(Catalog.find("quang-ninh-2018").orElseThrow().framework(), model, data, Layer.FINAL);
    }

    private static ScriptOutcome run(String text, Map<String, String> arguments) throws BadInputException {
        return new Scripts(SHORT).run(new Script("t.js", text), run, data, arguments, Locale.ENGLISH, () -> false);
    }

    private static String printed(String text) throws BadInputException {
        return run(text, Map.of()).output();
    }

    private static String refused(String text) {
        return assertThrows(BadInputException.class, () -> printed(text)).getMessage();
    }

    @Test
    void readsWhatTheEngineComputed() throws BadInputException {
        var standing = run.standings().all().getFirst();
        String code = standing.unit().getCode();
        assertEquals(
                standing.points().toPlainString() + " " + standing.rank() + " "
                        + standing.percent().doubleValue() + "\n",
                printed("print(thang.exactPoints('" + code + "'), thang.rank('" + code + "'), thang.percent('" + code
                        + "'))"));
        assertEquals("131\n", printed("print(thang.units.length)"), "units of the sample");
        String sum = run.standings().all().stream()
                .filter(each -> each.points() != null)
                .map(each -> BigDecimal.valueOf(each.points().doubleValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toString();
        String script = """
                let sum = 0;
                for (let unit of thang.units) {
                    let points = thang.exactPoints(unit);
                    if (points !== undefined) { sum += Math.round(Number(points) * 100); }
                }
                print(sum / 100);
                """;
        assertEquals(new BigDecimal(sum).doubleValue(), Double.parseDouble(printed(script)), 0.005 * 131);
    }

    @Test
    void missingAndNotApplicableNeverCountAsZero() throws BadInputException {
        String unit = model.getUnits().getFirst().getCode();
        String script = "let u = thang.units.find(u => u.code === '" + unit + "');"
                + "let c = thang.nodes(u).find(n => n.kind === 'criterion').code;"
                + "print(thang.given(u, c, 'self'), thang.given(u, c, 'self') + 1, NA, NA + 1, String(NA), NA === NA)";
        assertEquals("undefined NaN NA NaN NA true\n", printed(script));
    }

    @Test
    void asksForChangesThatBelongTogether() throws BadInputException {
        Unit unit = model.getUnits().getFirst();
        String script = "let c = thang.nodes('" + unit.getCode() + "').filter(n => n.kind === 'criterion');"
                + "thang.setPoints('" + unit.getCode() + "', c[0], 'final', 0.1, 'as agreed');"
                + "thang.setPoints('" + unit.getCode() + "', c[1], 'verified', '2.50');"
                + "thang.setPoints('" + unit.getCode() + "', c[2], 'final', NA, 'no schools');"
                + "thang.setPoints('" + unit.getCode() + "', c[3], 'final', undefined);"
                + "print(thang.args.round)";
        ScriptOutcome outcome = run(script, Map.of("round", "2"));
        assertEquals("2\n", outcome.output());
        List<String> criteria = run.tableOf(unit).orElseThrow().plan().nodes().stream()
                .filter(node -> node.kind() == vn.thang.scoring.NodeKind.CRITERION)
                .map(node -> node.id())
                .toList();
        assertEquals(
                List.of(
                        edit(unit, criteria.get(0), Layer.FINAL, Cell.of(new BigDecimal("0.1")), "as agreed"),
                        edit(unit, criteria.get(1), Layer.VERIFIED, Cell.of(new BigDecimal("2.5")), null),
                        edit(unit, criteria.get(2), Layer.FINAL, Cell.NOT_APPLICABLE, "no schools"),
                        edit(unit, criteria.get(3), Layer.FINAL, Cell.MISSING, null)),
                outcome.edits());
        // sha256 of the text by sha256sum would be the same; here only its place in the label matters
        assertEquals(
                "Tập lệnh t.js (sha256 " + outcome.script().sha256().substring(0, 12) + ")",
                outcome.change(new Author("script", "thang script"), VIETNAMESE).label());
    }

    private static CellEdit edit(Unit unit, String criterion, Layer layer, Cell cell, String comment) {
        return new CellEdit(unit.getId(), new ColumnKey(criterion, Facet.POINTS, layer), cell, comment);
    }

    @Test
    void sha256IsThatOfTheText() {
        // printf abc | sha256sum (FIPS 180-2, B.1)
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", new Script("a", "abc").sha256());
    }

    @Test
    void writesTables() throws BadInputException {
        assertEquals("a,\"b,\"\"c\",,NA,1\n", printed("csv('a', 'b,\"c', undefined, NA, 1)"));
    }

    @Test
    void mistakesNameTheScriptAndTheLine() {
        assertEquals("t.js, line 2: there is no unit “X99”.", refused("\nthang.rank('X99')"));
        String unit = model.getUnits().getFirst().getCode();
        assertEquals(
                "t.js, line 1: there is no criterion, group or measure “Z9” for the unit " + unit + ".",
                refused("thang.points('" + unit + "', 'Z9')"));
        assertEquals("t.js, line 3: ReferenceError: \"pionts\" is not defined.", refused("let a = 1;\n\npionts('a')"));
        assertTrue(refused("let = 3").startsWith("t.js, line 1: "), refused("let = 3"));
        assertEquals("t.js, line 1: rank takes 1 values.", refused("thang.rank()"));
        String criterion = "let c = thang.nodes('" + unit + "').find(n => n.kind === 'criterion');";
        assertTrue(refused(criterion + "thang.setPoints('" + unit + "', c, 'final', 'many')")
                .contains("“many” is no value"));
        assertTrue(refused(criterion + "thang.setPoints('" + unit + "', c, 'finel', 1)")
                .contains("“finel” is no layer"));
        assertTrue(refused(criterion + "thang.setPoints('" + unit + "', c, 'final', NA)")
                .contains("is the reason"));
        assertTrue(refused(criterion + "thang.setPoints('" + unit + "', c, 'final', 0/0)")
                .contains("is no value"));
        assertTrue(refused(criterion + "thang.setPoints('" + unit + "', c, 'final', '1e999999999')")
                .contains("is no value"));
    }

    /** Nothing of Java, of the machine, of the day or of chance is there. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.lang.System.exit(3)",
                "Packages.java.io.File('/etc/passwd')",
                "new java.io.FileReader('/etc/passwd')",
                "JavaImporter(java.io)",
                "importPackage(java.io)",
                "getClass()",
                "load('/etc/passwd')",
                "readFile('/etc/passwd')",
                "require('fs')",
                "fetch('http://127.0.0.1/')",
                "new XMLHttpRequest()",
                "thang.units[0].getClass().forName('java.lang.Runtime')",
                "print.getClass()",
                "NA.constructor.constructor('return java')().lang",
                "print.constructor('return Packages')().java.lang.Runtime",
                "new Date()",
                "eval('1')",
                "new Function('return 1')",
                "(() => 1).constructor('return 1')()",
                "(function* () {}).constructor('return 1')()",
                "BigInt(3)",
                "Math.random()",
            })
    void seesNothingElse(String text) {
        String message = refused(text);
        assertTrue(message.startsWith("t.js, line 1: "), message);
        assertTrue(
                message.contains("is not defined")
                        || message.contains("not a function")
                        || message.contains("Cannot find function"),
                message);
    }

    /** Each ends within its limit, whatever the script catches. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "for (;;) {}",
                "for (;;) { try { for (;;) {} } catch (e) {} finally { for (;;) {} } }",
                "function f() { try { f() } finally { f() } } f()",
                "function f() { f() } f()",
                "let f = () => [1].map(f); f()",
                "let s = 'x'; for (;;) { s += s; s.length; s.charAt(5) }",
                "let a = []; for (;;) { a.push(new Array(1000).join('x')) }",
                "'x'.repeat(1 << 30).split('')",
                "new Array(4294967295).fill(0)",
                "new Array(4294967295).join('x')",
                "/^(a+)+$/.test('a'.repeat(40) + 'b')",
                "for (;;) { print('0123456789') }",
                "[1,2,3].sort(() => { for (;;) {} })",
                "JSON.parse('['.repeat(100000))",
                "let o = {}; for (let i = 0; i < 100000; i++) { o = {o} } JSON.stringify(o)",
                "3n ** 1000000000n",
                "let x = Array.prototype.fill; x.call({length: 1e15}, 0)",
                "Math.max.apply(null, {length: 4294967295})",
                "Array.from({length: 4294967295})",
                "JSON.stringify(new Array(4294967295))",
                "let a = new Array(1000000).fill(0); for (;;) { a.unshift(1) }",
                "new Array(4294967295) + ''",
            })
    void endsInTime(String text) {
        String message = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> refused(text));
        assertTrue(message.startsWith("t.js"), message);
    }

    @Test
    void isCancelled() {
        String message = assertThrows(
                        BadInputException.class,
                        () -> new Scripts(ScriptLimits.STANDARD)
                                .run(new Script("t.js", "for (;;) {}"), run, data, Map.of(), VIETNAMESE, () -> true))
                .findings()
                .getFirst()
                .in(VIETNAMESE);
        assertEquals("t.js, dòng 0: tập lệnh đã bị hủy; không có gì thay đổi.".replace(", dòng 0", ""), message);
    }

    /** In Rhino a constant in a loop keeps the value of the first round: nobody shall reckon with that. */
    @Test
    void constantsAreRefused() {
        assertEquals("t.js, line 2: write let instead of const.", refused("\nfor (const u of thang.units) {}"));
        assertEquals("t.js, line 1: write let instead of const.", refused("for (;;) { const x = 1; }"));
    }

    @Test
    void namesCannotBeTakenAway() {
        assertTrue(refused("'use strict'; thang.points = () => 1").startsWith("t.js, line 1: "));
    }
}
