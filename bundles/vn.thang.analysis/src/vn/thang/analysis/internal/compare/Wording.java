// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.internal.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import vn.thang.analysis.compare.ChangeKind;
import vn.thang.analysis.compare.FrameworkChange;
import vn.thang.criteria.AttributeValue;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Described;
import vn.thang.criteria.Identified;
import vn.thang.criteria.Increment;
import vn.thang.criteria.LegalAct;
import vn.thang.criteria.Source;
import vn.thang.criteria.Step;
import vn.thang.criteria.Text;
import vn.thang.criteria.attribute.Attributes;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;

/** Elements, values and changes in words. */
public final class Wording {
    static final Messages TEXTS = Messages.of(ChangeKind.class);

    private static final int READABLE = 6;

    private Wording() {}

    /** Code and name, or what else an element is known by. */
    public static Message element(Identified element) {
        return switch (element) {
            case Described described
            when hasCode(described) && !described.getName().isEmpty() ->
                TEXTS.message("element", described.getCode(), described);
            case Described described -> TEXTS.message("value", described);
            case Source source -> TEXTS.message("value", source.getCitation());
            case LegalAct act -> TEXTS.message("value", act.getNumber());
            default -> TEXTS.message("value", element.getId());
        };
    }

    private static boolean hasCode(Described element) {
        return element.getCode() != null && !element.getCode().isBlank();
    }

    /** A value of a feature; "not stated" for none. */
    static Message value(Object value) {
        return switch (value) {
            case null -> TEXTS.message("none");
            case String text when text.isEmpty() -> TEXTS.message("none");
            case List<?> list when list.isEmpty() -> TEXTS.message("none");
            case List<?> list when list.stream().allMatch(Text.class::isInstance) -> TEXTS.message("value", list);
            case List<?> list ->
                TEXTS.message("value", list.stream().map(Wording::value).toList());
            case Boolean yes -> TEXTS.message(yes ? "yes" : "no");
            case Criterion criterion -> element(criterion);
            case Identified element -> element(element);
            case Step step -> TEXTS.message("step", step.getFrom(), step.getPoints());
            case Increment increment -> increment(increment);
            case AttributeValue own -> attribute(own);
            case EClass kind -> TEXTS.message("value", kind);
            case EObject part -> TEXTS.message("value", part.eClass());
            default -> TEXTS.message("value", value);
        };
    }

    private static Message attribute(AttributeValue own) {
        Object stated = own.getTexts().isEmpty() ? own.getValues() : own.getTexts();
        String code = own.getDefinition() == null ? "?" : Attributes.code(own.getDefinition());
        return TEXTS.message("element.colon", code, value(stated));
    }

    private static Message increment(Increment increment) {
        return increment.getCap() == null
                ? TEXTS.message("increment", increment.getMeasure(), increment.getPointsPerItem())
                : TEXTS.message(
                        "increment.capped", increment.getMeasure(), increment.getPointsPerItem(), increment.getCap());
    }

    /** The features from the element down to a parameter: {@code rule › target}. */
    static Message parameter(List<EStructuralFeature> path) {
        List<Message> words = new ArrayList<>();
        path.forEach(feature -> words.add(TEXTS.message("value", feature)));
        Message all = words.get(0);
        for (Message word : words.subList(1, words.size())) {
            all = TEXTS.message("parameter", all, word);
        }
        return all;
    }

    /** The whole change. */
    static Message sentence(ChangeKind kind, Identified element, Message parameter, Message before, Message after) {
        if (before == null) {
            return TEXTS.message("sentence." + kind, element(element));
        }
        return parameter == null
                ? TEXTS.message("sentence." + kind, element(element), before, after)
                : TEXTS.message("sentence.parameter", element(element), parameter, before, after);
    }

    /** A difference with its sign, at most six decimals. */
    static Message signed(BigDecimal difference) {
        return TEXTS.message(difference.signum() < 0 ? "minus" : "plus", shortened(difference.abs()));
    }

    /** At most six decimals, for reading. */
    static BigDecimal shortened(BigDecimal points) {
        return points.scale() > READABLE ? points.setScale(READABLE, RoundingMode.HALF_UP) : points;
    }

    /** The change without its element. */
    public static Message brief(FrameworkChange change) {
        if (change.before() == null) {
            return TEXTS.message("ChangeKind." + change.kind());
        }
        return change.parameter() == null
                ? TEXTS.message("brief", change.kind(), change.before(), change.after())
                : TEXTS.message("brief", change.parameter(), change.before(), change.after());
    }
}
