// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ApiBaselineTest {
    private static final String PRINTED = """
            Compiled from "Rule.java"
            public interface a.b.Rule<T> extends a.b.Base {
              public abstract boolean handles(T);
            }
            Compiled from "Hidden.java"
            class a.b.Hidden {
              public void run();
            }
            Compiled from "Text.java"
            public final class a.b.Text {
              public java.lang.String toString();
            }
            """;

    private static List<String> lines(String printed) {
        return ApiBaseline.lines(printed, "a.b");
    }

    @Test
    void publicTypesAndTheirMembersCount() {
        assertEquals(
                List.of(
                        "a.b.Rule: is<T> extends a.b.Base",
                        "a.b.Rule: public abstract boolean handles(T);",
                        "a.b.Rule: public interface",
                        "a.b.Text: is",
                        "a.b.Text: public class",
                        "a.b.Text: public java.lang.String toString();"),
                lines(PRINTED));
    }

    @Test
    void whatIsGoneOrChangedBreaks() {
        assertEquals(
                List.of("gone: a.b.Text: public java.lang.String toString();"),
                ApiBaseline.breaks(lines(PRINTED), lines(PRINTED.replace("String toString", "String text"))));
        assertEquals(
                2,
                ApiBaseline.breaks(lines(PRINTED), lines(PRINTED.replace("boolean", "int")))
                        .size());
    }

    @Test
    void aNewMethodBreaksWhoImplementsAnInterfaceUnlessItHasADefault() {
        String more = "handles(T);\n  public %svoid more();";
        assertEquals(
                List.of("new without default: a.b.Rule: public abstract void more();"),
                ApiBaseline.breaks(lines(PRINTED), lines(PRINTED.replace("handles(T);", more.formatted("abstract ")))));
        assertEquals(
                List.of(),
                ApiBaseline.breaks(lines(PRINTED), lines(PRINTED.replace("handles(T);", more.formatted("default ")))));
    }
}
