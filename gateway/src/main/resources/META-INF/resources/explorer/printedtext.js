import { change } from './address.js';
import { fill, h } from './elements.js';
import { series } from './report.js';

/** The printed text, a page of the document at a time, with the numbers that are asked about highlighted. */
export class PrintedText {
    #page;
    #lines;
    #highlights;
    #shown;
    #element;
    #anchor;

    /**
     * @param {Array} lines of the whole report
     * @param {Array<{line: number, start: number, end: number, part: string}>} highlights columns from 0
     * @param {number} anchor the line to show first
     */
    constructor(page, lines, highlights, anchor) {
        this.#page = page;
        this.#lines = lines;
        this.#highlights = highlights;
        this.#anchor = anchor;
        this.#shown = lines.find((line) => line.line === anchor)?.page ?? 1;
        this.#element = h('div.text');
        this.#render();
    }

    get element() {
        return this.#element;
    }

    /** Brings the line that is asked about into view, within the text only. */
    reveal() {
        const box = this.#element.querySelector('.lines');
        const asked = box.querySelector('.asked');
        box.scrollTop = asked ? asked.offsetTop - box.clientHeight / 3 : 0;
    }

    #render() {
        const { words, numbers, report } = this.#page;
        const { pages } = report.document;
        fill(
            this.#element,
            h(
                'div.text-bar',
                {},
                h('h3', { id: 'text-title', tabindex: '-1' }, words.pageOf(numbers.count(this.#shown), numbers.count(pages))),
                this.#turn(words.previousPage, -1, this.#shown > 1),
                this.#turn(words.nextPage, 1, this.#shown < pages),
            ),
            h(
                'div.lines',
                { tabindex: '0', role: 'region', 'aria-labelledby': 'text-title' },
                h(
                    'ol',
                    { lang: 'zh-TW' },
                    this.#lines
                        .filter((line) => line.page === this.#shown && line.text.trim() !== '')
                        .map((line) => this.#line(line)),
                ),
            ),
        );
    }

    #turn(text, by, possible) {
        const turn = () => {
            this.#shown += by;
            this.#render();
            this.reveal();
            this.#element.querySelector('h3').focus();
        };
        return h('button', { type: 'button', disabled: !possible, click: turn }, text);
    }

    #line(line) {
        const marks = this.#highlights.filter((highlight) => highlight.line === line.line);
        const asked = line.line === this.#anchor || marks.length > 0;
        return h(
            `li${asked ? '.asked' : ''}`,
            { value: line.line, 'aria-current': line.line === this.#anchor && 'location' },
            this.#pieces(line, marks),
        );
    }

    /** The line cut at its numbers: those asked about are marked, others lead to their own comparison. */
    #pieces(line, marks) {
        const cuts = [
            ...marks.map((mark) => ({ ...mark, make: (text) => h(`mark.${mark.part}`, { title: this.#page.words[mark.part] }, text) })),
            ...line.numerals
                .filter((numeral) => !marks.some((mark) => mark.start < numeral.endColumn - 1 && numeral.column - 1 < mark.end))
                .map((numeral) => ({
                    start: numeral.column - 1,
                    end: numeral.endColumn - 1,
                    make: (text) => this.#numeral(numeral, text),
                })),
        ].sort((one, other) => one.start - other.start);
        const pieces = [];
        let at = 0;
        for (const { start, end, make } of cuts) {
            pieces.push(line.text.slice(at, start), make(line.text.slice(start, end)));
            at = end;
        }
        return [...pieces, line.text.slice(at)];
    }

    #numeral(numeral, text) {
        const { report, state, lang } = this.#page;
        const row = report.rowsByTarget.get(numeral.target);
        return row
            ? h('a', { href: change(state, { number: row.id, line: null }), title: row.label[lang] }, text)
            : text;
    }
}

/** Where the numbers of a row stand in the lines. */
export function highlights(row, lines) {
    const targets = new Map([
        [`${series(row.id)}:${row.base.period}`, 'base'],
        [`${series(row.id)}:${row.current.period}`, 'current'],
        [row.id, 'printedChange'],
    ]);
    const found = lines.flatMap((line) =>
        line.numerals
            .filter((numeral) => targets.has(numeral.target))
            .map((numeral) => ({
                line: line.line,
                start: numeral.column - 1,
                end: numeral.endColumn - 1,
                part: targets.get(numeral.target),
            })),
    );
    return found.some((one) => one.part === 'current') ? found : [...replacing(found, at(row.current))];
}

/** One number may serve both periods; then the text knows it as that of one only. */
function replacing(found, current) {
    return [...found.filter((one) => one.line !== current.line || one.start !== current.start), current];
}

function at({ line, column, published }) {
    return { line, start: column - 1, end: column - 1 + published.length, part: 'current' };
}
