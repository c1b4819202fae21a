// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.io.FrameworkDocument;
import vn.thang.criteria.text.Message;

/** Collects the findings of a validation, in the order in which they are reported. Not for several threads. */
public final class Findings {
    private final List<Finding> all = new ArrayList<>();
    private final String file;
    private final Function<EObject, Location> places;
    private String rule = "";

    /** {@code file} is what findings name; it may be null. */
    public Findings(String file) {
        this(file, Map.of());
    }

    /** As {@link #Findings(String)} with the line of each object, by identity. */
    public Findings(String file, Map<EObject, Integer> lines) {
        this.file = file;
        this.places = object -> new Location(file, FrameworkDocument.idOf(object), lines.get(object), null);
    }

    /** Findings reported from now on are the rule's. */
    public Findings of(ValidationRule current) {
        rule = current.id();
        return this;
    }

    /** Reports something about an object's feature, or about the object as a whole when {@code feature} is null. */
    public void report(Severity severity, EObject object, EStructuralFeature feature, Message message) {
        Location place = places.apply(object);
        report(severity, feature == null ? place : place.withColumn(feature.getName()), message);
    }

    /** Reports something at a place. */
    public void report(Severity severity, Location place, Message message) {
        all.add(new Finding(severity, rule, place, message));
    }

    /** Adds findings of others. */
    public void add(List<Finding> findings) {
        all.addAll(findings);
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
        return List.copyOf(all);
    }
}
