// A house as its readers ask it.

/** @param address of the gateway */
export function access(address) {
    async function text(path) {
        const response = await fetch(new URL(path, address));
        if (!response.ok) {
            throw new Error(`${path} gave ${response.status}`);
        }
        return response.text();
    }

    const json = async (path) => JSON.parse(await text(path));

    async function rows(path) {
        const all = [];
        for (let next = path; next; ) {
            const page = await json(next);
            all.push(...page.data);
            next = page.links.next;
        }
        return all;
    }

    /** Every dataset with the path of its numbers. */
    async function datasets() {
        const all = [];
        for (const service of ['crime-statistics', 'traffic-enforcement', 'community-safety', 'logistics']) {
            for (const { id } of await rows(`/${service}/v1/datasets`)) {
                all.push({ service, id, observations: `/${service}/v1/datasets/${id}/observations` });
            }
        }
        return all;
    }

    return { address, text, json, rows, datasets };
}
