import { change } from './address.js';
import { level } from './badges.js';
import { h, printed } from './elements.js';

/** The notes of one table, numbered in the order in which its rows need them. */
export class Footnotes {
    #page;
    #key;
    #notes = new Map();

    /** @param key tells the notes of this table from those of others */
    constructor(page, key) {
        this.#page = page;
        this.#key = key;
    }

    /** The marks of a row. */
    marks(row) {
        return this.#page.labels.notes(row).map((note) => {
            const number = this.#number(note);
            return h(
                'a.mark',
                { href: `#${this.#id(number)}` },
                this.#page.words.noteMark(number),
            );
        });
    }

    #number(note) {
        const name = `${note.service}:${note.code}`;
        if (!this.#notes.has(name)) {
            this.#notes.set(name, note);
        }
        return Array.from(this.#notes.keys()).indexOf(name) + 1;
    }

    #id(number) {
        return `${this.#key}-${number}`;
    }

    /** All of them, null where no row has any. */
    list() {
        if (this.#notes.size === 0) {
            return null;
        }
        return h(
            'ol.footnotes',
            { 'aria-label': this.#page.words.notes },
            Array.from(this.#notes.values(), (note, index) =>
                h(
                    'li',
                    { id: this.#id(index + 1), tabindex: '-1' },
                    h('span.mark', { 'aria-hidden': 'true' }, this.#page.words.noteMark(index + 1)),
                    noteText(this.#page, note),
                ),
            ),
        );
    }
}

/** What a note says, what it does to a comparison, and where it is printed. */
export function noteText(page, note) {
    const { words, lang, state } = page;
    return h(
        'span.note',
        {},
        note.text?.[lang] ?? [h('code', {}, note.code), ' ', words.noteUnknown],
        note.effect && note.effect !== 'comparable' && [' ', level(page, note.effect)],
        note.source && [
            ' ',
            h(
                'a.place',
                { href: change(state, { line: note.source.line, number: null }) },
                words.place(note.source.page, note.source.line),
            ),
            lang !== 'zh-TW' && [' ', printed('q', note.published)],
        ],
    );
}
