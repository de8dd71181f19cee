import { saveTogether } from 'c/recordSaveService';
import { setResolved, toIssueCount, toIssues, tryAgain, type Issue } from 'c/syncIssueService';
import { createRecord } from 'lightning/uiRecordApi';
import { answer } from 'test/records';

jest.mock('c/recordSaveService', () => ({ saveTogether: jest.fn() }));

const created = createRecord as unknown as jest.Mock;
const TAKEN = { body: { output: { errors: [{ errorCode: 'DUPLICATE_VALUE' }] } } };
const PULL = { operation: 'Pull Changes', parameters: undefined, scheduleId: 'a0S1' };

function issue(changes: Partial<Issue> = {}): Issue {
    return {
        id: 'a0I1',
        documentId: 'Sales Order-SO-1',
        typeId: 'a0T1',
        errorCode: undefined,
        errorMessage: undefined,
        errorOwner: undefined,
        isOpen: true,
        run: PULL,
        ...changes
    };
}

const asked = () => created.mock.calls.map(([{ fields }]) => fields as Record<string, unknown>);

describe('tryAgain', () => {
    beforeEach(() => created.mockReset().mockResolvedValue({ id: 'a0R9' }));

    it('asks for one pull of each type, whatever kind of run has met the documents', async () => {
        const reconciled = { ...PULL, operation: 'Reconcile', parameters: '{"repair":true}' };
        const issues = [issue(), issue({ run: reconciled }), issue({ typeId: 'a0T2' })];
        await expect(tryAgain(issues)).resolves.toBe(true);
        expect(asked()).toEqual([
            expect.objectContaining({ Operation__c: 'Pull Changes', Transaction_Type__c: 'a0T1' }),
            expect.objectContaining({ Operation__c: 'Pull Changes', Transaction_Type__c: 'a0T2' })
        ]);
        expect(asked()[0]).toMatchObject({ Parameters__c: null, Schedule__c: null });
    });

    it('asks for a creation as it was', async () => {
        const parameters = '{"closedWithinDays":30}';
        await tryAgain([
            issue({ run: { operation: 'Create Document', parameters, scheduleId: 'a0S1' } })
        ]);
        expect(asked()).toEqual([
            expect.objectContaining({
                Operation__c: 'Create Document',
                Transaction_Type__c: 'a0T1',
                Parameters__c: parameters,
                Schedule__c: 'a0S1'
            })
        ]);
    });

    it('says that the work is on its way when a run of the kind is open', async () => {
        created.mockRejectedValue(TAKEN);
        await expect(tryAgain([issue()])).resolves.toBe(false);
    });

    it('throws another refusal unchanged', async () => {
        const refusal = { body: { message: 'no access' } };
        created.mockRejectedValue(refusal);
        await expect(tryAgain([issue()])).rejects.toBe(refusal);
    });
});

it.each([
    [true, 'Resolved'],
    [false, 'Open']
])('setResolved %s saves all issues together as %s', async (isResolved, Status__c) => {
    await setResolved(['a0I1', 'a0I2'], isResolved);
    expect(saveTogether).toHaveBeenLastCalledWith(
        ['a0I1', 'a0I2'].map((id) => ({
            kind: 'update',
            objectApiName: 'Intacct_Sync_Issue__c',
            id,
            fields: { Status__c }
        }))
    );
});

it('reads an issue with the run that has met it, and names it by its number without a document', () => {
    const data = answer({
        Intacct_Sync_Issue__c: [
            {
                Id: 'a0I1',
                Name: 'SI-000001',
                Status__c: 'Resolved',
                Request__r: { Id: 'a0R1', Operation__c: 'Pull Changes', Schedule__c: 'a0S1' }
            }
        ]
    });
    expect(toIssues(data)).toEqual([
        issue({ documentId: 'SI-000001', typeId: undefined, isOpen: false })
    ]);
    expect(toIssueCount(data)).toBe(0);
});
