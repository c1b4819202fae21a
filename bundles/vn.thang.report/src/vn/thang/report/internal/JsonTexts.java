// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.report.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vn.thang.report.Printed;

/** The values of a JSON file with their places: {@code sections 4, blocks 1, rows 12, cells 3}. */
public final class JsonTexts {
    private static final String PROOF = "proof";
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonTexts() {}

    /** All values in order, numbers with their digits as they stand, but for the proof. */
    public static List<Printed> of(byte[] file) throws IOException {
        List<Printed> printed = new ArrayList<>();
        try (JsonParser json = FACTORY.createParser(file)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token.isScalarValue() && !isProof(json.getParsingContext())) {
                    printed.add(new Printed(place(json.getParsingContext()), json.getText()));
                }
            }
        }
        return printed;
    }

    /** The bytes of the proof. */
    public static Optional<byte[]> proof(byte[] file) throws IOException {
        try (JsonParser json = FACTORY.createParser(file)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_STRING && isProof(json.getParsingContext())) {
                    return Optional.of(json.getBinaryValue());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isProof(JsonStreamContext at) {
        return PROOF.equals(at.getCurrentName())
                && at.getParent() != null
                && at.getParent().inRoot();
    }

    private static String place(JsonStreamContext here) {
        Deque<String> parts = new ArrayDeque<>();
        String index = "";
        for (JsonStreamContext at = here; at != null && !at.inRoot(); at = at.getParent()) {
            if (at.inArray()) {
                index = " " + (at.getCurrentIndex() + 1) + index;
            } else {
                parts.addFirst(at.getCurrentName() + index);
                index = "";
            }
        }
        return String.join(", ", parts);
    }
}
