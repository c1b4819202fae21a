// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import vn.thang.criteria.AttributeDefinition;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Criterion;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Group;
import vn.thang.criteria.Level;
import vn.thang.criteria.Measure;
import vn.thang.criteria.Node;
import vn.thang.criteria.NotApplicablePolicy;
import vn.thang.criteria.Scale;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Numbers;
import vn.thang.criteria.text.Texts;
import vn.thang.model.edit.ModelLabels;

/**
 * The tree of a framework as rows with texts: the scorecards with their groups and criteria, then one {@link Folder}
 * each for the lists that scorecards draw on. A row is an element of the framework or a folder.
 */
public final class TreeModel {
    /** The lists shown as folders, in their order. */
    public static final List<EReference> FOLDERS = List.of(
            CriteriaPackage.Literals.FRAMEWORK__MEASURES,
            CriteriaPackage.Literals.FRAMEWORK__SCALES,
            CriteriaPackage.Literals.FRAMEWORK__TIERS,
            CriteriaPackage.Literals.FRAMEWORK__ATTRIBUTE_DEFINITIONS);

    private static final Messages MESSAGES = Messages.of(TreeModel.class);

    private final Framework framework;
    private final Locale locale;

    public TreeModel(Framework framework, Locale locale) {
        this.framework = framework;
        this.locale = locale;
    }

    public List<Object> roots() {
        List<Object> roots = new ArrayList<>(framework.getScorecards());
        FOLDERS.forEach(feature -> roots.add(new Folder(framework, feature)));
        return roots;
    }

    public List<? extends EObject> children(Object row) {
        return switch (row) {
            case Folder folder -> folder.elements();
            case Group group -> group.getChildren();
            case Scale scale -> scale.getLevels();
            default -> List.of();
        };
    }

    /** Null for a root. */
    public Object parent(Object row) {
        if (!(row instanceof EObject element) || element instanceof Scorecard || element.eContainer() == null) {
            return null;
        }
        return element.eContainer() == framework
                ? new Folder(framework, element.eContainmentFeature())
                : element.eContainer();
    }

    public String code(Object row) {
        return row instanceof Described described && described.getCode() != null ? described.getCode() : "";
    }

    /** The name; for an element without one its label. */
    public String name(Object row) {
        return switch (row) {
            case Folder folder ->
                MESSAGES.text(
                        locale,
                        "folder",
                        folder.label(locale),
                        folder.elements().size());
            case Described described -> {
                String name = Texts.pick(described.getName(), locale, Texts.mainLanguage(described));
                yield name.isBlank() && code(row).isEmpty() ? ModelLabels.text(described, locale) : name;
            }
            case EObject element -> ModelLabels.text(element, locale);
            default -> "";
        };
    }

    /** Maximum in points mode, weight in index mode, value of a level; empty where there is none. */
    public String points(Object row) {
        return switch (row) {
            case Node node -> Numbers.exact(SumsModel.index(node) ? node.getWeight() : node.getMaximum(), locale);
            case Level level -> Numbers.exact(level.getValue(), locale);
            default -> "";
        };
    }

    /** The sum of the children beside the group's own value: "20 ✓", "18 ≠ 20"; empty where there is nothing to add. */
    public String sum(Object row) {
        if (!(row instanceof Group group) || group.getChildren().isEmpty()) {
            return "";
        }
        SumsModel.Sum sum = SumsModel.of(group);
        return switch (sum.state()) {
            case OPEN -> MESSAGES.text(locale, "sum.open", sum.children());
            case EQUAL -> MESSAGES.text(locale, "sum.equal", sum.children());
            case DIFFERENT -> MESSAGES.text(locale, "sum.different", sum.children(), sum.own());
        };
    }

    /** Whether the sum of the children contradicts the group. */
    public boolean contradicts(Object row) {
        return row instanceof Group group && SumsModel.of(group).state() == SumsModel.State.DIFFERENT;
    }

    /** The kind of rule, of a measure or of a definition. */
    public String rule(Object row) {
        return switch (row) {
            case Criterion criterion ->
                Texts.label(
                        criterion.getRule() == null
                                ? CriteriaPackage.Literals.EXPERT_RULE
                                : criterion.getRule().eClass(),
                        locale);
            case Measure measure -> label(measure.getType());
            case AttributeDefinition definition -> label(definition.getType());
            default -> "";
        };
    }

    /** What was decided for the node itself; empty where it follows from above. */
    public String policy(Object row) {
        return row instanceof Node node && node.getNotApplicable() != NotApplicablePolicy.INHERIT
                ? label(node.getNotApplicable())
                : "";
    }

    private String label(Enumerator literal) {
        return Labels.literal(literal, locale);
    }

    /** Whether code or name contain what is looked for, or those of something below. */
    public boolean matches(Object row, String query) {
        return Fold.matches(code(row) + " " + name(row), query)
                || children(row).stream().anyMatch(child -> matches(child, query));
    }

    /** The line above the tree: the points of every scorecard. */
    public String total() {
        List<String> totals = framework.getScorecards().stream()
                .filter(card -> !SumsModel.index(card))
                .map(this::total)
                .toList();
        return String.join("   ", totals);
    }

    private String total(Scorecard card) {
        SumsModel.Sum sum = SumsModel.of(card);
        if (framework.getScorecards().size() > 1) {
            return MESSAGES.text(locale, "total.card", code(card), sum(card));
        }
        return switch (sum.state()) {
            case OPEN -> MESSAGES.text(locale, "total.open", sum.children());
            case EQUAL -> MESSAGES.text(locale, "total.equal", sum.children(), sum.own());
            case DIFFERENT -> MESSAGES.text(locale, "total.different", sum.children(), sum.own());
        };
    }
}
