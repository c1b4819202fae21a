// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The page to start from: rankings with bars drawn by the report's charts. */
public final class StarterPage {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="{{report.language}}"><head>
            <title>{{report.title}}</title>
            <style>
            body { font-family: "Times New Roman", Tinos, serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
            h1, .centre { text-align: center }
            table { border-collapse: collapse; width: 100%% }
            caption { text-align: left; font-style: italic; margin: 1rem 0 .3rem }
            th, td { border: 1px solid #888; padding: .25rem .5rem; text-align: left }
            .number { text-align: right; font-variant-numeric: tabular-nums }
            .note { background: #fff3cd; padding: .5rem .8rem }
            footer { margin-top: 2rem; font-size: .8rem; color: #555 }
            </style>
            </head><body>
            <p class="centre">{{cover.issuer}}</p>
            <h1>{{report.title}}</h1>
            {{#notices}}<p class="note">{{.}}</p>{{/notices}}
            {{#introduction}}<p>{{.}}</p>{{/introduction}}
            {{#groups}}
            <h2>{{title}}</h2>
            <table>
            <caption>{{caption}}</caption>
            <thead><tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th>\
            <th scope="col">%s</th></tr></thead>
            <tbody>
            {{#units}}<tr><td class="number">{{rank}}</td><td>{{name}}</td><td class="number">{{points}}</td>\
            <td class="number">{{percent}}</td><td>{{band}}</td></tr>
            {{/units}}
            </tbody></table>
            {{#charts}}<figure>{{drawing}}<figcaption>{{caption}}</figcaption></figure>{{/charts}}
            {{/groups}}
            {{#closing}}<p>{{.}}</p>{{/closing}}
            <footer>{{provenance.framework}} · Thang {{provenance.engine}}</footer>
            </body></html>
            """;

    private StarterPage() {}

    public static byte[] of(Locale locale) {
        Starter texts = new Starter(locale);
        return PAGE.formatted(
                        texts.of("rank"), texts.of("unit"), texts.of("points"), texts.of("percent"), texts.of("band"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
