// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.sheet;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.thang.assessment.store.Evidence;
import vn.thang.criteria.text.Messages;

/** What the evaluation team thinks of a piece of evidence. The verdict in the file is free text; its first word counts. */
public enum EvidenceMark {
    ACCEPTED("✓"),
    REJECTED("✗"),
    /** There is a verdict that is neither. */
    OTHER("•"),
    OPEN("?");

    private static final Messages MESSAGES = Messages.of(EvidenceMark.class);
    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);

    private final String sign;

    EvidenceMark(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /** The word that is stored as verdict; only for the first two. */
    public String word(Locale locale) {
        return MESSAGES.text(locale, "verdict." + name().toLowerCase(Locale.ROOT));
    }

    public static EvidenceMark of(Evidence evidence) {
        String verdict = evidence.verdict() == null ? "" : evidence.verdict().strip();
        if (verdict.isEmpty()) {
            return OPEN;
        }
        return says(verdict, REJECTED) ? REJECTED : says(verdict, ACCEPTED) ? ACCEPTED : OTHER;
    }

    private static boolean says(String verdict, EvidenceMark mark) {
        String text = verdict.toLowerCase(Locale.ROOT);
        return verdict.startsWith(mark.sign)
                || LANGUAGES.stream()
                        .map(language -> mark.word(language).toLowerCase(Locale.ROOT))
                        .anyMatch(text::startsWith);
    }

    /** Number and signs, such as "2 ✓✗"; empty when there is none. */
    public static String summary(List<Evidence> evidence) {
        return evidence.isEmpty()
                ? ""
                : evidence.size() + " "
                        + evidence.stream().map(e -> of(e).sign()).collect(Collectors.joining());
    }
}
