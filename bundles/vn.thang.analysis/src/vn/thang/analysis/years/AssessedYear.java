// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.analysis.years;

import vn.thang.assessment.Assessment;
import vn.thang.assessment.store.ScoreData;
import vn.thang.criteria.Framework;

/** An assessment with its framework and its data. */
public record AssessedYear(Framework framework, Assessment assessment, ScoreData data) {}
