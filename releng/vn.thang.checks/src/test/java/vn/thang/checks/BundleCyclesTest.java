// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thang.checks.Trees.bundle;
import static vn.thang.checks.Trees.messages;

import java.util.List;
import org.junit.jupiter.api.Test;

class BundleCyclesTest {
    @Test
    void aCircleIsFoundOnce() {
        assertEquals(
                List.of("bundles/vn.thang.a: cycle vn.thang.a -> vn.thang.b -> vn.thang.c -> vn.thang.a"),
                messages(
                        new BundleCycles(),
                        bundle("vn.thang.a", "Require-Bundle: vn.thang.b"),
                        bundle("vn.thang.b", "Import-Package: vn.thang.c.api"),
                        bundle("vn.thang.c", "Export-Package: vn.thang.c.api", "Require-Bundle: vn.thang.a")));
    }

    @Test
    void twoWaysToTheSameBundleAreNoCircle() {
        assertEquals(
                List.of(),
                messages(
                        new BundleCycles(),
                        bundle("vn.thang.a", "Require-Bundle: vn.thang.b,vn.thang.c"),
                        bundle("vn.thang.b", "Require-Bundle: vn.thang.c"),
                        bundle("vn.thang.c")));
    }
}
