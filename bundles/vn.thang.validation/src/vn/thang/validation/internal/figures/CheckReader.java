// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.validation.internal.figures;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks over the text of a check; white space between signs does not matter. */
final class CheckReader {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,30}(\\.\\d{1,30})?");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_.\\-]{1,100}");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]{1,100}\"");
    private static final Pattern OPERATOR = Pattern.compile(">=|<=|>|<");

    private final String text;
    private int position;

    CheckReader(String text) {
        this.text = text;
    }

    private void skip() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
            position++;
        }
    }

    boolean atEnd() {
        skip();
        return position == text.length();
    }

    /** Takes the sign when it comes next. */
    boolean take(String sign) {
        skip();
        boolean there = text.startsWith(sign, position);
        position += there ? sign.length() : 0;
        return there;
    }

    void expect(String sign) throws CheckSyntaxException {
        if (!take(sign)) {
            throw problem(sign.equals("=") ? "expected.equals" : "expected.closing");
        }
    }

    void expectEnd() throws CheckSyntaxException {
        if (!atEnd()) {
            throw problem("expected.end");
        }
    }

    String rest() {
        skip();
        String rest = text.substring(position).strip();
        position = text.length();
        return rest;
    }

    Printed number() throws CheckSyntaxException {
        boolean negative = take("-");
        BigDecimal value = new BigDecimal(match(NUMBER, "expected.number"));
        return new Printed(negative ? value.negate() : value, take("%"));
    }

    /** A word or a text in double quotes. */
    String word() throws CheckSyntaxException {
        skip();
        if (text.startsWith("\"", position)) {
            String quoted = match(QUOTED, "expected.word");
            return quoted.substring(1, quoted.length() - 1);
        }
        return match(WORD, "expected.word");
    }

    String operator() throws CheckSyntaxException {
        return match(OPERATOR, "expected.operator");
    }

    boolean operatorAhead() {
        skip();
        return position < text.length() && (text.charAt(position) == '<' || text.charAt(position) == '>');
    }

    private String match(Pattern pattern, String expectedKey) throws CheckSyntaxException {
        skip();
        Matcher matcher = pattern.matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            throw problem(expectedKey);
        }
        position = matcher.end();
        return matcher.group();
    }

    /** A whole number that fits into an int. */
    int count() throws CheckSyntaxException {
        skip();
        int start = position;
        try {
            return number().value().intValueExact();
        } catch (ArithmeticException e) {
            throw new CheckSyntaxException(text, start, "expected.count");
        }
    }

    /** A whole number from 1. */
    int positive() throws CheckSyntaxException {
        skip();
        int start = position;
        int count = count();
        if (count < 1) {
            throw new CheckSyntaxException(text, start, "expected.positive");
        }
        return count;
    }

    /** A little word between two values. */
    void expectWord(String word) throws CheckSyntaxException {
        if (!take(word)) {
            throw problem("expected." + word);
        }
    }

    /** Everything before the last such sign; the sign comes next. */
    String upToLast(String sign) throws CheckSyntaxException {
        int end = text.lastIndexOf(sign);
        if (end < position) {
            throw problem("expected.equals");
        }
        String before = text.substring(position, end);
        position = end;
        return before;
    }

    CheckSyntaxException problem(String expectedKey) {
        return new CheckSyntaxException(text, position, expectedKey);
    }
}
