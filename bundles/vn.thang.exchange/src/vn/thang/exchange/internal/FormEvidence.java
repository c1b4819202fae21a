// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import vn.thang.assessment.store.Evidence;

/** Compares the lines of evidence of a form with the evidence there is. */
final class FormEvidence {
    private static final int ID_DIGITS = 16;

    private final FormState state;
    private final String unitId;
    private final Problems problems;
    private final List<Evidence> put = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();

    FormEvidence(FormState state, String unitId, Problems problems) {
        this.state = state;
        this.unitId = unitId;
        this.problems = problems;
    }

    /** What is no longer on the form is removed, unless somebody has judged it; what is new is added as it is written. */
    void compare(FormEntry entry, String text, FormRow row) {
        List<String> lines = new ArrayList<>(
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
        for (Evidence each : state.evidence(entry)) {
            if (!lines.remove(state.line(each))) {
                if (each.verdict() == null || each.verdict().isBlank()) {
                    removed.add(each.id());
                } else {
                    problems.warning(row.row().number(), null, "form.judged", state.line(each), each.verdict());
                }
            }
        }
        lines.stream().distinct().forEach(line -> put.add(evidence(entry.itemId(), line)));
    }

    /** The same line gets the same id: a form that is read twice does not add it twice. */
    private Evidence evidence(String itemId, String line) {
        String id = "form-" + digest(unitId + "\n" + itemId + "\n" + line);
        return new Evidence(id, unitId, itemId, null, null, null, null, null, line, null);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JVM has it
        }
    }

    List<Evidence> put() {
        return put;
    }

    List<String> removed() {
        return removed;
    }
}
