import type { FailureCode } from 'c/failureUtils';

/** Who the Intacct company is and how it is set up; undefined what its user may not read. */
export interface CompanyProfile {
    readonly id: string;
    readonly name: string;
    /** ISO code. */
    readonly baseCurrency?: string | undefined;
    /** Order Entry takes documents in other currencies. */
    readonly takesForeignCurrency?: boolean | undefined;
    /** Documents tell what is paid: without it, payment details cannot be mirrored. */
    readonly showsPaymentStatus?: boolean | undefined;
    readonly entities: readonly Entity[];
}

export interface Entity {
    readonly id: string;
    readonly name: string;
    /** First day of the open books; undefined when Intacct does not say. */
    readonly booksOpenFrom?: string | undefined;
}

/** Something about the company or its user that a person has to set right. */
export interface Remedy {
    readonly code: FailureCode;
    readonly params: Readonly<Record<string, string>>;
    readonly message: string;
}
