// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.internal.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Splits work into parts of a fixed size, whoever does them, so that results do not depend on the number of threads. */
final class Parts {
    /** Does the part from (inclusive) to (exclusive). */
    @FunctionalInterface
    interface Work {
        void part(int from, int to);
    }

    private Parts() {}

    static void run(int size, int part, int threads, Work work) {
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
            throw new IllegalStateException(e.getCause());
        }
    }
}
