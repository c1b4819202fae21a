// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.io.FrameworkDocument;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;

/** Collects the findings of a validation, in the order in which they are reported. Not for several threads. */
public final class Findings {
    private static final Messages TEXTS = Messages.of(Findings.class);

    private final List<Found> all = new ArrayList<>();
    private final String file;
    private final Function<EObject, Location> places;
    private BooleanSupplier cancelled = () -> false;
    private int limit = Integer.MAX_VALUE;
    private String rule = "";
    private Severity worst = Severity.INFO;
    private int reported;

    /** {@code file} is what findings name; it may be null. */
    public Findings(String file) {
        this(file, Map.of());
    }

    /** As {@link #Findings(String)} with the line of each object, by identity. */
    public Findings(String file, Map<EObject, Integer> lines) {
        this.file = file;
        this.places = object -> new Location(file, FrameworkDocument.idOf(object), lines.get(object), null);
    }

    /** Keeps at most so many findings of each rule, and says when there are more. */
    public Findings limit(int findingsOfARule) {
        limit = findingsOfARule;
        return this;
    }

    /** Stops at the next {@link #checkCancelled} once {@code wish} is true. */
    public Findings cancelledBy(BooleanSupplier wish) {
        cancelled = wish;
        return this;
    }

    /**
     * For rules with long loops, a few times a millisecond at most.
     *
     * @throws CancellationException nobody wants the findings any more
     */
    public void checkCancelled() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    /** False once a further finding of the rule would not be kept; for rules to which finding one is costly. */
    public boolean wantsMore() {
        return reported <= limit;
    }

    /** Findings reported from now on are the rule's. */
    public Findings of(ValidationRule current) {
        checkCancelled();
        endOfRule();
        rule = current.id();
        return this;
    }

    /** Reports something about an object's feature, or about the object as a whole when {@code feature} is null. */
    public void report(Severity severity, EObject object, EStructuralFeature feature, Message message) {
        Location place = places.apply(object);
        report(
                severity,
                new Target.Element(object, feature),
                feature == null ? place : place.withColumn(feature.getName()),
                message);
    }

    /** Reports something at a place that is nothing in particular. */
    public void report(Severity severity, Location place, Message message) {
        report(severity, new Target.None(), place, message);
    }

    /** Reports something. */
    public void report(Severity severity, Target target, Location place, Message message) {
        reported++;
        worst = severity.compareTo(worst) < 0 ? severity : worst;
        if (reported <= limit) {
            all.add(new Found(new Finding(severity, rule, place, message), target));
        }
    }

    /** Adds a finding of others; it keeps its rule. */
    public void add(Finding finding, Target target) {
        all.add(new Found(finding, target));
    }

    /** An error of an object's feature ({@code feature} may be null). */
    public void error(EObject object, EStructuralFeature feature, Message message) {
        report(Severity.ERROR, object, feature, message);
    }

    /** A warning about an object's feature ({@code feature} may be null). */
    public void warning(EObject object, EStructuralFeature feature, Message message) {
        report(Severity.WARNING, object, feature, message);
    }

    /** Name of the file, or null. */
    public String file() {
        return file;
    }

    /** What was reported so far. */
    public List<Finding> all() {
        return found().stream().map(Found::finding).toList();
    }

    /** What was reported so far, with what it is about. */
    public List<Found> found() {
        endOfRule();
        return List.copyOf(all);
    }

    private void endOfRule() {
        if (reported > limit) {
            Message more = TEXTS.message("findings.more", limit);
            all.add(new Found(new Finding(worst, rule, Location.file(file), more), new Target.None()));
        }
        reported = 0;
        worst = Severity.INFO;
    }
}
