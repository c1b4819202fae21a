// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/**
 * Runs blocks of rows on one or several threads, as long as somebody wants the result.
 *
 * @param cancelled asked before every block, from any of the threads
 */
public record Blocks(int threads, BooleanSupplier cancelled) {
    /** One thread, to the end. */
    static final Blocks PLAIN = new Blocks(1, () -> false);

    /** Work on rows from (inclusive) to (exclusive). */
    @FunctionalInterface
    interface Work {
        void run(int from, int to);
    }

    /** @throws CancellationException nobody wants the result any more */
    void checkCancelled() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    /** @throws CancellationException nobody wants the result any more; no block runs after that */
    void run(int rows, int block, Work work) {
        if (threads <= 1) {
            for (int from = 0; from < rows; from += block) {
                checkCancelled();
                work.run(from, Math.min(rows, from + block));
            }
            return;
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> parts = new ArrayList<>();
            for (int from = 0; from < rows; from += block) {
                int start = from;
                parts.add(pool.submit(() -> {
                    checkCancelled();
                    work.run(start, Math.min(rows, start + block));
                }));
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
