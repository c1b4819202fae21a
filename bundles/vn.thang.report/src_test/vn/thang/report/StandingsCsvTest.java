// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thang.assessment.store.Layer;

/** The form of DESIGN 9; the numbers are those of the table at {@link SampleRun}, worked out by hand. */
class StandingsCsvTest {
    @Test
    void hasTheHeaderAndOneRowPerUnitAtFullPrecision() throws Exception {
        StringBuilder out = new StringBuilder();
        StandingsCsv.write(new SampleRun().score(Layer.FINAL), out);
        List<String> lines = out.toString().lines().toList();
        assertEquals("unit,name,group,points,maximum,percent,rank,band,district,A,A1,B,B1,C,C1", lines.get(0));
        // 150.77 / 170 × 100 with 34 significant digits
        assertEquals(
                "U1,Thành phố Uông Bí,districts,150.77,170,88.68823529411764705882352941176471,1,tot,"
                        + "150.77,43.72,43.72,89.27,89.27,17.78,17.78",
                lines.get(1));
        assertEquals(
                "U2,=1+1,districts,90,170,52.94117647058823529411764705882353,3,tb,90,30,30,50,50,10,10", lines.get(2));
        // re-based: 119 / 150 × 170, and in percent 119 / 150
        assertEquals(
                "U3,Đông Triều,districts,134.8666666666666666666666666666667,170,79.33333333333333333333333333333335,2,kha,"
                        + "134.8666666666666666666666666666667,40,40,79,79,NA,NA",
                lines.get(3));
        assertEquals("U4,\"Cô Tô, \"\"đảo\"\"\",districts,,170,,,,,20,20,,,10,10", lines.get(4));
        assertEquals(
                "U5,Hải Hà,districts,30,170,17.64705882352941176470588235294118,,yeu,30,10,10,20,20,0,0", lines.get(5));
        assertEquals(7, lines.size());
    }

    @Test
    void endsEveryLineWithALineFeed() throws Exception {
        StringBuilder out = new StringBuilder();
        StandingsCsv.write(new SampleRun().score(Layer.FINAL), out);
        assertEquals(-1, out.indexOf("\r"));
        assertEquals('\n', out.charAt(out.length() - 1));
    }
}
