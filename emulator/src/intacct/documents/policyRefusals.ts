import { refusal } from './refusal.ts';

/** Why an existing document may not be changed or deleted. */
export const policyRefusals = {
    notEditable: (id: string, state: string) =>
        refusal(
            'IA.NOT_EDITABLE',
            `'${id}' cannot be edited because its state is ${state}.`,
            { DOCUMENT_ID: id, STATE: state },
            'Only draft and pending transactions can be edited.'
        ),
    editPolicy: (id: string, policy: string) =>
        refusal(
            'IA.EDIT_POLICY',
            `'${id}' cannot be edited: the edit policy is ${policy}.`,
            { DOCUMENT_ID: id, POLICY: policy },
            "Change the transaction definition's edit policy."
        ),
    deletePolicy: (id: string, policy: string) => ({
        ...refusal(
            'IA.DELETE_POLICY',
            `'${id}' cannot be deleted: the delete policy is ${policy}.`,
            { DOCUMENT_ID: id, POLICY: policy },
            'Close the transaction instead.'
        ),
        errorId: 'INV-1372'
    }),
    notDeletable: (id: string, state: string) =>
        refusal(
            'IA.NOT_DELETABLE',
            `'${id}' cannot be deleted because its state is ${state}.`,
            { DOCUMENT_ID: id, STATE: state },
            'Delete the transactions created from it first.'
        ),
    paid: (id: string) =>
        refusal(
            'IA.INVOICE_PAID',
            `'${id}' cannot be changed because its invoice has payments.`,
            { DOCUMENT_ID: id },
            'Reverse the payments first.'
        )
} as const;
