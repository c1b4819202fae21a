// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench.internal;

/** The views that the perspectives arrange, each brought by the bundle that its id names. */
final class Views {
    static final String FINDINGS = "vn.thang.ui.view.findings";
    static final String HISTORY = "vn.thang.ui.view.history";
    static final String EXPLAIN = "vn.thang.assessment.ui.view.explain";
    static final String SHEET = "vn.thang.assessment.ui.view.sheet";
    static final String PREVIEW = "vn.thang.criteria.ui.view.preview";
    static final String STANDINGS = "vn.thang.results.ui.view.standings";
    static final String PROFILE = "vn.thang.results.ui.view.profile";
    static final String OVERVIEW = "vn.thang.results.ui.view.overview";
    static final String ROBUSTNESS = "vn.thang.results.ui.view.robustness";
    static final String DIAGNOSIS = "vn.thang.results.ui.view.diagnosis";
    static final String WHAT_IF = "vn.thang.results.ui.view.whatif";
    static final String YEARS = "vn.thang.results.ui.view.years";
    static final String HELP = "vn.thang.help.view.help";
    static final String SCRIPT = "vn.thang.assessment.ui.view.script";
    static final String PROPERTIES = "org.eclipse.ui.views.PropertySheet";
    static final String LOG = "org.eclipse.pde.runtime.LogView";
    static final String PROGRESS = "org.eclipse.ui.views.ProgressView";

    private Views() {}
}
