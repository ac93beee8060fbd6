// Has programs of others read a running house, each its own format, and compares what they find with our JSON.
//   npm install --no-package-lock && npm run check -- http://127.0.0.1:8080
import { access } from './house.js';
import client from './client.js';
import csvw from './csvw.js';
import datapackage from './datapackage.js';
import jsonstat from './jsonstat.js';
import lint from './lint.js';

const house = access(process.argv[2] ?? 'http://127.0.0.1:8080');

const readers = { lint, client, jsonstat, csvw, datapackage };

let failed = false;
for (const [name, read] of Object.entries(readers)) {
    const { read: what, differences } = await read(house).catch((error) => ({
        read: 'nothing',
        differences: [error.stack],
    }));
    differences.slice(0, 20).forEach((difference) => console.error(`  ${difference}`));
    console.log(`${name}: ${what}, ${differences.length} differences`);
    failed ||= differences.length > 0;
}
process.exitCode = failed ? 1 : 0;
