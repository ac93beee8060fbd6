import { change, LANGUAGES, VIEWS } from './address.js';
import { reportDownloads } from './downloads.js';
import { fill, h, printed, unseen } from './elements.js';
import { wordsOf } from './words.js';

/** What stands around the chapters: title, choices, list of chapters, origin of the data. */

/** The words that index.html leaves open. */
export function translate(lang) {
    const words = wordsOf(lang);
    document.documentElement.lang = lang;
    for (const element of document.querySelectorAll('[data-word]')) {
        element.textContent = words[element.dataset.word];
    }
}

/** While there is no report yet, or none at all. */
export function untitled(lang) {
    document.title = wordsOf(lang).explorer;
    document.getElementById('title').textContent = wordsOf(lang).explorer;
    ['periods', 'chapters', 'origin'].forEach((id) => fill(document.getElementById(id)));
}

export function title(page) {
    const { report, lang, words, periods } = page;
    const text = report.document.title[lang];
    document.title = text;
    document.getElementById('title').textContent = text;
    document.getElementById('periods').textContent = words.against(periods.current, periods.base);
}

/** Language, report and view. @param chosen the report that is shown @param go shows another state */
export function choices(state, reports, chosen, go) {
    const words = wordsOf(state.lang);
    fill(
        document.getElementById('choices'),
        h(
            'ul.languages',
            { 'aria-label': words.language },
            LANGUAGES.map((lang) =>
                h(
                    'li',
                    {},
                    h(
                        'a',
                        {
                            id: `language-${lang}`,
                            href: change(state, { lang }),
                            lang,
                            hreflang: lang,
                            'aria-current': lang === state.lang && 'true',
                        },
                        wordsOf(lang).name,
                    ),
                ),
            ),
        ),
        reports.length > 1 &&
            select('report', words.report, reports.map((one) => [one.report, one.period.label[state.lang]]), chosen, (report) =>
                go({ ...state, report, number: null, line: null }),
            ),
        select('view', words.view, VIEWS.map((view) => [view, words.views[view]]), state.view, (view) => go({ ...state, view })),
    );
}

function select(id, text, options, chosen, choose) {
    return h(
        'div.choice',
        {},
        h('label', { for: id }, text),
        h(
            'select',
            { id, change: (event) => choose(event.target.value) },
            options.map(([value, name]) => h('option', { value, selected: value === chosen }, name)),
        ),
    );
}

/** The list of chapters; on a narrow page it is folded. */
export function navigation(page) {
    const { report, words, numbers, lang, state } = page;
    const start = state.q ? change(state, { q: null, number: null, line: null }) : '';
    const item = (id, ...content) => h('li', {}, h('a', { href: `${start}#${id}` }, content));
    const parts = new Map();
    for (const { part, heading } of report.chapters) {
        parts.set(part, [...(parts.get(part) ?? []), heading]);
    }
    const nav = document.getElementById('chapters');
    nav.setAttribute('aria-label', words.chapters);
    const wide = matchMedia('(min-width: 60rem)');
    fill(
        nav,
        h(
            'details',
            { open: wide.matches },
            h('summary', {}, words.chapters),
            h('ul', {}, item('overview', words.overview), report.verification && item('verification', words.verification)),
            Array.from(parts, ([part, headings]) => [
                headings[0] !== part && printed('p', `${part.path}、${part.title}`, { class: 'part' }),
                h(
                    'ul',
                    {},
                    headings.map((heading) => {
                        const counts = report.countsOf(heading)?.counts;
                        const about = lang === 'zh-TW' ? [] : report.subjects(heading.path, lang);
                        return item(
                            heading.path,
                            h(
                                'span',
                                {},
                                printed('span', `${heading.path.split('、').at(-1)}、${heading.title}`),
                                about.length > 0 && h('span.detail', {}, about.join(' · ')),
                            ),
                            counts && [unseen(words.comparisons), h('span.detail', {}, numbers.count(counts.comparisons))],
                        );
                    }),
                ),
            ]),
        ),
    );
}

/** Where the data comes from, and where it can be taken from. */
export function origin(page) {
    const { report, words, numbers } = page;
    const { document: origin } = report;
    fill(
        document.getElementById('origin'),
        reportDownloads(page),
        h(
            'p',
            {},
            words.origin(numbers.count(report.release), numbers.moment(origin.publishedAt)),
            ' · ',
            words.coverage(numbers.count(origin.numerals.accounted), numbers.count(origin.numerals.printed)),
            ' · ',
            h('a', { href: origin.links.coverage }, words.coverageLink),
            report.license && [' · ', h('a', { href: report.license, rel: 'license' }, words.license)],
        ),
        h('p.digest', {}, `${words.digest} `, h('code', {}, origin.sha256)),
    );
}
