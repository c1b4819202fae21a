// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tree names no package registry and no path of the machine it was written on. */
final class ForeignPlaces implements Check {
    private static final Pattern REGISTRY = Pattern.compile(
            "https?://(?:[\\w-]+\\.)*(?:maven\\.org|maven\\.apache\\.org/maven2|sonatype\\.(?:org|com)|jitpack\\.io|npmjs\\.(?:org|com)"
                    + "|pypi\\.org|pythonhosted\\.org|plugins\\.gradle\\.org|download\\.eclipse\\.org|deb\\.debian\\.org)"
                    + "|https?://(?:nexus|artifactory|registry|mirror|proxy|repo\\d?)\\.[\\w.-]+");
    private static final Pattern MACHINE =
            Pattern.compile("(?<![\\w.})-])(?:/(?:work|root|home|Users)/[\\w.-]+|[A-Z]:\\\\Users\\\\\\w+)");

    @Override
    public List<Finding> check(Tree tree) {
        List<Finding> findings = new ArrayList<>();
        for (Tree.TextFile file : tree.files()) {
            find(file, REGISTRY, "names a package registry: ", findings);
            find(file, MACHINE, "names a path of one machine: ", findings);
        }
        return findings;
    }

    private static void find(Tree.TextFile file, Pattern pattern, String message, List<Finding> findings) {
        Matcher matcher = pattern.matcher(file.text());
        while (matcher.find()) {
            long line = file.text().substring(0, matcher.start()).lines().count();
            findings.add(new Finding(file.path() + ":" + Math.max(1, line), message + matcher.group()));
        }
    }
}
