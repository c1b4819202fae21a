// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import vn.thang.assessment.store.AssessmentStore;

/**
 * An assessment of 11,000 units with 100 criteria and evidence for each: opening it, one durable edit, saving all scores,
 * a snapshot; each beside plain JDBC doing the same to the same rows. {@link #main} prints the ratios and the memory.
 *
 * <p>Targets: open 500 ms, one edit 5 ms, 50 bytes of memory per score.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx2g", "--enable-native-access=ALL-UNNAMED"})
@Warmup(iterations = 5)
@Measurement(iterations = 10)
public class StoreBenchmark {
    private static final int EDITS = 100;
    private static final String[][] PAIRS = {
        {"open", "openReference"}, {"edit", "editReference"}, {"save", "saveReference"}, {"snapshot", "saveReference"}
    };

    private Path folder;
    private Path file;
    private int number;

    /** Writes the assessment. */
    @Setup(Level.Trial)
    public void create() throws Exception {
        folder = Files.createTempDirectory("thang-benchmark");
        file = folder.resolve("big.assessment");
        StoreData.save(file, StoreData.change());
        StoreData.addEvidence(file);
    }

    /** Deletes everything. */
    @TearDown(Level.Trial)
    public void delete() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** From the file to model, framework and columns. */
    @Benchmark
    public int open() throws Exception {
        try (AssessmentStore store = StoreData.open(file, true)) {
            return store.data().columns().size();
        }
    }

    /** Plain JDBC reads the scores row by row into arrays; no model, no framework. */
    @Benchmark
    public double openReference() throws Exception {
        return StoreData.readPlain(file);
    }

    /** The store in which edits are made. */
    @State(Scope.Benchmark)
    public static class Editing {
        private AssessmentStore store;

        /** Opens it. */
        @Setup(Level.Trial)
        public void open(StoreBenchmark benchmark) throws Exception {
            store = StoreData.open(benchmark.file, false);
        }

        /** Closes it. */
        @TearDown(Level.Trial)
        public void close() {
            store.close();
        }
    }

    /** The database in which plain JDBC edits rows; as many as in the store. */
    @State(Scope.Benchmark)
    public static class PlainEditing {
        private Connection connection;
        private PreparedStatement score;
        private PreparedStatement log;

        /** Fills and opens it. */
        @Setup(Level.Trial)
        public void open(StoreBenchmark benchmark) throws Exception {
            Path plain = benchmark.folder.resolve("plain.db");
            StoreData.savePlain(plain);
            connection = StoreData.plain(plain);
            score = connection.prepareStatement("INSERT OR REPLACE INTO score VALUES(?, ?, 1, ?)");
            log = connection.prepareStatement("INSERT INTO log VALUES(NULL, ?, ?, ?)");
        }

        /** Closes it. */
        @TearDown(Level.Trial)
        public void close() throws SQLException {
            connection.close();
        }
    }

    /** A hundred edits of one cell, each committed to the disk with its journal entry. */
    @Benchmark
    public long edit(Editing editing) throws Exception {
        long sequence = 0;
        for (int i = 0; i < EDITS; i++) {
            sequence = editing.store.apply(StoreData.edit(number++));
        }
        return sequence;
    }

    /** A hundred rows replaced and logged by plain JDBC, each committed to the disk. */
    @Benchmark
    public int editReference(PlainEditing editing) throws Exception {
        for (int i = 0; i < EDITS; i++) {
            StoreData.editPlain(editing.connection, editing.score, editing.log, number++);
        }
        return number;
    }

    /** A new file, and all scores in one change. */
    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public void save() throws Exception {
        Path other = folder.resolve("saved" + number++ + ".assessment");
        StoreData.save(other, StoreData.change());
        Files.delete(other);
    }

    /** A new file, and all scores with a log row each, by plain JDBC. */
    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public void saveReference() throws Exception {
        Path other = folder.resolve("saved" + number++ + ".db");
        StoreData.savePlain(other);
        Files.delete(other);
    }

    /** The deflated form of everything, evidence and journal included. */
    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public long snapshot() throws Exception {
        Path target = folder.resolve("big.zip");
        try (AssessmentStore store = StoreData.open(file, true)) {
            store.snapshot(target);
        }
        return Files.size(target);
    }

    /** Runs everything and prints a line per ratio. */
    public static void main(String[] arguments) throws Exception {
        Collection<RunResult> results = run();
        System.out.println();
        for (String[] pair : PAIRS) {
            double own = score(results, pair[0]);
            double reference = score(results, pair[1]);
            System.out.printf(
                    Locale.ROOT,
                    "%s %.1f ms, %s %.1f ms, ratio %.2f%n",
                    pair[0],
                    own,
                    pair[1],
                    reference,
                    own / reference);
        }
        System.out.printf(Locale.ROOT, "one edit %.2f ms (target 5)%n", score(results, "edit") / EDITS);
        printMemory();
    }

    private static Collection<RunResult> run() throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(StoreBenchmark.class.getName() + "\\.")
                        .build())
                .run();
    }

    private static double score(Collection<RunResult> results, String name) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + name))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElseThrow();
    }

    private static void printMemory() throws Exception {
        StoreBenchmark benchmark = new StoreBenchmark();
        benchmark.create();
        try {
            long before = usedHeap();
            try (AssessmentStore store = StoreData.open(benchmark.file, true)) {
                double bytes = usedHeap() - before;
                System.out.printf(
                        Locale.ROOT,
                        "memory %.1f bytes per score, the model of %d units included (target 50); file %.1f bytes per"
                                + " score with evidence and journal%n",
                        bytes / StoreData.SCORES,
                        store.data().rows(),
                        (double) Files.size(benchmark.file) / StoreData.SCORES);
            }
        } finally {
            benchmark.delete();
        }
    }

    private static long usedHeap() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
