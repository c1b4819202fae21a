// Copyright (c) 2026 Thang contributors
// SPDX-License-Identifier: EPL-2.0
package vn.thang.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thang.assessment.Assessment;
import vn.thang.assessment.Unit;
import vn.thang.criteria.Text;

/** The units of an assessment by code, else by name or alias where only one unit has it. */
public final class KnownUnits {
    private final Map<String, Unit> byCode = new HashMap<>();
    private final Map<String, List<Unit>> byName = new HashMap<>();
    private final List<String> codes = new ArrayList<>();

    /** Of the assessment as it is now; later changes are not seen. */
    public KnownUnits(Assessment assessment) {
        for (Unit unit : assessment.getUnits()) {
            String code = unit.getCode() == null ? unit.getId() : unit.getCode();
            byCode.putIfAbsent(Names.key(code), unit);
            codes.add(code);
            for (Text name : unit.getName()) {
                name(name.getValue(), unit);
            }
            unit.getAliases().forEach(alias -> name(alias, unit));
        }
    }

    private void name(String name, Unit unit) {
        if (name != null && !name.isBlank()) {
            List<Unit> same = byName.computeIfAbsent(Names.key(name), key -> new ArrayList<>());
            if (!same.contains(unit)) {
                same.add(unit);
            }
        }
    }

    /** Empty also when several units have this name and none has it as code. */
    public Optional<Unit> find(String codeOrName) {
        String key = Names.key(codeOrName);
        Unit unit = byCode.get(key);
        List<Unit> named = byName.getOrDefault(key, List.of());
        return unit != null ? Optional.of(unit) : named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** The code that was probably meant, else the first few there are. */
    public String nearest(String codeOrName) {
        return Names.nearest(codeOrName, codes)
                .or(() -> Names.nearest(codeOrName, byName.keySet())
                        .map(name -> byName.get(name).getFirst().getCode()))
                .orElseGet(() ->
                        codes.stream().limit(5).collect(Collectors.joining(", ")) + (codes.size() > 5 ? ", …" : ""));
    }
}
