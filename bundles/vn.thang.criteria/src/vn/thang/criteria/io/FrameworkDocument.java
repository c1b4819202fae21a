// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.io;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Identified;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.finding.Severity;

/**
 * A framework as it was read, with what was noticed while reading.
 *
 * @param file name of the file as the user gave it
 * @param framework what could be read; a reference or value named by an error is empty in it
 * @param findings errors first: dangling references, wrong values, a broken seal, unknown content
 * @param lines line of every object's element, from 1, by identity
 */
public record FrameworkDocument(String file, Framework framework, List<Finding> findings, Map<EObject, Integer> lines) {
    public FrameworkDocument {
        findings = List.copyOf(findings);
    }

    /** Whether something read is wrong, so that the content is not what its author meant. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(each -> each.severity() == Severity.ERROR);
    }

    /** Where an object of the framework stands: file, line, and the id of the nearest element that has one. */
    public Location locate(EObject object) {
        return new Location(file, idOf(object), lines.get(object), null);
    }

    /** The id of the object or of the nearest container that has one; null when there is none. */
    public static String idOf(EObject object) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            if (each instanceof Identified identified && identified.getId() != null) {
                return identified.getId();
            }
        }
        return null;
    }
}
