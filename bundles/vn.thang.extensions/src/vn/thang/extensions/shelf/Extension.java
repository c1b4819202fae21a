// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.extensions.shelf;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.text.Messages;

/**
 * An extension that is here.
 *
 * @param name what commands call it by: prefix, symbolic name, id; the name of a file that is none
 * @param label what it calls itself
 * @param version empty when it states none
 * @param place what is switched off and removed: a file, or the folder of the version in use; empty for one that came with
 *     another, or with the platform
 * @param earlier versions that a roll-back can return to, the latest last
 * @param contents what it brings
 * @param findings why it, or a part of it, cannot be used
 */
public record Extension(
        Kind kind,
        String name,
        String label,
        String version,
        State state,
        Optional<Path> place,
        List<String> earlier,
        List<Fact> facts,
        List<String> contents,
        List<Finding> findings) {
    /** What it is. */
    public enum Kind {
        METAMODEL,
        BUNDLE,
        FRAMEWORK;

        /** In words. */
        public String in(Locale locale) {
            return MESSAGES.text(locale, "Kind." + name());
        }
    }

    /** Whether it is used. */
    public enum State {
        USED,
        /** From the next start. */
        PENDING,
        DISABLED,
        BROKEN;

        /** In words. */
        public String in(Locale locale) {
            return MESSAGES.text(locale, "State." + name());
        }
    }

    private static final Messages MESSAGES = Messages.of(Extension.class);

    public Extension {
        earlier = List.copyOf(earlier);
        facts = List.copyOf(facts);
        contents = List.copyOf(contents);
        findings = List.copyOf(findings);
    }

    /** Whether it can be switched off, and on again; of a framework the version in use is rolled back instead. */
    public boolean canSwitch() {
        return place.isPresent() && kind != Kind.FRAMEWORK;
    }

    /** Whether it can be removed here. */
    public boolean canRemove() {
        return place.isPresent();
    }

    /** Whether there is a version to return to. */
    public boolean canRollBack() {
        return !earlier.isEmpty();
    }
}
