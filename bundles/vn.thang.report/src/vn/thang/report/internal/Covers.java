// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thang.assessment.AssessmentFactory;
import vn.thang.assessment.Cover;
import vn.thang.report.CoverData;
import vn.thang.report.ReportKind;
import vn.thang.scoring.ScoringRun;

/** Cover data out of assessment and framework; what is not stated is empty. */
final class Covers {
    /** A symbol that begins with the type of document: {@code BC-STTTT}. */
    private static final Pattern SYMBOL = Pattern.compile("(BC|QĐ|TB)(-.+)");

    private final ScoringRun run;
    private final Wording wording;
    private final Cover stated;
    private final Optional<Cover> translated;

    Covers(ScoringRun run, Wording wording) {
        this.run = run;
        this.wording = wording;
        Cover cover = run.assessment().getCover();
        this.stated = cover == null ? AssessmentFactory.eINSTANCE.createCover() : cover;
        String language = wording.locale().getLanguage();
        this.translated = stated.getTranslations().stream()
                .filter(each -> language.equals(each.getLanguage()))
                .findFirst();
    }

    /** What the assessment states is the report's; number, date and subject of another document are not known. */
    CoverData of(ReportKind kind, String name) {
        boolean report = kind == ReportKind.REPORT;
        boolean numbered = !kind.symbol().isEmpty();
        String subject = report ? word(Cover::getSubject) : "";
        return new CoverData(
                word(Cover::getParentBody),
                word(Cover::getIssuer),
                report ? word(Cover::getNumber) : "",
                numbered ? symbol(kind) : "",
                word(Cover::getPlace),
                report ? Optional.ofNullable(stated.getDate()) : Optional.<LocalDate>empty(),
                subject.isEmpty() ? subject(kind, name) : subject,
                "",
                numbered ? word(Cover::getAuthority) : "",
                numbered ? word(Cover::getPosition) : "",
                numbered ? word(Cover::getSigner) : "",
                bases(kind),
                recipients(kind));
    }

    /** In the language of the report when it was translated, else as it stands. */
    private String word(Function<Cover, String> feature) {
        return translated
                .map(feature)
                .map(Covers::stated)
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> stated(feature.apply(stated)));
    }

    private List<String> words(Function<Cover, List<String>> feature) {
        return translated.map(feature).filter(texts -> !texts.isEmpty()).orElseGet(() -> feature.apply(stated));
    }

    private String subject(ReportKind kind, String name) {
        return switch (kind) {
            case REPORT, DECISION, NOTICE -> wording.text("subject." + kind.code(), wording.inSentence(name));
            case SCORECARD, ANALYSIS, SLIDES -> name;
        };
    }

    private String symbol(ReportKind kind) {
        String symbol = word(Cover::getSymbol);
        if (kind == ReportKind.REPORT) {
            return symbol;
        }
        Matcher typed = SYMBOL.matcher(symbol);
        return typed.matches() ? kind.symbol() + typed.group(2) : "";
    }

    /** A decision names what it rests on: what was stated, else the acts of the framework. */
    private List<String> bases(ReportKind kind) {
        return switch (kind) {
            case REPORT -> words(Cover::getBases);
            case DECISION -> words(Cover::getBases).isEmpty() ? new Bases(run, wording).all() : words(Cover::getBases);
            case NOTICE, SCORECARD, ANALYSIS, SLIDES -> List.of();
        };
    }

    private List<String> recipients(ReportKind kind) {
        return switch (kind) {
            case REPORT, NOTICE -> words(Cover::getRecipients);
            case DECISION ->
                words(Cover::getRecipients).isEmpty()
                        ? List.of(wording.text("recipients.asArticle", DecisionDocument.USUAL))
                        : words(Cover::getRecipients);
            case SCORECARD, ANALYSIS, SLIDES -> List.of();
        };
    }

    /** The recipients named by the last article follow its number, when the cover words more of them. */
    CoverData settled(ReportKind kind, CoverData cover) {
        int articles = DecisionDocument.articles(cover);
        if (kind != ReportKind.DECISION || articles == DecisionDocument.USUAL) {
            return cover;
        }
        String usual = wording.text("recipients.asArticle", DecisionDocument.USUAL);
        return cover.withRecipients(cover.recipients().stream()
                .map(each -> each.equals(usual) ? wording.text("recipients.asArticle", articles) : each)
                .toList());
    }

    static String stated(String text) {
        return text == null ? "" : text.strip();
    }
}
