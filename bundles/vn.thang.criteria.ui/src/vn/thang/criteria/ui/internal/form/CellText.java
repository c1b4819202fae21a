// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.form;

import vn.thang.criteria.ui.internal.text.UiTexts;
import vn.thang.criteria.ui.model.form.ChoiceField;
import vn.thang.criteria.ui.model.form.Field;
import vn.thang.criteria.ui.model.form.ListField;
import vn.thang.criteria.ui.model.form.PartField;
import vn.thang.criteria.ui.model.form.PickField;
import vn.thang.criteria.ui.model.form.TextsField;
import vn.thang.criteria.ui.model.form.ValueField;

/** What a field shows in one cell of a table. */
public final class CellText {
    private CellText() {}

    public static String of(Field field) {
        return switch (field) {
            case ValueField value -> value.text();
            case ChoiceField choice -> choice.text();
            case PickField pick -> pick.text();
            case TextsField texts -> texts.text(language(texts));
            case PartField part -> part.choices().get(Math.max(0, part.selected()));
            case ListField list -> String.valueOf(list.rows().size());
        };
    }

    /** The language of the workbench, which is the one a table has room for. */
    static String language(TextsField texts) {
        String language = UiTexts.locale().getLanguage();
        return texts.languages().contains(language)
                ? language
                : texts.languages().get(0);
    }
}
