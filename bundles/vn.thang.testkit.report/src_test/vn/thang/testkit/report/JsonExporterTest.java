// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.testkit.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import vn.thang.report.Exporter;
import vn.thang.report.JsonExporter;

class JsonExporterTest extends ExporterContractTest {
    @Override
    protected Exporter exporter() {
        return new JsonExporter();
    }

    @Override
    protected String textOf(List<Path> files) throws IOException {
        return String.join("\n", read(files.getFirst(), JsonToken.VALUE_STRING));
    }

    /** Origin of the numbers: SampleReports; the total is 43.72 + 89.27 + 17.78 as in SampleReports. */
    @Test
    void numbersAreExact() throws Exception {
        Path file = exporter().export(SampleReports.small(), folder, "report").getFirst();
        List<String> decimals = read(file, JsonToken.VALUE_NUMBER_FLOAT);
        assertTrue(decimals.contains(SampleReports.points(0).toPlainString()), decimals.toString());
        BigDecimal sum = new BigDecimal("43.72").add(new BigDecimal("89.27")).add(new BigDecimal("17.78"));
        assertTrue(decimals.contains(sum.toPlainString()), decimals.toString());
    }

    /** Twice in the ranking and twice in the standings: points and percent of one unit each; null also: no day of effect. */
    @Test
    void missingNotApplicableAndZeroAreThreeThings() throws Exception {
        Path file = exporter().export(SampleReports.small(), folder, "report").getFirst();
        assertEquals(4 + 1, read(file, JsonToken.VALUE_NULL).size());
        assertEquals(4, read(file, JsonToken.VALUE_TRUE).size());
        assertEquals(
                4,
                read(file, JsonToken.VALUE_NUMBER_INT).stream()
                        .filter("0"::equals)
                        .count());
    }

    @Test
    void namesItsFormAndLanguage() throws Exception {
        String json = Files.readString(
                exporter().export(SampleReports.small(), folder, "report").getFirst());
        assertTrue(
                json.startsWith("{\n  \"format\" : \"thang-report\",\n  \"version\" : 1,\n  \"document\" : \"report\","
                        + "\n  \"kind\" : \"BC\""),
                json);
        assertTrue(json.contains("\"language\" : \"vi\""));
        assertTrue(json.contains("\"date\" : \"2019-06-05\""));
    }

    /** Rhino's parser takes the same values from the file as the numbers of SampleReports, and stands to every sign of it. */
    @Test
    void javaScriptReadsTheSameValues() throws Exception {
        Path file = exporter().export(SampleReports.small(), folder, "report").getFirst();
        Context context = Context.enter();
        try {
            Scriptable scope = context.initSafeStandardObjects();
            ScriptableObject.putProperty(scope, "text", Files.readString(file));
            Object seen = context.evaluateString(scope, """
                    var all = [];
                    function walk(value) {
                      if (value !== null && typeof value === "object") {
                        for (var key in value) { walk(value[key]); }
                      } else {
                        all.push(typeof value === "string" ? "text " + value : JSON.stringify(value));
                      }
                    }
                    walk(JSON.parse(text));
                    all.join("\\n")
                    """, "read.js", 1, null);
            List<String> values = Context.toString(seen).lines().toList();
            for (String name : SampleReports.TRICKY_NAMES) {
                assertTrue(values.contains("text " + name), name);
            }
            assertEquals(4, values.stream().filter("0"::equals).count());
            assertEquals(4 + 1, values.stream().filter("null"::equals).count());
            assertTrue(
                    values.contains(SampleReports.points(0).stripTrailingZeros().toPlainString()));
        } finally {
            Context.exit();
        }
    }

    private static List<String> read(Path file, JsonToken kind) throws IOException {
        List<String> found = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == kind) {
                    found.add(parser.getText());
                }
            }
        }
        return found;
    }
}
