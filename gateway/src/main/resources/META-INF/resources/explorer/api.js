/** Reads the API: JSON, lists to their last page, and refusals as problems. */

const PATIENCE = 20_000;
/** As many rows as a list gives at once. */
const LIMIT = 1000;

/** An answer that is not the data: a problem document, or none at all. */
export class Problem extends Error {
    constructor(path, document) {
        super(`${path}: ${document.detail ?? document.title}`);
        this.path = path;
        this.title = { en: document.title, 'zh-TW': document.title_zh ?? document.title };
        this.detail = { en: document.detail, 'zh-TW': document.detail_zh ?? document.detail };
    }
}

/** `path?name=value&…`, without what is null. */
export function address(path, parameters = {}) {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(parameters)) {
        if (value !== null && value !== undefined) {
            query.set(name, value);
        }
    }
    const text = query.toString();
    return text === '' ? path : `${path}?${text}`;
}

/** @returns {{body: Object, links: Array<{href: string, rel: string}>}} */
export async function read(path, parameters) {
    const target = address(path, parameters);
    let response;
    try {
        response = await fetch(target, {
            headers: { Accept: 'application/json' },
            signal: AbortSignal.timeout(PATIENCE),
        });
    } catch (unreachable) {
        throw new Problem(target, { title: unreachable.name, detail: unreachable.message });
    }
    const body = await response.json().catch(() => null);
    if (!response.ok || body === null) {
        throw new Problem(target, body ?? { title: `HTTP ${response.status}`, detail: response.statusText });
    }
    return { body, links: links(response.headers.get('Link')) };
}

/** A whole list: the first answer with the rows of every page. */
export async function readAll(path, parameters) {
    const first = await read(path, { lang: 'all', limit: LIMIT, ...parameters });
    let next = first.body.links?.next;
    while (next) {
        const { body } = await read(next);
        first.body.data.push(...body.data);
        next = body.links?.next;
    }
    return first;
}

/** The links of a Link header (RFC 8288). */
export function links(header) {
    const found = (header ?? '').matchAll(/<([^>]*)>([^<]*)/g);
    return Array.from(found, ([, href, parameters]) => ({
        href,
        rel: /rel="?([^";,]+)/.exec(parameters)?.[1] ?? '',
    }));
}

/** The formats that an answer says it also has: `csv`, `xlsx`, … */
export function formats(answerLinks) {
    return answerLinks
        .filter((one) => one.rel === 'alternate')
        .map((one) => new URL(one.href, location.origin).searchParams.get('format'))
        .filter((format) => format !== null);
}
