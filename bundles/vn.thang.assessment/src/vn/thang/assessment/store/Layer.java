// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

/** Who stands behind a score. The effective final score is the final one, else the verified one. */
public enum Layer {
    /** What the assessed unit says of itself (điểm tự chấm). */
    SELF,
    /** What the evaluation team found (điểm thẩm định). */
    VERIFIED,
    /** What was recognised in the end (điểm công nhận). */
    FINAL
}
