// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Group;
import vn.thang.criteria.finding.Severity;

/** Content that this installation does not know survives reading and writing, and is named. */
class UnknownContentTest {
    private static final String FILE = """
        <?xml version="1.0" encoding="UTF-8"?>
        <criteria:Framework xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:criteria="http://vn.thang/criteria/1" xmlns:fresh="http://example.org/fresh/2" xmi:version="2.0" id="f" version="1" colour="red">
          <name language="vi">Thử</name>
          <scorecards id="s" maximum="10">
            <children xsi:type="fresh:GreenCriterion" id="c1" maximum="4" carbon="12.5">
              <rule xsi:type="fresh:TreeRule" height="3"/>
              <reviewers name="An"/>
            </children>
            <children xsi:type="criteria:Criterion" id="c2" maximum="6" mood="happy">
              <rule xsi:type="criteria:ExpertRule"/>
              <fresh:remark when="2020-01-01">Xem lại</fresh:remark>
            </children>
          </scorecards>
        </criteria:Framework>
        """;

    private static FrameworkDocument read(byte[] bytes) throws Exception {
        return FrameworkFiles.read(new ByteArrayInputStream(bytes), "f.criteria");
    }

    private static FrameworkDocument read(String text) throws Exception {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everythingSurvives() throws Exception {
        Framework framework = read(FILE).framework();
        Criterion unknown =
                (Criterion) framework.getScorecards().get(0).getChildren().get(0);
        assertEquals(new BigDecimal("4"), unknown.getMaximum(), "known features of unknown objects can be used");
        byte[] once = FrameworkFiles.toBytes(framework);
        String text = new String(once, StandardCharsets.UTF_8);
        for (String kept : List.of(
                "colour=\"red\"",
                "fresh:GreenCriterion",
                "carbon=\"12.5\"",
                "fresh:TreeRule",
                "height=\"3\"",
                "name=\"An\"",
                "mood=\"happy\"",
                "<fresh:remark when=\"2020-01-01\">Xem lại</fresh:remark>",
                "xmlns:fresh=\"http://example.org/fresh/2\"")) {
            assertTrue(text.contains(kept), kept + " in\n" + text);
        }
        assertArrayEquals(once, FrameworkFiles.toBytes(read(once).framework()), text);
    }

    @Test
    void anUnknownGroupKeepsItsChildrenInTheTree() throws Exception {
        String text = FILE.replace("<reviewers name=\"An\"/>", "")
                .replace("<rule xsi:type=\"fresh:TreeRule\" height=\"3\"/>", """
                    <children xsi:type="fresh:GreenCriterion" id="c3">
                            <children xsi:type="criteria:Criterion" id="c4"/>
                          </children>\
                    """);
        FrameworkDocument document = read(text);
        Group group = (Group)
                document.framework().getScorecards().get(0).getChildren().get(0);
        Group inner = (Group) group.getChildren().get(0);
        assertEquals("c4", inner.getChildren().get(0).getId());
        byte[] once = FrameworkFiles.toBytes(document.framework());
        assertArrayEquals(once, FrameworkFiles.toBytes(read(once).framework()));
    }

    @Test
    void editsBesideUnknownContentAreSaved() throws Exception {
        Framework framework = read(FILE).framework();
        framework.getScorecards().get(0).getChildren().get(0).setMaximum(new BigDecimal("5"));
        String text = new String(FrameworkFiles.toBytes(framework), StandardCharsets.UTF_8);
        assertTrue(text.contains("id=\"c1\" maximum=\"5\" carbon=\"12.5\""), text);
    }

    @Test
    void warningsNameThePackageAndTheFirstPlace() throws Exception {
        FrameworkDocument document = read(FILE);
        assertTrue(document.findings().stream().allMatch(each -> each.severity() == Severity.WARNING));
        List<String> texts = document.findings().stream()
                .map(each -> each.in(Locale.ENGLISH))
                .toList();
        assertEquals(
                List.of(
                        "f.criteria, line 2, element f: The attribute \"colour\" is not known here; it is kept"
                                + " unchanged (1 times).",
                        "f.criteria, line 5, element c1: The package http://example.org/fresh/2 is not installed. Its"
                                + " 2 element(s) are kept unchanged but cannot be computed or edited; put its file"
                                + " (.ecore) into the folder thang-extensions beside the framework.",
                        "f.criteria, line 9, element c2: The attribute \"mood\" is not known here; it is kept"
                                + " unchanged (1 times).",
                        "f.criteria, line 9, element c2: The content \"remark\" of the package"
                                + " http://example.org/fresh/2 is not known here; it is kept unchanged (1 times)."),
                texts);
    }

    @Test
    void anUnknownRootIsAFramework() throws Exception {
        String text = FILE.replace("<criteria:Framework", "<fresh:CityFramework")
                .replace("</criteria:Framework", "</fresh:CityFramework");
        FrameworkDocument document = read(text);
        assertEquals("f", document.framework().getId());
        byte[] once = FrameworkFiles.toBytes(document.framework());
        assertTrue(new String(once, StandardCharsets.UTF_8).contains("<fresh:CityFramework"));
        assertArrayEquals(once, FrameworkFiles.toBytes(read(once).framework()));
    }

    @Test
    void aNewVersionKeepsUnknownContentAndItCountsAsContent() throws Exception {
        Framework framework = read(FILE).framework();
        String text =
                new String(FrameworkFiles.toBytes(FrameworkFiles.newVersion(framework, "2")), StandardCharsets.UTF_8);
        assertTrue(text.contains("mood=\"happy\"") && text.contains("fresh:TreeRule"), text);
        assertNotEquals(
                FrameworkFiles.contentHash(framework),
                FrameworkFiles.contentHash(read(FILE.replace("happy", "sad")).framework()));
        assertNotEquals(
                FrameworkFiles.contentHash(framework),
                FrameworkFiles.contentHash(read(FILE.replace("Xem lại", "Xem")).framework()));
    }

    @Test
    void aCommentIsNotLostSilently() throws Exception {
        FrameworkDocument document = read(FILE.replace("  <scorecards", "  <!-- note -->\n  <scorecards"));
        assertTrue(document.findings().stream()
                .anyMatch(
                        each -> each.rule().equals("comment") && each.location().row() == 4));
    }
}
