// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.thang.checks.Trees.bundle;
import static vn.thang.checks.Trees.file;
import static vn.thang.checks.Trees.messages;
import static vn.thang.checks.Trees.source;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentationTest {
    private static final Tree.TextFile MANIFEST =
            bundle("vn.thang.cli", "Export-Package: vn.thang.cli,vn.thang.cli.internal;x-internal:=true");
    private static final Tree.TextFile CODE = source("vn.thang.cli", "src/vn/thang/cli/A.java", "");
    private static final Tree.TextFile INTERNAL = source("vn.thang.cli", "src/vn/thang/cli/internal/A.java", "");

    @Test
    void anApiPackageWithoutDescriptionIsFound() {
        assertEquals(
                List.of("bundles/vn.thang.cli/src/vn/thang/cli/: has no package-info.java"),
                messages(new PackageDocumentation(), MANIFEST, CODE, INTERNAL));
    }

    @Test
    void aDescribedPackageIsRight() {
        assertEquals(
                List.of(),
                messages(
                        new PackageDocumentation(),
                        MANIFEST,
                        CODE,
                        INTERNAL,
                        source("vn.thang.cli", "src/vn/thang/cli/package-info.java", "")));
    }

    @Test
    void aFileWithoutHeaderIsFound() {
        assertEquals(
                List.of("A.java: does not start with the two lines of copyright and licence"),
                messages(
                        new FileHeaders(),
                        file("A.java", "package a;\n"),
                        file("B.java", FileHeaders.HEADER + "package a;\n"),
                        file("C.txt", "no Java")));
    }
}
