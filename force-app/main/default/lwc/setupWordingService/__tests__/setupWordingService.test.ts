import { toDifferences } from 'c/setupWordingService';
import type { SetupDifference } from 'c/setupUtils';

const word = (difference: Partial<SetupDifference>) => {
    const both = { name: '', isMine: true, isTheirs: false };
    const [worded] = toDifferences([{ ...both, ...difference } as SetupDifference]);
    return [worded?.what, worded?.theirs, worded?.mine];
};

describe('c/setupWordingService', () => {
    it.each<[Partial<SetupDifference>, string[]]>([
        [
            { value: 'syncEnabled', theirs: true, mine: false },
            ['Synchronization with Intacct', 'On', 'Off']
        ],
        [
            { value: 'oneToOne', theirs: false, mine: true },
            [
                'Documents per opportunity',
                'As many as needed (one-to-many)',
                'One of each type (one-to-one)'
            ]
        ],
        [
            { value: 'workflow', theirs: 'Classic', mine: 'Advanced' },
            ['Workflow', 'Classic', 'Advanced']
        ],
        [
            { name: 'Sales Order', value: 'sortOrder', theirs: undefined, mine: 20 },
            ['Order: Sales Order', '(empty)', '20']
        ]
    ])('says %p as the page does', (difference, words) => {
        expect(word(difference)).toEqual(words);
    });
});
