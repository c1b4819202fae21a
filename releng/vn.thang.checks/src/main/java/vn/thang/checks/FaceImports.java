// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Only the face and tests import windows and widgets. */
final class FaceImports implements Check {
    private static final Pattern IMPORT = Pattern.compile(
            "(?m)^import (?:static )?(org\\.eclipse\\.(?:swt|jface|ui|e4\\.ui|nebula)\\.[\\w.]+|vn\\.thang\\.(?:[\\w.]+\\.)?ui\\.[\\w.]+)");

    @Override
    public List<Finding> check(Tree tree) {
        List<Finding> findings = new ArrayList<>();
        for (Bundle bundle : tree.bundles()) {
            if (bundle.layer() != Layer.FACE && bundle.layer() != Layer.TEST) {
                for (Tree.TextFile file : tree.files(file -> file.isJava() && file.in(bundle))) {
                    Matcher matcher = IMPORT.matcher(file.text());
                    while (matcher.find()) {
                        findings.add(new Finding(
                                file.path(), "imports " + matcher.group(1) + " in layer " + bundle.layer()));
                    }
                }
            }
        }
        return findings;
    }
}
