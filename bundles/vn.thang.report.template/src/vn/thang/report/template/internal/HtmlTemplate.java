// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thang.chart.ChartFile;
import vn.thang.chart.ChartStyle;
import vn.thang.chart.Svg;
import vn.thang.criteria.text.Message;
import vn.thang.report.Figure;
import vn.thang.report.Proof;
import vn.thang.report.Report;

/**
 * Templates in HTML. Into the head of every page goes a rule that lets browsers run no script and load nothing from
 * elsewhere, whatever the template says; so the head has to be where a browser will find it.
 */
final class HtmlTemplate implements Engine {
    private static final long MOST_CHARACTERS = 100_000_000;
    private static final Pattern HEAD =
            Pattern.compile("\\A\uFEFF?\\s*<!DOCTYPE html>\\s*<html[^<>]*>\\s*<head>", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHART = Pattern.compile(Drawing.OPEN + "(\\d+)" + Drawing.CLOSE);
    private static final String RULE =
            "<meta charset=\"utf-8\"/><meta http-equiv=\"Content-Security-Policy\" content=\""
                    + "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; form-action 'none'; "
                    + "base-uri 'none'\"/>";

    @Override
    public void print(byte[] template, Report report, OutputStream out) throws IOException {
        String text = text(template);
        Matcher head = HEAD.matcher(text);
        if (!head.find()) {
            throw Fault.of("fault.head", "<!DOCTYPE html><html lang=\"{{report.language}}\"><head>")
                    .at(line(text, 0));
        }
        int forbidden = text.toLowerCase(Locale.ROOT).indexOf("http-equiv");
        if (forbidden >= 0) {
            throw Fault.of("fault.meta", "http-equiv").at(line(text, forbidden));
        }
        ReportData data = new ReportData(report);
        Language.Lines lines = new Language.Lines();
        for (int i = 0; i <= text.chars().filter(c -> c == '\n').count(); i++) {
            lines.put(i + 1, Fault.MESSAGES.message("place.line", i + 1));
        }
        String printed = new Language(MOST_CHARACTERS).run(code(text), data.root(), HtmlTemplate::escape, lines::at);
        WellFormed.template(text);
        WellFormed.result(printed);
        Matcher end = HEAD.matcher(printed);
        if (!end.find()) {
            throw Fault.of("fault.head", "<!DOCTYPE html><html lang=\"{{report.language}}\"><head>")
                    .at(line(text, 0));
        }
        String page = printed.substring(0, end.end())
                + RULE
                + report.proof().map(HtmlTemplate::proof).orElse("")
                + printed.substring(end.end());
        out.write(charts(page, data.figures(), report.locale()).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] template) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(template))
                    .toString()
                    .replace("\r\n", "\n")
                    .replaceAll("[\uE000-\uF8FF]", "");
        } catch (CharacterCodingException e) {
            throw Fault.of("fault.utf8");
        }
    }

    /** The text with its tags in the language that is run. */
    private static String code(String text) {
        List<Pairs.Placed<Integer>> structure = new ArrayList<>();
        StringBuilder code = new StringBuilder();
        Matcher tags = Tag.in(text);
        int from = 0;
        while (tags.find()) {
            Message place = line(text, tags.start());
            literal(text, from, tags.start(), code);
            Tag tag = tag(tags.group(1), place);
            if (tag.structural()) {
                structure.add(new Pairs.Placed<>(tag, place, tags.start()));
            }
            code.append(tag.code());
            tags.group().chars().filter(c -> c == '\n').forEach(c -> code.append('\n'));
            from = tags.end();
        }
        literal(text, from, text.length(), code);
        Pairs.of(structure);
        return code.toString();
    }

    private static void literal(String text, int from, int to, StringBuilder code) {
        String literal = text.substring(from, to);
        int open = literal.indexOf("{{");
        if (open >= 0) {
            throw Fault.of("fault.braces").at(line(text, from + open));
        }
        code.append(literal);
    }

    private static Tag tag(String inside, Message place) {
        try {
            return Tag.of(inside);
        } catch (Fault e) {
            throw e.at(place);
        }
    }

    private static Message line(String text, int offset) {
        return Fault.MESSAGES.message(
                "place.line",
                1 + text.substring(0, offset).chars().filter(c -> c == '\n').count());
    }

    private static String charts(String page, List<Figure> figures, Locale locale) {
        return CHART.matcher(page).replaceAll(found -> {
            Figure figure = figures.get(Integer.parseInt(found.group(1)));
            String svg = Svg.write(figure.drawing().draw(ChartFile.WIDTH, ChartStyle.PRINT, locale));
            return Matcher.quoteReplacement(svg.substring(svg.indexOf("<svg")));
        });
    }

    private static String proof(Proof proof) {
        return "<script type=\"" + Proof.CONTENT_TYPE + "\" id=\"" + Proof.ELEMENT_ID + "\">"
                + Base64.getEncoder().encodeToString(proof.toBytes()) + "</script>";
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '`' -> escaped.append("&#96;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
