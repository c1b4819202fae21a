// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.assessment.sqlite;

import vn.thang.assessment.store.AssessmentStores;
import vn.thang.testkit.AssessmentTargetsContractTest;

class SqliteTargetsContractTest extends AssessmentTargetsContractTest {
    @Override
    protected AssessmentStores stores() {
        return new SqliteAssessmentStores();
    }
}
