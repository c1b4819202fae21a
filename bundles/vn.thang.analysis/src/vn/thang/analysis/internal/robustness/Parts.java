// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.internal.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import vn.thang.analysis.robustness.StudyMonitor;

/** Splits work into parts of a fixed size, whoever does them, so that results do not depend on the number of threads. */
final class Parts {
    /** Does the part from (inclusive) to (exclusive). */
    @FunctionalInterface
    interface Work {
        void part(int from, int to);
    }

    private Parts() {}

    /**
     * Does them all.
     *
     * @throws CancellationException the monitor said so before a part was begun
     */
    static void run(int size, int part, int threads, StudyMonitor monitor, Work every) {
        AtomicInteger done = new AtomicInteger();
        Work work = (from, to) -> {
            if (monitor.cancelled()) {
                throw new CancellationException();
            }
            every.part(from, to);
            monitor.done((double) done.addAndGet(to - from) / size);
        };
        if (threads == 1 || size <= part) {
            for (int from = 0; from < size; from += part) {
                work.part(from, Math.min(size, from + part));
            }
            return;
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> parts = new ArrayList<>();
            for (int from = 0; from < size; from += part) {
                int start = from;
                parts.add(pool.submit(() -> work.part(start, Math.min(size, start + part))));
            }
            for (Future<?> each : parts) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CancellationException cancelled) {
                throw cancelled;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
