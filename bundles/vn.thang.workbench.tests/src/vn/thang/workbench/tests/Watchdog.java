// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Display;

/**
 * Asks the user-interface thread again and again for a sign of life. Remembers the longest silence, and the most that the
 * thread itself worked during one silence, which does not grow when other programs crowd the machine.
 */
final class Watchdog implements AutoCloseable {
    private static final int PAUSE_MILLIS = 5;
    private static final int LOOK_MILLIS = 50;

    /**
     * What was seen.
     *
     * @param silence the longest wait for an answer
     * @param work the most processor time the thread used during one wait
     * @param doing what the thread was at then
     */
    record Seen(long silence, long work, String doing) {}

    private final Display display;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread thread = new Thread(this::watch, "watchdog");
    private volatile boolean stopped;
    private volatile Seen seen = new Seen(0, 0, "");

    Watchdog(Display display) {
        this.display = display;
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        try {
            while (!stopped) {
                CountDownLatch answered = new CountDownLatch(1);
                long asked = System.nanoTime();
                long before = threads.getThreadCpuTime(display.getThread().threadId());
                display.asyncExec(answered::countDown);
                String doing = "";
                while (!answered.await(LOOK_MILLIS, TimeUnit.MILLISECONDS) && !stopped) {
                    doing = doing.isEmpty() ? stack() : doing;
                }
                long work = threads.getThreadCpuTime(display.getThread().threadId()) - before;
                remember(System.nanoTime() - asked, work, doing);
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String stack() {
        return Arrays.stream(display.getThread().getStackTrace())
                .limit(40)
                .map(frame -> frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName())
                .collect(Collectors.joining(" < "));
    }

    private void remember(long silenceNanos, long workNanos, String doing) {
        long silence = TimeUnit.NANOSECONDS.toMillis(silenceNanos);
        long work = TimeUnit.NANOSECONDS.toMillis(workNanos);
        Seen last = seen;
        seen = new Seen(
                Math.max(last.silence(), silence),
                Math.max(last.work(), work),
                work > last.work() ? doing : last.doing());
    }

    /** What was seen since the last call, in milliseconds. */
    Seen seen() {
        Seen last = seen;
        seen = new Seen(0, 0, "");
        return last;
    }

    @Override
    public void close() {
        stopped = true;
        thread.interrupt();
    }
}
