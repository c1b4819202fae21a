// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.extensions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import vn.thang.extensions.internal.BundleParts;
import vn.thang.extensions.internal.BundleStarter;
import vn.thang.extensions.internal.Dropins;

/**
 * Brings the bundles of others to life, once, before anything asks for their parts. One that cannot be used is reported and
 * taken out of the running platform; the others, and Thang, start all the same.
 */
public final class InstalledBundles {
    private static volatile List<BundleState> states = List.of();

    private InstalledBundles() {}

    /** What became of the bundles, by name; empty before {@link #start} and outside the platform. */
    public static List<BundleState> states() {
        return states;
    }

    /**
     * Installs and starts the bundles of a folder, and those of {@code dropins} that the platform left out without a word;
     * then makes the services and the metamodel packages of all bundles of others known.
     *
     * @param installation folder of the product
     */
    public static void start(BundleContext context, BundleFolder folder, Path installation) {
        BundleStarter starter = new BundleStarter(context);
        List<BundleFolder.Entry> entries = new ArrayList<>(folder.entries());
        entries.addAll(Dropins.left(installation, names(context)));
        List<BundleState> all = new ArrayList<>(starter.start(entries));
        all.addAll(BundleParts.others(context, starter.started(), installation));
        states = List.copyOf(all);
    }

    /** Symbolic names of the bundles in the platform. */
    public static Set<String> names(BundleContext context) {
        Set<String> names = new HashSet<>();
        for (Bundle bundle : context.getBundles()) {
            if (!bundle.getLocation().startsWith(BundleStarter.LOCATION)) {
                names.add(bundle.getSymbolicName());
            }
        }
        return names;
    }
}
