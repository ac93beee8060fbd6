/** Numbers as a reader of one language writes them. The printed text is never made here. */
export class Numbers {
    #lang;

    constructor(lang) {
        this.#lang = lang;
    }

    /** A value with the decimals of its measure; a percentage carries its sign. */
    value(value, decimals, unit) {
        return this.#format(value, { ...fixed(decimals), ...(unit === 'percent' && PERCENT) });
    }

    /** A change, signed unless it is zero. */
    signed(value, decimals) {
        return this.#format(value, { ...fixed(decimals), signDisplay: 'exceptZero' });
    }

    /** A change in percent of the base, which has two decimals. */
    percent(value) {
        return this.#format(value, { ...PERCENT, ...fixed(2), signDisplay: 'exceptZero' });
    }

    count(value) {
        return this.#format(value, {});
    }

    moment(text) {
        const style = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Taipei' };
        return new Intl.DateTimeFormat(this.#lang, style).format(new Date(text));
    }

    list(texts) {
        return new Intl.ListFormat(this.#lang, { type: 'conjunction' }).format(texts);
    }

    #format(value, options) {
        return new Intl.NumberFormat(this.#lang, options).format(value).replace('-', '\u2212');
    }
}

const PERCENT = { style: 'unit', unit: 'percent' };

function fixed(decimals) {
    return { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
}
