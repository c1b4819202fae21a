// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.help.content;

/** Where a link of a page leads. */
public sealed interface HelpLink {
    String PAGE = "page:";
    String COMMAND = "command:";

    /** To another page. */
    record Page(String id) implements HelpLink {}

    /** To a command of the workbench, which then runs. */
    record Command(String id) implements HelpLink {}

    /** Out of the product, to a browser. */
    record Web(String address) implements HelpLink {}

    static HelpLink of(String target) {
        if (target.startsWith(PAGE)) {
            return new Page(target.substring(PAGE.length()));
        }
        return target.startsWith(COMMAND) ? new Command(target.substring(COMMAND.length())) : new Web(target);
    }
}
