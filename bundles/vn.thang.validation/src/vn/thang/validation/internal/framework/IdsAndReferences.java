// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import java.util.Iterator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Identified;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;
import vn.thang.validation.Target;

/** Ids are there and unique, references stay inside: what saving insists on. */
final class IdsAndReferences implements FrameworkRule {
    @Override
    public String id() {
        return "ids-and-references";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        List<Identified> elements = Elements.all(framework, Identified.class);
        Iterator<Identified> nameless = elements.stream()
                .filter(each -> each.getId() == null || each.getId().isBlank())
                .iterator();
        for (Finding finding : FrameworkFiles.check(framework, findings.file())) {
            EObject element = finding.rule().equals("missing-id") && nameless.hasNext()
                    ? nameless.next()
                    : named(elements, finding);
            findings.add(finding, element == null ? new Target.None() : new Target.Element(element, null));
        }
    }

    /** The last one with the id: of several with the same the later one is to be changed. */
    private static EObject named(List<Identified> elements, Finding finding) {
        return elements.stream()
                .filter(each -> each.getId() != null
                        && each.getId().equals(finding.location().element()))
                .reduce((first, second) -> second)
                .orElse(null);
    }
}
