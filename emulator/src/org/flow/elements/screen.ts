import type { FlowScreen } from '@salesforce/types/metadata';
import type { Interview } from '../run/interview.ts';
import { startTransaction } from '../run/limits.ts';
import { enterScreen } from '../screens/enter.ts';
import { target } from './execution.ts';
import type { Execution } from './execution.ts';

/**
 * Waits at a screen until somebody goes on or back. What was done before is committed; what comes after is a
 * transaction of its own. Back leads to the screen before, whose elements run again on the way forward.
 */
export function* screen(interview: Interview, node: FlowScreen): Execution {
    enterScreen(interview, node);
    interview.screens.push(node.name ?? '');
    const direction = yield { kind: 'screen', interview, screen: node };
    startTransaction(interview);
    if (direction !== 'BACK') return target(node.connector);
    interview.screens.pop();
    return interview.screens.pop();
}
