import { read, readAll, formats } from './api.js';
import { Labels } from './labels.js';

/** Everything that the page shows of one report, all of it from one release. */
export class Report {
    #linesRead = null;

    constructor(parts) {
        Object.assign(this, parts);
        this.labels = new Labels(parts.structures, parts.notes);
        this.rowsBySection = group(this.rows, (row) => row.section);
        this.checksBySeries = group(this.checks, (check) => series(check.id));
        this.rowsByTarget = targets(this.rows);
        this.further = this.observations.filter((one) => !this.rowsByTarget.has(one.id));
    }

    /** The chapters in printed order: every heading that no other chapter stands above. */
    get chapters() {
        const outline = this.document.outline;
        const parts = outline.filter((section) => section.level === 1);
        return parts.flatMap((part) => {
            const below = outline.filter((section) => section.level === 2 && isUnder(section.path, part.path));
            return (below.length > 0 ? below : [part]).map((heading) => ({ part, heading }));
        });
    }

    /** The headings with comparisons in a chapter, each with its rows; the chapter's own rows come first. */
    sectionsOf(chapter) {
        return this.document.outline
            .filter((section) => section.path === chapter.path || isUnder(section.path, chapter.path))
            .map((section) => ({ section, rows: this.rowsBySection.get(section.path) ?? [] }))
            .filter(({ rows }) => rows.length > 0);
    }

    /** The headings right below a chapter. */
    headingsOf(chapter) {
        return this.document.outline.filter(
            (section) => section.level === chapter.level + 1 && isUnder(section.path, chapter.path),
        );
    }

    /** What the numbers under a heading are about: the titles of their datasets. */
    subjects(path, lang) {
        const rows = this.rows.filter((row) => row.section === path || isUnder(row.section, path));
        return Array.from(new Set(rows.map((row) => this.labels.dataset(row, lang))));
    }

    /** The plans and the numbers beside the comparisons that are printed under a heading. */
    under(heading) {
        const below = ({ source }) => source.section === heading.path || isUnder(source.section, heading.path);
        return { plans: this.plans.filter(below), further: this.further.filter(below) };
    }

    countsOf(chapter) {
        return this.summary?.chapters.find((one) => one.chapter === chapter.path);
    }

    /** Services that own what is printed under a heading and did not answer. */
    gapsUnder(section) {
        return this.gaps.filter((gap) => section.services.includes(gap.service));
    }

    row(id) {
        return this.rows.find((row) => row.id === id);
    }

    /** The checks of a row's numbers, beside that of its change. */
    checksOf(row) {
        const periods = [row.current.period, row.base.period];
        return (this.checksBySeries.get(series(row.id)) ?? []).filter(
            (check) => check.kind !== 'change' && periods.includes(check.period),
        );
    }

    /** The printed lines, read when they are first needed. */
    lines() {
        this.#linesRead ??= readAll(`/v1/reports/${this.document.report}/lines`, { release: this.release }).then(
            ({ body }) => body.data,
            (problem) => {
                this.#linesRead = null;
                throw problem;
            },
        );
        return this.#linesRead;
    }
}

/** `service:dataset:series` of an id that goes on with periods. */
export function series(id) {
    return id.split(':').slice(0, 3).join(':');
}

function isUnder(path, above) {
    return path.startsWith(`${above}、`);
}

function group(items, key) {
    const groups = new Map();
    for (const item of items) {
        groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
    }
    return groups;
}

/** What a printed number can have become, to the comparison that it is part of. */
function targets(rows) {
    const found = new Map();
    for (const row of rows) {
        found.set(row.id, row);
        found.set(`${series(row.id)}:${row.base.period}`, row);
    }
    rows.forEach((row) => found.set(`${series(row.id)}:${row.current.period}`, row));
    return found;
}

/** Reads a report. What cannot be read is named in `gaps` or `missing`; without its outline there is no report. */
export async function load(reports, chosen, release) {
    const path = `/v1/reports/${chosen}`;
    const [document, comparison, summary, verification, movers, plans] = await Promise.allSettled([
        read(path, { lang: 'all', release }),
        readAll(`${path}/comparison`, { release }),
        read(`${path}/comparison/summary`, { lang: 'all', release }),
        readAll(`${path}/verification`, { release }),
        read(`${path}/comparison/movers`, { lang: 'all', limit: 10, release }),
        readAll(`${path}/programmes`, { release }),
    ]);
    if (document.status === 'rejected') {
        throw document.reason;
    }
    const services = new Set(document.value.body.outline.flatMap((section) => section.services));
    const described = await Promise.allSettled(
        Array.from(services).flatMap((service) => [
            describe(service, 'datasets', { release }),
            describe(service, 'notes', { release }),
            describe(service, 'observations', { release, report: chosen, sort: 'line', include: 'labels' }),
        ]),
    );
    const listed = (list) => described.filter(isRead).flatMap(({ value }) => (value.list === list ? value.data : []));
    const known = gaps([comparison, summary, verification, movers, plans]);
    return new Report({
        reports,
        release,
        document: document.value.body,
        rows: body(comparison)?.data ?? [],
        summary: body(summary),
        verification: body(verification)?.summary,
        checks: body(verification)?.data ?? [],
        movers: body(movers),
        gaps: known,
        missing: [comparison, summary, verification, movers, plans, ...described]
            .filter((part) => !isRead(part))
            .map((part) => part.reason)
            .filter((problem) => !known.some((gap) => problem.path.startsWith(`/${gap.service}/`))),
        structures: listed('datasets'),
        notes: listed('notes'),
        observations: listed('observations'),
        plans: body(plans)?.data ?? [],
        wholeFormats: isRead(comparison) ? formats(comparison.value.links) : [],
        formats: new Map(
            described.filter(isRead).flatMap(({ value }) => (value.list === 'datasets' ? [[value.service, value.formats]] : [])),
        ),
        license: document.value.links.find((link) => link.rel === 'license')?.href,
    });
}

async function describe(service, list, parameters) {
    const { body, links } = await readAll(`/${service}/v1/${list}`, parameters);
    return { service, list, formats: formats(links), data: body.data.map((one) => ({ ...one, service })) };
}

function isRead(part) {
    return part.status === 'fulfilled';
}

function body(part) {
    return isRead(part) ? part.value.body : null;
}

/** Each service that is away, once. */
function gaps(parts) {
    const found = new Map();
    parts.forEach((part) => body(part)?.gaps?.forEach((gap) => found.set(gap.service, gap)));
    return Array.from(found.values());
}
