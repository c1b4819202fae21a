// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

/** What a table may be at most; far above any real one, so that a hostile file cannot exhaust the memory. */
final class Limits {
    static final long FILE_BYTES = 256L << 20;
    static final long UNPACKED_BYTES = 1L << 30;
    static final int ROWS = 100_000;
    static final int COLUMNS = 5_000;
    static final int CELLS = 20_000_000;
    static final int CELL_CHARACTERS = 32_767;
    static final int NUMBER_CHARACTERS = 60;
    static final int PROBLEMS = 100;

    private Limits() {}
}
