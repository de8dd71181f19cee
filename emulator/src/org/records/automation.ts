import type { AutomationHooks } from '../kernel/types.ts';
import type { SaveBatch } from './saveBatch.ts';
import type { Transactions } from './transactions.ts';

/** The automation that joined the org, called in the order it joined. */
export class JoinedAutomation {
    readonly #transactions: Transactions;
    readonly #hooks: AutomationHooks[] = [];

    constructor(transactions: Transactions) {
        this.#transactions = transactions;
    }

    register(hooks: AutomationHooks): void {
        this.#hooks.push(hooks);
    }

    /** Whether anything at all wants to be called at this point. */
    has(point: keyof AutomationHooks): boolean {
        return this.#hooks.some((hooks) => hooks[point]);
    }

    run(point: keyof AutomationHooks, { object, operation, context, changes }: SaveBatch): void {
        if (!this.has(point)) return;
        this.#transactions.run((transaction) => {
            const objectApiName = object.apiName;
            const event = { objectApiName, operation, context, transaction, changes };
            for (const hooks of this.#hooks) hooks[point]?.(event);
        });
    }
}
