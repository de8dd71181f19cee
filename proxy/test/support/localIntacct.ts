import type { AddressInfo } from 'node:net';
import { Company, type Preferences } from '../../../emulator/src/intacct/company/company.ts';
import { buildIntacct } from '../../../emulator/src/intacct/server.ts';
import { seedCompany, type CompanySeed } from '../../../emulator/src/seed/company.ts';

/** The local Intacct company behind a real socket, and what it was asked. */
export interface LocalIntacct {
    readonly company: Company;
    readonly url: string;
    /** Calls since the last reset, sign-ins apart. */
    calls(): Promise<{ readonly total: number; readonly byRoute: Record<string, number> }>;
    resetCalls(): Promise<void>;
    close(): Promise<void>;
}

export async function localIntacct(
    preferences: Partial<Preferences> = {},
    seed: CompanySeed = { size: 'small' }
): Promise<LocalIntacct> {
    const company = new Company('local', preferences);
    seedCompany(company, seed);
    const app = await buildIntacct(company);
    await app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = app.server.address() as AddressInfo;
    return {
        company,
        url: `http://127.0.0.1:${port}`,
        calls: async () => (await app.inject('/_local/calls')).json(),
        resetCalls: async () =>
            void (await app.inject({ method: 'POST', url: '/_local/calls/reset' })),
        close: () => app.close()
    };
}
