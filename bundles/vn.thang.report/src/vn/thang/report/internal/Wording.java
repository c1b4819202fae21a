// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.thang.assessment.store.Layer;
import vn.thang.criteria.Described;
import vn.thang.criteria.Framework;
import vn.thang.criteria.Measure;
import vn.thang.criteria.Scorecard;
import vn.thang.criteria.Text;
import vn.thang.criteria.text.Count;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Numbers;
import vn.thang.criteria.text.Texts;
import vn.thang.report.Column;
import vn.thang.report.ColumnKind;
import vn.thang.scoring.GroupStandings;
import vn.thang.scoring.NodeKind;
import vn.thang.scoring.PlanNode;

/** All words of a report in its language. */
public final class Wording {
    private static final Messages MESSAGES = Messages.of(Wording.class);
    /** How most names of assessments begin. */
    private static final String ASSESSING = "Đánh giá ";

    private final Locale locale;
    private final String bindingLanguage;

    Wording(Locale locale, Framework framework) {
        this.locale = locale;
        this.bindingLanguage = framework.getLanguage();
    }

    Locale locale() {
        return locale;
    }

    /** A text with its arguments; whole numbers are counts, so years, codes and seeds come as texts. */
    String text(String key, Object... args) {
        return MESSAGES.text(locale, key, Stream.of(args).map(Wording::counted).toArray());
    }

    private static Object counted(Object argument) {
        return argument instanceof Integer || argument instanceof Long
                ? new Count(((Number) argument).longValue())
                : argument;
    }

    String name(Described element) {
        return Texts.name(element, locale);
    }

    String pick(List<Text> texts) {
        return Texts.pick(texts, locale, bindingLanguage);
    }

    /** The words people use for a group of units that are ranked together. */
    String group(GroupStandings standings) {
        return name(standings.group() != null ? standings.group() : standings.scorecard());
    }

    /** What data files call an element: its code, else its id. */
    static String code(Described element) {
        String code = element.getCode();
        return code == null || code.isBlank() ? element.getId() : code;
    }

    /** The code of a criterion or group in a table; that of a scorecard is a word of data files, nothing to read. */
    static String code(PlanNode node) {
        return node.kind() == NodeKind.SCORECARD ? "" : node.code();
    }

    /** Both in one text: {@code 2.4 Online payment}. */
    String codeAndName(Described element) {
        return code(element) + " " + name(element);
    }

    /** What a figure or target is about: of a measure or scorecard the name, its code is a word of data files. */
    String item(Described element) {
        return element instanceof Measure || element instanceof Scorecard ? name(element) : codeAndName(element);
    }

    static String code(GroupStandings standings) {
        return code(standings.group() != null ? standings.group() : standings.scorecard());
    }

    String layer(Layer layer) {
        return text("layer." + layer);
    }

    String number(BigDecimal number, int decimals) {
        return Numbers.grouped(number, decimals, locale);
    }

    /** The name of an assessment inside a sentence: in quotes, unless it reads as a part of the sentence. */
    String inSentence(String name) {
        return locale.getLanguage().equals("vi") && name.startsWith(ASSESSING)
                ? ASSESSING.toLowerCase(locale) + name.substring(ASSESSING.length())
                : text("quoted", name);
    }

    /** A difference of percents with its sign, a real minus. */
    String signed(BigDecimal difference) {
        String size = number(difference.abs(), Precision.PERCENT);
        return difference.signum() > 0 ? "+" + size : difference.signum() < 0 ? "−" + size : size;
    }

    String exact(BigDecimal number) {
        return Numbers.groupedExact(number, locale);
    }

    /** A date as the language writes it in running text. */
    String date(LocalDate date) {
        String pattern = locale.getLanguage().equals("vi") ? "dd/MM/yyyy" : "d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }

    /** A date in a table; empty for null. */
    String day(LocalDate date) {
        return date == null ? "" : date(date);
    }

    /** A date in official running text: {@code ngày 11 tháng 7 năm 2018}. */
    String longDate(LocalDate date) {
        boolean vietnamese = locale.getLanguage().equals("vi");
        String day = vietnamese && date.getDayOfMonth() < 10
                ? "0" + date.getDayOfMonth()
                : Integer.toString(date.getDayOfMonth());
        return text(
                "official.date", day, text("official.month." + date.getMonthValue()), Integer.toString(date.getYear()));
    }

    /** The last sentence of an official text, closed as NĐ 30/2020 Annex I demands: {@code ./.} */
    String lastSentence(String text) {
        return locale.getLanguage().equals("vi") ? text.strip().replaceAll("[./]*$", "") + "./." : text;
    }

    /** A column whose heading stands in the messages under {@code column.<id>}. */
    Column column(String id, ColumnKind kind, int width) {
        return Column.of(id, text("column." + id), kind, width);
    }

    /** A column of days: 31/12/2018, or 31 December 2018. */
    Column dayColumn(String id) {
        return column(id, ColumnKind.TEXT, locale.getLanguage().equals("vi") ? 11 : 17);
    }
}
