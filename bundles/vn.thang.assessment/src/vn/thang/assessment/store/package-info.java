// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The scores of an assessment as columns, and the contract of the file that keeps them.
 *
 * <p>Scores are not EObjects: a cell is named by a unit, an item (measure or criterion), a facet and a layer, and lives
 * in a {@link vn.thang.assessment.store.DecimalColumn}. Missing, not applicable and zero are three different things.
 *
 * <p>No parameter and no result is null unless its Javadoc says so. Lists are immutable. Every implementation of
 * {@link vn.thang.assessment.store.AssessmentStores} passes {@code vn.thang.testkit.AssessmentStoreContractTest},
 * {@code AssessmentRecordsContractTest} and {@code AssessmentTargetsContractTest}.
 */
package vn.thang.assessment.store;
