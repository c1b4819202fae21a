// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.chart;

import java.util.List;
import java.util.Optional;

/**
 * A finished picture: shapes in the order in which they are painted.
 *
 * @param title one line
 * @param description what the picture says, in a sentence
 * @param background {@code 0xRRGGBB}
 * @param regions later ones lie above earlier ones
 * @param table the data shown
 */
public record Drawing(
        String title,
        String description,
        double width,
        double height,
        int background,
        List<Shape> shapes,
        List<HitRegion> regions,
        DataTable table) {
    public Drawing {
        shapes = List.copyOf(shapes);
        regions = List.copyOf(regions);
    }

    /** The topmost region at a point. */
    public Optional<HitRegion> at(double x, double y) {
        for (int i = regions.size() - 1; i >= 0; i--) {
            if (regions.get(i).bounds().contains(x, y)) {
                return Optional.of(regions.get(i));
            }
        }
        return Optional.empty();
    }
}
