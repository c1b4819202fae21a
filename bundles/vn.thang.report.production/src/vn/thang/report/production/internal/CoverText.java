// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.production.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.criteria.finding.Finding;
import vn.thang.criteria.finding.Location;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.exchange.Names;
import vn.thang.report.ReportKind;
import vn.thang.report.production.CoverOrder.Key;

/** Checks the texts of a cover. */
public final class CoverText {
    private static final Messages MESSAGES = Messages.of(CoverText.class);
    private static final Pattern ITEM = Pattern.compile("(.+)\\.([1-9][0-9]{0,2})");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final Pattern SYMBOL = Pattern.compile("\\p{Lu}[\\p{L}0-9]*(-[\\p{L}0-9.&]+)*");
    private static final List<String> AUTHORITIES = List.of("TM.", "KT.", "TL.", "TUQ.", "Q.");
    private static final List<DateTimeFormatter> DATES = Stream.of("uuuu-MM-dd", "d/M/uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT))
            .toList();
    private static final int LONGEST = 2000;
    /** What a decision has without further ones. */
    private static final int USUAL_ARTICLES = 3;

    private CoverText() {}

    /**
     * The texts, stripped.
     *
     * @param file named in findings; null = none
     * @param line the line of a key in the file; null = not known
     */
    public static SortedMap<String, String> checked(
            Map<String, String> texts, String file, Function<String, Integer> line) throws BadInputException {
        SortedMap<String, String> checked = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        new TreeMap<>(texts).forEach((key, text) -> {
            problem(key, text.strip())
                    .ifPresent(problem -> findings.add(
                            Finding.error("cover", new Location(file, null, line.apply(key), key), problem)));
            checked.put(key, text.strip());
        });
        gap(checked)
                .ifPresent(key -> findings.add(Finding.error(
                        "cover",
                        new Location(file, null, line.apply(key), key),
                        MESSAGES.message("cover.gap", key, Key.ARTICLE.word() + "." + (number(key) - 1)))));
        if (!findings.isEmpty()) {
            throw new BadInputException(findings);
        }
        return checked;
    }

    /** The first further article whose predecessor is not there; each of the usual ones is. */
    private static Optional<String> gap(SortedMap<String, String> texts) {
        return texts.keySet().stream()
                .filter(key -> key(key).filter(Key.ARTICLE::equals).isPresent() && number(key) > USUAL_ARTICLES + 1)
                .filter(key -> texts.keySet().stream()
                        .noneMatch(other -> other.endsWith(Key.ARTICLE.word() + "." + (number(key) - 1))))
                .findFirst();
    }

    private static int number(String key) {
        return Integer.parseInt(key.substring(key.lastIndexOf('.') + 1));
    }

    /** A day as people write it; empty when it is none. */
    public static Optional<LocalDate> date(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                return Optional.of(LocalDate.parse(text, format));
            } catch (DateTimeException e) {
                // the next form may fit
            }
        }
        return Optional.empty();
    }

    private static Optional<Message> problem(String whole, String text) {
        Optional<Key> known = key(whole);
        if (known.isEmpty()) {
            return Optional.of(unknown(whole));
        }
        boolean fits = switch (known.get()) {
            case DATE, EFFECTIVE -> text.isEmpty() || date(text).isPresent();
            case NUMBER -> text.isEmpty() || NUMBER.matcher(text).matches();
            case SYMBOL -> text.isEmpty() || SYMBOL.matcher(text).matches();
            case AUTHORITY -> text.isEmpty() || AUTHORITIES.stream().anyMatch(text::startsWith);
            case POSITION, ARTICLE -> true;
            default -> !text.contains("\n");
        };
        if (text.length() > LONGEST) {
            return Optional.of(MESSAGES.message("cover.long", text.length(), LONGEST));
        }
        return fits
                ? Optional.empty()
                : Optional.of(MESSAGES.message("cover." + known.get().name(), text));
    }

    /** What a key is about: without the document in front and the number behind. */
    private static Optional<Key> key(String whole) {
        String rest = Arrays.stream(ReportKind.values())
                .map(kind -> kind.code() + ".")
                .filter(whole::startsWith)
                .findFirst()
                .map(prefix -> whole.substring(prefix.length()))
                .orElse(whole);
        Matcher item = ITEM.matcher(rest);
        return item.matches()
                ? Key.of(item.group(1)).filter(Key::list)
                : Key.of(rest).filter(key -> !key.list());
    }

    private static Message unknown(String whole) {
        List<String> known = Arrays.stream(Key.values())
                .map(key -> key.list() ? key.word() + ".1" : key.word())
                .toList();
        String plain = whole.substring(whole.lastIndexOf('.', whole.length() - 3) + 1);
        return Names.nearest(plain, known)
                .map(near -> MESSAGES.message("cover.unknownNear", near))
                .orElseGet(() -> MESSAGES.message("cover.unknown", String.join(", ", known)));
    }
}
