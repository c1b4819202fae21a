// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import vn.thang.criteria.extension.InstalledParts;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.finding.Severity;
import vn.thang.criteria.text.Messages;
import vn.thang.validation.Findings;
import vn.thang.validation.ValidationRule;

/** The rules that bundles of others bring; one that throws is a finding that names its bundle. */
public final class InstalledRules {
    private InstalledRules() {}

    /** The standard rules and, behind them, those of a kind that are installed. */
    public static <R extends ValidationRule> List<R> after(
            List<? extends R> standard, Class<R> kind, Function<InstalledParts.Part<R>, ? extends R> guard) {
        List<R> rules = new ArrayList<>(standard);
        InstalledParts.of(kind).forEach(part -> rules.add(guard.apply(part)));
        return rules;
    }

    static void guarded(InstalledParts.Part<?> part, Findings findings, Runnable check) {
        try {
            check.run();
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | LinkageError e) {
            findings.report(
                    Severity.WARNING,
                    Location.file(findings.file()),
                    Messages.of(Findings.class).message("extension.failed", part.origin(), String.valueOf(e)));
        }
    }

    static String id(InstalledParts.Part<? extends ValidationRule> part) {
        try {
            return part.service().id();
        } catch (RuntimeException | LinkageError e) {
            return "extension";
        }
    }
}
