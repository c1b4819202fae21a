for (let unit of thang.units) {
    let criteria = thang.nodes(unit).filter(n => n.kind === 'criterion');
    let open = criteria.filter(n => thang.points(unit, n) === undefined);
    if (open.length > 0) {
        csv(unit.code, unit.name, open.length, criteria.length);
    }
}
