// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.store;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A document that proves a score (tài liệu kiểm chứng). All but the three ids may be null = not stated.
 *
 * @param id stable, given by the caller; the same id again replaces the row
 * @param unitId the unit
 * @param criterionId the criterion, or the measure
 * @param documentNumber such as 12/BC-UBND
 * @param date of the document
 * @param file name or address
 * @param sha256 of the file, hexadecimal
 * @param page counted from 1
 * @param text what it says, or the reference as the unit wrote it
 * @param verdict of the evaluation team
 */
public record Evidence(
        String id,
        String unitId,
        String criterionId,
        String documentNumber,
        LocalDate date,
        String file,
        String sha256,
        Integer page,
        String text,
        String verdict) {
    /** Refuses null in the three ids. */
    public Evidence {
        Objects.requireNonNull(id);
        Objects.requireNonNull(unitId);
        Objects.requireNonNull(criterionId);
    }
}
