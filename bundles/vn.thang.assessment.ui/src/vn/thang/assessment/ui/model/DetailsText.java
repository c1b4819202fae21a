// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.ui.model;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import vn.thang.assessment.store.Cell;
import vn.thang.assessment.store.CellInfo;
import vn.thang.assessment.store.Facet;
import vn.thang.assessment.ui.session.CellDetails;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Numbers;
import vn.thang.criteria.text.Texts;

/** Prints what is known about a cell: whose it is, what was entered by whom and when, and the derivation. */
public final class DetailsText {
    private static final Messages MESSAGES = Messages.of(DetailsText.class);

    private final CellDetails details;
    private final Locale locale;
    private final ZoneId zone;

    /**
     * The texts of one cell.
     *
     * @param zone in which times are told
     */
    public DetailsText(CellDetails details, Locale locale, ZoneId zone) {
        this.details = details;
        this.locale = locale;
        this.zone = zone;
    }

    /** Unit, code and name of the node. */
    public String title() {
        return Texts.name(details.unit(), locale) + "  ▸  " + details.node().code() + "  "
                + Texts.name(details.node().element(), locale);
    }

    /** One line per layer in which something was entered. */
    public List<String> entries() {
        return details.entries().stream().map(this::line).toList();
    }

    /** The derivation as an indented tree. */
    public String derivation() {
        return details.derivation().text(locale);
    }

    private String line(CellDetails.Entry entry) {
        String layer = MESSAGES.text(locale, "layer." + entry.layer().name().toLowerCase(Locale.ROOT));
        String what = MESSAGES.text(locale, entry.facet() == Facet.POINTS ? "facet.points" : "facet.input");
        String content = MESSAGES.text(locale, "entry.content", layer, what, cell(entry.cell()));
        return entry.info().map(info -> content + who(info)).orElse(content);
    }

    private String cell(Cell cell) {
        return switch (cell.status()) {
            case MISSING -> MESSAGES.text(locale, "status.missing");
            case NOT_APPLICABLE -> MESSAGES.text(locale, "status.notApplicable");
            case VALUE -> Numbers.exact(cell.value(), locale);
        };
    }

    private String who(CellInfo info) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone)
                .format(info.when());
        String who = MESSAGES.text(locale, "entry.who", info.author().name(), when);
        return info.comment() == null || info.comment().isBlank() ? who : who + " · " + info.comment();
    }
}
