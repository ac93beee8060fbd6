// A reader of CSV on the Web: follows the Link of each CSV to its description, and reads the file as that says.
import { Readable } from 'node:stream';
import dataset from '@rdfjs/dataset';
import JsonLdParser from '@rdfjs/parser-jsonld';
import CsvwParser from '@zazuko/rdf-parser-csvw';

const CSVW = 'http://www.w3.org/ns/csvw';

/** What the context of the W3C says of the terms that a description of ours has, so that nothing is fetched for it. */
const TERMS = {
    '@vocab': `${CSVW}#`,
    csvw: `${CSVW}#`,
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    dc: 'http://purl.org/dc/terms/',
    url: { '@type': 'xsd:anyURI' },
    columns: { '@id': 'csvw:column', '@type': '@id', '@container': '@list' },
    titles: { '@id': 'csvw:title', '@container': '@language' },
    datatype: { '@type': '@vocab' },
    string: 'xsd:string',
    integer: 'xsd:integer',
    decimal: 'xsd:decimal',
    boolean: 'xsd:boolean',
    date: 'xsd:date',
    aboutUrl: { '@type': 'csvw:uriTemplate' },
};

async function metadata(description) {
    const [context, ...own] = description['@context'];
    if (context !== CSVW) {
        throw new Error(`the context is ${context}, not ${CSVW}`);
    }
    const text = JSON.stringify({ ...description, '@context': [TERMS, ...own] });
    const graph = dataset.dataset();
    for await (const quad of new JsonLdParser({ baseIRI: description.url }).import(Readable.from([text]))) {
        graph.add(quad);
    }
    return graph;
}

/** The number that the reader finds in each row, by the id of the row. */
async function numbers(csv, description) {
    const parser = new CsvwParser({ metadata: await metadata(description), baseIRI: description.url });
    const found = new Map();
    for await (const { subject, predicate, object } of parser.import(Readable.from([csv.replace(/^\ufeff/, '')]))) {
        const id = decodeURIComponent(subject.value.split('/').at(-1));
        if (predicate.value.endsWith('#value')) {
            found.set(id, { value: Number(object.value), type: object.datatype.value });
        }
    }
    return found;
}

async function descriptionOf(house, path) {
    const response = await fetch(new URL(path, house.address), { method: 'HEAD' });
    const [, described] = /<([^>]*)>; rel="describedby"; type="application\/csvm\+json"/.exec(response.headers.get('Link'));
    return house.json(described);
}

export default async function read(house) {
    let count = 0;
    const differences = [];
    for (const { observations } of await house.datasets()) {
        const path = `${observations}?format=csv`;
        const description = await descriptionOf(house, path);
        if (description.url !== new URL(path, house.address).href) {
            differences.push(`${path}: its description is of ${description.url}`);
        }
        const found = await numbers(await house.text(path), description);
        for (const row of await house.rows(`${observations}?limit=1000`)) {
            count += 1;
            const { value = null, type } = found.get(row.id) ?? {};
            if (value !== row.value || (value !== null && !type.endsWith('#decimal'))) {
                differences.push(`${row.id}: ${value} (${type}), not ${row.value}`);
            }
        }
    }
    return { read: `${count} numbers`, differences };
}
