// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.util.Objects;
import vn.thang.assessment.store.Layer;

/**
 * What the numbers were computed from.
 *
 * @param frameworkId id of the framework
 * @param frameworkCode code of the framework
 * @param frameworkVersion version of the framework
 * @param frameworkHash SHA-256 (hex) of the framework's canonical content
 * @param assessmentCode code of the assessment
 * @param engineVersion version of the engine, three numbers
 * @param layer the score layer
 */
public record Provenance(
        String frameworkId,
        String frameworkCode,
        String frameworkVersion,
        String frameworkHash,
        String assessmentCode,
        String engineVersion,
        Layer layer) {
    public Provenance {
        Objects.requireNonNull(frameworkId, "frameworkId");
        Objects.requireNonNull(frameworkCode, "frameworkCode");
        Objects.requireNonNull(frameworkVersion, "frameworkVersion");
        Objects.requireNonNull(frameworkHash, "frameworkHash");
        Objects.requireNonNull(assessmentCode, "assessmentCode");
        Objects.requireNonNull(engineVersion, "engineVersion");
        Objects.requireNonNull(layer, "layer");
    }
}
