// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.script;

import java.time.Duration;

/**
 * What a script may use up before it is ended.
 *
 * @param time of its run
 * @param depth of calls within calls
 * @param allocated bytes that it may ask for in all, given back or not
 * @param output characters that it may print
 */
public record ScriptLimits(Duration time, int depth, long allocated, int output) {
    /** A minute, 1,000 calls deep, 4 GiB in all, 10 million characters. */
    public static final ScriptLimits STANDARD = new ScriptLimits(Duration.ofMinutes(1), 1_000, 4L << 30, 10_000_000);
}
