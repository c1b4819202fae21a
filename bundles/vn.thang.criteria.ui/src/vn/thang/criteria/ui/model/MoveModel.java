// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.ui.model.Additions.Place;

/** Moves elements in the tree: by one place, or to where they are dropped. */
public final class MoveModel {
    private static final Messages MESSAGES = Messages.of(MoveModel.class);

    private final Framework framework;
    private final Locale locale;

    public MoveModel(Framework framework, Locale locale) {
        this.framework = framework;
        this.locale = locale;
    }

    /** Whether the elements may stand in a list: kinds fit, and none is put into itself. */
    public static boolean fits(Collection<? extends EObject> elements, Place place) {
        return !elements.isEmpty()
                && elements.stream()
                        .allMatch(each -> place.feature().getEReferenceType().isInstance(each)
                                && !EcoreUtil.isAncestor(each, place.parent())
                                && (!(each instanceof Scorecard) || place.parent() instanceof Framework));
    }

    /** Moves elements of this framework to a place, in the order given; empty when they cannot stand there. */
    public Optional<RecordedCommand> to(Collection<? extends EObject> elements, Place place) {
        List<EObject> tops = DeleteModel.tops(elements);
        boolean own = tops.stream().allMatch(each -> EcoreUtil.isAncestor(framework, each));
        if (!own || !fits(tops, place)) {
            return Optional.empty();
        }
        String label = tops.size() == 1
                ? MESSAGES.text(locale, "command.move", CommandLabels.shortName(tops.get(0), locale))
                : MESSAGES.text(locale, "command.move.many", tops.size());
        return Optional.of(new RecordedCommand(label, framework, () -> move(tops, place)));
    }

    private static void move(List<EObject> tops, Place place) {
        List<EObject> list = place.list();
        long before = list.stream().limit(place.index()).filter(tops::contains).count();
        int index = place.index() - (int) before;
        tops.forEach(each -> EcoreUtil.remove(each));
        list.addAll(index, tops);
    }

    /** Moves neighbours up (-1) or down (+1) together; empty at the end of their list. */
    public Optional<RecordedCommand> by(Collection<? extends EObject> elements, int step) {
        List<EObject> tops = DeleteModel.tops(elements);
        if (tops.isEmpty()
                || tops.stream()
                        .anyMatch(each -> each.eContainer() != tops.get(0).eContainer()
                                || each.eContainmentFeature() != tops.get(0).eContainmentFeature()
                                || !each.eContainmentFeature().isMany())) {
            return Optional.empty();
        }
        List<EObject> list = new Place(tops.get(0).eContainer(), tops.get(0).eContainmentFeature(), 0).list();
        List<EObject> ordered = list.stream().filter(tops::contains).toList();
        int first = list.indexOf(ordered.getFirst());
        int last = list.indexOf(ordered.getLast());
        boolean possible = step < 0 ? first > 0 : last < list.size() - 1;
        if (!possible) {
            return Optional.empty();
        }
        int index = step < 0 ? first - 1 : last + 2;
        return to(ordered, new Place(ordered.get(0).eContainer(), ordered.get(0).eContainmentFeature(), index));
    }
}
