// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * The command line: the same classes that the workbench uses, without a display.
 *
 * <p>{@link vn.thang.cli.Cli} is the whole of it; in the product the Eclipse application {@code vn.thang.cli.application}
 * calls it. No parameter and no result is null unless its Javadoc says so. Contract tests: {@code CliTest},
 * {@code BadInputTest}.
 */
package vn.thang.cli;
