// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.workbench;

/** The ids under which the workbench is known to scripts, launch configurations and other bundles. */
public final class WorkbenchIds {
    public static final String APPLICATION = "vn.thang.workbench.application";
    public static final String PRODUCT = "vn.thang.workbench.product";

    public static final String CRITERIA = "vn.thang.workbench.perspective.criteria";
    public static final String EVALUATION = "vn.thang.workbench.perspective.evaluation";
    public static final String RESULTS = "vn.thang.workbench.perspective.results";

    public static final String WELCOME = "vn.thang.workbench.editor.welcome";
    public static final String EXPLORER = "vn.thang.workbench.view.explorer";

    public static final String COMMAND_OPEN = "vn.thang.workbench.command.open";
    public static final String COMMAND_SAMPLE = "vn.thang.workbench.command.sample";
    public static final String COMMAND_SAMPLES = "vn.thang.workbench.command.samples";
    public static final String COMMAND_NEW_ASSESSMENT = "vn.thang.workbench.command.newAssessment";
    /** Optional parameter of {@link #COMMAND_NEW_ASSESSMENT}: a file, or {@code catalog:CODE}. */
    public static final String PARAMETER_FRAMEWORK = "vn.thang.workbench.parameter.framework";

    public static final String COMMAND_THEME = "vn.thang.workbench.command.theme";

    /** File &gt; New framework; the criteria editor brings it. */
    public static final String COMMAND_NEW_FRAMEWORK = "vn.thang.criteria.ui.command.new";

    /** Help &gt; Tutorial; the help brings it. */
    public static final String COMMAND_TUTORIAL = "vn.thang.help.command.tutorial";

    private WorkbenchIds() {}
}
