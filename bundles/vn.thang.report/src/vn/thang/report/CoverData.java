// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The head and the foot of an official document (NĐ 30/2020 Annex I). Empty texts were not stated; an exporter leaves
 * room for them instead of inventing something.
 *
 * @param parentBody the body above the issuer
 * @param issuer the issuing body
 * @param number the running number without symbol: {@code 5}
 * @param symbol the symbol after the number: {@code BC-STTTT}
 * @param place where it was signed
 * @param date the date of the document; never the date of the run
 * @param subject the summary below the type name
 * @param decidingPost who decides, on the line above the bases of a decision: {@code Chủ tịch Ủy ban nhân dân tỉnh}
 * @param authority TM., KT., TL., TUQ., Q. or empty, with the body or post it stands for
 * @param position the signer's post
 * @param signer the signer's name, without academic title
 * @param bases the legal bases, without closing punctuation; of a decision also the proposal: {@code Theo đề nghị của …}
 * @param recipients the recipients, without leading hyphen and closing punctuation
 * @param host the body in charge of the assessment, as a decision names it; empty = in general words
 * @param responsible who carries out a decision, beside the units themselves: {@code Chánh Văn phòng Ủy ban nhân dân tỉnh}
 * @param effective from when a decision has effect; empty = from the day of signature
 * @param articles own words of the articles of a decision: the first item is that of article 1, and so on; an empty item
 *     leaves the usual words, a line break begins a paragraph, items behind the usual articles are further articles
 */
public record CoverData(
        String parentBody,
        String issuer,
        String number,
        String symbol,
        String place,
        Optional<LocalDate> date,
        String subject,
        String decidingPost,
        String authority,
        String position,
        String signer,
        List<String> bases,
        List<String> recipients,
        String host,
        List<String> responsible,
        Optional<LocalDate> effective,
        List<String> articles) {
    public CoverData {
        Objects.requireNonNull(parentBody, "parentBody");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(symbol, "symbol");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(decidingPost, "decidingPost");
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(signer, "signer");
        bases = List.copyOf(bases);
        recipients = List.copyOf(recipients);
        Objects.requireNonNull(host, "host");
        responsible = List.copyOf(responsible);
        Objects.requireNonNull(effective, "effective");
        articles = List.copyOf(articles);
    }

    /** The head and the foot of a document that says what decisions say in the usual words, or decides nothing. */
    public CoverData(
            String parentBody,
            String issuer,
            String number,
            String symbol,
            String place,
            Optional<LocalDate> date,
            String subject,
            String decidingPost,
            String authority,
            String position,
            String signer,
            List<String> bases,
            List<String> recipients) {
        this(
                parentBody,
                issuer,
                number,
                symbol,
                place,
                date,
                subject,
                decidingPost,
                authority,
                position,
                signer,
                bases,
                recipients,
                "",
                List.of(),
                Optional.empty(),
                List.of());
    }

    /** This cover with other recipients. */
    public CoverData withRecipients(List<String> others) {
        return new CoverData(
                parentBody,
                issuer,
                number,
                symbol,
                place,
                date,
                subject,
                decidingPost,
                authority,
                position,
                signer,
                bases,
                others,
                host,
                responsible,
                effective,
                articles);
    }
}
