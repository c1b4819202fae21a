// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.sheet;

import java.util.Locale;
import java.util.Optional;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.text.Messages;

/** A column of the score sheet, in the order of the screen. */
public enum SheetColumn {
    CODE,
    NAME,
    MAXIMUM,
    FIGURES,
    SELF,
    VERIFIED,
    FINAL,
    /** Verified less self. */
    VERIFIED_LESS_SELF,
    /** Final less verified. */
    FINAL_LESS_VERIFIED,
    EVIDENCE,
    REMARK;

    private static final Messages MESSAGES = Messages.of(SheetColumn.class);

    /** The layer whose points stand in the column. */
    public Optional<Layer> layer() {
        return switch (this) {
            case SELF -> Optional.of(Layer.SELF);
            case VERIFIED -> Optional.of(Layer.VERIFIED);
            case FINAL -> Optional.of(Layer.FINAL);
            default -> Optional.empty();
        };
    }

    /** The column of a layer's points. */
    public static SheetColumn of(Layer layer) {
        return switch (layer) {
            case SELF -> SELF;
            case VERIFIED -> VERIFIED;
            case FINAL -> FINAL;
        };
    }

    public boolean isNumber() {
        return switch (this) {
            case MAXIMUM, SELF, VERIFIED, FINAL, VERIFIED_LESS_SELF, FINAL_LESS_VERIFIED -> true;
            case CODE, NAME, FIGURES, EVIDENCE, REMARK -> false;
        };
    }

    public String title(Locale locale) {
        return MESSAGES.text(locale, "column." + name().toLowerCase(Locale.ROOT));
    }

    /** The title in full. */
    public String tip(Locale locale) {
        String key = "tip." + name().toLowerCase(Locale.ROOT);
        return MESSAGES.has(key) ? MESSAGES.text(locale, key) : title(locale);
    }
}
