// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.formula;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thang.criteria.Described;
import vn.thang.criteria.text.Message;
import vn.thang.criteria.text.Messages;
import vn.thang.criteria.text.Texts;

/**
 * Helps to write a formula: pieces to highlight, what is wrong, what may come next. Cheap enough for every keystroke;
 * immutable. All three work on any text, readable as a formula or not.
 */
public final class FormulaAssistant {
    private static final Messages TEXTS = Messages.of(Formula.class);

    private final FormulaScope scope;

    public FormulaAssistant(FormulaScope scope) {
        this.scope = scope;
    }

    public FormulaScope scope() {
        return scope;
    }

    /** The pieces of the text in order, without gaps except white space. */
    public List<FormulaToken> tokens(String text) {
        List<FormulaToken> tokens = new ArrayList<>(split(text));
        tokens.replaceAll(token -> {
            if (token.kind() != FormulaToken.Kind.UNKNOWN) {
                return token;
            }
            boolean called = text.substring(token.end()).stripLeading().startsWith("(");
            FormulaToken.Kind kind =
                    called && FormulaFunction.named(token.in(text)).isPresent()
                            ? FormulaToken.Kind.FUNCTION
                            : scope.variable(token.in(text)).isPresent()
                                    ? FormulaToken.Kind.VARIABLE
                                    : FormulaToken.Kind.UNKNOWN;
            return new FormulaToken(kind, token.start(), token.end());
        });
        return List.copyOf(tokens);
    }

    /** What keeps the text from being a formula here; empty when it is one. */
    public Optional<FormulaProblem> problem(String text) {
        Formula formula;
        try {
            formula = Formula.parse(text);
        } catch (FormulaException e) {
            return Optional.of(problem(text, e.position(), e.message()));
        }
        for (String variable : formula.variables()) {
            if (scope.variable(variable).isEmpty()) {
                int position = formula.positionOf(variable);
                return Optional.of(problem(text, position, unknown(position, variable)));
            }
        }
        if (formula.isCondition() == scope.condition()) {
            return Optional.empty();
        }
        Message message = TEXTS.message(scope.condition() ? "scope.condition" : "scope.number");
        return Optional.of(new FormulaProblem(0, text.length(), message));
    }

    private Message unknown(int position, String name) {
        return scope.variables().stream()
                .filter(each -> fold(each.name()).equals(fold(name)))
                .findFirst()
                .map(each -> TEXTS.message("scope.similar", position, name, each.name()))
                .orElseGet(() -> TEXTS.message("scope.unknown", position, name));
    }

    private static FormulaProblem problem(String text, int position, Message message) {
        int start = Math.max(0, Math.min(position - 1, text.length()));
        int end = split(text).stream()
                .filter(token -> token.start() <= start && start < token.end())
                .findFirst()
                .map(FormulaToken::end)
                .orElse(start);
        return new FormulaProblem(start, end, message);
    }

    /**
     * What may stand at a place: names that begin with what stands before it, then names that contain it, then figures
     * whose own name contains it; variables before functions. Case and Vietnamese marks make no difference.
     *
     * @param offset 0-based, from 0 to the length of the text
     * @param locale language of the descriptions
     */
    public List<FormulaProposal> proposals(String text, int offset, Locale locale) {
        FormulaToken word = split(text).stream()
                .filter(token ->
                        token.kind() == FormulaToken.Kind.UNKNOWN && token.start() < offset && offset <= token.end())
                .findFirst()
                .orElse(new FormulaToken(FormulaToken.Kind.UNKNOWN, offset, offset));
        String typed = fold(text.substring(word.start(), offset));
        boolean called = text.substring(word.end()).stripLeading().startsWith("(");
        Stream<FormulaProposal> variables = scope.variables().stream()
                .map(each -> new FormulaProposal(
                        each.name(),
                        description(each, locale),
                        false,
                        word.start(),
                        word.end(),
                        each.name(),
                        each.name().length()));
        Stream<FormulaProposal> functions = Stream.of(FormulaFunction.values())
                .map(each -> new FormulaProposal(
                        each.signature(),
                        each.description().in(locale),
                        true,
                        word.start(),
                        word.end(),
                        called ? each.name() : each.name() + "()",
                        each.name().length() + (called ? 0 : 1)));
        return Stream.concat(variables, functions)
                .filter(each -> distance(each, typed) < 3)
                .sorted(Comparator.comparingInt(each -> distance(each, typed)))
                .toList();
    }

    private static int distance(FormulaProposal proposal, String typed) {
        String name = fold(proposal.label());
        if (name.startsWith(typed)) {
            return 0;
        }
        if (!proposal.function() && name.contains(typed)) {
            return 1;
        }
        return !proposal.function() && fold(proposal.description()).contains(typed) ? 2 : 3;
    }

    private static String description(FormulaScope.Variable variable, Locale locale) {
        return switch (variable.description()) {
            case Message message -> message.in(locale);
            case Described element -> Texts.pick(element.getName(), locale, Texts.mainLanguage(element));
            default -> variable.description().toString();
        };
    }

    /** Without case and Vietnamese marks. */
    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
    }

    /** The pieces, names not yet told apart: all are {@link FormulaToken.Kind#UNKNOWN}. */
    static List<FormulaToken> split(String text) {
        List<FormulaToken> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            char c = text.charAt(at++);
            FormulaToken.Kind kind = kind(c);
            if (kind == null) {
                continue;
            }
            if (kind == FormulaToken.Kind.NUMBER || kind == FormulaToken.Kind.UNKNOWN) {
                while (at < text.length() && continues(kind, text.charAt(at))) {
                    at++;
                }
            } else if (kind == FormulaToken.Kind.OPERATOR
                    && at < text.length()
                    && isPair(text.substring(start, at + 1))) {
                at++;
            }
            tokens.add(new FormulaToken(kind, start, at));
        }
        return List.copyOf(tokens);
    }

    private static boolean isPair(String two) {
        return switch (two) {
            case "<=", ">=", "==", "!=", "<>", "&&", "||" -> true;
            default -> false;
        };
    }

    private static boolean continues(FormulaToken.Kind kind, char c) {
        boolean digit = Character.isDigit(c);
        return kind == FormulaToken.Kind.NUMBER
                ? digit || c == '.'
                : digit || c == '_' || Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Null for white space. */
    private static FormulaToken.Kind kind(char c) {
        if (Character.isWhitespace(c)) {
            return null;
        }
        if (Character.isDigit(c) || c == '.') {
            return FormulaToken.Kind.NUMBER;
        }
        if (Character.isLetter(c) || c == '_') {
            return FormulaToken.Kind.UNKNOWN;
        }
        if ("(),".indexOf(c) >= 0) {
            return FormulaToken.Kind.PUNCTUATION;
        }
        return "+-*/^<>=!&|".indexOf(c) >= 0 ? FormulaToken.Kind.OPERATOR : FormulaToken.Kind.UNREADABLE;
    }
}
