// Redocly's linter with its recommended rules, over the joined document and those of the processes.
import { createConfig, lint } from '@redocly/openapi-core';
import { save } from './documents.js';

const DOCUMENTS = ['', '/gateway', '/crime-statistics', '/traffic-enforcement', '/community-safety', '/logistics'];

export default async function read(house) {
    const config = await createConfig({ extends: ['recommended'] });
    const differences = [];
    for (const document of DOCUMENTS) {
        const name = `openapi${document.replace('/', '-')}.json`;
        const path = document === '/gateway' ? '/openapi/gateway?format=json' : `/openapi${document}`;
        for (const problem of await lint({ ref: await save(house, path, name), config })) {
            if (problem.severity === 'error') {
                differences.push(`${name} ${problem.location[0]?.pointer}: ${problem.message} (${problem.ruleId})`);
            }
        }
    }
    return { read: `${DOCUMENTS.length} documents`, differences };
}
