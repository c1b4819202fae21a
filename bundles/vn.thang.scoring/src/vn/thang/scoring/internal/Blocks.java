// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs blocks of rows on one or several threads. */
final class Blocks {
    /** Work on rows from (inclusive) to (exclusive). */
    @FunctionalInterface
    interface Work {
        void run(int from, int to);
    }

    private Blocks() {}

    static void run(int rows, int block, int threads, Work work) {
        if (threads <= 1) {
            for (int from = 0; from < rows; from += block) {
                work.run(from, Math.min(rows, from + block));
            }
            return;
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> parts = new ArrayList<>();
            for (int from = 0; from < rows; from += block) {
                int start = from;
                parts.add(pool.submit(() -> work.run(start, Math.min(rows, start + block))));
            }
            for (Future<?> part : parts) {
                part.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException r ? r : new IllegalStateException(e.getCause());
        }
    }
}
