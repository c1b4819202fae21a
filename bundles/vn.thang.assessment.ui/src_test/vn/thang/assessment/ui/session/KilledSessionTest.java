// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thang.assessment.Unit;
import vn.thang.assessment.sqlite.SqliteAssessmentStores;
import vn.thang.assessment.store.Layer;
import vn.thang.assessment.ui.QuangNinh;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;
import vn.thang.scoring.methods.StandardMethods;

/** A process is killed with SIGKILL while it edits; opening again offers everything up to the last edit, and says so. */
class KilledSessionTest {
    private static final int EDITS = 25;

    @TempDir
    Path folder;

    @Test
    void everythingUpToTheLastEditIsThereAndThePersonIsTold() throws Exception {
        Path file = new QuangNinh().write(folder);
        String unitId;
        String criterionId;
        AssessmentSession session = open(file);
        try {
            Unit unit = session.model().getUnits().getFirst();
            unitId = unit.getId();
            criterionId = session.run().tableOf(unit).orElseThrow().plan().nodes().stream()
                    .filter(node -> node.kind() == NodeKind.CRITERION)
                    .map(PlanNode::id)
                    .findFirst()
                    .orElseThrow();
            assertTrue(session.recovered().isEmpty());
        } finally {
            close(session);
        }
        int stored = editAndKill(file, unitId, criterionId);
        session = open(file);
        try {
            assertFalse(session.readOnly());
            LastChange last = session.recovered().orElseThrow();
            int recovered = Integer.parseInt(last.label().substring("edit ".length()));
            assertTrue(
                    recovered == stored || recovered == stored + 1,
                    "said to be stored " + stored + ", there is " + recovered);
            assertEquals(EditUntilKilled.AUTHOR, last.author());
            int value = session.read(data -> data.column(EditUntilKilled.key(criterionId))
                            .value(data.rowOf(unitId))
                            .intValueExact())
                    .orElseThrow();
            assertEquals(recovered % 3, value);
        } finally {
            close(session);
        }
        session = open(file);
        try {
            assertTrue(session.recovered().isEmpty(), "told once");
        } finally {
            close(session);
        }
    }

    private static void close(AssessmentSession session) throws InterruptedException {
        session.close();
        assertTrue(session.awaitClosed(10_000));
    }

    private static AssessmentSession open(Path file) throws Exception {
        return AssessmentSession.open(
                file,
                new SqliteAssessmentStores(),
                StandardMethods.scoring(),
                Clock.systemUTC(),
                Layer.FINAL,
                new NullProgressMonitor());
    }

    /** Returns the last edit that the process said was stored. */
    private static int editAndKill(Path file, String unitId, String criterionId) throws Exception {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath,
                        EditUntilKilled.class.getName(),
                        file.toString(),
                        unitId,
                        criterionId)
                .redirectErrorStream(true)
                .start();
        int last = 0;
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("stored ")) {
                    last = Integer.parseInt(line.substring("stored ".length()));
                }
                if (last == EDITS) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        assertTrue(last >= EDITS, "the process ended by itself after " + last);
        return last;
    }
}
