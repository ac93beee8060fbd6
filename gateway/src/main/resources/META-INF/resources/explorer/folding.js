/** Text as it is searched: one width, one case, no blanks, and the look-alikes that Chinese typing produces. */

const LOOK_ALIKES = new Map([
    ['台', '臺'],
    ['ㄧ', '一'],
    ['−', '-'],
]);

/** Blanks and the commas of numbers go, because the report puts them into words and numbers where its lines end. */
export function fold(text) {
    return Array.from(text, foldOne).join('');
}

function foldOne(character) {
    const plain = character.normalize('NFKC').toLowerCase();
    return /^[\s,]*$/.test(plain) ? '' : (LOOK_ALIKES.get(plain) ?? plain);
}

/** The words of a question, each of which an answer has to contain. */
export function words(question) {
    return question
        .split(/\s+/)
        .map(fold)
        .filter((word) => word !== '');
}

/** The lines of a text as one folded string that knows where each of its characters is printed. */
export class FoldedText {
    #text = '';
    #places = [];

    /** @param {string[]} lines */
    constructor(lines) {
        lines.forEach((line, index) => {
            let column = 0;
            for (const character of line) {
                const folded = foldOne(character);
                this.#text += folded;
                for (let i = 0; i < folded.length; i++) {
                    this.#places.push({ index, start: column, end: column + character.length });
                }
                column += character.length;
            }
        });
    }

    /** Where a word stands, also across line ends: for each line with a part of it, the columns of that part. */
    find(word) {
        const found = [];
        for (let at = this.#text.indexOf(word); at >= 0; at = this.#text.indexOf(word, at + word.length)) {
            found.push(this.#spans(at, at + word.length));
        }
        return found;
    }

    #spans(from, to) {
        const spans = [];
        for (const { index, start, end } of this.#places.slice(from, to)) {
            const last = spans.at(-1);
            if (last?.index === index) {
                last.end = end;
            } else {
                spans.push({ index, start, end });
            }
        }
        return spans;
    }
}
