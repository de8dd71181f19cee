import { toAnswer, type IntacctAnswer } from 'c/intacctAnswerUtils';
import type { Connection } from '../../emulator/src/client/salesforce.ts';

/**
 * Runs a flow without screens as `<lightning-flow>` on a page does.
 * @throws Error with the flow's words when it has no answer.
 */
export async function askFlow(
    orgUrl: string,
    user: Connection,
    flowApiName: string
): Promise<IntacctAnswer> {
    const response = await fetch(`${orgUrl}/_local/flow/run`, {
        method: 'POST',
        headers: {
            authorization: `Bearer ${user.accessToken}`,
            'content-type': 'application/json'
        },
        body: JSON.stringify({ flowApiName })
    });
    const { outputVariables = [] } = (await response.json()) as {
        outputVariables?: Parameters<typeof toAnswer>[0];
    };
    const answer = toAnswer(outputVariables);
    if (!answer.ok) {
        throw new Error(`${flowApiName}: ${answer.code} ${answer.message} ${answer.detail}`);
    }
    return answer;
}
