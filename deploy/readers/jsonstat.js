// The reference reader of JSON-stat.
import JSONstat from 'jsonstat-toolkit';

/** What the reader finds under the codes of a row. */
function found(cube, row) {
    const codes = Object.fromEntries(cube.id.map((dimension) => [dimension, row[dimension]]));
    return cube.Data(codes);
}

export default async function read(house) {
    let numbers = 0;
    const differences = [];
    for (const { observations } of await house.datasets()) {
        const cube = JSONstat(await house.json(`${observations}?format=jsonstat`));
        const expected = await house.rows(`${observations}?limit=1000`);
        const held = Array.from({ length: cube.n }, (_, i) => cube.Data(i)).filter(({ status }) => status !== null);
        if (held.length !== expected.length) {
            differences.push(`${observations}: ${held.length} numbers, not ${expected.length}`);
        }
        for (const row of expected) {
            numbers += 1;
            const { value, status } = found(cube, row);
            if (value !== row.value || status !== row.status.join(';')) {
                differences.push(`${row.id}: ${value} ${status}, not ${row.value} ${row.status}`);
            }
        }
    }
    return { read: `${numbers} numbers`, differences };
}
