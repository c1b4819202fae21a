// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The texts of one package: {@code messages.properties} (English) and {@code messages_vi.properties} (Vietnamese), both
 * UTF-8, beside the class that uses them.
 *
 * <p>Texts are {@link MessageFormat} patterns (a single quote is written twice). An argument without an own format in
 * the pattern is printed by {@link Arguments}: exact decimals with the locale's separator, messages, enumerations,
 * elements and texts in the locale's language.
 */
public final class Messages {
    private static final ClassValue<Messages> CACHE = new ClassValue<>() {
        @Override
        protected Messages computeValue(Class<?> owner) {
            return new Messages(owner);
        }
    };

    private final String name;
    private final Properties english;
    private final Properties vietnamese;

    private Messages(Class<?> owner) {
        this.name = owner.getPackageName();
        this.english = read(owner, "messages.properties");
        this.vietnamese = read(owner, "messages_vi.properties");
    }

    /** The texts beside {@code owner}; the same object for every call. */
    public static Messages of(Class<?> owner) {
        return CACHE.get(owner);
    }

    /**
     * The text in the language of {@code locale} (English for every language other than Vietnamese).
     *
     * @throws MissingResourceException when there is no text with this key in that language
     */
    public String text(Locale locale, String key, Object... args) {
        String pattern = texts(locale).getProperty(key);
        if (pattern == null) {
            throw new MissingResourceException(
                    "No text '" + key + "' in package " + name + " for '" + locale.getLanguage() + "'", name, key);
        }
        MessageFormat format = new MessageFormat(pattern, locale);
        Format[] formats = format.getFormatsByArgumentIndex();
        Object[] printed = args.clone();
        for (int i = 0; i < printed.length; i++) {
            boolean ownFormat = i < formats.length && formats[i] != null;
            printed[i] = ownFormat ? printed[i] : Arguments.print(printed[i], locale);
        }
        return format.format(printed);
    }

    /** The text with its arguments, to be printed later in any language. */
    public Message message(String key, Object... args) {
        return new Message(this, key, Arrays.asList(args));
    }

    /** Whether the English file has a text with this key. */
    public boolean has(String key) {
        return english.containsKey(key);
    }

    /** All keys of the language of {@code locale}, sorted. */
    public Set<String> keys(Locale locale) {
        return new TreeSet<>(texts(locale).stringPropertyNames());
    }

    private Properties texts(Locale locale) {
        return locale.getLanguage().equals("vi") ? vietnamese : english;
    }

    private static Properties read(Class<?> owner, String file) {
        Properties texts = new Properties();
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
