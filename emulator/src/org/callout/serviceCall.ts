import type { User } from '../kernel/types.ts';

/** An External Service action to be run: its name, inputs as JSON values, and whose principal is used. */
export interface ServiceCall {
    readonly actionName: string;
    readonly inputs: Readonly<Record<string, unknown>>;
    readonly user: User;
}
