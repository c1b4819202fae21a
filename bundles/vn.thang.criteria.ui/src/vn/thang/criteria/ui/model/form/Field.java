// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.model.form;

/** One field of a form. What it shows is read from the model whenever it is asked. */
public sealed interface Field permits ValueField, ChoiceField, PickField, TextsField, PartField, ListField {
    /** Name of the feature, or id of the own attribute. */
    String key();

    /** In the language of the form. */
    String label();

    /** Whether it may be changed at all. */
    boolean editable();
}
