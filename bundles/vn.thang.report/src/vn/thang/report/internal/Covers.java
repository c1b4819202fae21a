// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.util.List;
import java.util.Optional;
import vn.thang.assessment.Cover;
import vn.thang.report.CoverData;

/** Cover data out of the assessment; what is not stated is empty. */
final class Covers {
    private Covers() {}

    /** {@code cover} may be null: nothing is stated then. */
    static CoverData of(Cover cover, String defaultSubject) {
        if (cover == null) {
            return new CoverData(
                    "", "", "", "", "", Optional.empty(), defaultSubject, "", "", "", "", List.of(), List.of());
        }
        String subject = stated(cover.getSubject());
        return new CoverData(
                stated(cover.getParentBody()),
                stated(cover.getIssuer()),
                stated(cover.getNumber()),
                stated(cover.getSymbol()),
                stated(cover.getPlace()),
                Optional.ofNullable(cover.getDate()),
                subject.isEmpty() ? defaultSubject : subject,
                "",
                stated(cover.getAuthority()),
                stated(cover.getPosition()),
                stated(cover.getSigner()),
                cover.getBases(),
                cover.getRecipients());
    }

    static String stated(String text) {
        return text == null ? "" : text.strip();
    }
}
