// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation;

import vn.thang.assessment.PublishedFigure;
import vn.thang.criteria.text.Message;

/**
 * A published figure beside what Thang computes.
 *
 * @param figure the statement, kept as published
 * @param verdict whether both agree
 * @param published the published value as printed, for instance {@code 67.45%}; empty when the check cannot be read
 * @param recomputed in data form with a dot, at least to the printed decimals and to two, for instance {@code 71.18%};
 *     empty when not checkable
 * @param message both values and their difference in words
 */
public record FigureCheck(
        PublishedFigure figure, Verdict verdict, String published, String recomputed, Message message) {}
