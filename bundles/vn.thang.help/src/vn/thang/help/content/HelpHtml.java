// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.help.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** The whole help as one HTML file with its pictures inside, to read in a browser or to print. */
public final class HelpHtml {
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .extensions(List.of(TablesExtension.create()))
            .attributeProviderFactory(context -> (AttributeProvider) HelpHtml::embed)
            .build();
    private static final String STYLE =
            "body{font:16px/1.55 sans-serif;max-width:46em;margin:2em auto;padding:0 1em;color:#1f2933}"
                    + "img{max-width:100%;border:1px solid #dfe4ea}code{background:#f4f6f8;padding:0 .2em}"
                    + "table{border-collapse:collapse}td,th{border:1px solid #dfe4ea;padding:.3em .6em;text-align:left}"
                    + "h1{border-top:1px solid #dfe4ea;padding-top:1em}";

    private HelpHtml() {}

    /** Every page after the other; the same bytes for the same pages. Links between pages lead within the file. */
    public static String of(HelpContents contents, Locale locale, UnaryOperator<String> keys) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"")
                .append(locale.getLanguage().equals("vi") ? "vi" : "en")
                .append("\"><head><meta charset=\"utf-8\"><title>Thang</title><style>")
                .append(STYLE)
                .append("</style></head><body>\n");
        for (HelpPage page : contents.pages()) {
            html.append("<section id=\"").append(page.id()).append("\">\n");
            html.append(RENDERER.render(HelpRenderer.PARSER.parse(HelpRenderer.fill(page.markdown(), keys))));
            html.append("</section>\n");
        }
        return html.append("</body></html>\n").toString();
    }

    private static void embed(Node node, String tag, Map<String, String> attributes) {
        String link = attributes.get("href");
        if (link != null && link.startsWith(HelpLink.PAGE)) {
            attributes.put("href", "#" + link.substring(HelpLink.PAGE.length()));
        } else if (link != null && link.startsWith(HelpLink.COMMAND)) {
            attributes.remove("href");
        }
        if (node instanceof Image image && tag.equals("img")) {
            HelpContents.image(image.getDestination()).ifPresent(url -> attributes.put("src", data(url)));
        }
    }

    private static String data(URL url) {
        try (InputStream in = url.openStream()) {
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
