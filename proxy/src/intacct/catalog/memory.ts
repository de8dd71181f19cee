import type { CompanyProfile } from '../../domain/companyProfile.ts';
import type { DocumentFields } from '../../domain/documentField.ts';
import { timedMemory, type TimedMemory } from '../../domain/timedMemory.ts';
import type { TransactionDefinition } from '../../domain/transactionDefinition.ts';
import type { Raw } from '../raw.ts';

/** What is remembered of one company; two logins share nothing. */
export interface CatalogMemory {
    readonly profile: TimedMemory<CompanyProfile>;
    readonly definitions: TimedMemory<readonly TransactionDefinition[]>;
    readonly fields: TimedMemory<DocumentFields>;
    readonly units: TimedMemory<ReadonlyMap<string, ReadonlySet<string>>>;
    /** Rows of master data that speak against nothing, by object and id. */
    readonly rows: TimedMemory<Raw>;
    clear(): void;
}

const SETUP_MS = 10 * 60_000;
const ROW_MS = 60_000;

export function catalogMemory(now: () => number): CatalogMemory {
    const memory = {
        profile: timedMemory<CompanyProfile>(SETUP_MS, now),
        definitions: timedMemory<readonly TransactionDefinition[]>(ROW_MS, now),
        fields: timedMemory<DocumentFields>(SETUP_MS, now),
        units: timedMemory<ReadonlyMap<string, ReadonlySet<string>>>(SETUP_MS, now),
        rows: timedMemory<Raw>(ROW_MS, now)
    };
    return {
        ...memory,
        clear: () => Object.values(memory).forEach((part) => part.clear())
    };
}
