// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

/** Texts of small invented framework files. */
final class Framework {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <criteria:Framework xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:criteria="http://vn.thang/criteria/1" \
            id="fw" code="fw" version="1">
              <name language="vi">Bộ thử</name>
              <name language="en">Trial</name>
            """;

    private Framework() {}

    /** A framework with this content. */
    static String of(String content) {
        return HEAD + content + "</criteria:Framework>\n";
    }

    /** Two criteria worth 60 and 40 points, one of them by a formula over the measures a and b. */
    static String formula(String expression) {
        return scorecard(expression, "100");
    }

    /** The same with another maximum of the whole. */
    static String scorecard(String expression, String maximum) {
        return of("""
                  <measures id="m-a" code="a">
                    <name language="vi">Số a</name>
                    <name language="en">Figure a</name>
                  </measures>
                  <measures id="m-b" code="b">
                    <name language="vi">Số b</name>
                    <name language="en">Figure b</name>
                  </measures>
                  <scorecards id="s" code="all" maximum="%s">
                    <name language="vi">Bảng</name>
                    <name language="en">Scorecard</name>
                    <children xsi:type="criteria:Criterion" id="c1" code="1" maximum="60">
                      <name language="vi">Một</name>
                      <name language="en">One</name>
                      <rule xsi:type="criteria:FormulaRule" expression="%s"/>
                    </children>
                    <children xsi:type="criteria:Criterion" id="c2" code="2" maximum="40">
                      <name language="vi">Hai</name>
                      <name language="en">Two</name>
                    </children>
                  </scorecards>
                """.formatted(maximum, expression));
    }

    static String good() {
        return formula("max * a / b");
    }

    /** Two tiers with a scorecard each. */
    static String tiers() {
        return of("""
                  <tiers id="t1" code="province"><name language="vi">Tỉnh</name></tiers>
                  <tiers id="t2" code="district"><name language="vi">Huyện</name></tiers>
                  <scorecards id="s1" code="P" maximum="10" tier="t1">
                    <children xsi:type="criteria:Criterion" id="p1" code="1.1" maximum="10"/>
                  </scorecards>
                  <scorecards id="s2" code="D" maximum="20" tier="t2">
                    <children xsi:type="criteria:Criterion" id="d1" code="1.1" maximum="20"/>
                  </scorecards>
                """);
    }
}
