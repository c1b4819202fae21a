// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

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
import java.util.SortedMap;
import java.util.TreeMap;
import vn.thang.report.Proof;

/**
 * The list of what is in a proof.
 *
 * @param version the version of the form
 * @param hashes SHA-256 by name
 */
record ProofManifest(int version, String engineVersion, String kind, SortedMap<String, String> hashes) {
    private static final String FORMAT = "thang-proof";
    private static final JsonFactory FACTORY = new JsonFactory();

    ProofManifest(String engineVersion, String kind, SortedMap<String, String> hashes) {
        this(Proof.VERSION, engineVersion, kind, hashes);
    }

    byte[] toBytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeStringField("format", FORMAT);
            json.writeNumberField("version", version);
            json.writeStringField("engine", engineVersion);
            json.writeStringField("kind", kind);
            json.writeObjectFieldStart("sha256");
            for (var each : hashes.entrySet()) {
                json.writeStringField(each.getKey(), each.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return out.toByteArray();
    }

    /** Throws {@link IOException} when it is not such a list; members of later versions are passed over. */
    static ProofManifest read(byte[] bytes) throws IOException {
        String format = null;
        int version = 0;
        String engine = null;
        String kind = null;
        SortedMap<String, String> hashes = new TreeMap<>();
        try (JsonParser json = FACTORY.createParser(bytes)) {
            expect(json.nextToken() == JsonToken.START_OBJECT, FORMAT);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                switch (name) {
                    case "format" -> format = json.getValueAsString();
                    case "version" -> version = json.getValueAsInt();
                    case "engine" -> engine = json.getValueAsString();
                    case "kind" -> kind = json.getValueAsString();
                    case "sha256" -> {
                        expect(value == JsonToken.START_OBJECT, name);
                        while (json.nextToken() == JsonToken.FIELD_NAME) {
                            hashes.put(json.currentName(), String.valueOf(json.nextTextValue()));
                        }
                    }
                    default -> json.skipChildren();
                }
            }
        }
        expect(FORMAT.equals(format), "format");
        expect(version > 0, "version");
        expect(engine != null, "engine");
        expect(kind != null, "kind");
        return new ProofManifest(version, engine, kind, hashes);
    }

    private static void expect(boolean asExpected, String member) throws IOException {
        if (!asExpected) {
            throw new IOException(member);
        }
    }
}
