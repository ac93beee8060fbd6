/** The labels and notes that the services give to the codes in rows. Unknown codes stand for themselves. */
export class Labels {
    #datasets = new Map();
    #measures = new Map();
    #units = new Map();
    #periods = new Map();
    #notes = new Map();

    constructor(structures, notes) {
        for (const dataset of structures) {
            this.#datasets.set(`${dataset.service}:${dataset.id}`, dataset.title);
            dataset.periods.forEach((period) => this.#periods.set(period.id, period));
            for (const measure of dataset.measures) {
                this.#measures.set(`${dataset.service}:${dataset.id}:${measure.code}`, measure);
                this.#units.set(measure.unit.code, measure.unit.label);
                this.#units.set(measure.changeUnit.code, measure.changeUnit.label);
            }
        }
        notes.forEach((note) => this.#notes.set(`${note.service}:${note.code}`, note));
    }

    dataset(row, lang) {
        return this.#datasets.get(`${row.service}:${row.dataset}`)?.[lang] ?? row.dataset;
    }

    measure(row) {
        return this.#measures.get(`${row.service}:${row.dataset}:${row.measure}`);
    }

    unit(code, lang) {
        return this.#units.get(code)?.[lang] ?? code;
    }

    period(id, lang) {
        return periodName(this.#periods.get(id), lang) ?? id;
    }

    /** The notes of a row in its order; one that is not known has no text. */
    notes(row) {
        return row.comparability.notes.map(
            (code) => this.#notes.get(`${row.service}:${code}`) ?? { code, service: row.service },
        );
    }

    /** A row's own texts in both languages, to be searched. */
    texts(row) {
        return [
            ...Object.values(row.label),
            row.current.published,
            row.base.published,
            row.published?.text,
            row.current.value,
            row.base.value,
        ].filter((text) => text !== null && text !== undefined);
    }
}

/** As the report writes a period in Chinese, and in English words. */
export function periodName(period, lang) {
    return lang === 'zh-TW' ? period?.roc : period?.label.en;
}
