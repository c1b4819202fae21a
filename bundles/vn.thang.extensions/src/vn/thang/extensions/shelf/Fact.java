// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.extensions.shelf;

/** Something said about an extension, in the language of the person: {@code SHA-256}, and the digits. */
public record Fact(String label, String value) {}
