// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.criteria.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A text of {@link Messages} with its arguments, not yet bound to a language.
 *
 * @param messages where the text stands
 * @param key the text's key
 * @param args the arguments; single arguments may be null
 */
public record Message(Messages messages, String key, List<Object> args) {
    public Message {
        Objects.requireNonNull(messages);
        Objects.requireNonNull(key);
        args = Collections.unmodifiableList(new ArrayList<>(args));
    }

    /** The text in the language of {@code locale}. */
    public String in(Locale locale) {
        return messages.text(locale, key, args.toArray());
    }

    /** The same message with all digits of its numbers, also of {@link Shortened} ones. */
    public Message exact() {
        return new Message(
                messages,
                key,
                args.stream()
                        .map(each -> each instanceof Shortened number ? number.exact() : each)
                        .toList());
    }

    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
