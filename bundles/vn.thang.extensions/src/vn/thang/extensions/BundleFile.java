// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.extensions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Messages;
import vn.thang.extensions.internal.JarContent;

/**
 * The file of a bundle, looked at without running anything of it.
 *
 * @param name symbolic name
 * @param version as the manifest states it; 0.0.0 when it states none
 * @param label what it calls itself; the symbolic name when it says nothing
 * @param vendor who it says it comes from; empty when it says nothing
 * @param signer who signed all of it, by the certificate; empty when unsigned
 * @param hash SHA-256 of the file, 64 lower-case hexadecimal digits
 * @param brings the service interfaces of its components and its metamodel packages, by name
 */
public record BundleFile(
        Path file,
        String name,
        String version,
        String label,
        String vendor,
        String signer,
        String hash,
        List<String> brings) {
    /** The longest file that is taken, in bytes. */
    public static final long MAXIMUM_BYTES = 64L << 20;

    /** How files of bundles end. */
    public static final String ENDING = ".jar";

    /** How files of bundles end that are not to be used. */
    public static final String DISABLED = ".jar.disabled";

    private static final Messages MESSAGES = Messages.of(BundleFile.class);

    public BundleFile {
        brings = List.copyOf(brings);
    }

    /**
     * Looks at a file.
     *
     * @throws BadInputException when it is missing, too long, no bundle, or changed since it was signed
     */
    public static BundleFile read(Path file) throws BadInputException {
        try {
            if (!Files.isRegularFile(file)) {
                throw bad(file, "absent");
            }
            if (Files.size(file) > MAXIMUM_BYTES) {
                throw bad(file, "large", MAXIMUM_BYTES >> 20);
            }
            JarContent content = JarContent.read(file);
            if (!content.name().matches("[\\w-][\\w.-]*")) {
                throw bad(file, "noBundle");
            }
            if (!content.version().matches("\\d+(\\.\\d+){0,2}(\\.[\\w-]+)?")) {
                throw bad(file, "version", content.version());
            }
            return new BundleFile(
                    file,
                    content.name(),
                    content.version(),
                    content.label().isEmpty() ? content.name() : content.label(),
                    content.vendor(),
                    content.signer(),
                    content.hash(),
                    content.brings());
        } catch (SecurityException e) {
            throw bad(file, "changed", String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw bad(file, "unreadable", String.valueOf(e.getMessage()));
        }
    }

    /** Whether it was switched off. */
    public boolean disabled() {
        return file.toString().endsWith(DISABLED);
    }

    static BadInputException bad(Path file, String key, Object... arguments) {
        return new BadInputException(problem(file, key, arguments));
    }

    static Finding problem(Path file, String key, Object... arguments) {
        return Finding.error("extension-bundle", Location.file(file.toString()), MESSAGES.message(key, arguments));
    }
}
