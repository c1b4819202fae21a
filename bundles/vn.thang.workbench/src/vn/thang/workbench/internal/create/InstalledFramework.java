// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.create;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.pack.InstalledPackages;
import vn.thang.criteria.text.Texts;

/**
 * The framework of a package that is installed.
 *
 * @param version of its package that is in use
 */
record InstalledFramework(String name, String version, Path file) {

    /**
     * Those that can be read, by id; Help &gt; Extensions says what is wrong with others and with the folder. Takes as long as
     * reading takes.
     *
     * @param packages the folder where packages are installed
     */
    static List<InstalledFramework> list(Path packages, Locale locale) {
        List<InstalledFramework> found = new ArrayList<>();
        try {
            for (InstalledPackages.Installed each : new InstalledPackages(packages).list()) {
                add(each, locale, found);
            }
        } catch (IOException e) {
            return List.of();
        }
        return List.copyOf(found);
    }

    private static void add(InstalledPackages.Installed one, Locale locale, List<InstalledFramework> found) {
        try {
            String name = Texts.name(FrameworkFiles.load(one.framework()), locale);
            found.add(new InstalledFramework(name, one.version(), one.framework()));
        } catch (BadInputException e) {
            // one that is damaged does not keep the others from being offered
        }
    }
}
