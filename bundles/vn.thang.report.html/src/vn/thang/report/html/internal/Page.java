// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.html.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import vn.thang.criteria.text.Messages;
import vn.thang.report.OfficialTexts;
import vn.thang.report.Paragraph;
import vn.thang.report.Placement;
import vn.thang.report.Proof;
import vn.thang.report.Report;
import vn.thang.report.Section;
import vn.thang.report.html.Markup;

/** A report as one web page. */
public final class Page {
    private static final Messages MESSAGES = Messages.of(Page.class);
    private static final String MAIN = "content";

    private final Report report;
    private final OfficialTexts texts;
    private final Markup html = new Markup();

    public Page(Report report) {
        this.report = report;
        this.texts = new OfficialTexts(report);
    }

    /** The page's text. */
    public String write() throws IOException {
        String language = report.locale().getLanguage();
        Story story = new Story(report, texts, html);
        html.open("html", "lang", language, "xml:lang", language, "xmlns", "http://www.w3.org/1999/xhtml");
        int head = html.length();
        html.open("body").raw("\n");
        html.line("a", MESSAGES.text(report.locale(), "skip"), "class", "skip", "href", "#" + MAIN);
        Letterhead letterhead = new Letterhead(report, texts, html);
        contents();
        letterhead.write();
        html.open("main", "id", MAIN).raw("\n");
        letterhead.title();
        body(story);
        html.closeLine();
        html.open("script").raw(resource("page.js")).closeLine();
        proof();
        html.closeLine().closeLine();
        String page = html.toString();
        return "<!DOCTYPE html>\n" + page.substring(0, head) + head(story.rules()) + page.substring(head);
    }

    /** The head, when what stands below is known. */
    private String head(String rules) throws IOException {
        Markup html = new Markup();
        String css = resource("page.css") + rules;
        String script = resource("page.js");
        html.open("head").raw("\n");
        html.empty("meta", "charset", "utf-8").raw("\n");
        String policy = "default-src 'none'; style-src 'sha256-" + sha256(css) + "'; script-src 'sha256-"
                + sha256(script) + "'; base-uri 'none'; form-action 'none'";
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .raw("\n");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .raw("\n");
        html.empty("meta", "name", "color-scheme", "content", "light dark").raw("\n");
        html.empty("meta", "name", "description", "content", report.cover().subject())
                .raw("\n");
        html.empty("meta", "name", "generator", "content", "Thang").raw("\n");
        html.line("title", report.title());
        html.open("style").raw(css).closeLine();
        return html.closeLine().toString();
    }

    private void contents() {
        List<Section> body = placed(Placement.BODY);
        List<Section> annexes = placed(Placement.ANNEX);
        html.open("nav", "aria-labelledby", "contents");
        html.element("h2", texts.contents(), "id", "contents").open("ul");
        int number = 0;
        for (Section section : body) {
            if (!section.title().isEmpty()) {
                number++;
                link(section.id(), Story.heading(report.kind(), section, number));
            }
        }
        for (int i = 0; i < annexes.size(); i++) {
            link(
                    annexes.get(i).id(),
                    texts.annex(i + 1, annexes.size()) + ". " + annexes.get(i).title());
        }
        html.close().closeLine();
    }

    private void link(String id, String text) {
        html.open("li").element("a", text, "href", "#" + id).closeLine();
    }

    private void body(Story story) {
        List<Section> annexes = placed(Placement.ANNEX);
        report.introduction().stream().map(Paragraph::text).forEach(story::paragraph);
        List<String> closing = report.closing().stream().map(Paragraph::text).toList();
        story.body(placed(Placement.BODY), texts.signed() && closing.isEmpty());
        for (int i = 0; i < closing.size(); i++) {
            if (texts.signed() && i == closing.size() - 1) {
                story.hold();
            }
            story.paragraph(closing.get(i));
        }
        if (texts.signed()) {
            signature();
            story.signed();
        }
        for (int i = 0; i < annexes.size(); i++) {
            story.annex(annexes.get(i), i + 1, annexes.size());
        }
    }

    /** Recipients on the left, the signing post and the signer's name on the right. */
    private void signature() {
        html.open("div", "class", "foot").open("div", "class", "recipients");
        html.element("p", texts.recipientsHead()).open("ul");
        texts.recipients().forEach(recipient -> html.element("li", recipient));
        html.close().close().open("div", "class", "signature");
        texts.signingPost().forEach(line -> html.element("p", line));
        if (!report.cover().signer().isEmpty()) {
            html.element("p", report.cover().signer(), "class", "signer");
        }
        html.close().closeLine();
    }

    private void proof() {
        report.proof().ifPresent(proof -> {
            html.open("script", "type", Proof.CONTENT_TYPE, "id", Proof.ELEMENT_ID);
            html.raw(Base64.getEncoder().encodeToString(proof.toBytes())).closeLine();
        });
    }

    private List<Section> placed(Placement placement) {
        return report.sections().stream()
                .filter(section -> section.placement() == placement)
                .toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
