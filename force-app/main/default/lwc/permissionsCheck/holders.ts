import { connectionText, isTicked, rowsOf, textOf } from 'c/graphqlUtils';
import type { Holder } from 'c/accessUtils';
import { gql } from 'lightning/graphql';

/** The users who hold a permission set. Variables: ids. */
export const HOLDERS_QUERY = gql`query intacctHolders($ids: [ID]) { uiapi { query {
    ${connectionText('User', {
        args: 'first: 2000, where: { Id: { in: $ids } }',
        fields: ['Name', 'IsActive', 'ProfileId']
    })}
} } }`;

/** Reads the answer to HOLDERS_QUERY. */
export function toHolders(data: unknown): Holder[] {
    return rowsOf(data, 'User').map((row) => ({
        id: textOf(row, 'Id') ?? '',
        name: textOf(row, 'Name') ?? '',
        isActive: isTicked(row, 'IsActive'),
        profileId: textOf(row, 'ProfileId')
    }));
}
