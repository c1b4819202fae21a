// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thang.catalog.vn.Catalog;
import vn.thang.catalog.vn.CatalogEntry;
import vn.thang.criteria.Framework;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.io.FrameworkFiles;
import vn.thang.criteria.pack.InstalledPackages;
import vn.thang.exchange.Names;

/** A framework as an argument: a file, {@code catalog:CODE}, or {@code package:ID} for one that is installed. */
final class FrameworkArgument {
    private static final String CATALOG = "catalog:";

    private static final String PACKAGE = "package:";

    private FrameworkArgument() {}

    /** Whether it is no file. */
    static boolean isNamed(String argument) {
        return argument.startsWith(CATALOG) || argument.startsWith(PACKAGE);
    }

    static Framework load(Invocation call, String argument) throws BadInputException, UsageException {
        if (argument.startsWith(CATALOG)) {
            return entry(argument.substring(CATALOG.length())).framework();
        }
        if (argument.startsWith(PACKAGE)) {
            return FrameworkFiles.load(installed(argument.substring(PACKAGE.length())));
        }
        Path file = call.path(argument);
        return FrameworkFiles.load(file);
    }

    /** The file of an installed framework. */
    private static Path installed(String id) throws BadInputException {
        try {
            return new InstalledPackages(InstalledPackages.ofUser()).known(id).framework();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CatalogEntry entry(String code) throws UsageException {
        Optional<CatalogEntry> entry = Catalog.find(code);
        if (entry.isEmpty()) {
            var codes = Catalog.entries().stream().map(CatalogEntry::code).toList();
            throw new UsageException(
                    "catalog.unknown",
                    code,
                    Names.nearest(code, codes).orElseGet(() -> codes.stream().collect(Collectors.joining(", "))));
        }
        return entry.get();
    }
}
