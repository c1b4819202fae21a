for (let unit of thang.units) {
    for (let node of thang.nodes(unit).filter(n => n.kind === 'criterion')) {
        let verified = thang.given(unit, node, 'verified');
        if (verified !== undefined && verified !== NA && thang.given(unit, node, 'final') === undefined) {
            thang.setPoints(unit, node, 'final', verified);
            print(unit.code, node.code, verified);
        }
    }
}
