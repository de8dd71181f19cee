import { parseArgs } from 'node:util';
import closeWithGrace from 'close-with-grace';
import { seedCompany } from '../seed/company.ts';
import type { SeedSize } from '../seed/salesData.ts';
import { Company } from './company/company.ts';
import { buildIntacct } from './server.ts';

const { values } = parseArgs({
    options: {
        port: { type: 'string', default: '4001' },
        seed: { type: 'string', default: 'small' },
        'many-definitions': { type: 'boolean', default: false },
        db: { type: 'string' }
    }
});

const sizes: readonly string[] = ['none', 'small', 'full'];
if (!sizes.includes(values.seed)) {
    console.error(`--seed ${values.seed} is none of ${sizes.join(', ')}`);
    process.exit(2);
}

const company = new Company('local');
if (values.seed !== 'none') {
    seedCompany(company, {
        size: values.seed as SeedSize,
        manyDefinitions: values['many-definitions']
    });
}
if (values.db !== undefined) company.keepIn(values.db, values.seed);
const app = await buildIntacct(company);
closeWithGrace({ delay: 2_000 }, async () => {
    await app.close();
    company.close();
});
const listening = await app.listen({ port: Number(values.port), host: '127.0.0.1' });
company.webUrl = listening;
console.log(JSON.stringify({ listening }));
