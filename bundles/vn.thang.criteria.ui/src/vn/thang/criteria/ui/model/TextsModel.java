// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import vn.thang.criteria.CriteriaPackage.Literals;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.text.Texts;
import vn.thang.criteria.ui.model.form.Field;
import vn.thang.criteria.ui.model.form.FormContext;
import vn.thang.criteria.ui.model.form.FormModel;
import vn.thang.criteria.ui.model.form.TextsField;
import vn.thang.model.edit.ModelLabels;

/** All texts of a framework side by side in their languages, for those who translate them. */
public final class TextsModel {
    private final Framework framework;
    private final FormContext context;
    private List<Row> rows = List.of();
    private List<String> languages = List.of();

    public TextsModel(FormContext context) {
        this.framework = context.framework();
        this.context = context;
        refresh();
    }

    /** One text: of which element, which of its texts, and its field. */
    public record Row(EObject element, TextsField field) {

        /** Whether it is there in another language but not in this one. */
        public boolean missing(String language) {
            return field.text(language).isBlank()
                    && field.languages().stream()
                            .anyMatch(each -> !field.text(each).isBlank());
        }

        /** Whether it is there in no language. */
        boolean empty() {
            return field.languages().stream().allMatch(each -> field.text(each).isBlank());
        }
    }

    /** Reads the framework anew. */
    public void refresh() {
        List<Row> found = new ArrayList<>();
        Set<String> others = new TreeSet<>();
        add(framework, found);
        framework.eAllContents().forEachRemaining(each -> add(each, found));
        found.forEach(row -> others.addAll(row.field().languages()));
        others.removeAll(List.of("vi", "en"));
        List<String> all = new ArrayList<>(List.of("vi", "en"));
        all.addAll(others);
        rows = List.copyOf(found);
        languages = List.copyOf(all);
    }

    /** Names always, as each element should have one; other texts where there is one. */
    private void add(EObject element, List<Row> found) {
        boolean texts = element.eClass().getEAllReferences().stream().anyMatch(TextsModel::holdsTexts);
        if (!texts) {
            return;
        }
        for (Field field : new FormModel(context, List.of(element)).fields()) {
            if (field instanceof TextsField text) {
                Row row = new Row(element, text);
                if (!row.empty() || text.key().equals(Literals.DESCRIBED__NAME.getName())) {
                    found.add(row);
                }
            }
        }
    }

    private static boolean holdsTexts(EReference reference) {
        return reference.isContainment() && reference.getEReferenceType() == Literals.TEXT;
    }

    public List<Row> rows() {
        return rows;
    }

    public List<String> languages() {
        return languages;
    }

    /** Rows that contain the query in the code or any language; with {@code missingOnly} those that lack a language. */
    public List<Row> rows(String query, boolean missingOnly) {
        return rows.stream()
                .filter(row -> !missingOnly || languages.stream().anyMatch(row::missing))
                .filter(row -> query.isBlank() || Fold.matches(everything(row), query))
                .toList();
    }

    private String everything(Row row) {
        StringBuilder all = new StringBuilder(code(row));
        languages.forEach(language -> all.append(' ').append(row.field().text(language)));
        return all.toString();
    }

    /** How many texts lack a language. */
    public int missing(String language) {
        return (int) rows.stream().filter(row -> row.missing(language)).count();
    }

    public String code(Row row) {
        return row.element() instanceof Described described && described.getCode() != null ? described.getCode() : "";
    }

    /** Kind of the element and which of its texts: "Criterion: Name". */
    public String kind(Row row) {
        Locale locale = context.locale();
        return Texts.label(row.element().eClass(), locale) + ": " + row.field().label();
    }

    /** What the element is called. */
    public String label(Row row) {
        return ModelLabels.text(row.element(), context.locale());
    }
}
