// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.targets;

/** How a target stands on a day. The rules are those of {@link TargetRules}. */
public enum TargetState {
    /** The figure satisfies it. */
    MET(Light.GREEN),
    /** Not met yet, and nothing is wrong. */
    ON_TRACK(Light.GREEN),
    /** Not met yet, and something is wrong; the reasons say what. */
    AT_RISK(Light.AMBER),
    /** Not met, and the deadline has passed. */
    OVERDUE(Light.RED),
    /** Nothing can be said yet: no figure, or one that decides nothing, and the deadline is far. */
    UNKNOWN(Light.NONE),
    /** Does not concern the unit. */
    NOT_APPLICABLE(Light.NONE),
    /** No longer wanted. */
    CANCELLED(Light.NONE);

    private final Light light;

    TargetState(Light light) {
        this.light = light;
    }

    /** Its colour; never shown without its name. */
    public Light light() {
        return light;
    }

    /** A traffic light. */
    public enum Light {
        GREEN,
        AMBER,
        RED,
        /** No lamp is lit. */
        NONE
    }
}
