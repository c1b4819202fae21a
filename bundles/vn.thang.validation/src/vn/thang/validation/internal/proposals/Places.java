// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thang.validation.figures.Proposal;

/** "xếp thứ 57/63, giảm 6 bậc so với hạng 51", "xếp 28/63, còn thấp", "hạng 20, 25, 36 rồi 37, giảm liên tục". */
final class Places implements Recogniser {
    private static final Pattern RANK = Pattern.compile(
            "(?:xếp hạng|xếp thứ|xếp|thứ hạng|hạng|vị trí|đứng|thứ|ranked|rank|place)\\s*(?:thứ|hạng|số)?\\s*(\\d{1,3})(?![\\d.,]*\\s*(?:%|bậc|điểm)|\\d)"
                    + "(?:\\s*(?:/|trên|trong|of)\\s*(?:tổng số|số)?\\s*(\\d{1,3}))?");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,3})(?:st|nd|rd|th)(?: of (\\d{1,3}))?");
    private static final Pattern FROM_TO = Pattern.compile(
            "(?:từ|from)\\s+(?:vị trí|hạng|thứ hạng)?\\s*(?:thứ)?\\s*(\\d{1,3})\\s*(?:lên|xuống|còn|to)\\s*(?:vị trí|hạng)?\\s*(?:thứ)?\\s*(\\d{1,3})(?!\\d)");
    private static final Pattern MOVE = Pattern.compile(
            "(tăng|lên|nhảy|vượt|cải thiện|giảm|tụt|xuống|lùi|mất|up|rose|gained|down|fell|lost)(?:\\s+(?:thêm|liền|by))?\\s*(\\d{1,3})\\s*(?:bậc|hạng|vị trí|thứ hạng|places|ranks)");
    private static final Pattern UP = Pattern.compile("tăng|lên|nhảy|vượt|cải thiện|up|rose|gained");
    private static final Pattern LOW = Pattern.compile("thấp(?! nhất)|yếu|kém|cuối bảng|\\blow\\b|poor");
    private static final Pattern HIGH = Pattern.compile("(?<!nâng )cao(?! nhất| đẳng| cấp)|khá tốt|\\bhigh\\b|good");
    private static final Pattern TOP =
            Pattern.compile("(?:top|tốp)\\s*(\\d{1,3})|(\\d{1,3})\\s+(?:\\p{L}+\\s+){0,3}dẫn đầu");
    private static final Pattern STEADY = Pattern.compile("liên tục|liên tiếp|qua từng năm|every year|steadily");
    private static final Pattern COMPARED = Pattern.compile("so với|compared with|compared to|from");
    private static final Pattern FALLING = Pattern.compile("giảm|tụt|xuống|lùi|fell|down|worse");

    private record Rank(int at, String rank, String of) {}

    @Override
    public List<Proposal> in(Passage passage) {
        List<Rank> ranks = ranks(passage);
        List<Proposal> found = new ArrayList<>();
        moves(passage, ranks).ifPresent(found::add);
        ranks.stream().filter(r -> r.of() != null).forEach(rank -> said(passage, rank, found));
        if (ranks.size() > 2 && STEADY.matcher(passage.searched()).find()) {
            String sign = FALLING.matcher(passage.searched()).find() ? " < " : " > ";
            String check = ranks.stream().map(Rank::rank).collect(Collectors.joining(sign, "order: ", ""));
            found.add(Recogniser.proposal(passage, check, "why.steady"));
        }
        return found;
    }

    private static List<Rank> ranks(Passage passage) {
        List<Rank> ranks = new ArrayList<>();
        for (Pattern pattern : List.of(RANK, ORDINAL)) {
            passage.all(pattern).forEach(m -> ranks.add(new Rank(m.start(), m.group(1), m.group(2))));
        }
        ranks.sort((a, b) -> Integer.compare(a.at(), b.at()));
        return ranks;
    }

    private static Optional<Proposal> moves(Passage passage, List<Rank> ranks) {
        Optional<MatchResult> move = passage.all(MOVE).stream().findFirst();
        if (move.isEmpty()) {
            return Optional.empty();
        }
        String stated = (UP.matcher(move.get().group(1)).matches() ? "up " : "down ")
                + move.get().group(2);
        Optional<MatchResult> fromTo = passage.all(FROM_TO).stream().findFirst();
        if (fromTo.isPresent()) {
            return Optional.of(
                    places(passage, fromTo.get().group(1), fromTo.get().group(2), stated));
        }
        if (ranks.size() < 2) {
            return Optional.empty();
        }
        int compared = passage.all(COMPARED).stream()
                .findFirst()
                .map(MatchResult::start)
                .orElse(Integer.MAX_VALUE);
        boolean laterFirst =
                ranks.get(0).at() < compared && compared < ranks.get(1).at();
        Rank before = ranks.get(laterFirst ? 1 : 0);
        Rank after = ranks.get(laterFirst ? 0 : 1);
        return Optional.of(places(passage, before.rank(), after.rank(), stated));
    }

    private static Proposal places(Passage passage, String before, String after, String stated) {
        return Recogniser.proposal(passage, "places: " + before + " -> " + after + " = " + stated, "why.places");
    }

    private static void said(Passage passage, Rank rank, List<Proposal> found) {
        String place = "rank: " + rank.rank() + " of " + rank.of() + " is ";
        Optional<MatchResult> top = passage.all(TOP).stream().findFirst();
        if (top.isPresent()) {
            String edge =
                    top.get().group(1) == null ? top.get().group(2) : top.get().group(1);
            found.add(Recogniser.proposal(passage, place + "top " + edge, "why.place"));
        } else if (LOW.matcher(passage.searched()).find()) {
            found.add(Recogniser.proposal(passage, place + "low", "why.place"));
        } else if (HIGH.matcher(passage.searched()).find()) {
            found.add(Recogniser.proposal(passage, place + "high", "why.place"));
        }
    }
}
