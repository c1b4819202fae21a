// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thang.validation.internal.figures.CheckParser;
import vn.thang.validation.internal.figures.CheckSyntaxException;
import vn.thang.validation.internal.proposals.Passage;
import vn.thang.validation.internal.proposals.Recogniser;
import vn.thang.validation.internal.proposals.Recognisers;

/**
 * Finds statements in a text (paragraphs, or the rows of a table with tabs or bars) that can be checked: shares a/b (c %),
 * totals with their parts, shares of a whole, means with highest and lowest values, spreads, places gained and lost, places
 * called low or high, changes from one value to another, named lists with their count, inequalities. Numbers are read as
 * Vietnamese texts print them (1.234,5) when the text has Vietnamese letters, else as English ones (1,234.5); days, years
 * and numbers of documents are left out.
 *
 * <p>What comes out are proposals: the recogniser cannot know what the writer meant.
 */
public final class FigureProposals {
    /** A longer text is cut: nobody confirms that many proposals. */
    public static final int LONGEST = 200_000;

    private FigureProposals() {}

    /** The proposals in the order of the text, each check once. */
    public static List<Proposal> of(String text) {
        Map<String, Proposal> proposals = new LinkedHashMap<>();
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        for (Passage passage : Passage.of(head)) {
            for (Recogniser recogniser : Recognisers.ALL) {
                recogniser.in(passage).stream()
                        .filter(FigureProposals::readable)
                        .forEach(proposal -> proposals.putIfAbsent(proposal.check(), proposal));
            }
        }
        return List.copyOf(proposals.values());
    }

    private static boolean readable(Proposal proposal) {
        try {
            CheckParser.parse(proposal.check());
            return true;
        } catch (CheckSyntaxException e) {
            return false;
        }
    }
}
