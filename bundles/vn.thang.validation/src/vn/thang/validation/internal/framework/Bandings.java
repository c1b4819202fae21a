// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.framework;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import vn.thang.criteria.Band;
import vn.thang.criteria.Banding;
import vn.thang.criteria.CriteriaPackage;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.validation.Findings;
import vn.thang.validation.FrameworkRule;

/** Edges of a banding descend, and only the lowest band is without one. */
final class Bandings implements FrameworkRule {
    @Override
    public String id() {
        return "banding";
    }

    @Override
    public void check(Framework framework, Findings findings) {
        for (Banding banding : framework.getBandings()) {
            if (banding.getBands().isEmpty()) {
                report(banding, CriteriaPackage.Literals.BANDING__BANDS, "banding.empty", findings);
            }
            if (banding.getNearEdge() != null && banding.getNearEdge().signum() < 0) {
                report(banding, CriteriaPackage.Literals.BANDING__NEAR_EDGE, "banding.near", findings);
            }
            bands(banding.getBands(), findings);
        }
    }

    private static void bands(List<Band> bands, Findings findings) {
        BigDecimal above = null;
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            BigDecimal from = band.getFrom();
            boolean lowest = i == bands.size() - 1;
            if (lowest && from != null) {
                report(band, CriteriaPackage.Literals.BAND__FROM, "banding.lowest", findings);
            } else if (!lowest && from == null) {
                report(band, CriteriaPackage.Literals.BAND__FROM, "banding.edge", findings);
            }
            if (from != null && above != null && from.compareTo(above) >= 0) {
                findings.error(
                        band,
                        CriteriaPackage.Literals.BAND__FROM,
                        Elements.TEXTS.message("banding.order", band, from, above));
            }
            above = from == null ? above : from;
        }
    }

    private static void report(Described element, EStructuralFeature feature, String key, Findings findings) {
        findings.error(element, feature, Elements.TEXTS.message(key, element));
    }
}
