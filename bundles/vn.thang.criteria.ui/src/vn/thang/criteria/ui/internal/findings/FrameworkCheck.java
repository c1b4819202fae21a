// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Identified;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.io.FrozenGuard;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.scoring.Scoring;
import vn.thang.validation.Findings;
import vn.thang.validation.Found;
import vn.thang.validation.FrameworkValidator;
import vn.thang.validation.Target;

/**
 * One check of a framework, on a copy that nobody else touches unless it is frozen: the rules, and without errors what only compiling its
 * scorecards shows. Findings are about the objects of the original. No widget in here.
 */
public final class FrameworkCheck {
    /** More findings of one rule are of no use to a person. */
    private static final int LIMIT = 500;

    private final Map<EObject, EObject> originals = new IdentityHashMap<>();
    private final Framework copy;
    private int elements = 1;

    /** Copies the framework; on the thread that edits it. */
    public FrameworkCheck(Framework framework) {
        if (FrozenGuard.isFrozen(framework)) {
            // Nobody changes it, and a copy would lack the unknown content that its seal counts in.
            copy = framework;
            originals.put(framework, framework);
            framework.eAllContents().forEachRemaining(each -> originals.put(each, each));
            return;
        }
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        copy = (Framework) copier.copy(framework);
        copier.copyReferences();
        copier.forEach((original, copied) -> originals.put(copied, original));
    }

    /** Checks; on any thread. */
    public List<Found> run(FrameworkValidator validator, Scoring scoring, BooleanSupplier cancelled) {
        List<Found> found = new ArrayList<>();
        for (Found each : validator.found(copy, new Findings(null).limit(LIMIT).cancelledBy(cancelled))) {
            found.add(new Found(each.finding(), original(each.target())));
        }
        boolean sound = found.stream().noneMatch(each -> each.finding().severity() == Severity.ERROR);
        if (sound) {
            compile(scoring, found);
        }
        copy.eAllContents().forEachRemaining(each -> elements++);
        return found;
    }

    private Target original(Target target) {
        return target instanceof Target.Element(EObject object, var feature)
                ? new Target.Element(originals.get(object), feature)
                : target;
    }

    private void compile(Scoring scoring, List<Found> found) {
        Map<String, EObject> byId = new HashMap<>();
        copy.eAllContents().forEachRemaining(each -> {
            if (each instanceof Identified identified) {
                byId.putIfAbsent(identified.getId(), originals.get(each));
            }
        });
        for (Scorecard scorecard : copy.getScorecards()) {
            for (Finding finding : scoring.compile(copy, scorecard).findings()) {
                EObject element = byId.get(finding.location().element());
                found.add(new Found(finding, element == null ? new Target.None() : new Target.Element(element, null)));
            }
        }
    }

    /** What was checked, after {@link #run}. */
    public Message what(FrameworkValidator validator) {
        return Messages.of(FrameworkCheck.class)
                .message("checked", validator.rules().size(), elements);
    }
}
