import { roundHalfUp, toDecimal } from 'c/moneyUtils';
import { textIn, type Raw } from '../raw.ts';

/** An amount under a name, with two decimal places; undefined when it is empty. */
export function moneyIn(row: Raw, name: string): string | undefined {
    const digits = textIn(row, name);
    return digits === undefined ? undefined : roundHalfUp(toDecimal(digits), 2);
}
