// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal.proof;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.thang.criteria.finding.BadInputException;
import vn.thang.report.CoverData;
import vn.thang.report.Proof;
import vn.thang.report.ReportKind;
import vn.thang.report.proof.Recipe;

/** Recipes as JSON. */
public final class RecipeJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private RecipeJson() {}

    /** Writes one. */
    public static byte[] write(Recipe recipe) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeStringField("kind", ScoreTable.word(recipe.kind()));
            json.writeStringField("language", recipe.locale().toLanguageTag());
            json.writeStringField("format", recipe.format());
            json.writeObjectFieldStart("cover");
            for (RecordComponent part : CoverData.class.getRecordComponents()) {
                part(json, part.getName(), value(part, recipe.cover()));
            }
            json.writeEndObject();
            part(json, "units", recipe.units());
            json.writeObjectFieldStart("options");
            for (Map.Entry<String, String> option : recipe.options().entrySet()) {
                json.writeStringField(option.getKey(), option.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return out.toByteArray();
    }

    /** By reflection, so that a part that the cover gets later cannot be forgotten here. */
    private static Object value(RecordComponent part, CoverData cover) {
        try {
            return part.getAccessor().invoke(cover);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e); // accessors of a public record
        }
    }

    private static void part(JsonGenerator json, String name, Object value) throws IOException {
        switch (value) {
            case List<?> texts -> {
                json.writeArrayFieldStart(name);
                for (Object text : texts) {
                    json.writeString((String) text);
                }
                json.writeEndArray();
            }
            case Optional<?> date -> {
                if (date.isPresent()) {
                    json.writeStringField(name, date.get().toString());
                }
            }
            default -> json.writeStringField(name, (String) value);
        }
    }

    /** Reads one. */
    public static Recipe read(byte[] bytes) throws BadInputException {
        try (JsonParser json = FACTORY.createParser(bytes)) {
            expect(json.nextToken() == JsonToken.START_OBJECT, "{");
            Map<String, Object> members = object(json);
            return new Recipe(
                    kind(text(members, "kind")),
                    Locale.forLanguageTag(text(members, "language")),
                    text(members, "format"),
                    cover(members(members, "cover")),
                    texts(members, "units"),
                    options(members(members, "options")));
        } catch (IOException | DateTimeException e) {
            throw Entries.bad(
                    Proof.RECIPE,
                    "proof.recipe",
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static ReportKind kind(String word) throws IOException {
        for (ReportKind kind : ReportKind.values()) {
            if (ScoreTable.word(kind).equals(word)) {
                return kind;
            }
        }
        throw new IOException("kind " + word);
    }

    private static SortedMap<String, String> options(Map<String, Object> members) throws IOException {
        SortedMap<String, String> options = new TreeMap<>();
        for (String name : members.keySet()) {
            options.put(name, text(members, name));
        }
        return options;
    }

    /** A part that is not there was not stated: an older version did not know it. */
    private static CoverData cover(Map<String, Object> members) throws IOException {
        RecordComponent[] parts = CoverData.class.getRecordComponents();
        Class<?>[] types = new Class<?>[parts.length];
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            String name = parts[i].getName();
            types[i] = parts[i].getType();
            boolean stated = members.containsKey(name);
            if (types[i] == List.class) {
                values[i] = stated ? texts(members, name) : List.of();
            } else if (types[i] == Optional.class) {
                values[i] = stated ? Optional.of(LocalDate.parse(text(members, name))) : Optional.empty();
            } else {
                values[i] = stated ? text(members, name) : "";
            }
        }
        try {
            return CoverData.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e); // the canonical constructor of a public record
        }
    }

    private static String text(Map<String, Object> members, String name) throws IOException {
        expect(members.get(name) instanceof String, name);
        return (String) members.get(name);
    }

    private static List<String> texts(Map<String, Object> members, String name) throws IOException {
        expect(members.get(name) instanceof List<?>, name);
        List<String> texts = new ArrayList<>();
        for (Object each : (List<?>) members.get(name)) {
            expect(each instanceof String, name);
            texts.add((String) each);
        }
        return texts;
    }

    private static Map<String, Object> members(Map<String, Object> members, String name) throws IOException {
        expect(members.get(name) instanceof Map<?, ?>, name);
        Map<String, Object> inner = new HashMap<>();
        ((Map<?, ?>) members.get(name)).forEach((key, value) -> inner.put((String) key, value));
        return inner;
    }

    /** The members of the object that begins here: texts, lists of texts and objects of texts or lists. */
    private static Map<String, Object> object(JsonParser json) throws IOException {
        Map<String, Object> members = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            switch (json.nextToken()) {
                case VALUE_STRING -> members.put(name, json.getText());
                case START_OBJECT -> members.put(name, object(json));
                case START_ARRAY -> {
                    List<String> texts = new ArrayList<>();
                    while (json.nextToken() == JsonToken.VALUE_STRING) {
                        texts.add(json.getText());
                    }
                    expect(json.currentToken() == JsonToken.END_ARRAY, name);
                    members.put(name, texts);
                }
                default -> throw new IOException(name);
            }
        }
        return members;
    }

    private static void expect(boolean asExpected, String member) throws IOException {
        if (!asExpected) {
            throw new IOException(member);
        }
    }
}
