// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The durable journal of a file; an adapter of its editor. All methods return at once, on any thread. */
public interface JournalSource {
    /** Of what the entries are wanted. */
    enum Scope {
        ALL,
        /** Of the unit that is selected in the editor. */
        UNIT,
        /** Of the criterion of the unit that is selected in the editor. */
        CELL
    }

    /**
     * An entry in the language of the person.
     *
     * @param what which unit, which criterion
     * @param before what stood there; empty = nothing
     * @param after what stands there since; empty = nothing
     * @param comment reason or remark; empty = none
     */
    record Line(String when, String author, String what, String before, String after, String comment) {}

    /** A place in the journal, only for the source itself. */
    interface Cursor {}

    /**
     * Entries, newest first.
     *
     * @param next where the next page begins; empty when there is none
     */
    record Page(List<Line> lines, Optional<Cursor> next) {}

    /**
     * Reads a page.
     *
     * @param from empty = from the newest
     */
    CompletableFuture<Page> read(Scope scope, Optional<Cursor> from);

    /**
     * Hears on the user-interface thread of what is different now: with {@link Scope#ALL} of new entries, with
     * {@link Scope#UNIT} that another unit or criterion is selected.
     */
    void addListener(Consumer<Scope> changed);

    void removeListener(Consumer<Scope> changed);
}
