import { link, read as readAddress } from './address.js';
import { read } from './api.js';
import { clear } from './charts.js';
import { chapters } from './chapters.js';
import { fill, h } from './elements.js';
import { choices, navigation, origin, title, translate, untitled } from './frame.js';
import { periodName } from './labels.js';
import { failure, notices } from './notices.js';
import { Numbers } from './numbers.js';
import { overview } from './overview.js';
import { fillPlace } from './place.js';
import { load } from './report.js';
import { results } from './results.js';
import { verification } from './verification.js';
import { wordsOf } from './words.js';

/** Shows the state in the address, and keeps the address at what is shown. */

const content = document.getElementById('content');
const dialog = document.getElementById('place');
const query = document.getElementById('query');

/** What the page body depends on; a number or a line only opens the dialog. */
const BODY = ['lang', 'report', 'release', 'view', 'q'];

let shown = null;
let report = null;

async function show(state) {
    const before = shown;
    shown = state;
    if (before === null || BODY.some((name) => before[name] !== state[name])) {
        await showBody(state, before);
    }
    if (shown === state && report !== null) {
        showPlace(pageOf(state));
    }
}

async function showBody(state, before) {
    const words = wordsOf(state.lang);
    translate(state.lang);
    if (document.activeElement !== query) {
        query.value = state.q ?? '';
    }
    content.setAttribute('aria-busy', 'true');
    try {
        if (report === null || before === null || before.report !== state.report || before.release !== state.release) {
            report = null;
            untitled(state.lang);
            clear(content);
            fill(content, h('p.hint', {}, words.reading));
            const read = await readReport(state);
            if (shown !== state) {
                return;
            }
            report = read;
        }
        render(pageOf(state));
    } catch (problem) {
        if (shown === state) {
            console.error(problem);
            choices(state, [], null, go);
            fill(content, failure(state, problem, again));
        }
    }
    content.removeAttribute('aria-busy');
}

/** The first answer says which release is current; every other call asks for that one. */
async function readReport(state) {
    const { body } = await read('/v1/reports', { lang: 'all', release: state.release });
    const chosen = state.report ?? body.data[0].report;
    const first = await load(body.data, chosen, body.release);
    // A service that was only slow has its answer ready by now.
    return first.gaps.some((gap) => gap.reason === 'TIMEOUT') ? load(body.data, chosen, body.release) : first;
}

function pageOf(state) {
    const { period, basePeriod, report: id } = report.document;
    return {
        state: { ...state, report: state.report && id },
        report,
        lang: state.lang,
        words: wordsOf(state.lang),
        numbers: new Numbers(state.lang),
        labels: report.labels,
        periods: { current: periodName(period, state.lang), base: periodName(basePeriod, state.lang) },
    };
}

function render(page) {
    const { state } = page;
    title(page);
    choices(state, report.reports, report.document.report, go);
    navigation(page);
    origin(page);
    clear(content);
    content.className = `view-${state.view}`;
    fill(
        content,
        notices(page, again),
        state.q ? results(page, announce) : [overview(page), chapters(page), verification(page)],
    );
    if (location.hash) {
        document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
    }
}

function showPlace(page) {
    const { state } = page;
    const wanted = (state.number && report.row(state.number)) || state.line;
    if (!wanted) {
        dialog.close();
        return;
    }
    if (!dialog.open) {
        dialog.showModal();
    }
    dialog.scrollTop = 0;
    fillPlace(dialog, page);
    document.getElementById('place-title').focus();
}

function announce(text) {
    document.getElementById('status').textContent = text;
}

/** Reads everything anew, because something was missing. */
function again() {
    report = null;
    const state = shown;
    shown = null;
    show(state);
}

/** Shows another state. What had the focus is made anew on the way and gets it back. */
function go(state, { replace = false, hash = '' } = {}) {
    const focused = document.activeElement?.id;
    history[replace ? 'replaceState' : 'pushState'](null, '', link(state) + hash);
    show(readAddress(location.search));
    if (focused && !dialog.open) {
        (document.getElementById(focused) ?? query).focus({ preventScroll: true });
    }
}

/** Links within the page change its state; with a modifier key they open a window as always. */
document.addEventListener('click', (event) => {
    const anchor = event.target.closest?.('a[href]');
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const here = anchor?.origin === location.origin && anchor.pathname === location.pathname;
    const inView = anchor?.hash && anchor.search === location.search;
    if (!plain || !here || inView) {
        return;
    }
    event.preventDefault();
    go(readAddress(anchor.search), { hash: anchor.hash });
});

document.getElementById('search').addEventListener('submit', (event) => {
    event.preventDefault();
    search();
});

query.addEventListener('input', (event) => event.isComposing || search());
query.addEventListener('compositionend', search);

/** The first letter is a step that one can go back from; those after it are not. */
function search() {
    const q = query.value.trim() || null;
    if (q !== shown.q) {
        go({ ...shown, q, number: null, line: null }, { replace: shown.q !== null && q !== null });
    }
}

/** Escape closes the dialog; the address follows. */
dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    go({ ...shown, number: null, line: null });
});

dialog.addEventListener('click', (event) => {
    if (event.target === dialog) {
        go({ ...shown, number: null, line: null });
    }
});

addEventListener('popstate', () => {
    const state = readAddress(location.search);
    if (shown === null || link(state) !== link(shown)) {
        show(state);
    }
});

show(readAddress(location.search));
