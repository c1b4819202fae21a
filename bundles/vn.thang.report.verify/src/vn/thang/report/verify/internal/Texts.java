// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.verify.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.report.Proof;
import vn.thang.report.sign.DocumentSignature;
import vn.thang.report.verify.Difference;
import vn.thang.report.verify.Verification;

/** What a verification says, in words. */
public final class Texts {
    private static final Messages MESSAGES = Messages.of(Texts.class);
    private static final Pattern PART = Pattern.compile("([a-z]+) (\\d+)");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm xxx").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    /** Digits of a hash that a person compares; the whole hash stands in the report. */
    private static final int DIGITS = 16;

    private Texts() {}

    /** A text of this package. */
    public static Message message(String key, Object... args) {
        return MESSAGES.message(key, args);
    }

    /** All that there is to say, the summary last. */
    public static List<Message> of(Verification verification) {
        List<Message> all = new ArrayList<>();
        Proof proof = verification.proof();
        all.add(message(
                "proof",
                proof.engineVersion(),
                shortened(proof.frameworkHash()),
                shortened(proof.dataHash()),
                shortened(proof.recipeHash())));
        Optional.ofNullable(proof.hashes().get(Proof.TEMPLATE))
                .ifPresent(hash -> all.add(message("template", shortened(hash))));
        if (verification.otherEngine()) {
            all.add(message("otherEngine", proof.engineVersion(), verification.engineVersion()));
        }
        verification.signatures().forEach(each -> all.addAll(signature(each)));
        verification.differences().forEach(each -> all.add(each.message()));
        int differences = verification.differences().size();
        all.add(
                differences == 0
                        ? message("same", verification.compared())
                        : message("different", verification.compared(), differences));
        return all;
    }

    private static List<Message> signature(DocumentSignature signature) {
        Message time = signature.time().map(Texts::time).orElseGet(() -> message("signature.noTime"));
        if (signature.valid()) {
            return List.of(message("signature.valid", signature.signer(), signature.issuer(), time));
        }
        List<Message> all = new ArrayList<>();
        Message signer = signature.signer().isEmpty()
                ? message("signature.unknown")
                : message("signature.signer", signature.signer());
        signature.problems().forEach(problem -> all.add(message("signature.invalid", signer, problem)));
        return all;
    }

    private static Message time(Instant time) {
        return message("signature.time", TIME.format(time));
    }

    /** What differs. */
    public static Message difference(Difference difference) {
        Message place = place(difference.place());
        if (difference.expected().isEmpty()) {
            return message("difference.more", place, difference.found().orElse(""));
        }
        return difference.found().isEmpty()
                ? message("difference.less", place, difference.expected().get())
                : message(
                        "difference.other",
                        place,
                        difference.found().get(),
                        difference.expected().get());
    }

    /** "table 3, row 12" with the words of the language; what is no such word stays as it is. */
    public static Message place(String place) {
        Message all = null;
        for (String part : place.split(", ", -1)) {
            Matcher matcher = PART.matcher(part);
            Message words = matcher.matches() && MESSAGES.has("place." + matcher.group(1))
                    ? message("place." + matcher.group(1), matcher.group(2))
                    : message("place", part);
            all = all == null ? words : message("places", all, words);
        }
        return all;
    }

    private static String shortened(String hash) {
        return hash.substring(0, DIGITS);
    }
}
