// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.about;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** The parts that this program is made of: its bundles and the libraries nested in them. */
final class Libraries {
    private static final String NESTED = "lib";

    private Libraries() {}

    /** By name; takes a moment. */
    static List<Library> of(BundleContext context) throws IOException {
        List<Library> libraries = new ArrayList<>();
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getSymbolicName() != null && bundle.getBundleId() != 0) {
                libraries.add(Library.of(
                        bundle.getSymbolicName(),
                        bundle.getVersion().toString(),
                        bundle.getHeaders("").get("Bundle-License")));
                nested(bundle, libraries);
            }
        }
        libraries.sort(Comparator.comparing(Library::name, String.CASE_INSENSITIVE_ORDER));
        return libraries;
    }

    private static void nested(Bundle bundle, List<Library> libraries) throws IOException {
        Enumeration<URL> jars =
                bundle.getSymbolicName().startsWith("vn.thang.") ? bundle.findEntries(NESTED, "*.jar", false) : null;
        while (jars != null && jars.hasMoreElements()) {
            URL jar = jars.nextElement();
            String file = jar.getPath().substring(jar.getPath().lastIndexOf('/') + 1);
            try (InputStream in = jar.openStream();
                    JarInputStream content = new JarInputStream(in)) {
                Manifest manifest = content.getManifest();
                Attributes main = manifest == null ? new Attributes() : manifest.getMainAttributes();
                String version = main.getValue("Implementation-Version");
                libraries.add(Library.of(
                        file.replace(".jar", ""), version == null ? "" : version, main.getValue("Bundle-License")));
            }
        }
    }
}
