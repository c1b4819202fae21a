// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.findings;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import vn.thang.criteria.text.Message;

/**
 * Checks the content of an editor in a job, {@value #PAUSE_MILLIS} ms after its last change. A change ends the running
 * check. Belongs to the user-interface thread.
 */
public final class LiveFindings implements FindingsSource {
    /** How long nothing changes before a check begins. */
    public static final int PAUSE_MILLIS = 300;

    /** The editor that is checked. */
    public interface Host {
        /** Takes what is needed from the editor, on the user-interface thread; empty when there is nothing to check. */
        Optional<Task> prepare();

        Optional<RuleInfo> rule(String rule);

        String place(FoundItem item, Locale locale);

        void reveal(FoundItem item);
    }

    /** One check, away from the user-interface thread. */
    @FunctionalInterface
    public interface Task {
        /**
         * Checks.
         *
         * @throws CancellationException the result is not wanted any more, or something changed meanwhile
         */
        Result run(BooleanSupplier cancelled);
    }

    /** What was found, and what was checked. */
    public record Result(List<FoundItem> items, Message what) {}

    private final Display display;
    private final Host host;
    private final Clock clock = Clock.systemUTC();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Runnable start = this::start;
    private List<FoundItem> items = List.of();
    private FindingsOverlay overlay = FindingsOverlay.empty();
    private Optional<Checked> checked = Optional.empty();
    private CheckJob running;
    private boolean closed;

    public LiveFindings(Display display, Host host) {
        this.display = display;
        this.host = host;
    }

    /** The content has changed, or is there for the first time. */
    public void changed() {
        cancel();
        if (!closed) {
            display.timerExec(PAUSE_MILLIS, start);
        }
    }

    private void start() {
        if (!closed) {
            host.prepare().ifPresent(task -> {
                running = new CheckJob(task);
                running.schedule();
            });
        }
    }

    private void cancel() {
        display.timerExec(-1, start);
        if (running != null) {
            running.cancel();
            running = null;
        }
    }

    /** No check from now on. */
    public void close() {
        closed = true;
        if (!display.isDisposed()) {
            cancel();
        }
        listeners.clear();
    }

    private void deliver(CheckJob job, Delivery delivery) {
        if (running == job && !closed) {
            running = null;
            items = delivery.items;
            overlay = delivery.overlay;
            checked = Optional.of(delivery.checked);
            listeners.forEach(Runnable::run);
        }
    }

    private record Delivery(List<FoundItem> items, FindingsOverlay overlay, Checked checked) {}

    private final class CheckJob extends Job {
        private final Task task;

        CheckJob(Task task) {
            super(FindingsTexts.text("job"));
            this.task = task;
            setSystem(true);
            setPriority(Job.DECORATE);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                Result result = task.run(monitor::isCanceled);
                List<FoundItem> sorted = result.items().stream()
                        .sorted(Comparator.comparing(FoundItem::severity))
                        .toList();
                Checked done = new Checked(clock.instant(), result.what());
                Delivery delivery = new Delivery(sorted, FindingsOverlay.of(sorted), done);
                if (!display.isDisposed()) {
                    display.asyncExec(() -> deliver(this, delivery));
                }
                return Status.OK_STATUS;
            } catch (CancellationException e) {
                return Status.CANCEL_STATUS;
            }
        }
    }

    @Override
    public List<FoundItem> findings() {
        return items;
    }

    @Override
    public FindingsOverlay overlay() {
        return overlay;
    }

    @Override
    public Optional<Checked> checked() {
        return checked;
    }

    @Override
    public Optional<RuleInfo> rule(String rule) {
        return host.rule(rule);
    }

    @Override
    public String place(FoundItem item, Locale locale) {
        return host.place(item, locale);
    }

    @Override
    public void reveal(FoundItem item) {
        host.reveal(item);
    }

    @Override
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
