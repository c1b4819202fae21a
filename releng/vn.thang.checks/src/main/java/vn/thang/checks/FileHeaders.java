// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.checks;

import java.util.List;

/** Every Java file starts with the copyright and the licence. */
final class FileHeaders implements Check {
    static final String HEADER = "// Copyright (c) 2026 Thang contributors\n// SPDX-License-Identifier: EPL-2.0\n";

    @Override
    public List<Finding> check(Tree tree) {
        return tree.files(file -> file.isJava() && !file.text().startsWith(HEADER)).stream()
                .map(file -> new Finding(file.path(), "does not start with the two lines of copyright and licence"))
                .toList();
    }
}
