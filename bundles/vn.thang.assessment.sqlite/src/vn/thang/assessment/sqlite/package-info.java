// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * Assessment files: one SQLite database each, with the model, the framework, the scores, evidence, ratings and journal.
 *
 * <p>No parameter and no result is null unless its Javadoc says so. Passes
 * {@code vn.thang.testkit.AssessmentStoreContractTest} and
 * {@code AssessmentRecordsContractTest}.
 */
package vn.thang.assessment.sqlite;
