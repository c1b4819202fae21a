for (let group of [...new Set(thang.units.map(u => u.group))]) {
    let best = thang.units.filter(u => u.group === group && thang.rank(u) <= 3);
    for (let unit of best.sort((a, b) => thang.rank(a) - thang.rank(b))) {
        csv(group, thang.rank(unit), unit.code, unit.name, thang.exactPoints(unit));
    }
}
