// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that goes on by one second every time it is read. */
public final class SteppingClock extends Clock {
    private final AtomicReference<Instant> next;

    /** Shows this instant first. */
    public SteppingClock(Instant first) {
        next = new AtomicReference<>(first);
    }

    @Override
    public Instant instant() {
        return next.getAndUpdate(now -> now.plus(Duration.ofSeconds(1)));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("always UTC");
    }
}
