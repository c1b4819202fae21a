// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.thang.criteria.CriteriaPackage.Literals;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Group;
import vn.thang.criteria.Identified;
import vn.thang.criteria.Level;
import vn.thang.criteria.Measure;
import vn.thang.criteria.Scale;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Texts;
import vn.thang.model.edit.ElementIds;

/** New elements in the tree, with an id and the next code. */
public final class Additions {
    private static final Messages MESSAGES = Messages.of(Additions.class);

    private final Framework framework;
    private final Locale locale;
    private final RandomGenerator random;

    public Additions(Framework framework, Locale locale, RandomGenerator random) {
        this.framework = framework;
        this.locale = locale;
        this.random = random;
    }

    /** A place in a list of the framework. */
    public record Place(EObject parent, EReference feature, int index) {
        @SuppressWarnings("unchecked") // a containment list of the metamodel
        List<EObject> list() {
            return (List<EObject>) parent.eGet(feature);
        }
    }

    /** What was made, with the command that puts it in. */
    public record Addition(EObject element, RecordedCommand command) {}

    /** The kinds that can be added as the last child of a row. */
    public List<EClass> childKinds(Object row) {
        return childPlace(row)
                .map(place -> Kinds.concrete(place.feature().getEReferenceType(), framework).stream()
                        .filter(kind -> !Literals.SCORECARD.isSuperTypeOf(kind) || place.parent() == framework)
                        .toList())
                .orElse(List.of());
    }

    /** Behind the last child of a row; empty when it cannot have children. */
    public Optional<Place> childPlace(Object row) {
        return switch (row) {
            case Folder folder ->
                Optional.of(
                        new Place(framework, folder.feature(), folder.elements().size()));
            case Group group ->
                Optional.of(new Place(
                        group, Literals.GROUP__CHILDREN, group.getChildren().size()));
            case Scale scale ->
                Optional.of(new Place(
                        scale, Literals.SCALE__LEVELS, scale.getLevels().size()));
            case Framework whole ->
                Optional.of(new Place(
                        whole,
                        Literals.FRAMEWORK__SCORECARDS,
                        whole.getScorecards().size()));
            default -> Optional.empty();
        };
    }

    /** Behind an element in its list; empty for what is in no list. */
    public Optional<Place> siblingPlace(Object row) {
        if (!(row instanceof EObject element)
                || element.eContainer() == null
                || !element.eContainmentFeature().isMany()) {
            return Optional.empty();
        }
        Place start = new Place(element.eContainer(), element.eContainmentFeature(), 0);
        return Optional.of(
                new Place(start.parent(), start.feature(), start.list().indexOf(element) + 1));
    }

    /** A new element of a kind at a place. */
    public Addition add(EClass kind, Place place) {
        EObject element = create(kind, place);
        String label = MESSAGES.text(locale, "command.add", Texts.label(kind, locale));
        return new Addition(
                element,
                new RecordedCommand(label, framework, () -> place.list().add(place.index(), element)));
    }

    private EObject create(EClass kind, Place place) {
        EObject element = EcoreUtil.create(kind);
        if (element instanceof Identified identified) {
            identified.setId(new ElementIds(framework, random).next(kind));
        }
        if (element instanceof Described described) {
            described.setCode(code(described, place));
        }
        if (element instanceof Level level) {
            level.setValue(Levels.next(((Scale) place.parent()).getLevels()));
        }
        return element;
    }

    private static String code(Described element, Place place) {
        String wanted = place.list().stream()
                .limit(place.index())
                .map(each -> ((Described) each).getCode())
                .filter(code -> code != null && !code.isBlank())
                .reduce((first, last) -> last)
                .map(Codes::after)
                .orElseGet(() -> firstCode(element, place));
        return Codes.free(wanted, Codes.takenAround(place.parent()));
    }

    private static String firstCode(Described element, Place place) {
        if (element instanceof Scorecard) {
            return "A";
        }
        if (element instanceof Group || element instanceof Criterion) {
            return Codes.first((Described) place.parent());
        }
        return element instanceof Measure ? "m1" : "1";
    }
}
