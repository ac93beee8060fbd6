// The Data Package library of Frictionless Data: the descriptor against its profile, every row against its schema.
import datapackage from 'datapackage';

export default async function read(house) {
    const address = new URL('/datapackage.json', house.address).href;
    const described = await datapackage.Package.load(address);
    const differences = described.errors.map((error) => error.message);
    let rows = 0;
    for (const resource of described.resources) {
        try {
            rows += (await resource.read({ keyed: true })).length;
        } catch (error) {
            const all = error.multiple ? error.errors : [error];
            all.forEach(({ message }) => differences.push(`${resource.name}: ${message}`));
        }
    }
    return { read: `${described.resources.length} tables with ${rows} rows`, differences };
}
