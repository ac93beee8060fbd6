// A TypeScript client generated from the joined document, compiled strictly and used.
import { writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { folder, save } from './documents.js';

function compile(program) {
    const options = {
        strict: true,
        skipLibCheck: true,
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        outDir: folder,
        types: [],
        lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    };
    const compiled = ts.createProgram([program], options);
    const emitted = compiled.emit();
    return [...ts.getPreEmitDiagnostics(compiled), ...emitted.diagnostics].map(({ messageText }) =>
        ts.flattenDiagnosticMessageText(messageText, '\n'),
    );
}

export default async function read(house) {
    const document = await save(house, '/openapi', 'openapi.json');
    await writeFile(`${folder}house.d.ts`, astToString(await openapiTS(new URL(`file://${document}`))));
    const source = new URL('./comparison.ts', import.meta.url);
    const differences = compile(source.pathname);
    if (differences.length > 0) {
        return { read: 'a client that does not compile', differences };
    }
    const { pull } = await import(`${folder}comparison.js`);
    const pulled = await pull(house.address, '2023-S1');
    const expected = await house.rows('/v1/reports/2023-S1/comparison?lang=en&limit=1000');
    expected.forEach((row, i) => {
        const ours = `${row.id} ${row.current.value} ${row.base.value}`;
        if (pulled[i] !== ours) {
            differences.push(`${pulled[i]}, not ${ours}`);
        }
    });
    return { read: `${pulled.length} comparisons`, differences };
}
