// The OpenAPI documents of a house as files, which is what tools take.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export const folder = fileURLToPath(new URL('./target/', import.meta.url));

/** @param patience how often a service that has just started may have no document yet */
export async function save(house, path, name, patience = 20) {
    const document = await house.json(path);
    if (document['x-gaps']?.length > 0 && patience > 0) {
        return save(house, path, name, patience - 1);
    }
    await mkdir(folder, { recursive: true });
    await writeFile(folder + name, JSON.stringify(document));
    return folder + name;
}
