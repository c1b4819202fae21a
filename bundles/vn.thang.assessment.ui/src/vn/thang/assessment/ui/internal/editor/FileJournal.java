// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.editor;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.thang.assessment.ui.SelectedCell;
import vn.thang.assessment.ui.session.AssessmentSession;
import vn.thang.assessment.ui.session.JournalPage;
import vn.thang.assessment.ui.sheet.JournalText;
import vn.thang.ui.history.JournalSource;

/** The journal of an open assessment, for the History view. */
final class FileJournal implements JournalSource {
    private static final int PAGE = 100;

    private record Place(JournalPage.Cursor cursor) implements Cursor {}

    private final AssessmentSession session;
    private final JournalText text;
    private final Supplier<Optional<SelectedCell>> selected;
    private final List<Consumer<Scope>> listeners = new CopyOnWriteArrayList<>();

    FileJournal(AssessmentSession session, Locale locale, Supplier<Optional<SelectedCell>> selected) {
        this.session = session;
        this.selected = selected;
        text = new JournalText(session.run().framework(), session.model(), locale, ZoneId.systemDefault());
    }

    @Override
    public CompletableFuture<Page> read(Scope scope, Optional<Cursor> from) {
        JournalPage.Cursor place = from.filter(Place.class::isInstance)
                .map(cursor -> ((Place) cursor).cursor())
                .orElse(JournalPage.Cursor.NEWEST);
        return session.journal(filter(scope), place, PAGE).thenApply(this::page);
    }

    private JournalPage.Filter filter(Scope scope) {
        Optional<SelectedCell> cell = scope == Scope.ALL ? Optional.empty() : selected.get();
        return cell.map(at -> new JournalPage.Filter(
                        at.unit().getId(), scope == Scope.UNIT ? Set.of() : Set.copyOf(at.items())))
                .orElse(JournalPage.Filter.ALL);
    }

    private Page page(JournalPage page) {
        List<Line> lines =
                page.entries().stream().map(text::line).map(FileJournal::line).toList();
        return new Page(lines, page.more() ? Optional.of(new Place(page.next())) : Optional.empty());
    }

    private static Line line(JournalText.Line line) {
        return new Line(
                line.when(),
                line.author(),
                line.unit().isEmpty() ? line.what() : line.unit() + " · " + line.what(),
                line.before(),
                line.after(),
                line.comment());
    }

    /** A time as in the lines. */
    String time(Instant when) {
        return text.time(when);
    }

    /** There may be new entries. */
    void written() {
        listeners.forEach(listener -> listener.accept(Scope.ALL));
    }

    /** Another cell is selected. */
    void moved() {
        listeners.forEach(listener -> listener.accept(Scope.UNIT));
    }

    @Override
    public void addListener(Consumer<Scope> changed) {
        listeners.add(changed);
    }

    @Override
    public void removeListener(Consumer<Scope> changed) {
        listeners.remove(changed);
    }
}
