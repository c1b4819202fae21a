// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.extensions.draft;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thang.criteria.CriteriaPackage.Literals;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.formula.extension.ObjectFormula;

/** What a draft needs before it can be read as a package. */
final class DraftCheck {
    static final String RULE = "extension-package";
    private static final Set<String> RESERVED = Set.of(ObjectFormula.BASE, ObjectFormula.MAXIMUM, ObjectFormula.POINTS);

    private final PackageDraft draft;
    private final List<Finding> findings = new ArrayList<>();

    DraftCheck(PackageDraft draft) {
        this.draft = draft;
    }

    List<Finding> findings() {
        if (!draft.name().matches("[a-z][a-z0-9]{0,30}")) {
            error(draft.name(), "name", draft.name());
        }
        if (draft.address().isBlank()) {
            error(draft.name(), "address");
        }
        if (draft.version().isBlank()) {
            error(draft.name(), "version");
        }
        if (draft.classes().isEmpty()) {
            error(draft.name(), "classes");
        }
        Set<String> names = new HashSet<>();
        for (ClassDraft each : draft.classes()) {
            if (!each.name().matches("[A-Z][A-Za-z0-9]{0,60}")) {
                error(each.element(), "class", each.name());
            } else if (!names.add(each.name())) {
                error(each.element(), "class.twice", each.name());
            }
            inside(each);
        }
        return List.copyOf(findings);
    }

    private void inside(ClassDraft type) {
        Set<String> names = new HashSet<>();
        for (AttributeDraft each : type.attributes()) {
            name(type, each.name(), names);
            if (type.extended().getEStructuralFeature(each.name()) != null) {
                error(type.element(each.name()), "attribute.inherited", each.name(), type.extended());
            }
            value(type, each);
        }
        for (ConstraintDraft each : type.constraints()) {
            name(type, each.name(), names);
            if (each.condition().isBlank()) {
                error(type.element(each.name()), "condition");
            }
        }
        if (type.points().isBlank() && type.extended() == Literals.SCORING_RULE) {
            error(type.element(ObjectFormula.POINTS), "points");
        }
    }

    private void name(ClassDraft type, String name, Set<String> names) {
        if (!name.matches("[a-z][A-Za-z0-9]{0,60}")) {
            error(type.element(name), "attribute", name);
        } else if (RESERVED.contains(name)) {
            error(type.element(name), "attribute.reserved", name);
        } else if (!names.add(name)) {
            error(type.element(name), "attribute.twice", name);
        }
    }

    private void value(ClassDraft type, AttributeDraft attribute) {
        String element = type.element(attribute.name());
        String value = attribute.value().strip();
        if (attribute.kind() == AttributeKind.COMPUTED) {
            if (value.isEmpty()) {
                error(element, "formula");
            }
            return;
        }
        if (attribute.kind() == AttributeKind.CHOICE) {
            choices(element, attribute);
        }
        if (!value.isEmpty() && !fits(attribute, value)) {
            error(element, "value." + attribute.kind(), value);
        }
    }

    private void choices(String element, AttributeDraft attribute) {
        if (attribute.choices().isEmpty()) {
            error(element, "choices");
        }
        Set<String> names = new HashSet<>();
        for (ChoiceDraft each : attribute.choices()) {
            if (!each.name().matches("[A-Za-z][A-Za-z0-9_]{0,60}")) {
                error(element, "choice", each.name());
            } else if (!names.add(each.name())) {
                error(element, "choice.twice", each.name());
            }
        }
    }

    private static boolean fits(AttributeDraft attribute, String value) {
        try {
            return switch (attribute.kind()) {
                case DECIMAL -> new BigDecimal(value).precision() > 0;
                case INTEGER -> Integer.toString(Integer.parseInt(value)).length() > 0;
                case BOOLEAN -> value.equals("true") || value.equals("false");
                case DATE -> LocalDate.parse(value).getYear() > 0;
                case CHOICE ->
                    attribute.choices().stream().anyMatch(each -> each.name().equals(value));
                case TEXT, COMPUTED -> true;
                case FIGURE -> false;
            };
        } catch (NumberFormatException | DateTimeParseException e) {
            return false;
        }
    }

    private void error(String element, String key, Object... args) {
        Location place = Location.file(draft.file()).withElement(element.isBlank() ? null : element);
        findings.add(Finding.error(RULE, place, PackageDraft.MESSAGES.message(key, args)));
    }
}
