import type { FormulaValue } from './values.ts';

/** What a formula can see: the caller's way to look up fields, variables and globals such as `$User.Id`. */
export interface FormulaScope {
    /** @throws FormulaError for a name that does not exist. */
    resolve(path: string): FormulaValue;
    now(): Date;
    /** IANA zone of the running user, for TODAY and DATEVALUE; default UTC. */
    readonly timeZone?: string;
    /** Present while a record is being saved: what ISNEW, ISCHANGED and PRIORVALUE ask. */
    readonly saving?: {
        readonly isNew: boolean;
        isChanged(path: string): boolean;
        priorValue(path: string): FormulaValue;
    };
}
