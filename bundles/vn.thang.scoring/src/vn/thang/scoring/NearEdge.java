// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import vn.thang.criteria.Band;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;

/**
 * A standing close to the edge of a band.
 *
 * @param above the band above the edge
 * @param edge the edge, in units of the banding's basis
 * @param distance deciding value minus edge; negative below the edge
 */
public record NearEdge(Band above, BigDecimal edge, BigDecimal distance) {
    private static final Messages TEXTS = Messages.of(NearEdge.class);

    /** The warning in words, the distance with three significant digits. */
    public Message message() {
        String key =
                distance.signum() < 0 ? "nearEdge.below" : distance.signum() == 0 ? "nearEdge.at" : "nearEdge.above";
        return TEXTS.message(key, distance.abs().round(new MathContext(3)), edge, above);
    }
}
