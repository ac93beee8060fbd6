import { address } from './api.js';
import { h } from './elements.js';

/** Links to the same data, in every format that the API says it has. */

const NAMES = { csv: 'CSV', xlsx: 'XLSX', json: 'JSON', ndjson: 'NDJSON', jsonstat: 'JSON-stat' };

function nameOf(format) {
    return NAMES[format] ?? format;
}

/** Of a section: its comparisons as JSON, and its datasets as files. */
export function sectionDownloads(page, section, rows) {
    const { report, labels, lang, words } = page;
    const comparison = `/v1/reports/${report.document.report}/comparison`;
    const datasets = new Map(rows.map((row) => [`${row.service}:${row.dataset}`, row]));
    const files = Array.from(datasets.values()).flatMap((row) =>
        (report.formats.get(row.service) ?? []).map((format) =>
            file(
                address(`/${row.service}/v1/datasets/${row.dataset}/comparison`, {
                    report: report.document.report,
                    release: report.release,
                    lang,
                    format,
                }),
                words.downloadOf(nameOf(format), labels.dataset(row, lang)),
            ),
        ),
    );
    const json = address(comparison, { section: section.path, lang, release: report.release });
    const entries = Array.from(datasets.values()).map((row) =>
        h(
            'a',
            { href: `/v1/catalog/datasets/${row.service}/${row.dataset}` },
            words.aboutDataset(labels.dataset(row, lang)),
        ),
    );
    return links(words.data, [h('a', { href: json }, 'JSON'), ...files, ...entries]);
}

/** Of the whole report. Formats that only the services have come from each of them. */
export function reportDownloads(page) {
    const { report, words, lang } = page;
    const query = { lang, release: report.release };
    const comparison = `/v1/reports/${report.document.report}/comparison`;
    const whole = report.wholeFormats.map((format) =>
        file(address(comparison, { ...query, format }), nameOf(format)),
    );
    const parts = Array.from(report.formats).flatMap(([service, formats]) =>
        formats
            .filter((format) => !report.wholeFormats.includes(format))
            .map((format) =>
                file(
                    address(`/${service}/v1/comparisons`, { ...query, report: report.document.report, format }),
                    words.downloadOf(nameOf(format), service),
                ),
            ),
    );
    return links(words.data, [
        h('a', { href: address(comparison, { ...query, limit: 1000 }) }, 'JSON'),
        ...whole,
        ...parts,
        h('a', { href: '/swagger-ui/' }, words.swagger),
        h('a', { href: '/v1/catalog' }, words.catalogue),
    ]);
}

function file(href, text) {
    return h('a', { href, download: '' }, text);
}

function links(title, anchors) {
    return h('ul.downloads', { 'aria-label': title }, anchors.map((anchor) => h('li', {}, anchor)));
}
