// What a user of the generated client writes; the types are made of the joined document by client.js.
import createClient from 'openapi-fetch';
import type { paths } from './target/house.d.ts';

export async function pull(house: string, report: string): Promise<string[]> {
    const client = createClient<paths, 'application/json'>({ baseUrl: house });
    const { data, error } = await client.GET('/v1/reports/{report}/comparison', {
        params: { path: { report }, query: { lang: 'en', limit: 1000 } },
        headers: { Accept: 'application/json' },
    });
    if (error) {
        throw new Error(JSON.stringify(error));
    }
    return data.data.map((row) => `${row.id} ${row.current.value} ${row.base.value}`);
}
