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
    const compared = await comparisons(house, differences);
    return { read: `${numbers} numbers, ${compared} comparisons`, differences };
}

/** What each cell of a comparison is called there, and what it is here. */
const FIGURES = {
    value: (row) => row.current.value,
    base_value: (row) => row.base.value,
    change: (row) => row.change?.absolute ?? null,
    change_percent: (row) => row.change?.percent ?? null,
};

async function comparisons(house, differences) {
    let count = 0;
    for (const { observations } of await house.datasets()) {
        const path = observations.replace(/observations$/, 'comparison');
        const cube = JSONstat(await house.json(`${path}?format=jsonstat`));
        for (const row of await house.rows(`${path}?limit=1000`)) {
            count += 1;
            const axes = { ...row, period: row.current.period, base_period: row.base.period };
            for (const [figure, of] of Object.entries(FIGURES)) {
                const { value } = found(cube, { ...axes, figure });
                if (value !== of(row)) {
                    differences.push(`${row.id} ${figure}: ${value}, not ${of(row)}`);
                }
            }
        }
    }
    return count;
}
