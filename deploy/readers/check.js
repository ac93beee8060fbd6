// Reads every dataset of a running house with the reference reader of JSON-stat and compares it with our JSON.
//   npm install --no-package-lock && npm run check -- http://127.0.0.1:8080
import JSONstat from 'jsonstat-toolkit';

const SERVICES = ['crime-statistics', 'traffic-enforcement', 'community-safety', 'logistics'];
const house = process.argv[2] ?? 'http://127.0.0.1:8080';

async function get(path) {
    const response = await fetch(house + path);
    if (!response.ok) {
        throw new Error(`${path} gave ${response.status}`);
    }
    return response.json();
}

async function rows(path) {
    const all = [];
    for (let next = path; next; ) {
        const page = await get(next);
        all.push(...page.data);
        next = page.links.next;
    }
    return all;
}

/** What the reader finds under the codes of a row. */
function found(cube, row) {
    const codes = Object.fromEntries(cube.id.map((dimension) => [dimension, row[dimension]]));
    return cube.Data(codes);
}

let numbers = 0;
const differences = [];
for (const service of SERVICES) {
    for (const dataset of await rows(`/${service}/v1/datasets`)) {
        const path = `/${service}/v1/datasets/${dataset.id}/observations`;
        const cube = JSONstat(await get(`${path}?format=jsonstat`));
        const expected = await rows(`${path}?limit=1000`);
        const held = Array.from({ length: cube.n }, (_, i) => cube.Data(i)).filter(({ status }) => status !== null);
        if (held.length !== expected.length) {
            differences.push(`${path}: ${held.length} numbers, not ${expected.length}`);
        }
        for (const row of expected) {
            numbers += 1;
            const { value, status } = found(cube, row);
            if (value !== row.value || status !== row.status.join(';')) {
                differences.push(`${row.id}: ${value} ${status}, not ${row.value} ${row.status}`);
            }
        }
    }
}
differences.forEach((difference) => console.error(difference));
console.log(`${numbers} numbers read, ${differences.length} differences`);
process.exitCode = numbers > 0 && differences.length === 0 ? 0 : 1;
