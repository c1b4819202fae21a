// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal.start;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;

/**
 * The language of the windows. The platform needs it before it starts, so it is kept in its configuration; {@code -nl} on
 * the command line wins.
 */
public final class Language {
    /** As the computer is set up. */
    public static final String SYSTEM = "system";

    private static final String PROPERTY = "osgi.nl";

    private Language() {}

    /** From the next start on. */
    public static void choose(String language) throws IOException {
        configuration().set(PROPERTY, SYSTEM.equals(language) ? Optional.empty() : Optional.of(language));
    }

    /** What was chosen: {@code vi}, {@code en}, {@value #SYSTEM}. */
    public static String chosen() throws IOException {
        return configuration().get(PROPERTY).orElse(SYSTEM);
    }

    /** Whether the command line says which language it is. */
    public static boolean given() {
        return Arrays.asList(Platform.getCommandLineArgs()).contains("-nl")
                || System.getProperty("eclipse.commands", "").lines().anyMatch("-nl"::equals);
    }

    private static ConfigurationFile configuration() throws IOException {
        Location location = Platform.getConfigurationLocation();
        if (location == null || location.isReadOnly()) {
            throw new IOException("the configuration of this installation cannot be written");
        }
        URI place = URI.create(location.getURL().toString().replace(" ", "%20"));
        return new ConfigurationFile(Path.of(place).resolve("config.ini"));
    }
}
