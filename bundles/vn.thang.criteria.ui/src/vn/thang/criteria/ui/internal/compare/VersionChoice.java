// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.ui.internal.compare;

import java.nio.file.Path;
import java.util.List;
import vn.thang.criteria.Text;
import vn.thang.criteria.text.Message;

/** Where the older version comes from. */
sealed interface VersionChoice {
    /** What the list shows. */
    Message label();

    /** The version that the framework says it comes from; looked for by id, version and content among the candidates. */
    record Predecessor(String frameworkId, String version, String contentHash, List<VersionChoice> candidates)
            implements VersionChoice {
        public Predecessor {
            candidates = List.copyOf(candidates);
        }

        @Override
        public Message label() {
            return CompareTexts.TEXTS.message("version.predecessor", version == null ? "" : version);
        }
    }

    /** The file of the editor as it was saved last. */
    record Saved(Path file) implements VersionChoice {
        @Override
        public Message label() {
            return CompareTexts.TEXTS.message("version.saved");
        }
    }

    /** The exact version that an assessment was made with. */
    record OfAssessment(Path file) implements VersionChoice {
        @Override
        public Message label() {
            return CompareTexts.TEXTS.message(
                    "version.assessment", file.getFileName().toString());
        }
    }

    /** A framework that comes with the program. */
    record Catalogued(String code, List<Text> name) implements VersionChoice {
        public Catalogued {
            name = List.copyOf(name);
        }

        @Override
        public Message label() {
            return CompareTexts.TEXTS.message("version.catalogue", name);
        }
    }

    /** Any file of a framework. */
    record InFile(Path file) implements VersionChoice {
        @Override
        public Message label() {
            return CompareTexts.TEXTS.message("version.file", file.getFileName().toString());
        }
    }
}
