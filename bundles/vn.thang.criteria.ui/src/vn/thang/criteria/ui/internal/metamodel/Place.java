// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.metamodel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thang.criteria.extension.ExtensionFolder;

/**
 * Where a package can be kept.
 *
 * @param label what a person reads
 * @param forAll whether every framework may use what lies there
 */
record Place(Path folder, String label, boolean forAll) {
    /**
     * The places, the likeliest first: beside the framework that is open, in the folder of the workspace, with the person.
     *
     * @param framework the file that is open
     */
    static List<Place> of(Optional<Path> framework, Path workspace, Path ofUser) {
        List<Place> places = new ArrayList<>();
        Path common = workspace.resolve(ExtensionFolder.NAME);
        framework
                .filter(file -> !common.equals(file.resolveSibling(ExtensionFolder.NAME)))
                .ifPresent(file -> places.add(new Place(
                        file.resolveSibling(ExtensionFolder.NAME),
                        PackageTexts.text("place.beside", file.getFileName().toString()),
                        false)));
        places.add(new Place(common, PackageTexts.text("place.workspace"), true));
        places.add(new Place(ofUser, PackageTexts.text("place.user"), true));
        return places;
    }
}
