// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thang.criteria.Framework;
import vn.thang.criteria.extension.InstalledParts;
import vn.thang.criteria.extension.Parameter;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.exchange.internal.UnitText;

/** The importers there are: that for tables, and what bundles of others bring. What theirs throw names the bundle. */
public final class Importers {
    private Importers() {}

    /** All of them, that for tables first; each {@linkplain Importer#id id} once. */
    public static List<Importer> all() {
        List<Importer> all = new ArrayList<>(List.of(new TableImporter()));
        for (InstalledParts.Part<Importer> part : InstalledParts.of(Importer.class)) {
            if (all.stream().noneMatch(each -> each.id().equals(part.service().id()))) {
                all.add(new Guarded(part.service(), part.origin()));
            }
        }
        return all;
    }

    /** Whether a file is called like those of an importer. */
    public static boolean fits(Importer importer, Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return importer.endings().stream().anyMatch(ending -> name.endsWith("." + ending));
    }

    private record Guarded(Importer importer, String origin) implements Importer {
        @Override
        public String id() {
            return importer.id();
        }

        @Override
        public Message label() {
            return importer.label();
        }

        @Override
        public Message description() {
            return importer.description();
        }

        @Override
        public List<Parameter> parameters() {
            return importer.parameters();
        }

        @Override
        public List<String> endings() {
            return importer.endings();
        }

        @Override
        public boolean forFramework() {
            return importer.forFramework();
        }

        @Override
        public Importer with(Map<String, String> values) {
            return new Guarded(importer.with(values), origin);
        }

        @Override
        public ImportedAssessment read(Path file, Optional<Framework> framework) throws BadInputException {
            try {
                return importer.read(file, framework);
            } catch (RuntimeException | LinkageError e) {
                throw new BadInputException(Finding.error(
                        "extension",
                        Location.file(file.toString()),
                        Messages.of(UnitText.class).message("extension.failed", origin, String.valueOf(e))));
            }
        }
    }
}
