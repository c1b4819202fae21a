// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.thang.criteria.Framework;
import vn.thang.criteria.LegalAct;
import vn.thang.scoring.ScoringRun;

/** The acts of a framework as the bases of a decision: {@code Căn cứ Quyết định số … ngày … của … về việc …}. */
final class Bases {
    /** The word for an act by the type in its number. */
    private static final Map<String, String> TYPES = Map.of(
            "QĐ",
            "decision",
            "NĐ",
            "decree",
            "TT",
            "circular",
            "NQ",
            "resolution",
            "CT",
            "directive",
            "KH",
            "plan",
            "QH",
            "law");

    private final Framework framework;
    private final Wording wording;

    Bases(ScoringRun run, Wording wording) {
        this.framework = run.framework();
        this.wording = wording;
    }

    List<String> all() {
        return framework.getLegalActs().stream().map(this::basis).toList();
    }

    private String basis(LegalAct act) {
        StringBuilder basis = new StringBuilder(
                wording.text("basis.act", wording.text("basis." + type(act.getNumber())), act.getNumber()));
        if (act.getIssuedOn() != null) {
            basis.append(' ').append(wording.text("basis.date", wording.longDate(act.getIssuedOn())));
        }
        String issuer = Covers.stated(act.getIssuer());
        if (!issuer.isEmpty()) {
            basis.append(' ').append(wording.text("basis.issuer", issuer));
        }
        String title = wording.pick(act.getTitle());
        if (!title.isEmpty()) {
            basis.append(' ').append(wording.text("basis.title", about(title)));
        }
        return basis.toString();
    }

    /** {@code V/v} is for letters only; in running text it is written out. */
    private String about(String title) {
        if (!wording.locale().getLanguage().equals("vi")) {
            return title;
        }
        String text = title.replaceFirst("^(?i:V/v|Về việc)\\s+", "");
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static String type(String number) {
        for (String part : number.split("[/-]")) {
            String type = TYPES.get(part.replaceAll("\\d+$", ""));
            if (type != null) {
                return type;
            }
        }
        return "document";
    }
}
