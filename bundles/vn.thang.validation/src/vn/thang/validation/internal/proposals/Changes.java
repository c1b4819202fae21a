// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.thang.validation.figures.Proposal;

/** "tăng từ 45 % lên 60 %, tăng 15 điểm phần trăm", "từ 200 lên 250 hồ sơ, tăng 25 %". */
final class Changes implements Recogniser {
    private static final Pattern CHANGE = Pattern.compile("(?:từ|from)\\s+(?:[^\\d%;]{0,20}?)" + Figures.N
            + "(\\s*%)?[^\\d%]{0,40}?(?:lên|xuống|đến|còn|to)\\s+(?:[^\\d%;]{0,20}?)"
            + Figures.N + "(\\s*%)?[^\\d%]{0,40}?(tăng|giảm|up|down|increase|decrease|rise|fall|growth)[^\\d%]{0,20}?"
            + Figures.N
            + "(\\s*%)?(?!\\s*(?:bậc|hạng|vị trí|places))");

    @Override
    public List<Proposal> in(Passage passage) {
        List<Proposal> found = new ArrayList<>();
        for (MatchResult m : passage.all(CHANGE)) {
            boolean percents = m.group(2) != null && m.group(4) != null;
            boolean growth = !percents && m.group(7) != null;
            String sign = percents ? "%" : "";
            boolean down = List.of("giảm", "down", "decrease", "fall").contains(m.group(5));
            String check = (growth ? "growth: " : "change: ") + passage.data(m.group(1)) + sign + " -> "
                    + passage.data(m.group(3)) + sign + " = " + (down ? "down " : "up ") + passage.data(m.group(6))
                    + (percents || growth ? "%" : "");
            found.add(Recogniser.proposal(passage, check, growth ? "why.growth" : "why.change"));
        }
        return found;
    }
}
