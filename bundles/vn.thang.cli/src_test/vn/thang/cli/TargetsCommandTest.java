// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.cli.Terminal.Result;

/** Targets into an assessment, on a day, and a year later; figures are invented. */
class TargetsCommandTest {
    private static final String TARGETS = """
            kind,id,unit,item,basis,target,deadline,done,owner,status,origin,text
            target,t1,A,a,figure,>=60,2019-05-31,,Office,under_way,reconstructed,"sixty, at least"
            action,t1,,,,,2019-04-30,2019-04-30,,,,buy
            review,t1,,,,,2019-03-31,,,,,
            target,t2,B,a,figure,>25,2019-12-31,,,planned,reconstructed,
            """;
    private static final String HEADER =
            "kind,id,unit,item,basis,target,deadline,done,owner,status,origin,text,value,as_of,"
                    + "state,light,reasons,next_review,outcome\n";

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void assessment() throws IOException {
        terminal = new Terminal(folder);
        terminal.write("1.criteria", Framework.good());
        make("then.assessment", "A,Office A,K1,50@2018-12-31,100,40\nB,Office B,K1,25,50,5\n");
        terminal.write("targets.csv", TARGETS);
    }

    private void make(String file, String rows) throws IOException {
        terminal.write("data.csv", "unit,name,group,a,b,2\n" + rows);
        assertEquals(
                0,
                terminal.run("import", "table", "--framework", "1.criteria", "--data", "data.csv", "--out", file)
                        .code());
    }

    private Result importTargets(String table) {
        return terminal.run("import", "targets", "--data", table, "--into", "then.assessment");
    }

    @Test
    void whatIsOverdueIsAFinding() {
        assertEquals(
                new Result(0, "", "2 targets read, 2 of them new or changed: then.assessment\n"),
                importTargets("targets.csv"));
        // 50 of at least 60 by 31 May; 25 is not over 25, 209 days are left on 5 June
        Result result = terminal.run("targets", "then.assessment");
        assertEquals(
                new Result(
                        1,
                        HEADER
                                + "target,t1,A,a,figure,>=60,2019-05-31,,Office,under_way,reconstructed,\"sixty, at"
                                + " least\",50,2018-12-31,overdue,red,deadline_passed review_overdue,2019-03-31,\n"
                                + "action,t1,,,,,2019-04-30,2019-04-30,,,,buy,,,,,,,\n"
                                + "review,t1,,,,,2019-03-31,,,,,,,,,,,,\n"
                                + "target,t2,B,a,figure,>25,2019-12-31,,,planned,reconstructed,,25,,on_track,green,,,\n",
                        "As of 2019-06-05: 2 targets\non track: 1\noverdue: 1\n"),
                result);
        assertEquals(
                0,
                terminal.run("targets", "then.assessment", "--as-of", "2019-01-31")
                        .code(),
                "nothing was late then");
    }

    @Test
    void whatIsWrittenCanBeReadBack() throws Exception {
        importTargets("targets.csv");
        assertEquals(
                1,
                terminal.run("targets", "then.assessment", "--out", "out.csv").code());
        assertEquals(
                new Result(0, "", "2 targets read, 0 of them new or changed: then.assessment\n"),
                importTargets("out.csv"));
    }

    @Test
    void whatWasPromisedAndWhatCame() throws Exception {
        importTargets("targets.csv");
        make("now.assessment", "A,Office A,K1,70,100,40\nB,Office B,K1,,50,5\n");
        Result result = terminal.run(
                "targets", "now.assessment", "--earlier", "then.assessment", "--as-of", "2020-01-31", "--lang", "vi");
        List<String> lines = result.out().lines().toList();
        assertEquals(3, lines.size(), result.out());
        assertTrue(lines.get(1).startsWith("promise,t1,A,a,figure,>=60,")
                && lines.get(1).endsWith(",70,,,,,,kept"));
        assertTrue(lines.get(2).endsWith(",,,,,,,no_figure"), "missing is not 0");
        assertEquals(
                "Tại ngày 31/01/2020: 0 chỉ tiêu\nĐã hứa ở kỳ trước, đã thực hiện: 1\n"
                        + "Đã hứa ở kỳ trước, chưa báo cáo số liệu: 1\n",
                result.err());
        assertEquals(0, result.code());
        make("worse.assessment", "A,Office A,K1,59,100,40\n");
        assertEquals(
                1,
                terminal.run("targets", "worse.assessment", "--earlier", "then.assessment", "--as-of", "2020-01-31")
                        .code(),
                "a promise that was not kept is a finding");
    }

    @Test
    void badInputChangesNothing() throws Exception {
        byte[] before = Files.readAllBytes(folder.resolve("then.assessment"));
        terminal.write("bad.csv", "unit,item,target\nA,a,60\n");
        Result result = importTargets("bad.csv");
        assertEquals(2, result.code());
        assertTrue(
                result.err().contains("bad.csv, row 2, column target: “60” does not say how the limit is meant"),
                result.err());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("then.assessment")));
        assertEquals(
                2,
                terminal.run("targets", "then.assessment", "--as-of", "31/01/2020")
                        .code());
    }

    @Test
    void theReportShowsThemAndCarriesWhatItNeeds() throws Exception {
        importTargets("targets.csv");
        Result report = terminal.run(
                "report", "then.assessment", "--format", "json,docx,xlsx,html,pdf", "--out", "r", "--lang", "vi");
        assertEquals(0, report.code(), report.err());
        String json = Files.readString(folder.resolve("r/then.json"));
        assertTrue(json.contains("Chỉ tiêu và kế hoạch hành động"));
        // the latest day of a figure is 31 December 2018: 151 days before the deadline, a review of March is not due
        // yet
        assertTrue(json.contains("Tại ngày 31/12/2018: 2 chỉ tiêu (đúng tiến độ 2)."), json);
        assertTrue(json.contains("≥ 60"), "the sign stays");
        for (String format : List.of("json", "docx", "xlsx", "html", "pdf")) {
            Result verified = terminal.run("verify", "r/then." + format);
            assertEquals(0, verified.code(), format + ": " + verified.out() + verified.err());
        }
    }
}
