// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal.proof;

import java.util.ArrayList;
import java.util.List;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.EarlierResults.EarlierNode;
import vn.thang.report.Proof;

/** What nodes had in the year before, as a table: {@code node,percent,units,same|other}, the last for the maximum. */
final class EarlierNodes {
    static final String ENTRY = "data/earlier-nodes.csv";
    private static final int FIELDS = 4;

    private EarlierNodes() {}

    static byte[] write(List<EarlierNode> nodes) {
        return Entries.csv(csv -> nodes.forEach(node -> csv.writeRecord(
                node.nodeId(),
                node.percent().toPlainString(),
                Integer.toString(node.units()),
                node.sameMaximum() ? "same" : "other")));
    }

    static List<EarlierNode> read(Proof proof) throws BadInputException {
        List<EarlierNode> nodes = new ArrayList<>();
        Entries.records(proof.entry(ENTRY).orElse(new byte[0]), ENTRY, line -> {
            if (line.getFieldCount() != FIELDS) {
                throw Entries.bad(ENTRY, "proof.fields", line.getFieldCount(), FIELDS);
            }
            if (!line.getField(2).matches("\\d{1,9}")) {
                throw Entries.bad(ENTRY, "proof.number", CellText.shortened(line.getField(2)));
            }
            nodes.add(new EarlierNode(
                    line.getField(0),
                    EarlierTable.percent(line)
                            .orElseThrow(
                                    () -> Entries.bad(ENTRY, "proof.number", CellText.shortened(line.getField(1)))),
                    Integer.parseInt(line.getField(2)),
                    line.getField(3).equals("same")));
        });
        return nodes;
    }
}
