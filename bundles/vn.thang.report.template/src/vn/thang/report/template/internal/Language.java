// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.template.internal;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import vn.thang.criteria.text.Message;

/**
 * Runs a text in the Mustache language over the data of a report. The language knows no expressions, calls and files; what
 * is left to bound is how often and how much it prints. One object per run.
 */
final class Language implements Mustache.Collector {
    /** A report of 11,000 units with 300 criteria repeats 3.3 million times and prints several values each time. */
    private static final long MOST_LOOKUPS = 60_000_000;

    private static final long MOST_REPEATS = 4_000_000;
    private final long mostCharacters;
    private final BiFunction<Field, String, String> printing;
    private final Set<String> known = new LinkedHashSet<>();
    private String missed = "";
    private long lookups;
    private long repeats;

    /**
     * A run that prints so much at most.
     *
     * @param mostCharacters what the target format can carry
     */
    Language(long mostCharacters) {
        this(mostCharacters, (field, text) -> text);
    }

    /**
     * A run that prints values in its own way.
     *
     * @param printing of a value and its clean text makes what is printed; it may mark it with signs of private use
     */
    Language(long mostCharacters, BiFunction<Field, String, String> printing) {
        this.mostCharacters = mostCharacters;
        this.printing = printing;
    }

    /**
     * Runs it.
     *
     * @param code made of {@link Tag#code}, balanced
     * @param escaping makes a value fit for the place it is printed at
     * @param place where a line of {@code code}, from 1, stands in the template
     * @throws Fault a name is not known, or the limits are exceeded
     */
    String run(String code, Branch data, UnaryOperator<String> escaping, IntFunction<Message> place) {
        Template template = Mustache.compiler()
                .strictSections(true)
                .emptyStringIsFalse(true)
                .withCollector(this)
                .withFormatter(this::format)
                .withEscaper(escaping::apply)
                .compile(code);
        Bounded out = new Bounded(mostCharacters);
        try {
            template.execute(data, out);
        } catch (MustacheException.Context e) {
            throw (e.getCause() instanceof Fault fault ? fault : unknown()).at(place.apply(e.lineNo));
        } catch (UncheckedIOException e) {
            throw Fault.of("fault.long", mostCharacters);
        }
        return out.toString();
    }

    private Fault unknown() {
        return known.isEmpty()
                ? Fault.of("fault.single", missed)
                : Fault.of("fault.unknown", missed, String.join(", ", Names.near(missed, known)));
    }

    private CharSequence format(Object value) {
        return switch (value) {
            case Field field -> printing.apply(field, clean(field.text()));
            case Drawing drawing -> drawing.placeholder();
            case Integer index -> printing.apply(Field.of(index), index.toString());
            default -> clean(value.toString());
        };
    }

    /** Without the signs that mark places in the text, and without what no document may contain. */
    private static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!allowed(text.charAt(i))) {
                StringBuilder kept = new StringBuilder(text.length());
                text.chars().filter(c -> allowed((char) c)).forEach(c -> kept.append((char) c));
                return kept.toString();
            }
        }
        return text;
    }

    private static boolean allowed(char c) {
        return (c >= ' ' || c == '\n' || c == '\t') && (c < '\uE000' || c > '\uF8FF') && c < '\uFFFE';
    }

    @Override
    public Iterator<?> toIterator(Object value) {
        return switch (value) {
            case List<?> list -> counted(list.iterator());
            case Field field when !field.there() -> Collections.emptyIterator();
            case null, default -> null;
        };
    }

    private Iterator<?> counted(Iterator<?> items) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return items.hasNext();
            }

            @Override
            public Object next() {
                if (++repeats > MOST_REPEATS) {
                    throw Fault.of("fault.repeats", MOST_REPEATS);
                }
                return items.next();
            }
        };
    }

    @Override
    public Mustache.VariableFetcher createFetcher(Object context, String name) {
        return this::fetch;
    }

    @Override
    public <K, V> Map<K, V> createFetcherCache() {
        return new ConcurrentHashMap<>();
    }

    private Object fetch(Object context, String name) {
        if (++lookups > MOST_LOOKUPS) {
            throw Fault.of("fault.repeats", MOST_LOOKUPS);
        }
        if (name.indexOf('.') >= 0) {
            return Template.NO_FETCHER_FOUND;
        }
        Object part = part(context, name);
        return part == null ? missed(context, name) : part;
    }

    private static Object part(Object context, String name) {
        return switch (context) {
            case Branch branch when branch.has(name) -> branch.get(name);
            case Field field -> field.part(name);
            case Field.Choice choice ->
                choice.chosen().equals(name) || Names.of(choice.chosen()).equals(name);
            case Drawing drawing when name.equals("text") -> drawing;
            case List<?> list when name.equals("count") -> Field.of(list.size());
            case List<?> list when name.equals("text") -> throw Fault.of("fault.list");
            case Branch branch
            when name.equals("text") ->
                throw Fault.of(
                        "fault.branch",
                        String.join(", ", branch.names().stream().limit(12).toList()));
            case Boolean condition when name.equals("text") -> throw Fault.of("fault.condition");
            default -> null;
        };
    }

    private Object missed(Object context, String name) {
        if (!missed.equals(name)) {
            known.clear();
            missed = name;
        }
        switch (context) {
            case Branch branch -> known.addAll(branch.names());
            case Field field -> known.addAll(Field.NAMES);
            case List<?> list -> known.add("count");
            default -> {
                // a chart or a condition has no parts
            }
        }
        return Template.NO_FETCHER_FOUND;
    }

    /** The lines at which the parts of a text begin. */
    static final class Lines {
        private final TreeMap<Integer, Message> places = new TreeMap<>();

        void put(int line, Message place) {
            places.put(line, place);
        }

        Message at(int line) {
            return places.floorEntry(Math.max(line, places.firstKey())).getValue();
        }
    }

    /** Keeps a text up to a length. */
    private static final class Bounded extends Writer {
        private final StringBuilder text = new StringBuilder();
        private final long most;

        Bounded(long most) {
            this.most = most;
        }

        @Override
        public void write(char[] part, int from, int length) {
            if (text.length() + (long) length > most) {
                throw new UncheckedIOException(new IOException("too long"));
            }
            text.append(part, from, length);
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
