// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.internal.targets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The actions or the reviews of a target while somebody writes them: each line is a list of texts, in the order of the keys. No
 * widgets.
 *
 * @param <T> what a line becomes
 */
abstract class PlanPart<T> {
    private final List<String> keys;
    private final List<T> lines;

    PlanPart(List<String> keys, List<T> given) {
        this.keys = List.copyOf(keys);
        this.lines = new ArrayList<>(given);
    }

    /** What the fields of a line are called in the texts. */
    List<String> keys() {
        return keys;
    }

    /** The lines as they are now. */
    List<T> lines() {
        return List.copyOf(lines);
    }

    /** The lines as texts; days as the file has them. */
    List<List<String>> rows() {
        return lines.stream().map(this::fields).toList();
    }

    /** The key of what is wrong with the fields; empty when they make a line. */
    abstract Optional<String> problem(List<String> fields);

    abstract List<String> fields(T line);

    /** The line of fields without a problem. */
    abstract T line(List<String> fields);

    /** The order of the lines; a new line stands at its end otherwise. */
    void arrange(List<T> all) {}

    /**
     * Writes a line.
     *
     * @param index where; the number of lines = a new one
     */
    void put(int index, List<String> fields) {
        if (problem(fields).isEmpty()) {
            if (index < lines.size()) {
                lines.set(index, line(fields));
            } else {
                lines.add(line(fields));
            }
            arrange(lines);
        }
    }

    void add(List<T> more) {
        lines.addAll(more);
        arrange(lines);
    }

    void remove(int index) {
        lines.remove(index);
    }

    static String text(Object value) {
        return Objects.toString(value, "");
    }

    static String stated(String field) {
        return field.isBlank() ? null : field.strip();
    }

    static LocalDate day(String field) {
        return TargetDraft.day(field).orElse(null);
    }

    /** Whether a field is neither blank nor a day. */
    static boolean isWrongDay(String field) {
        return !field.isBlank() && TargetDraft.day(field).isEmpty();
    }
}
