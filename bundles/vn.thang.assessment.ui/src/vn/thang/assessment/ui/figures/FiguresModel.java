// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.PublishedFigure;
import vn.thang.assessment.UnitGroup;
import vn.thang.validation.FigureCheck;
import vn.thang.validation.FigureResolution;
import vn.thang.validation.FigureState;
import vn.thang.validation.PublishedFigures;

/** Published figures, checked against the scores where there are some, and what can be done with them. */
public final class FiguresModel {
    private final FigureSource source;
    private final Locale locale;
    private final PublishedFigures figures = new PublishedFigures();
    private List<FigureCheck> checks = List.of();

    /** Nothing is read before {@link #refresh}. */
    public FiguresModel(FigureSource source, Locale locale) {
        this.source = source;
        this.locale = locale;
    }

    /**
     * Reads and checks them anew.
     *
     * @return false when an edit is just being stored: ask again when it is
     */
    public boolean refresh() {
        Optional<List<PublishedFigure>> read = source.read();
        read.ifPresent(all -> checks = figures.check(all, source.runs(all)));
        return read.isPresent();
    }

    /** All figures in their order. */
    public List<FigureCheck> all() {
        return checks;
    }

    /** Those a filter shows. */
    public List<FigureCheck> shown(FigureFilter filter) {
        return checks.stream().filter(check -> filter.shows(check.state())).toList();
    }

    /** How many there are in a state. */
    public int count(FigureState state) {
        return (int) checks.stream().filter(check -> check.state() == state).count();
    }

    /** Whether nothing can be changed. */
    public boolean readOnly() {
        return source.readOnly();
    }

    /** The groups a figure can belong to. */
    public List<UnitGroup> groups() {
        return source.groups();
    }

    /** The groups that a table of figures may name; empty = any, since figures stand alone. */
    public Optional<List<UnitGroup>> nameable() {
        return source.alone() ? Optional.empty() : Optional.of(source.groups());
    }

    /** Who decides, unless a person writes another name. */
    public String author() {
        return source.author();
    }

    /** A figure that is not among them yet. */
    public static PublishedFigure fresh(String statement, String check, String source) {
        PublishedFigure figure = AssessmentFactory.eINSTANCE.createPublishedFigure();
        figure.setId("figure-" + UUID.randomUUID());
        figure.setStatement(statement);
        figure.setCheck(check);
        figure.setCitation(source.isBlank() ? null : source.strip());
        return figure;
    }

    /** What checking a figure shows that is just being written. */
    public FigureCheck check(PublishedFigure draft) {
        return figures.check(List.of(draft), source.runs(current())).getFirst();
    }

    /** What checking a corrected value shows; empty when it says nothing. */
    public Optional<FigureCheck> corrected(PublishedFigure figure, String value) {
        return figures.corrected(figure, value, source.runs(current()));
    }

    /** Adds figures at the end; one whose id is there already gets another. */
    public FigureEdit add(List<PublishedFigure> added) {
        List<PublishedFigure> next = current();
        Set<String> ids =
                new HashSet<>(next.stream().map(PublishedFigure::getId).toList());
        for (PublishedFigure figure : added) {
            PublishedFigure own = EcoreUtil.copy(figure);
            if (!ids.add(own.getId())) {
                own.setId("figure-" + UUID.randomUUID());
            }
            next.add(own);
        }
        return edit(next, added.size() == 1 ? "edit.add" : "edit.addMany", first(added), added.size());
    }

    /** Puts a changed figure in place of the one with its id. */
    public FigureEdit change(PublishedFigure changed) {
        return edit(replaced(changed), "edit.change", changed.getStatement(), 1);
    }

    /** Takes figures away. */
    public FigureEdit remove(List<PublishedFigure> removed) {
        Set<String> ids =
                new HashSet<>(removed.stream().map(PublishedFigure::getId).toList());
        List<PublishedFigure> next = current();
        next.removeIf(figure -> ids.contains(figure.getId()));
        return edit(next, removed.size() == 1 ? "edit.remove" : "edit.removeMany", first(removed), removed.size());
    }

    /** Records a decision about a figure. */
    public FigureEdit resolve(PublishedFigure figure, FigureResolution resolution) {
        PublishedFigure resolved = EcoreUtil.copy(figure);
        resolution.applyTo(resolved);
        String key = resolution.isOpen() ? "edit.reopen" : "edit.resolve";
        return edit(replaced(resolved), key, figure.getStatement(), 1);
    }

    private List<PublishedFigure> current() {
        return new ArrayList<>(checks.stream().map(FigureCheck::figure).toList());
    }

    private List<PublishedFigure> replaced(PublishedFigure changed) {
        List<PublishedFigure> next = current();
        next.replaceAll(figure -> figure.getId().equals(changed.getId()) ? changed : figure);
        return next;
    }

    private static String first(List<PublishedFigure> figures) {
        return figures.getFirst().getStatement();
    }

    private FigureEdit edit(List<PublishedFigure> next, String key, String statement, int count) {
        return new FigureEdit(FigureWords.text(locale, key, shortened(statement), count), next);
    }

    private static String shortened(String statement) {
        return statement.length() <= 60 ? statement : statement.substring(0, 59) + "…";
    }
}
