// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.Framework;

/**
 * What a form says of itself on its hidden sheet.
 *
 * @param language of its labels
 */
record FormMarker(
        String assessment,
        String framework,
        String version,
        String unitId,
        String unitCode,
        Layer layer,
        String language) {
    /** The name of the hidden sheet. */
    static final String SHEET = "thang";

    private static final String FORM = "thang-form";
    private static final String FIRST = "1";

    static FormMarker of(Assessment assessment, Framework framework, Unit unit, Layer layer, String language) {
        return new FormMarker(
                text(assessment.getId()),
                text(framework.getId()),
                text(framework.getVersion()),
                unit.getId(),
                text(unit.getCode()),
                layer,
                language);
    }

    /** In the order in which they are written. */
    Map<String, String> properties() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(FORM, FIRST);
        all.put("assessment", assessment);
        all.put("framework", framework);
        all.put("version", version);
        all.put("unit", unitId);
        all.put("code", unitCode);
        all.put("layer", layer.name());
        all.put("language", language);
        return all;
    }

    /** Whether the properties are those of a form of this or a later program. */
    static boolean isForm(Map<String, String> properties) {
        return properties.containsKey(FORM);
    }

    /** Empty when they were written by a later program or changed. */
    static Optional<FormMarker> read(Map<String, String> properties) {
        if (!FIRST.equals(properties.get(FORM)) || !properties.containsKey("unit")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new FormMarker(
                    properties.getOrDefault("assessment", ""),
                    properties.getOrDefault("framework", ""),
                    properties.getOrDefault("version", ""),
                    properties.get("unit"),
                    properties.getOrDefault("code", ""),
                    Layer.valueOf(properties.getOrDefault("layer", "")),
                    properties.getOrDefault("language", "")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
