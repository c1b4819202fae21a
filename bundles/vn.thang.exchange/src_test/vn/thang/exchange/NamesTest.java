// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spellings are one name. */
class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "Đắk Lắk,Đăk Lăk",
        "Đắk Lắk,ĐẮC LẮC",
        "Đắk Nông,Đăk Nông",
        "huyện Đắk Song,Huyện Đăk Song",
        "Sở  Y tế, sở y\u00A0tế",
        "Dak Nong,Đắk Nông"
    })
    void same(String one, String other) {
        assertEquals(Names.key(one), Names.key(other));
        assertEquals(Names.key(one), Names.key(Normalizer.normalize(other, Normalizer.Form.NFD)));
    }

    @ParameterizedTest
    @CsvSource({"Hoà,Hoá", "Đắk Lắk,Đắk Nông", "Lắk,Lạc", "đắc cử,đắk cử", "Mỹ Lâm,My Lam"})
    void different(String one, String other) {
        assertNotEquals(Names.key(one), Names.key(other));
    }

    @Test
    void nearest() {
        List<String> tiers = List.of("department", "district", "commune");
        assertEquals(Optional.of("district"), Names.nearest("distirct", tiers));
        assertEquals(Optional.of("commune"), Names.nearest("Communes", tiers));
        assertEquals(Optional.empty(), Names.nearest("xyz", tiers));
        assertEquals(Optional.empty(), Names.nearest("xyz", List.of()));
    }
}
